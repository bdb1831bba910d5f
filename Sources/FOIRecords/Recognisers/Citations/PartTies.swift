import Legislation

/// Tells which parts of the request a letter ties a provision to in words.
struct PartTies {
    let letter: Letter
    private let parts: [Draft.DraftPart]
    private let mentions: [Draft.Mention]
    /// Printed ones: a letter cannot tie anything in words to a bullet.
    private let labels: [String]
    /// For each mention of the draft, the parts that its sentence names with it; nil where it is not the letter's own.
    private let named: [PartSet?]

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        parts = draft.parts
        mentions = draft.mentions
        labels = draft.parts.map(\.label).filter { !$0.isEmpty && !$0.isBullet }
        named = labels.isEmpty || draft.mentions.isEmpty ? [] : Self.named(in: letter, draft)
    }

    /// The parts, in the request's order: those that a sentence names with the provision, else those in whose answers it is
    /// cited to refuse them.
    ///
    /// - Parameter numbers: indices of the draft's mentions.
    func parts(of numbers: [Int]) -> [String] {
        guard !labels.isEmpty else { return [] }
        var tied = PartSet()
        for number in numbers { tied.formUnion(named[number] ?? PartSet()) }
        if tied.isEmpty {
            for number in numbers where named[number] != nil { tied.formUnion(answered(by: mentions[number])) }
        }
        if let trace = letter.trace { weigh(numbers, trace) }
        let names = tied.map { parts[$0].label }
        return names.isEmpty ? [] : labels.filter(names.contains)
    }

    private func weigh(_ numbers: [Int], _ trace: Trace) {
        let isNamed = numbers.contains { !(named[$0]?.isEmpty ?? true) }
        for number in numbers {
            guard let named = named[number] else { continue }
            let mention = mentions[number]
            for part in named {
                let label = parts[part].label
                trace.weigh(
                    .ties, of: mention.provision, label, at: letter.sentence(around: mention.range),
                    by: .mechanism("the sentence names the part with the provision"),
                    but: labels.contains(label) ? nil : "the part has no printed label")
            }
            for part in answered(by: mention) {
                let label = parts[part].label
                trace.weigh(
                    .ties, of: mention.provision, label, at: mention.range,
                    by: .mechanism("it is cited in the answer to the part, which it may refuse"),
                    but: !labels.contains(label)
                        ? "the part has no printed label" : isNamed ? "sentences that name parts go first" : nil)
            }
        }
    }

    /// The parts in whose answer a provision stands that may refuse them; none where one answer is for all.
    private func answered(by mention: Draft.Mention) -> PartSet {
        switch mention.cited.nature {
        case .exemption, .refusal, .ncnd: break
        case .duty, .review, .other: return PartSet()
        }
        let index = letter.blockIndex(at: mention.range.lowerBound)
        var answered = PartSet()
        var count = 0
        for (number, part) in parts.enumerated()
        where part.answerRanges.isEmpty
            ? part.answerBlocks.contains(index) : part.answerRanges.contains(where: { $0.overlaps(mention.range) })
        {
            answered.insert(number)
            count += 1
        }
        return count > 2 ? PartSet() : answered
    }

    // MARK: Sentences

    private static func named(in letter: Letter, _ draft: Draft) -> [PartSet?] {
        let scanner = draft.references ?? PartReferenceScanner(letter: letter, parts: draft.parts)
        var block = -1
        var sentences: [Range<Int>] = []
        var sentence = 0..<0
        var references: [PartReferenceScanner.Reference] = []
        return draft.mentions.map { mention -> PartSet? in
            let place = letter.blockIndex(at: mention.range.lowerBound)
            guard letter.blocks[place].zone != .thread, !draft.isRequest(mention.range, in: letter) else { return nil }
            if place != block {
                block = place
                sentences = Array(letter.sentences(in: letter.blocks[place].range))
            }
            let own = sentences.first { $0.upperBound >= mention.range.upperBound } ?? letter.blocks[place].range
            if own != sentence {
                sentence = own
                references = scanner.references(in: own)
            }
            return references.isEmpty ? PartSet() : named(by: references, with: mention.range, draft)
        }
    }

    /// The parts in brackets behind the provision, else those named last before it.
    private static func named(
        by references: [PartReferenceScanner.Reference], with mention: Range<Int>, _ draft: Draft
    ) -> PartSet {
        if let behind = references.first(where: { $0.range.lowerBound >= mention.upperBound }), behind.isBracketed,
            !draft.mentions.contains(where: {
                $0.range.lowerBound >= mention.upperBound + 12 && $0.range.lowerBound <= behind.range.lowerBound
            })
        {
            return behind.parts
        }
        let before = references.last { $0.range.upperBound <= mention.lowerBound }
        return (before ?? references.first)?.parts ?? PartSet()
    }
}
