import Legislation

/// Finds every naming of an Act or of a provision, before anything is said of its role.
enum MentionRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let law = LegalText(letter.flow.bytes, on: draft.record.dates.response?.value)
        draft.acts = law.acts
        if let trace = letter.trace { weigh(law.citations, in: letter, trace) }
        draft.mentions = law.citations.filter {
            ![.furniture, .released].contains(letter.blocks[letter.blockIndex(at: $0.range.lowerBound)].zone)
        }
        .map { citation in
            Draft.Mention(
                cited: citation.provision, range: citation.range,
                confidence: citation.source == .inferred ? .medium : .high)
        }
    }

    private static func weigh(_ citations: [CitationMatch], in letter: Letter, _ trace: Trace) {
        for citation in citations {
            let how =
                switch citation.source {
                case .named: "a number with its Act named beside it"
                case .referred: "a number with “the Act” or the like beside it"
                case .inferred: "a number whose Act is told by its kind, or by where it was cited before"
                }
            let zone = letter.blocks[letter.blockIndex(at: citation.range.lowerBound)].zone
            trace.weigh(
                .citations, citation.provision.identifier, at: citation.range, by: .mechanism(how),
                but: [.furniture, .released].contains(zone)
                    ? "it stands in a \(zone == .furniture ? "running header or footer" : "released document")" : nil)
        }
    }
}
