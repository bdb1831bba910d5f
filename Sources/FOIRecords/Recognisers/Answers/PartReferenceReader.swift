/// Reads the naming of parts of a request that begins at an offset.
struct PartReferenceReader: Sendable {
    typealias Reference = PartReferenceScanner.Reference

    let labels: PartLabels
    /// The letter's, in lower case.
    private let text: [UInt8]

    init(letter: Letter, labels: PartLabels) {
        self.labels = labels
        text = letter.flow.folded
    }

    func reference(at start: Int, in range: Range<Int>) -> Reference? {
        worded(at: start, limit: range.upperBound) ?? ordered(at: start, limit: range.upperBound)
            ?? bracketed(at: start, in: range)
    }

    // MARK: Words

    /// Words behind which a label stands; of those that begin alike the longest first.
    static let words: [[UInt8]] = [
        "questions", "question", "parts", "part", "points", "point", "items", "item", "requests", "request", "queries",
        "query", "elements", "element", "sections of your request", "regards to", "regard to", "relation to",
        "respect of",
        "regards", "response to", "answer to", "your", "q",
    ].map { Array($0.utf8) }

    private static let byInitial = Dictionary(grouping: words) { $0[0] }

    /// A word and the labels behind it.
    func worded(at start: Int, limit: Int) -> Reference? {
        guard start < limit, let words = Self.byInitial[text[start]],
            let word = words.first(where: { text.holds($0, at: start, before: limit) })
        else { return nil }
        let end = start + word.count
        if word.count > 1 { guard end < limit, text[end] == 0x20 else { return nil } }
        let named = labels(from: end, limit: limit)
        guard !named.places.isEmpty else { return nil }
        let isBracketed = start > 0 && text[start - 1] == UInt8(ascii: "(")
        return Reference(parts: labels.parts(at: named.places), range: start..<named.end, isBracketed: isBracketed)
    }

    /// The labels behind an offset, where the last of them ends, and where what is no label begins.
    func labels(from start: Int, limit: Int) -> (places: [Int], end: Int, rest: Int) {
        var places: [Int] = []
        var end = start
        while true {
            let next = skipSeparators(end, limit: limit)
            guard let label = label(at: next.offset, limit: limit) else { return (places, end, next.offset) }
            append(label.place, to: &places, isRange: next.isRange)
            end = label.end
        }
    }

    /// "1 to 4" names those between, too.
    private func append(_ place: Int, to places: inout [Int], isRange: Bool) {
        if isRange, let first = places.last, first < place { places += first..<place }
        places.append(place)
    }

    // MARK: Ordinal words

