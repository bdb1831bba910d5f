import Synchronization

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
        /// Where the row stands in its file.
        var line: UInt

        init(_ phrase: String, _ meaning: Meaning, example: String, line: UInt = #line) {
            self.phrase = phrase
            self.meaning = meaning
            self.example = example
            self.line = line
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
    /// The file that the table stands in.
    let file: StaticString
    /// The number under which a ``WordIndex`` keeps what the table found.
    private let number = PhraseTableNumbers.next()
    private let patterns: PhrasePatterns
    /// The words that rows start with, each with its rows in ``startRows``.
    private let starts: [(hash: UInt64, rows: Range<Int32>)]
    private let startRows: [(row: Int32, second: WordFilter, later: (WordFilter, WordFilter))]
    /// The beginnings of words that rows start with.
    private let prefixStarts: [(prefix: [UInt8], row: Int32)]

    init(_ rows: [Row], file: StaticString = #fileID) {
        self.rows = rows
        self.file = file
        var patterns = PhrasePatterns()
        var pairs: [(hash: UInt64, row: Int32)] = []
        var prefixStarts: [(prefix: [UInt8], row: Int32)] = []
        for (row, index) in zip(rows, rows.indices) {
            patterns.append(row.phrase)
            pairs += patterns.firstHashes(of: index).map { ($0, Int32(index)) }
            prefixStarts += patterns.firstPrefixes(of: index).map { ($0, Int32(index)) }
        }
        pairs.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
        var starts: [(hash: UInt64, rows: Range<Int32>)] = []
        for (index, pair) in zip(Int32(0)..., pairs) {
            if starts.last?.hash == pair.hash, let start = starts.popLast() {
                starts.append((pair.hash, start.rows.lowerBound..<index + 1))
            } else {
                starts.append((pair.hash, index..<index + 1))
            }
        }
        self.patterns = patterns
        self.starts = starts
        startRows = pairs.map { pair in
            (pair.row, patterns.secondWords(of: Int(pair.row)), patterns.laterWords(of: Int(pair.row)))
        }
        self.prefixStarts = prefixStarts
    }

    /// All matches that start within a range of the flow, in order; at one place only the longest.
    func matches(in letter: Letter, _ range: Range<Int>) -> [Match] { matches(in: letter.index, range) }

    /// Whether any row matches within the range.
    func hasMatch(in letter: Letter, _ range: Range<Int>) -> Bool { hasMatch(in: letter.index, range) }

    /// The longest match that starts with the first word at or behind an offset.
    func match(in letter: Letter, startingAt offset: Int, before end: Int) -> Match? {
        let word = letter.index.words.partition(startingAt: offset)
        return hit(at: word, in: letter.index).flatMap { match($0, in: letter.index, before: end) }
    }

    /// Whether a row matches at the very start of a range.
    func opens(_ range: Range<Int>, in index: WordIndex) -> Bool {
        let hit = hit(at: index.words.partition(startingAt: range.lowerBound), in: index)
        guard let hit, Int(hit.start) < range.upperBound else { return false }
        return match(hit, in: index, before: range.upperBound) != nil
    }

    func matches(in index: WordIndex, _ range: Range<Int>) -> [Match] {
        let hits = hits(in: index)
        var found: [Match] = []
        var hit = hits.partition(startingAt: range.lowerBound)
        while hit < hits.count, Int(hits[hit].start) < range.upperBound {
            if let match = match(hits[hit], in: index, before: range.upperBound) { found.append(match) }
            hit += 1
        }
        return found
    }

    /// The first of the matches in a range.
    func firstMatch(in letter: Letter, _ range: Range<Int>) -> Match? { firstMatch(in: letter.index, range) }

    func firstMatch(in index: WordIndex, _ range: Range<Int>) -> Match? {
        let hits = hits(in: index)
        var hit = hits.partition(startingAt: range.lowerBound)
        while hit < hits.count, Int(hits[hit].start) < range.upperBound {
            if let match = match(hits[hit], in: index, before: range.upperBound) { return match }
            hit += 1
        }
        return nil
    }

    func hasMatch(in index: WordIndex, _ range: Range<Int>) -> Bool { firstMatch(in: index, range) != nil }

    // MARK: Reading a letter

    private func hits(in index: WordIndex) -> [PhraseHit] {
        index.hits(of: number) { index in
            var hits: [PhraseHit] = []
            for start in starts {
                index.forEach(start.hash) { extend(&hits, from: start.rows, at: $0, in: index) }
            }
            for start in prefixStarts {
                index.forEach(startingWith: start.prefix) { extend(&hits, with: start.row, at: $0, in: index) }
            }
            return hits.count < 2 ? hits : Self.longest(hits)
        }
    }

    /// The longest hit at a word. Tables that are asked for openings only need not read the whole letter.
    private func hit(at word: Int, in index: WordIndex) -> PhraseHit? {
        guard word < index.words.count else { return nil }
        if let known = index.hits(of: number) {
            let hit = known.partition(startingAt: Int(index.words[word].start))
            return hit < known.count && Int(known[hit].word) == word ? known[hit] : nil
        }
        var hits: [PhraseHit] = []
        if let start = start(with: index.words[word].hash) { extend(&hits, from: start, at: word, in: index) }
        for start in prefixStarts where index.starts(word, with: start.prefix) {
            extend(&hits, with: start.row, at: word, in: index)
        }
        return hits.min { $0.precedes($1) }
    }

    /// The rows that start with a word.
    private func start(with hash: UInt64) -> Range<Int32>? {
        let start = starts.partition { $0.hash < hash }
        return start < starts.count && starts[start].hash == hash ? starts[start].rows : nil
    }

    private func extend(_ hits: inout [PhraseHit], from rows: Range<Int32>, at word: Int, in index: WordIndex) {
        let second = word + 1 < index.words.count ? index.words[word + 1].hash : WordToken.blockEnd
        let ahead = index.ahead[word]
        for place in rows {
            let start = startRows[Int(place)]
            guard start.second.mayContain(second), start.later.0.meets(ahead), start.later.1.meets(ahead) else {
                continue
            }
            extend(&hits, with: start.row, at: word, in: index)
        }
    }

    private func extend(_ hits: inout [PhraseHit], with row: Int32, at word: Int, in index: WordIndex) {
        guard let last = patterns.match(Int(row), at: word, in: index, end: .max), last >= word else { return }
        hits.append(
            PhraseHit(
                word: Int32(truncatingIfNeeded: word), start: index.words[word].start, end: index.words[last].end,
                row: row))
    }

    /// The longest hit at each word, in order; of equals, that of the first row.
    private static func longest(_ hits: [PhraseHit]) -> [PhraseHit] {
        let sorted = hits.sorted { $0.precedes($1) }
        var kept: [PhraseHit] = []
        for hit in sorted where kept.last?.word != hit.word { kept.append(hit) }
        return kept
    }

    /// The match of a hit, or, where it reaches too far, of the row that reaches furthest.
    private func match(_ hit: PhraseHit, in index: WordIndex, before end: Int) -> Match? {
        if Int(hit.end) <= end {
            return Match(
                meaning: rows[Int(hit.row)].meaning, range: Int(hit.start)..<Int(hit.end), row: Int(hit.row))
        }
        var best: Match?
        for row in rows.indices {
            guard let last = patterns.match(row, at: Int(hit.word), in: index, end: end) else { continue }
            let range = Int(hit.start)..<Int(index.words[last].end)
            if !range.isEmpty, best.map({ range.upperBound > $0.range.upperBound }) ?? true {
                best = Match(meaning: rows[row].meaning, range: range, row: row)
            }
        }
        return best
    }
}

/// Numbers for the tables, in the order in which they are made.
private enum PhraseTableNumbers {
    private static let count = Atomic<Int>(0)

    static func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}

extension [PhraseHit] {
    /// The index of the first hit that starts at or behind an offset.
    func partition(startingAt offset: Int) -> Int {
        partition { Int($0.start) < offset }
    }
}

extension [WordToken] {
    /// The index of the first word that starts at or behind an offset.
    func partition(startingAt offset: Int) -> Int {
        partition { Int($0.start) < offset }
    }
}
