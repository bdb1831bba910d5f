/// The words of a letter, found by what they are, and the phrases of all ``PhraseTable``s among them.
///
/// What a table finds is kept, so that it reads a letter once, however many recognisers ask how often. One reading uses
/// one index: it is not to be shared between threads.
final class WordIndex {
    let text: WordText
    var folded: [UInt8] { text.folded }
    var words: [WordToken] { text.words }
    /// Words by where they start.
    private let byPlace: OffsetPlaces
    /// Words by their hash.
    private let byHash: WordChains
    /// What the tables found that earlier letters had asked for.
    private let found: PhraseHits
    var hits: [PhraseHit] { found.all }
    /// What newer tables found, by the table's number.
    private var newer: [Int: [PhraseHit]] = [:]
    /// The words that a date may start with, in order: numbers and months.
    lazy var dateWords = findDateWords()
    /// What tells the matter of its words.
    private(set) lazy var stems = WordStems(of: text)
    /// What its clauses say of outcomes, read when it is first asked for.
    lazy var clauses = ClauseReader.hits(in: self)

    init(folded: [UInt8]) {
        let text = WordText(folded: folded)
        self.text = text
        byPlace = OffsetPlaces(text.words.lazy.map(\.start), bits: 3)
        byHash = WordChains(text.words)
        found = PhraseLexicon.finderForNextLetter().hits(in: text)
    }

    private func findDateWords() -> [Int] {
        var found = text.landmarks.numbers
        for hash in MonthNames.byHash.keys { forEach(hash) { found.append($0) } }
        return found.sorted()
    }

    /// The index of the first word that starts at or behind an offset; the count where none does.
    func firstWord(from offset: Int) -> Int {
        let words = text.words
        return byPlace.first(from: offset) { words[$0].start < offset }
    }

    /// Calls `body` with the index of each word that has a hash, in order.
    func forEach(_ hash: UInt64, _ body: (Int) -> Void) { byHash.forEach(hash, body) }

    /// Which of the ``hits`` are a table's that start at or behind an offset; nil where it is newer than those.
    @inline(__always)
    func places(ofHitsOf table: Int, from offset: Int) -> Range<Int>? {
        guard table < found.ends.count else { return nil }
        let (first, end) = (Int(found.firsts[table]), Int(found.ends[table]))
        // Most tables find nothing in a letter.
        return first == end ? end..<end : partition(first..<end, startingAt: offset)..<end
    }

    /// False where a table surely has no hit at a word.
    @inline(__always)
    func mayHaveHit(of table: Int, at word: Int) -> Bool {
        table >= found.ends.count || found.tablesAt[word].mayContain(table)
    }

    /// The first of some ``hits``, which are in order, that starts at or behind an offset.
    private func partition(_ places: Range<Int>, startingAt offset: Int) -> Int {
        let all = self.hits
        let hits = all.span
        var low = places.lowerBound
        var length = places.count
        while length > 0 {
            let half = (length &+ 1) >> 1
            low &+= Int(hits[low &+ half &- 1].start) < offset ? half : 0
            length &-= half
        }
        return low
    }

    /// What a newer table finds in the whole letter, read when it is first asked for.
    func hits(ofNewer table: Int, _ finder: PhraseFinder) -> [PhraseHit] {
        if let known = newer[table] { return known }
        PhraseLexicon.noteMiss()
        let hits = finder.hitsOfOnlyTable(in: text)
        newer[table] = hits
        return hits
    }
}

/// The indices of words of the same hash, chained in order: a hash table by open addressing.
private struct WordChains {
    private let words: [WordToken]
    /// The first word of each chain; -1 where a slot is free.
    private let slots: [Int32]
    /// For each word, the next one of the same hash; -1 for the last.
    private let following: [Int32]

    init(_ words: [WordToken]) {
        self.words = words
        var size = 64
        while size < words.count * 2 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        var following = [Int32](repeating: -1, count: words.count)
        do {
            var places = slots.mutableSpan
            var next = following.mutableSpan
            let mask = places.count - 1
            for index in words.indices.reversed() {
                let hash = words[index].hash
                var slot = Self.firstSlot(of: hash) & mask
                while places[slot] >= 0, words[Int(places[slot])].hash != hash { slot = (slot + 1) & mask }
                next[index] = places[slot]
                places[slot] = Int32(truncatingIfNeeded: index)
            }
        }
        self.slots = slots
        self.following = following
    }

    func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
        var next = slots[slot(of: hash)]
        while next >= 0 {
            body(Int(next))
            next = following[Int(next)]
        }
    }

    private static func firstSlot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) }

    /// The slot of a hash, or the free one where it would go.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Self.firstSlot(of: hash) & mask
        while slots[slot] >= 0, words[Int(slots[slot])].hash != hash { slot = (slot + 1) & mask }
        return slot
    }
}
