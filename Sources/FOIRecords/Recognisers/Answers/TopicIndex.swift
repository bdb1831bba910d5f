/// Tells which part of a request a heading or the opening of a sentence is about, by the words that
/// only this part uses.
struct TopicIndex {
    private let letter: Letter
    /// For each part, the stems of its words.
    private let stems: [Set<UInt64>]
    /// In how many parts a stem occurs.
    private let spread: [UInt64: Int]

    init(letter: Letter, texts: [[Range<Int>]]) {
        self.letter = letter
        stems = texts.map { ranges in Set(ranges.flatMap { Self.stems(of: $0, in: letter) }) }
        var spread: [UInt64: Int] = [:]
        for stem in stems.flatMap({ $0 }) { spread[stem, default: 0] += 1 }
        self.spread = spread
    }

    /// The index of the one part that a stretch of the flow is plainly about; nil where none is or
    /// two might be.
    func part(of range: Range<Int>, leastShare: Double) -> Int? {
        let words = Set(Self.stems(of: range, in: letter))
        guard !words.isEmpty, stems.count > 1 else { return nil }
        let scores = stems.map { own in
            words.reduce(0.0) { sum, word in own.contains(word) ? sum + 1 / Double(spread[word] ?? 1) : sum }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= 0.9 else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        let shared = words.count { stems[best].contains($0) }
        guard scores[best] > second * 1.6, Double(shared) >= leastShare * Double(words.count) else { return nil }
        return best
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
        "enclosed", "withheld", "decision", "answer", "regarding", "concerning", "relating", "received", "send", "made",
    ]

    private static let commonStems: Set<UInt64> = Set(common.map { stem(of: Array($0.utf8)[...]) })

    private static func stems(of range: Range<Int>, in letter: Letter) -> [UInt64] {
        let first = letter.words.partition(startingAt: range.lowerBound)
        return letter.words[first...].prefix { Int($0.end) <= range.upperBound }.compactMap { word in
            let bytes = letter.flow.folded[word.range]
            guard bytes.count > 3, let initial = bytes.first, initial.isLetter || bytes.allSatisfy(\.isDigit) else {
                return nil
            }
            let stem = stem(of: bytes)
            return commonStems.contains(stem) ? nil : stem
        }
    }

    /// A word's first six letters, a plural's "s" left off: "report" and "reports", "prevent" and
    /// "preventions" are the same.
    private static func stem(of word: ArraySlice<UInt8>) -> UInt64 {
        var word = word
        if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) { word = word.dropLast(2) }
        if word.last == UInt8(ascii: "s"), word.count > 4 { word = word.dropLast() }
        return WordToken.hash(of: word.prefix(6))
    }
}