    static let orders: [[UInt8]] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ].map { Array($0.utf8) }

    static let lasts: [[UInt8]] = ["final", "last"].map { Array($0.utf8) }
    private static let nouns: [[UInt8]] = [
        "question", "part", "point", "item", "query", "element", "request", "bullet",
    ]
    .map { Array($0.utf8) }

    /// "your third question", "the first and second parts".
    private func ordered(at start: Int, limit: Int) -> Reference? {
        var found = PartSet()
        var end = start
        while let order = order(at: skipSeparators(end, limit: limit).offset, limit: limit) {
            guard labels.outermost.indices.contains(order.index) else { return nil }
            found.formUnion(labels.parts(ofOutermost: order.index))
            end = order.end
        }
        guard !found.isEmpty, end < limit, text[end] == 0x20,
            let noun = Self.nouns.first(where: { text.holds($0, at: end + 1, before: limit) })
        else { return nil }
        end += 1 + noun.count
        while end < limit, text[end].isLetter { end += 1 }
        return Reference(parts: found, range: start..<end, isBracketed: false)
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

    // MARK: Brackets

    /// Words before a bracket that make it a provision's or one limb's.
    private static let foreign = Set(
        [
            "section", "sections", "regulation", "regulations", "article", "articles", "paragraph", "paragraphs", "s",
            "ss", "reg", "subsection", "principle", "condition", "limb", "schedule", "whether", "that", "if", "class",
            "to", "criterion", "rule", "clause", "limbs", "annex", "appendix", "table", "note", "notice", "which",
            "and", "or",
        ].map { WordToken.hash(of: $0) })

    /// "The reports at (iii)", "the rent (A)": brackets with nothing but a label.
    private func bracketed(at start: Int, in range: Range<Int>) -> Reference? {
        guard start > range.lowerBound + 1, let label = bracket(at: start, limit: range.upperBound),
            mayName(before: start - 1, in: range),
            // "(a) of Article 5".
            !text.holds(Self.of, at: label.end, before: range.upperBound)
        else { return nil }
        var places = [label.place]
        var end = label.end
        while true {
            // "(a), (b) and (c)".
            let next = skipSeparators(end, limit: range.upperBound)
            guard let label = bracket(at: next.offset, limit: range.upperBound) else { break }
            append(label.place, to: &places, isRange: next.isRange)
            end = label.end
        }
        return Reference(parts: labels.parts(at: places), range: start..<end, isBracketed: true)
    }

    private static let of = Array(" of ".utf8)

    /// A word stands before the space that is none of a provision's, and none that joins the limbs of a
    /// sentence: "and (ii) it is held".
    private func mayName(before space: Int, in range: Range<Int>) -> Bool {
        guard text[space] == 0x20, text[space - 1].isWord, !text[space - 1].isDigit else { return false }
        var start = space - 1
        while start > range.lowerBound, text[start - 1].isWord { start -= 1 }
        return !Self.foreign.contains(WordToken.hash(of: text[start..<space]))
    }

    /// A label in brackets, and the offset behind them.
    func bracket(at start: Int, limit: Int) -> (place: Int, end: Int)? {
        guard start < limit, text[start] == UInt8(ascii: "("), let label = label(at: start + 1, limit: limit),
            label.end < limit, text[label.end] == UInt8(ascii: ")")
        else { return nil }
        return (label.place, label.end + 1)
    }

    // MARK: Labels

    /// A label of the request, with the brackets and stops that it may have; "a" alone may be a word,
    /// and is a label only where the request has one.
    private func label(at start: Int, limit: Int) -> (place: Int, end: Int)? {
        var offset = start
        var key: PartLabels.Key = 0
        var length = 0
        var best: (place: Int, end: Int)?
        while offset < limit, length < 7 {
            let byte = text[offset]
            let isOrdinal = byte.isLetter || byte.isDigit
            if isOrdinal || byte == UInt8(ascii: ".") && offset + 1 < limit && text[offset + 1].isWord {
                key = key << 8 | PartLabels.Key(byte)
                length += 1
            } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ".") {
                break
            }
            offset += 1
            if isOrdinal, offset >= limit || !text[offset].isWord, let place = labels.place(of: key) {
                best = (place, offset)
            }
        }
        guard let best else { return nil }
        let closes = best.end < limit && text[best.end] == UInt8(ascii: ")") && leavesOpen(start..<best.end)
        return (best.place, closes ? best.end + 1 : best.end)
    }

    /// A bracket that opens in a range is not closed there.
    private func leavesOpen(_ range: Range<Int>) -> Bool {
        var depth = 0
        for offset in range {
            if text[offset] == UInt8(ascii: "(") { depth += 1 } else if text[offset] == UInt8(ascii: ")") { depth -= 1 }
        }
        return depth > 0
    }

    // MARK: Separators

    private func skipSeparators(_ start: Int, limit: Int) -> (offset: Int, isRange: Bool) {
        var offset = start
        var isRange = false
        while offset < limit {
            if Self.isSeparator(text[offset]) {
                if text[offset] == UInt8(ascii: "-") { isRange = true }
                offset += 1
            } else if let joiner = Self.joiners.first(where: { text.holds($0.word, at: offset, before: limit) }) {
                if joiner.isRange { isRange = true }
                offset += joiner.word.count
            } else {
                break
            }
        }
        return (offset, isRange)
    }

    static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ")"), UInt8(ascii: "."),
            UInt8(ascii: ":"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Words that may stand before a label; "to" makes a range of two.
    static let joiners: [(word: [UInt8], isRange: Bool)] = [
        "and ", "or ", "to ", "through ", "part ", "parts ", "question ", "questions ", "number ", "numbers ", "no ",
        "q", "your ", "also ",
    ].map { (word: Array($0.utf8), isRange: $0 == "to " || $0 == "through ") }
}

extension [UInt8] {
    /// A word stands at an offset and ends before a bound.
    func holds(_ word: [UInt8], at offset: Int, before end: Int) -> Bool {
        guard offset >= 0, offset + word.count <= end, self[offset] == word[0] else { return false }
        for index in 1..<Swift.max(1, word.count) where self[offset + index] != word[index] { return false }
        return true
    }
}
