/// The words of a letter in lower case, as ``PhraseFinder`` reads them, and what else is found on the way.
struct WordText: Sendable {
    let folded: [UInt8]
    let words: [WordToken]
    let landmarks: Landmarks
    /// For each word, those behind it.
    let ahead: [WordsAhead]

    init(folded: [UInt8]) {
        self.folded = folded
        var landmarks = Landmarks()
        words = WordToken.tokens(of: folded, &landmarks)
        landmarks.noteDates(in: words)
        self.landmarks = landmarks
        ahead = Self.ahead(of: words)
    }

    private static func ahead(of words: [WordToken]) -> [WordsAhead] {
        // The three words behind each first: both reaches are some such stretches.
        var three = [WideWordFilter](repeating: WideWordFilter(), count: words.count + WordsAhead.reach)
        var next = (WideWordFilter(), WideWordFilter(), WideWordFilter())
        for index in words.indices.reversed() {
            three[index] = next.0.union(next.1).union(next.2)
            var own = WideWordFilter()
            own.insert(words[index].hash)
            next = (own, next.0, next.1)
        }
        return words.indices.map { index in
            let six = three[index].union(three[index + 3])
            return WordsAhead(
                near: six.union(three[index + 4]), all: six.union(three[index + 6]).union(three[index + 9]))
        }
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

/// The words behind one, as filters.
struct WordsAhead: Sendable {
    /// Those within ``nearReach``: behind a gap.
    var near: WideWordFilter
    /// Those within ``reach``.
    var all: WideWordFilter

    static let nearReach = 7
    static let reach = 12
}
