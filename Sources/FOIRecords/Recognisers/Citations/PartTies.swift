import Legislation

/// Tells which parts of the request a letter ties a provision to in words.
struct PartTies {
    let letter: Letter
    let draft: Draft
    /// Printed ones: a letter cannot tie anything in words to a bullet.
    private let labels: Set<String>
    private let scanner: PartReferenceScanner

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
        labels = Set(draft.parts.map(\.label).filter { !$0.isEmpty && !$0.hasPrefix("•") })
        scanner = draft.references ?? PartReferenceScanner(letter: letter, parts: draft.parts)
    }

    /// The parts, in the request's order: those that a sentence names with the provision, else those in whose answers it is
    /// cited to refuse them.
    func parts(of mentions: [Draft.Mention]) -> [String] {
        guard !labels.isEmpty else { return [] }
        let own = mentions.filter { mention in
            letter.blocks[letter.blockIndex(at: mention.range.lowerBound)].zone != .thread
                && !draft.isRequest(mention.range, in: letter)
        }
        var tied = Set(own.flatMap { named(in: letter.sentence(around: $0.range), around: $0.range) })
        if tied.isEmpty { tied = Set(own.flatMap { answered(by: $0) }) }
        if let trace = letter.trace { weigh(own, trace) }
        return draft.parts.map(\.label).filter { tied.contains($0) && labels.contains($0) }
    }

    private func weigh(_ mentions: [Draft.Mention], _ trace: Trace) {
        let isNamed = mentions.contains { !named(in: letter.sentence(around: $0.range), around: $0.range).isEmpty }
        for mention in mentions {
            let sentence = letter.sentence(around: mention.range)
            let named = named(in: sentence, around: mention.range)
            for label in draft.parts.map(\.label) where named.contains(label) {
                trace.weigh(
                    .ties, of: mention.provision, label, at: sentence,
                    by: .mechanism("the sentence names the part with the provision"),
                    but: labels.contains(label) ? nil : "the part has no printed label")
            }
            let answered = answered(by: mention)
            for label in draft.parts.map(\.label) where answered.contains(label) {
                trace.weigh(
                    .ties, of: mention.provision, label, at: mention.range,
                    by: .mechanism("it is cited in the answer to the part, which it may refuse"),
                    but: !labels.contains(label)
                        ? "the part has no printed label" : isNamed ? "sentences that name parts go first" : nil)
            }
        }
    }

    /// The parts in whose answer a provision stands that may refuse them; none where one answer is for all.
    private func answered(by mention: Draft.Mention) -> Set<String> {
        guard [.exemption, .refusal, .ncnd].contains(mention.cited.nature) else { return [] }
        let index = letter.blockIndex(at: mention.range.lowerBound)
        let parts = draft.parts.filter { part in
            part.answerRanges.isEmpty
                ? part.answerBlocks.contains(index) : part.answerRanges.contains { $0.overlaps(mention.range) }
        }
        return parts.count > 2 ? [] : Set(parts.map(\.label))
    }

    /// The parts that the sentence names: those in brackets behind the provision, else those named last before it.
    private func named(in sentence: Range<Int>, around mention: Range<Int>) -> Set<String> {
        let references = scanner.references(in: sentence)
        guard !references.isEmpty else { return [] }
        let next = draft.mentions.map(\.range.lowerBound).filter { $0 >= mention.upperBound + 12 }.min() ?? .max
        if let behind = references.first(where: { $0.range.lowerBound >= mention.upperBound }), behind.isBracketed,
            behind.range.lowerBound < next
        {
            return labels(of: behind)
        }
        let before = references.last { $0.range.upperBound <= mention.lowerBound }
        return (before ?? references.first).map(labels) ?? []
    }

    private func labels(of reference: PartReferenceScanner.Reference) -> Set<String> {
        Set(reference.parts.map { draft.parts[$0].label })
    }
}
