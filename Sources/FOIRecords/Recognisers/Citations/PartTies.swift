/// Tells which parts of the request a letter ties a provision to in words.
struct PartTies {
    let letter: Letter
    let draft: Draft
    private let labels: Set<String>

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
        labels = Set(draft.parts.map(\.label)).subtracting([""])
    }

    /// The parts, in the request's order.
    func parts(of mentions: [Draft.Mention]) -> [String] {
        guard !labels.isEmpty else { return [] }
        let named = Set(mentions.flatMap { ties(of: $0) })
        return draft.parts.map(\.label).filter { named.contains($0) }
    }

    private func ties(of mention: Draft.Mention) -> Set<String> {
        let index = letter.blockIndex(at: mention.range.lowerBound)
        if letter.blocks[index].zone == .thread || draft.isRequest(mention.range, in: letter) { return [] }
        let sentence = letter.sentence(around: mention.range)
        let named = named(in: sentence, around: mention.range)
        if !named.isEmpty { return named }
        return Set(draft.parts.filter { $0.answerBlocks.contains(index) }.map(\.label)).subtracting([""])
    }

    /// The parts that the sentence names: those in brackets behind the provision, else those named last before it.
    private func named(in sentence: Range<Int>, around mention: Range<Int>) -> Set<String> {
        let references = PartReferenceScanner(flow: letter.flow, labels: labels).references(in: sentence)
        let next = draft.mentions.map(\.range.lowerBound).filter { $0 >= mention.upperBound + 12 }.min() ?? .max
        if let behind = references.first(where: { $0.range.lowerBound >= mention.upperBound }), behind.isBracketed,
            behind.range.lowerBound < next
        {
            return behind.labels
        }
        if let before = references.last(where: { $0.range.upperBound <= mention.lowerBound }) { return before.labels }
        return references.first?.labels ?? []
    }
}

/// Finds the naming of request parts in a sentence: "parts b) and c)", "(question iv)", "Question 2(a)", "(2(b))".
struct PartReferenceScanner {
    let flow: Flow
    let labels: Set<String>

    struct Reference {
        var labels: Set<String>
        /// In the flow's bytes.
        var range: Range<Int>
        var isBracketed: Bool
    }

    private static let words: [[UInt8]] = [
        "questions", "question", "parts", "part", "points", "point", "items", "item", "requests", "request", "queries",
        "query",
        "regards to", "regard to", "relation to", "respect of", "q",
    ].map { Array($0.utf8) }

    func references(in sentence: Range<Int>) -> [Reference] {
        var references: [Reference] = []
        var offset = sentence.lowerBound
        while offset < sentence.upperBound {
            if let reference = worded(at: offset, limit: sentence.upperBound)
                ?? bracketed(at: offset, limit: sentence.upperBound)
            {
                references.append(reference)
                offset = max(offset + 1, reference.range.upperBound)
            } else {
                offset += 1
            }
        }
        return references
    }

    /// A word and the labels behind it.
    private func worded(at start: Int, limit: Int) -> Reference? {
        guard start == 0 || !flow.folded[start - 1].isWord,
            let word = Self.words.first(where: { flow.folded[start..<limit].starts(with: $0) })
        else { return nil }
        var end = start + word.count
        // "question" is no "q" with a label.
        if word.count > 1 { guard end < limit, flow.folded[end] == 0x20 else { return nil } }
        var found: Set<String> = []
        while let (label, next) = label(at: skipSeparators(end, limit: limit), limit: limit) {
            found.insert(label)
            end = next
        }
        guard !found.isEmpty else { return nil }
        let isBracketed = start > 0 && flow.folded[start - 1] == UInt8(ascii: "(")
        return Reference(labels: found, range: start..<end, isBracketed: isBracketed)
    }

    /// "(2(b))", "(iii)": brackets with nothing but a label, which is no single letter of a provision.
    private func bracketed(at start: Int, limit: Int) -> Reference? {
        guard flow.folded[start] == UInt8(ascii: "("), start > 0, flow.folded[start - 1] == 0x20,
            let (label, end) = label(at: start + 1, limit: limit), label.utf8.count > 1, end < limit,
            flow.folded[end] == UInt8(ascii: ")")
        else { return nil }
        return Reference(labels: [label], range: start..<end + 1, isBracketed: false)
    }

    /// A label of the request, with the brackets and stops that it may have.
    private func label(at start: Int, limit: Int) -> (String, Int)? {
        var offset = start
        var label: [UInt8] = []
        var best: (String, Int)?
        while offset < limit, label.count < 7 {
            let byte = flow.folded[offset]
            if byte.isLetter || byte.isDigit {
                label.append(byte)
            } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ".") {
                break
            }
            offset += 1
            let ends = offset >= limit || !flow.folded[offset].isWord
            let text = String(decoding: label, as: UTF8.self)
            if ends, labels.contains(text) { best = (text, offset) }
        }
        guard let best else { return nil }
        let closes = best.1 < limit && flow.folded[best.1] == UInt8(ascii: ")") && opens(start..<best.1) > 0
        return closes ? (best.0, best.1 + 1) : best
    }

    /// How many brackets opened in a range are not closed there.
    private func opens(_ range: Range<Int>) -> Int {
        flow.folded[range].reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
    }

    private func skipSeparators(_ start: Int, limit: Int) -> Int {
        var offset = start
        while offset < limit {
            if [0x20, UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ":")]
                .contains(flow.folded[offset])
            {
                offset += 1
            } else if flow.folded[offset..<limit].starts(with: Array("and ".utf8)) {
                offset += 4
            } else if flow.folded[offset..<limit].starts(with: Array("or ".utf8)) {
                offset += 3
            } else {
                break
            }
        }
        return offset
    }
}
