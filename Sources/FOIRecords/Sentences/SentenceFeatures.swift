/// What is counted of a sentence to tell its sort: words, neighbouring pairs and the beginnings of long words.
///
/// A word with a digit counts as "0". Before the first word stands "^", behind the last "$", or "?" where the sentence
/// asks. `Training/learn` counts the same.
enum SentenceFeatures {
    static let beginning = 5

    private static let number = WordToken.hash(of: "0")
    private static let start = WordToken.hash(of: "^")
    private static let end = WordToken.hash(of: "$")
    private static let question = WordToken.hash(of: "?")

    /// Calls `body` with each feature of some words of a letter.
    @inline(__always)
    static func forEach(
        in words: ArraySlice<WordToken>, of folded: [UInt8], isQuestion: Bool, _ body: (UInt64) -> Void
    ) {
        let bytes = folded.span
        var last = start
        for word in words where word.hash != WordToken.blockEnd {
            let (first, length) = (Int(word.start), Int(word.end - word.start))
            var isNumber = false
            for offset in first..<first + length where bytes[offset].isDigit { isNumber = true }
            let hash = isNumber ? number : word.hash
            body(hash)
            body(pair(last, hash))
            last = hash
            guard !isNumber, length > beginning else { continue }
            body(opening(WordToken.hash(of: bytes, from: first, to: first + beginning)))
        }
        body(pair(last, isQuestion ? question : end))
    }

    /// The feature of a name as it is written: "exempt", "not held", "recor*".
    static func feature(named name: Substring) -> UInt64 {
        if name.utf8.last == UInt8(ascii: "*") { return opening(WordToken.hash(of: name.dropLast())) }
        guard let space = name.utf8.firstIndex(of: 0x20) else { return WordToken.hash(of: name) }
        return pair(WordToken.hash(of: name[..<space]), WordToken.hash(of: name[name.utf8.index(after: space)...]))
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ (second << 1 | 1)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func opening(_ hash: UInt64) -> UInt64 { ~hash }
}
