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

    /// The feature of a name as it is written between two offsets: "exempt", "not held", "recor*".
    static func feature(named bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        if end > start, bytes[end - 1] == UInt8(ascii: "*") {
            return opening(WordToken.hash(of: bytes, from: start, to: end - 1))
        }
        var space = start
        while space < end, bytes[space] != 0x20 { space += 1 }
        let first = WordToken.hash(of: bytes, from: start, to: space)
        return space == end ? first : pair(first, WordToken.hash(of: bytes, from: space + 1, to: end))
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ (second << 1 | 1)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func opening(_ hash: UInt64) -> UInt64 { ~hash }
}
