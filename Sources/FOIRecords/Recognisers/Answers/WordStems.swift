/// The stems of a letter's words, each made once when it is first asked for.
final class WordStems {
    private let text: WordText
    private var stems: [UInt64]

    private static let unknown = UInt64.max
    /// The stem of a word that tells nothing.
    static let none: UInt64 = 0

    init(of text: WordText) {
        self.text = text
        stems = Array(repeating: Self.unknown, count: text.words.count)
    }

    /// The stem of a word; ``none`` where it tells nothing.
    func stem(of word: Int) -> UInt64 {
        let known = stems[word]
        if known != Self.unknown { return known }
        let stem = Self.tellingStem(of: text.folded[text.words[word].range])
        stems[word] = stem
        return stem
    }

    // MARK: Words

    /// Words that any letter about information uses.
    private static let common: Set<String> = [
        "information", "request", "requested", "question", "questions", "response", "please", "provide", "following",
        "section",
        "exempt", "exemption", "disclosure", "public", "interest", "council", "trust", "force", "department",
        "authority",
        "university", "about", "which", "their", "there", "these", "those", "that", "this", "with", "have", "been",
        "were",
        "from", "your", "they", "what", "when", "where", "whether", "would", "could", "will", "under", "each", "many",
        "much",
        "long", "held", "hold", "holds", "does", "into", "than", "then", "them", "such", "other", "also", "copy",
        "copies",
        "details", "number", "total", "list", "relation", "regard", "regards", "respect", "case", "part", "parts",
        "turning",
        "data", "year", "years", "including", "between", "because", "since", "some", "only", "most", "more", "attached",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december",
        "enclosed", "withheld", "decision", "answer", "regarding", "concerning", "relating", "received", "send", "made",
    ]

    private static let commonStems = WordSet(Set(common.map { stem(of: Array($0.utf8)[...]) }))

    /// ``none`` for short words and those that any letter uses.
    private static func tellingStem(of word: ArraySlice<UInt8>) -> UInt64 {
        guard word.count > 3, let initial = word.first,
            initial.isLetter || word.allSatisfy(\.isDigit) && !isYear(word)
        else { return none }
        let stem = stem(of: word)
        return commonStems.contains(stem) ? none : stem
    }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 4 && (word.starts(with: [0x31, 0x39]) || word.starts(with: [0x32, 0x30]))
    }

    /// A word's first six letters, a plural's "s" left off: "report" and "reports", "prevent" and
    /// "preventions" are the same.
    private static func stem(of word: ArraySlice<UInt8>) -> UInt64 {
        let start = word.startIndex
        var end = word.endIndex
        if end - start > 2, word[end - 2] == UInt8(ascii: "'"), word[end - 1] == UInt8(ascii: "s") { end -= 2 }
        if end - start > 4, word[end - 1] == UInt8(ascii: "s") { end -= 1 }
        return WordToken.hash(of: word[start..<min(end, start + 6)])
    }
}
