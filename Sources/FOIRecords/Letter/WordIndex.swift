/// The words of a letter, found by what they are.
///
/// Phrases are looked for from their first words: a table asks where those stand, and looks no
/// further at the rest of the letter. What a table finds is kept, so that it reads a letter once,
/// however many recognisers ask how often. One reading uses one index: it is not to be shared
/// between threads.
final class WordIndex {
    let folded: [UInt8]
    let words: [WordToken]
    /// The first word with a hash, by open addressing; -1 where a slot is free.
    private let slots: [Int32]
    /// For each word, the next one with the same hash; -1 for the last.
    private let following: [Int32]
    /// What each table found, by the table's number.
    private var found: [[PhraseHit]?] = []

    init(folded: [UInt8]) {
        self.folded = folded
        let words = WordToken.tokens(of: folded)
        var size = 64
        while size < words.count * 2 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        var following = [Int32](repeating: -1, count: words.count)
        for index in words.indices.reversed() {
            let slot = Self.slot(of: words[index].hash, in: slots, words)
            following[index] = slots[slot]
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
        self.words = words
        self.slots = slots
        self.following = following
    }

    /// The index of the first word with a hash; nil where the letter has none.
    func first(_ hash: UInt64) -> Int? {
        let index = slots[Self.slot(of: hash, in: slots, words)]
        return index < 0 ? nil : Int(index)
    }

    /// The index of the next word that is the same.
    func next(after index: Int) -> Int? { following[index] < 0 ? nil : Int(following[index]) }

    /// Whether a word has a beginning.
    func starts(_ word: Int, with prefix: [UInt8]) -> Bool {
        let start = Int(words[word].start)
        guard Int(words[word].end) - start >= prefix.count else { return false }
        for offset in prefix.indices where folded[start + offset] != prefix[offset] { return false }
        return true
    }

    /// What a table finds in the whole letter, read when it is first asked for.
    func hits(of table: Int, read: (WordIndex) -> [PhraseHit]) -> [PhraseHit] {
        if table < found.count, let known = found[table] { return known }
        let hits = read(self)
        while found.count <= table { found.append(nil) }
        found[table] = hits
        return hits
    }

    /// The slot of a hash, or the free one where it would go.
    private static func slot(of hash: UInt64, in slots: [Int32], _ words: [WordToken]) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while slots[slot] >= 0, words[Int(slots[slot])].hash != hash { slot = (slot + 1) & mask }
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
}
