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
    /// Its number in the ``PhraseLexicon``.
    private let number: Int
    private let finder: PhraseFinder

    init(_ rows: [Row], file: StaticString = #fileID) {
        self.rows = rows
        self.file = file
        var patterns = PhrasePatterns()
        for row in rows { patterns.append(row.phrase) }
        number = PhraseLexicon.add(patterns)
        finder = PhraseFinder([patterns])
    }

    /// All matches that start within a range of the flow, in order; at one place only the longest.
    func matches(in letter: Letter, _ range: Range<Int>) -> [Match] { matches(in: letter.index, range) }

    /// Whether any row matches within the range.
    func hasMatch(in letter: Letter, _ range: Range<Int>) -> Bool { hasMatch(in: letter.index, range) }

    /// The longest match that starts with the first word at or behind an offset.
    func match(in letter: Letter, startingAt offset: Int, before end: Int) -> Match? {
        let word = letter.index.firstWord(from: offset)
        return hit(at: word, in: letter.index).flatMap { match($0, in: letter.index, before: end) }
    }

    /// Whether a row matches at the very start of a range.
    func opens(_ range: Range<Int>, in index: WordIndex) -> Bool {
        let hit = hit(at: index.firstWord(from: range.lowerBound), in: index)
        guard let hit, Int(hit.start) < range.upperBound else { return false }
        return match(hit, in: index, before: range.upperBound) != nil
    }

    /// Calls `body` with those matches, for those who need no list of them.
    @inline(__always)
    func forEachMatch(in letter: Letter, _ range: Range<Int>, _ body: (Match) -> Void) {
        let index = letter.index
        forEachHit(in: index, range) { hit in
            if let match = match(hit, in: index, before: range.upperBound) { body(match) }
            return true
        }
    }

    func matches(in index: WordIndex, _ range: Range<Int>) -> [Match] {
        var found: [Match] = []
        forEachHit(in: index, range) { hit in
            if let match = match(hit, in: index, before: range.upperBound) { found.append(match) }
            return true
        }
        return found
    }

    /// The first of the matches in a range.
    func firstMatch(in letter: Letter, _ range: Range<Int>) -> Match? { firstMatch(in: letter.index, range) }

    func firstMatch(in index: WordIndex, _ range: Range<Int>) -> Match? {
        var first: Match?
        forEachHit(in: index, range) { hit in
            first = match(hit, in: index, before: range.upperBound)
            return first == nil
        }
        return first
    }

    func hasMatch(in index: WordIndex, _ range: Range<Int>) -> Bool {
        var hasMatch = false
        forEachHit(in: index, range) { hit in
            hasMatch = within(hit, in: index, range.upperBound) != nil
            return !hasMatch
        }
        return hasMatch
    }

    // MARK: Reading a letter

    /// Calls `body` with each hit that starts in a range, in order, while it returns true.
    @inline(__always)
    private func forEachHit(in index: WordIndex, _ range: Range<Int>, _ body: (PhraseHit) -> Bool) {
        guard let places = index.places(ofHitsOf: number, from: range.lowerBound) else {
            let hits = index.hits(ofNewer: number, finder)
            for hit in hits where range.contains(Int(hit.start)) {
                guard body(hit) else { return }
            }
            return
        }
        for place in places {
            let hit = index.hits[place]
            guard Int(hit.start) < range.upperBound, body(hit) else { return }
        }
    }

    /// The longest hit at a word. Tables that are asked for openings only need not read the whole letter.
    private func hit(at word: Int, in index: WordIndex) -> PhraseHit? {
        guard word < index.words.count, index.mayHaveHit(of: number, at: word) else { return nil }
        guard let places = index.places(ofHitsOf: number, from: Int(index.words[word].start)) else {
            return finder.hit(at: word, in: index.text)
        }
        guard let place = places.first, Int(index.hits[place].word) == word else { return nil }
        return index.hits[place]
    }

    /// A hit, or, where it reaches too far, the one at its place that reaches furthest.
    private func within(_ hit: PhraseHit, in index: WordIndex, _ end: Int) -> PhraseHit? {
        Int(hit.end) <= end ? hit : finder.hit(at: Int(hit.word), in: index.text, before: end)
    }

    private func match(_ hit: PhraseHit, in index: WordIndex, before end: Int) -> Match? {
        within(hit, in: index, end).map { hit in
            Match(meaning: rows[Int(hit.row)].meaning, range: Int(hit.start)..<Int(hit.end), row: Int(hit.row))
        }
    }
}
