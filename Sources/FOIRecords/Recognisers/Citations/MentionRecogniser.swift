import Legislation

/// Finds every naming of an Act or of a provision, before anything is said of its role.
enum MentionRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let law = LegalText(letter.flow.bytes, on: draft.record.dates.response?.value)
        draft.acts = law.acts
        draft.mentions = law.citations.filter {
            ![.furniture, .released].contains(letter.blocks[letter.blockIndex(at: $0.range.lowerBound)].zone)
        }
        .map { citation in
            Draft.Mention(
                cited: citation.provision, range: citation.range,
                confidence: citation.source == .inferred ? .medium : .high)
        }
    }
}
