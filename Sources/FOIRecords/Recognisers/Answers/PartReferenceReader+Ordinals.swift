/// Parts that are named by their place in the request: "your third question", "the first two".
extension PartReferenceReader {
    static let orders: [[UInt8]] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ].map { Array($0.utf8) }

    static let lasts: [[UInt8]] = ["final", "last"].map { Array($0.utf8) }
    private static let nouns: [[UInt8]] = [
        "question", "part", "point", "item", "serial", "query", "element", "request", "bullet", "matter", "limb",
        "enquiry",
        "inquiry",
    ]
    .map { Array($0.utf8) }

    /// "your third question", "the first and second parts".
    func ordered(at start: Int, limit: Int) -> Reference? {
        var found = PartSet()
        var end = start
        while let order = order(at: skipSeparators(end, limit: limit).offset, limit: limit) {
            guard labels.outermost.indices.contains(order.index) else { return nil }
            found.formUnion(labels.parts(ofOutermost: order.index))
            end = order.end
        }
        guard !found.isEmpty, end < limit else { return nil }
        if let several = several(from: start, at: end, limit: limit) {
            found = several.parts
            end = several.end
            // "The first two" need no noun.
            guard end < limit, text[end] == 0x20,
                let noun = Self.nouns.first(where: { text.holds($0, at: end + 1, before: limit) })
            else { return Reference(parts: found, range: start..<end, isBracketed: false) }
            end += 1 + noun.count
        } else if let behind = behindOthers(end, limit: limit) {
            // "The last of your questions".
            return Reference(parts: found, range: start..<behind, isBracketed: false)
        } else if isBare(end, limit: limit),
            text.holds(Self.the, at: start - 4, before: start) || text.holds(Self.your, at: start - 5, before: start)
        {
            // "As for the third, it".
            return Reference(parts: found, range: start..<end, isBracketed: false)
        } else {
            guard text[end] == 0x20, let noun = Self.nouns.first(where: { text.holds($0, at: end + 1, before: limit) })
            else { return nil }
            end += 1 + noun.count
        }
        if end < limit, text[end] == UInt8(ascii: "s") { end += 1 }
        // "third party".
        guard end >= limit || !text[end].isLetter else { return nil }
        return Reference(parts: found, range: start..<end, isBracketed: false)
    }

    /// Where "of your questions" ends. "The second of these" may be one of anything.
    private func behindOthers(_ end: Int, limit: Int) -> Int? {
        let behind = end + Self.ofYour.count
        guard text.holds(Self.ofYour, at: end, before: limit),
            let noun = Self.nouns.first(where: { text.holds($0, at: behind, before: limit) })
        else { return nil }
        var rest = behind + noun.count
        while rest < limit, text[rest].isLetter { rest += 1 }
        return rest
    }

    private static let ofYour = Array(" of your ".utf8)

    /// Nothing behind it is counted: "The answer to the second is", "which answers your third."
    private func isBare(_ end: Int, limit: Int) -> Bool {
        text[end].partsClauses || text[end] == UInt8(ascii: ".")
            || Self.verbs.contains { text.holds($0, at: end, before: limit) }
    }

    private static let verbs: [[UInt8]] = [" is ", " are ", " was ", " were ", " has ", " have "].map { Array($0.utf8) }
    private static let the = Array("the ".utf8)
    private static let your = Array("your ".utf8)
    private static let counts: [[UInt8]] = [" two", " three", " four", " five"].map { Array($0.utf8) }

    /// "first two", "last three".
    private func several(from start: Int, at end: Int, limit: Int) -> (parts: PartSet, end: Int)? {
        guard let count = Self.counts.firstIndex(where: { text.holds($0, at: end, before: limit) }).map({ $0 + 2 }),
            count <= labels.outermost.count
        else { return nil }
        let behind = end + Self.counts[count - 2].count
        guard behind >= limit || !text[behind].isWord else { return nil }
        let isFirst = text.holds(Self.orders[0], at: skipSeparators(start, limit: limit).offset, before: limit)
        guard isFirst || text[start] == UInt8(ascii: "l") || text[start] == UInt8(ascii: "f") else { return nil }
        var parts = PartSet()
        let indices = isFirst ? 0..<count : labels.outermost.count - count..<labels.outermost.count
        for index in indices { parts.formUnion(labels.parts(ofOutermost: index)) }
        return (parts, behind)
    }

    private func order(at start: Int, limit: Int) -> (index: Int, end: Int)? {
        guard start < limit, text[start].isLetter else { return nil }
        if let index = Self.orders.firstIndex(where: { text.holds($0, at: start, before: limit) }) {
            let end = start + Self.orders[index].count
            return end < limit && text[end].isWord ? nil : (index, end)
        }
        guard let word = Self.lasts.first(where: { text.holds($0, at: start, before: limit) }) else { return nil }
        return (labels.outermost.count - 1, start + word.count)
    }
}
