/// The words of a letter in lower case, as ``PhraseFinder`` reads them, and what else is found on the way.
struct WordText: Sendable {
    let folded: [UInt8]
    let words: [WordToken]
    let landmarks: Landmarks
    /// For each word, those within ``reach`` behind it.
    let ahead: [WordFilter]
    static let reach = 12

    init(folded: [UInt8]) {
        self.folded = folded
        var landmarks = Landmarks(capacity: folded.count)
        words = WordToken.tokens(of: folded, &landmarks)
        self.landmarks = landmarks
        ahead = Self.ahead(of: words)
    }

    private static func ahead(of words: [WordToken]) -> [WordFilter] {
        // The three words behind each first; four such stretches are the reach.
        var three = [WordFilter](repeating: WordFilter(), count: words.count + reach)
        var ahead = [WordFilter](repeating: WordFilter(), count: words.count)
        var stretches = three.mutableSpan
        var all = ahead.mutableSpan
        var next = (WordFilter(), WordFilter(), WordFilter())
        for index in words.indices.reversed() {
            let near = next.0.union(next.1).union(next.2)
            stretches[index] = near
            all[index] = near.union(stretches[index + 3]).union(stretches[index + 6]).union(stretches[index + 9])
            var own = WordFilter()
            own.insert(words[index].hash)
            next = (own, next.0, next.1)
        }
        return ahead
    }

    /// Whether a word has a beginning.
    func starts(_ word: Int, with prefix: Span<UInt8>) -> Bool {
        let range = words[word].range
        guard range.count >= prefix.count else { return false }
        let bytes = folded.span.extracting(range)
        for index in prefix.indices where bytes[index] != prefix[index] { return false }
        return true
    }
}
