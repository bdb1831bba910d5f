/// What stands before the text of a list item or of an answer: "1.", "(a)", "•", "Question 2.".
enum ListMarker {
    /// Whether words are a marker of the text that follows them on the row.
    static func matches(_ words: ArraySlice<PageWord>, in utf8: [UInt8], before text: ArraySlice<PageWord>) -> Bool {
        guard words.count <= 2, let first = words.first, let last = words.last, let next = text.first else {
            return false
        }
        let opening = utf8[first.range]
        if words.count == 1 {
            if isBullet(opening) { return true }
            if let number = number(opening) {
                // A lone number before another one is two cells of a table.
                return number == .punctuated || startsText(utf8[next.range])
            }
            return isAnswerWord(opening.droppingColon) && opening.last == UInt8(ascii: ":")
        }
        return isAnswerWord(opening) && (number(utf8[last.range]) != nil || utf8[last.range].elementsEqual(":".utf8))
    }

    /// Whether one word alone is a marker: a bullet or a number with its punctuation.
    static func isPlainMarker(_ text: ArraySlice<UInt8>) -> Bool {
        isBullet(text) || number(text) == .punctuated
    }

    /// The place that a marker has in its list: 3 of "3.", "(c)" or "Q3:".
    static func ordinal(_ text: ArraySlice<UInt8>) -> Int? {
        var body = text.drop { opening.contains($0) }
        while let byte = body.last, closing.contains(byte) { body = body.dropLast() }
        if let letter = body.first, letter.lowercased == UInt8(ascii: "q"), body.count > 1 { body = body.dropFirst() }
        if body.count <= 2, let first = body.first, body.allSatisfy(\.isDigit) {
            return body.dropFirst().reduce(Int(first - 0x30)) { $0 * 10 + Int($1 - 0x30) }
        }
        guard body.count == 1, body.count < text.count, let letter = body.first, letter.isLetter else { return nil }
        return Int(letter.lowercased - 0x60)
    }

    private static func startsText(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return first.isLetter || first > 0x7F || first == UInt8(ascii: "(") || first == UInt8(ascii: "\"")
    }

    /// One character that is no letter or digit, or the "o" that Word's second level of bullets is.
    private static func isBullet(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o"), UInt8(ascii: ">"): return text.count == 1
        case 0x80...: return bullets.contains { text.elementsEqual($0.utf8) }
        default: return false
        }
    }

    private static let bullets = [
        "•", "·", "▪", "■", "□", "●", "○", "◦", "◆", "❖", "–", "—", "➢", "►", "▶", "✓", "✔", "→", "⁃", "∙", "☐", "☒",
        "▲", "▼",
    ]

    private enum Number {
        case bare, punctuated
    }

    /// A number, letter or roman numeral as lists have them: "1.", "(a)", "iv)", "2.1", "Q3:", "[4]".
    private static func number(_ text: ArraySlice<UInt8>) -> Number? {
        var body = text
        var isPunctuated = false
        while let byte = body.first, opening.contains(byte) {
            isPunctuated = isPunctuated || byte != UInt8(ascii: "\"")
            body = body.dropFirst()
        }
        while let byte = body.last, closing.contains(byte) {
            isPunctuated = true
            body = body.dropLast()
        }
        guard !body.isEmpty, body.count <= 6 else { return nil }
        if let letter = body.first?.lowercased, letter == UInt8(ascii: "q") || letter == UInt8(ascii: "a"),
            body.count > 1, body.dropFirst().allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
        {
            body = body.dropFirst()
            isPunctuated = true
            if body.first == UInt8(ascii: ".") { body = body.dropFirst() }
        }
        if body.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), body.first?.isDigit == true {
            return isPunctuated || body.contains(UInt8(ascii: ".")) ? .punctuated : body.count <= 2 ? .bare : nil
        }
        guard isPunctuated else { return nil }
        let isRoman = body.allSatisfy { [0x69, 0x76, 0x78].contains($0.lowercased) }
        let isLetter = body.count == 1 && body.allSatisfy(\.isLetter)
        let isDigitAndLetter = body.count <= 3 && body.dropLast().allSatisfy(\.isDigit) && body.last?.isLetter == true
        return isRoman || isLetter || isDigitAndLetter ? .punctuated : nil
    }

    private static let opening = Array("([\"".utf8)
    private static let closing = Array(".):]".utf8)

    static func isAnswerWord(_ text: ArraySlice<UInt8>) -> Bool {
        answerWords.contains { $0.word.utf8.elementsEqual(text.lazy.map(\.lowercased)) }
    }

    /// A word that stands as a marker, with a number or a colon behind it.
    struct AnswerWord {
        /// In lower case.
        let word: String
        /// A marker that it makes.
        let example: String
    }

    static let answerWords = [
        AnswerWord(word: "question", example: "Question 1."),
        AnswerWord(word: "answer", example: "Answer:"),
        AnswerWord(word: "response", example: "Response:"),
        AnswerWord(word: "reply", example: "Reply:"),
        AnswerWord(word: "request", example: "Request 2:"),
        AnswerWord(word: "part", example: "Part 3"),
        AnswerWord(word: "point", example: "Point 4:"),
        AnswerWord(word: "item", example: "Item 5"),
        AnswerWord(word: "query", example: "Query 6:"),
        AnswerWord(word: "q", example: "Q:"),
        AnswerWord(word: "a", example: "A:"),
        AnswerWord(word: "cwestiwn", example: "Cwestiwn 1:"),
        AnswerWord(word: "ateb", example: "Ateb:"),
    ]
}

extension ArraySlice<UInt8> {
    /// Without a closing colon or full stop.
    var droppingColon: ArraySlice<UInt8> {
        last == UInt8(ascii: ":") || last == UInt8(ascii: ".") ? dropLast() : self
    }
}
