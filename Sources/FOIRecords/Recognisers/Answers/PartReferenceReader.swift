/// Reads the naming of parts of a request that begins at an offset.
struct PartReferenceReader: Sendable {
    typealias Reference = PartReferenceScanner.Reference

    let labels: PartLabels
    /// The letter's, in lower case.
    let text: [UInt8]

    init(letter: Letter, labels: PartLabels) {
        self.labels = labels
        text = letter.flow.folded
    }

    func reference(at start: Int, in range: Range<Int>) -> Reference? {
        worded(at: start, limit: range.upperBound) ?? ordered(at: start, limit: range.upperBound)
            ?? bracketed(at: start, in: range) ?? compound(at: start, in: range)
    }

    // MARK: Words

    /// Words behind which a label stands; of those that begin alike the longest first.
    static let words: [[UInt8]] = [
        "questions", "question", "parts", "part", "points", "point", "items", "item", "serials", "serial", "requests",
        "request", "queries",
        "query", "elements", "element", "sections of your request", "regards to", "regard to", "relation to",
        "respect of",
        "regards", "responses to", "response to", "answer to", "responses", "response", "answers", "answer", "reply",
        "your", "q", "information requested at", "information sought at",
        "information described at", "information at", "information under", "that at", "those at", "what you ask at",
        "material at", "documents at", "data at", "figures at", "details at", "everything under", "everything at",
        "anything under", "nothing under", "nothing on",
        "nothing at", "all under",
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
        var last = start
        while true {
            let next = skipSeparators(end, limit: limit)
            // "Q3 1,101 flights".
            let isApart =
                places.isEmpty || !isBlank(end..<next.offset)
                || next.offset < limit && text[next.offset] == UInt8(ascii: "(")
            // "In response to question ii: I am", where the request has a part i as well.
            let isClosed = !places.isEmpty && text[end..<next.offset].contains(UInt8(ascii: ":"))
            guard isApart, !isClosed,
                let label = label(at: next.offset, limit: limit)
                    // "2(a) and (b)".
                    ?? stem(of: last..<end).flatMap({ label(at: next.offset, limit: limit, behind: $0) }),
                places.isEmpty || !isWord(next.offset..<label.end, behind: end, limit: limit)
            else { return (places, end, next.offset) }
            append(label.place, to: &places, isRange: next.isRange)
            last = next.offset
            end = label.end
        }
    }

    /// "In answer to question c, a copy is enclosed", "part 3: I regret": "a" and "i" behind a mark are words where another
    /// word follows that goes on with no list.
    private func isWord(_ label: Range<Int>, behind end: Int, limit: Int) -> Bool {
        guard label.count == 1,
            text[label.lowerBound] == UInt8(ascii: "a") || text[label.lowerBound] == UInt8(ascii: "i"),
            label.upperBound + 1 < limit, text[label.upperBound] == 0x20, text[label.upperBound + 1].isLetter,
            !text[end..<label.lowerBound].contains(where: \.isLetter)
        else { return false }
        let next = text[(label.upperBound + 1)..<limit].prefix(while: \.isLetter)
        return !Self.listWords.contains(WordToken.hash(of: next))
    }

    private static let listWords = WordSet("and or to is are was were through")

