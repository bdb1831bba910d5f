/// The words of a letter in lower case, as ``PhraseFinder`` reads them, and what else is found on the way.
struct WordText: Sendable {
    let folded: [UInt8]
    let words: [WordToken]
    let landmarks: Landmarks
    /// For each word, those within ``reach`` behind it, and how they open: see ``WordToken/opening(in:)``.
    let ahead: [WideWordFilter]
    static let reach = 9

    init(folded: [UInt8]) {
        self.folded = folded
        var landmarks = Landmarks(capacity: folded.count)
        words = WordToken.tokens(of: folded, &landmarks)
        self.landmarks = landmarks
        ahead = Self.ahead(of: words, in: folded)
    }

    private static func ahead(of words: [WordToken], in folded: [UInt8]) -> [WideWordFilter] {
        // The three words behind each first; three such stretches are the reach.
        var three = [WideWordFilter](repeating: WideWordFilter(), count: words.count + reach)
        var ahead = [WideWordFilter](repeating: WideWordFilter(), count: words.count)
        var next = (WideWordFilter(), WideWordFilter(), WideWordFilter())
        for index in words.indices.reversed() {
            let near = next.0.union(next.1).union(next.2)
            three[index] = near
            ahead[index] = near.union(three[index + 3]).union(three[index + 6])
            var own = WideWordFilter()
            own.insert(words[index].hash)
            own.insert(words[index].opening(in: folded.span))
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
