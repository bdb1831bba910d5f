/// The words of a letter, found by what they are.
///
/// Phrases are looked for from their first words: a table asks where those stand, and looks no
/// further at the rest of the letter. What a table finds is kept, so that it reads a letter once,
/// however many recognisers ask how often. One reading uses one index: it is not to be shared
/// between threads.
final class WordIndex {
    let folded: [UInt8]
    let words: [WordToken]
    /// Words by their hash.
    private let byHash: WordChains
    /// Words by their first letter.
    private let byInitial: WordChains
    /// For each word, those within ``reach`` behind it.
    let ahead: [WordFilter]
    static let reach = 12
    /// What each table found, by the table's number.
    private var found: [[PhraseHit]?] = []
    /// What its clauses say of outcomes, read when it is first asked for.
    lazy var clauses = ClauseReader.hits(in: self)

    init(folded: [UInt8]) {
        self.folded = folded
        let words = WordToken.tokens(of: folded)
        self.words = words
        ahead = Self.ahead(of: words)
        byHash = WordChains(keys: words.count, count: words.count) { words[$0].hash }
        byInitial = WordChains(keys: 64, count: words.count) { UInt64(folded[Int(words[$0].start)]) }
    }

    private static func ahead(of words: [WordToken]) -> [WordFilter] {
        // The three words behind each first; four such stretches are the reach.
        var three = [WordFilter](repeating: WordFilter(), count: words.count + reach)
        var next = (WordFilter(), WordFilter(), WordFilter())
        for index in words.indices.reversed() {
            three[index] = next.0.union(next.1).union(next.2)
            var own = WordFilter()
            own.insert(words[index].hash)
            next = (own, next.0, next.1)
        }
        return words.indices.map { index in
            three[index].union(three[index + 3]).union(three[index + 6]).union(three[index + 9])
        }
    }

    /// Calls `body` with the index of each word that has a hash, in order.
    func forEach(_ hash: UInt64, _ body: (Int) -> Void) { byHash.forEach(hash, body) }

    /// Calls `body` with the index of each word that starts with some letters, in order.
    func forEach(startingWith prefix: [UInt8], _ body: (Int) -> Void) {
        guard let initial = prefix.first else { return }
        byInitial.forEach(UInt64(initial)) { if starts($0, with: prefix) { body($0) } }
    }

    /// Whether a word has a beginning.
    func starts(_ word: Int, with prefix: [UInt8]) -> Bool {
        let start = Int(words[word].start)
        guard Int(words[word].end) - start >= prefix.count else { return false }
        for offset in prefix.indices where folded[start + offset] != prefix[offset] { return false }
        return true
    }

    /// What a table found in the whole letter; nil where it has not read it.
    func hits(of table: Int) -> [PhraseHit]? { table < found.count ? found[table] : nil }

    /// What a table finds in the whole letter, read when it is first asked for.
    func hits(of table: Int, read: (WordIndex) -> [PhraseHit]) -> [PhraseHit] {
        if table < found.count, let known = found[table] { return known }
        let hits = read(self)
        while found.count <= table { found.append(nil) }
        found[table] = hits
        return hits
    }
}

/// The indices of words that share a key, chained in order: a hash table by open addressing.
private struct WordChains {
    private struct Slot {
        var key: UInt64 = 0
        /// The first word; -1 where the slot is free.
        var first: Int32 = -1
    }

    private var slots: [Slot]
    /// For each word, the next one with the same key; -1 for the last.
    private var following: [Int32]

    /// - Parameter keys: how many different keys there may be at most.
    init(keys: Int, count: Int, key: (Int) -> UInt64) {
        var size = 64
        while size < keys * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        following = Array(repeating: -1, count: count)
        for index in (0..<count).reversed() {
            let key = key(index)
            let slot = slot(of: key)
            following[index] = slots[slot].first
            slots[slot] = Slot(key: key, first: Int32(truncatingIfNeeded: index))
        }
    }

    func forEach(_ key: UInt64, _ body: (Int) -> Void) {
        var next = slots[slot(of: key)].first
        while next >= 0 {
            body(Int(next))
            next = following[Int(next)]
        }
    }

    /// The slot of a key, or the free one where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[slot].first >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }
}

/// A match of a row of a ``PhraseTable``.
struct PhraseHit: Sendable {
    /// The index of the first word.
    var word: Int32
    /// In the flow's bytes.
    var start: Int32
    var end: Int32
    /// The row's index.
    var row: Int32

    /// In order of place, at one place the longest first, of equals that of the first row.
    func precedes(_ other: PhraseHit) -> Bool {
        if word != other.word { return word < other.word }
        return end != other.end ? end > other.end : row < other.row
    }
}