    /// Nothing that would join another label: "b) A copy" and "ii. I can" name one part.
    private func isBlank(_ range: Range<Int>) -> Bool {
        text[range].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ".") }
    }

    /// "1 to 4" names those between, too.
    private func append(_ place: Int, to places: inout [Int], isRange: Bool) {
        if isRange, let first = places.last, first < place { places += first..<place }
        places.append(place)
    }

    /// What a label in brackets leaves of the label before it: "2" of "2(a)".
    private func stem(of label: Range<Int>) -> [UInt8]? {
        guard let bracket = text[label].lastIndex(of: UInt8(ascii: "(")), bracket > label.lowerBound else { return nil }
        let stem = text[label.lowerBound..<bracket].filter { $0.isLetter || $0.isDigit }
        return stem.isEmpty || stem.count > 4 ? nil : stem
    }

    // MARK: Brackets

    /// Words before a bracket that make it a provision's or one limb's.
    static let foreign = Set(
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
        return Reference(
            parts: labels.parts(at: places), range: start..<end, isBracketed: !isObject(before: start - 1, in: range))
    }

    /// "The note at (iii)": the label is what the words are of, and says nothing of those before it.
    private func isObject(before space: Int, in range: Range<Int>) -> Bool {
        Self.objectWords.contains(WordToken.hash(of: text[word(before: space, in: range)]))
    }

    /// The word that ends where another offset begins.
    func word(before end: Int, in range: Range<Int>) -> Range<Int> {
        var start = end
        while start > range.lowerBound, text[start - 1].isWord { start -= 1 }
        return start..<end
    }

    private static let objectWords = WordSet("at in of under by for")

    private static let of = Array(" of ".utf8)

    /// A word stands before the space that is none of a provision's, and none that joins the limbs of a
    /// sentence: "and (ii) it is held".
    private func mayName(before space: Int, in range: Range<Int>) -> Bool {
        guard text[space] == 0x20, text[space - 1].isWord, !text[space - 1].isDigit else { return false }
        return !Self.foreign.contains(WordToken.hash(of: text[word(before: space, in: range)]))
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
    private func label(at start: Int, limit: Int, behind stem: [UInt8] = []) -> (place: Int, end: Int)? {
        if !stem.isEmpty { guard start < limit, text[start] == UInt8(ascii: "(") else { return nil } }
        var offset = start
        var key: PartLabels.Key = stem.reduce(0) { $0 << 8 | PartLabels.Key($1) }
        var length = stem.count
        var best: (place: Int, end: Int)?
        while offset < limit, length < 7 {
            let byte = text[offset]
            let isOrdinal = byte.isLetter || byte.isDigit
            if isOrdinal || byte == UInt8(ascii: ".") && offset + 1 < limit && text[offset + 1].isWord {
                key = key << 8 | PartLabels.Key(byte)
                length += 1
            } else if byte == 0x20 {
                // "1(a) (iii)".
                guard length > 0, offset + 1 < limit, text[offset + 1] == UInt8(ascii: "(") else { break }
            } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ".") {
                break
            }
            offset += 1
            if isOrdinal, offset >= limit || !text[offset].isWord, let place = labels.place(of: key) {
                best = (place, offset)
            }
        }
        guard let best else { return stem.isEmpty ? roman(at: start, limit: limit) : nil }
        guard !isThousand(best.end, limit: limit) else { return nil }
        let closes = best.end < limit && text[best.end] == UInt8(ascii: ")") && leavesOpen(start..<best.end)
        return (best.place, closes ? best.end + 1 : best.end)
    }

    /// "Item (iv)" where the parts are numbered 1, 2, 3.
    private func roman(at start: Int, limit: Int) -> (place: Int, end: Int)? {
        guard start + 2 < limit, text[start] == UInt8(ascii: "(") else { return nil }
        let numeral = text[(start + 1)..<limit].prefix(while: \.isLetter)
        guard numeral.endIndex < limit, text[numeral.endIndex] == UInt8(ascii: ")"),
            let value = Ordinal.roman(numeral), let place = labels.place(ofNumber: value)
        else { return nil }
        return (place, numeral.endIndex + 1)
    }

    /// "1,101" begins with no label.
    private func isThousand(_ end: Int, limit: Int) -> Bool {
        end + 3 < limit && text[end] == UInt8(ascii: ",") && text[end - 1].isDigit && text[end + 1].isDigit
            && text[end + 2].isDigit && text[end + 3].isDigit
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

    func skipSeparators(_ start: Int, limit: Int) -> (offset: Int, isRange: Bool) {
        var offset = start
        var isRange = false
        while offset < limit {
            if Self.isSeparator(text[offset]) {
                if text[offset] == UInt8(ascii: "-") { isRange = true }
                offset += 1
            } else if Self.joinerInitials.mayContain(UInt64(text[offset])),
                let joiner = Self.joiners.first(where: { text.holds($0.word, at: offset, before: limit) })
            {
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

    /// Most words are told from those by their first letters.
    private static let joinerInitials = WordFilter(joiners.map { UInt64($0.word[0]) })
}

extension [UInt8] {
    /// A word stands at an offset and ends before a bound.
    func holds(_ word: [UInt8], at offset: Int, before end: Int) -> Bool {
        guard offset >= 0, offset + word.count <= end, self[offset] == word[0] else { return false }
        for index in 1..<Swift.max(1, word.count) where self[offset + index] != word[index] { return false }
        return true
    }
}
