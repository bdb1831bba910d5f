/// Words that are looked up one by one.
struct WordSet: Sendable {
    private let hashes: Set<UInt64>

    /// - Parameter words: in lower case, parted by spaces.
    init(_ words: String) {
        hashes = Set(words.split(separator: " ").map { WordToken.hash(of: $0) })
    }

    func contains(_ word: WordToken) -> Bool { hashes.contains(word.hash) }
}

extension Letter {
    /// The words that lie within a stretch of the flow.
    func words(in range: Range<Int>) -> ArraySlice<WordToken> {
        let first = words.partition(startingAt: range.lowerBound)
        var end = first
        while end < words.count, words[end].range.upperBound <= range.upperBound { end += 1 }
        return words[first..<end]
    }
}
