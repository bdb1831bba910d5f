/// A table of cue phrases with what each of them means.
///
/// A phrase is words parted by spaces, matched without regard to case, punctuation or line breaks,
/// within one block:
///
///     "does|do not hold"        alternatives
///     "the? information"        a word that may be missing
///     "withh* ... under"        a beginning of a word; a gap of up to six words
///
/// Each row carries an example that a test feeds to the table.
struct PhraseTable<Meaning: Sendable>: Sendable {
    struct Row: Sendable {
        var phrase: String
        var meaning: Meaning
        var example: String

        init(_ phrase: String, _ meaning: Meaning, example: String) {
            self.phrase = phrase
            self.meaning = meaning
            self.example = example
        }
    }

    struct Match: Sendable {
        var meaning: Meaning
        /// In the flow's bytes.
        var range: Range<Int>
        /// The row's index.
        var row: Int
    }

    let rows: [Row]
    private let patterns: [PhrasePattern]
    /// Patterns by the hash of a word that they may start with.
    private let byFirstWord: [UInt64: [Int]]
    /// Patterns that start with a beginning of a word.
    private let byPrefix: [Int]
    /// Most words start no pattern: tells so without a look into the dictionary.
    private let mayStart: HashFilter

    init(_ rows: [Row]) {
        self.rows = rows
        var byFirstWord: [UInt64: [Int]] = [:]
        var byPrefix: [Int] = []
        var patterns: [PhrasePattern] = []
        for (row, index) in zip(rows, rows.indices) {
            let pattern = PhrasePattern(row.phrase)
            patterns.append(pattern)
            for hash in pattern.firstHashes { byFirstWord[hash, default: []].append(index) }
            if pattern.startsWithPrefix { byPrefix.append(index) }
        }
        self.patterns = patterns
        self.byFirstWord = byFirstWord
        self.byPrefix = byPrefix
        mayStart = HashFilter(byFirstWord.keys)
    }

    /// All matches that start within a range of the flow, in order; at one place only the longest.
    func matches(in letter: Letter, _ range: Range<Int>) -> [Match] {
        matches(words: letter.words, folded: letter.flow.folded, in: range)
    }

    /// Whether any row matches within the range.
    func hasMatch(in letter: Letter, _ range: Range<Int>) -> Bool {
        !matches(in: letter, range).isEmpty
    }

    /// The longest match that starts with the first word at or behind an offset.
    func match(in letter: Letter, startingAt offset: Int, before end: Int) -> Match? {
        let index = letter.words.partition(startingAt: offset)
        guard index < letter.words.count, Int(letter.words[index].end) <= end else { return nil }
        return longestMatch(at: index, words: letter.words, folded: letter.flow.folded, end: end)
    }

    func matches(words: [WordToken], folded: [UInt8], in range: Range<Int>) -> [Match] {
        var found: [Match] = []
        var index = words.partition(startingAt: range.lowerBound)
        while index < words.count, words[index].end <= range.upperBound {
            if let match = longestMatch(at: index, words: words, folded: folded, end: range.upperBound) {
                found.append(match)
            }
            index += 1
        }
        return found
    }

    private func longestMatch(at index: Int, words: [WordToken], folded: [UInt8], end: Int) -> Match? {
        let hash = words[index].hash
        guard mayStart.mayContain(hash) || !byPrefix.isEmpty else { return nil }
        var best: Match?
        func consider(_ row: Int) {
            guard let last = patterns[row].match(at: index, words: words, folded: folded, end: end) else { return }
            let matched = Int(words[index].start)..<Int(words[last].end)
            if best.map({ matched.upperBound > $0.range.upperBound }) ?? true {
                best = Match(meaning: rows[row].meaning, range: matched, row: row)
            }
        }
        byFirstWord[hash]?.forEach(consider)
        byPrefix.forEach(consider)
        return best
    }
}

extension [WordToken] {
    /// The index of the first word that starts at or behind an offset.
    func partition(startingAt offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
