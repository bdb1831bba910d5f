/// What a ``PhraseFinder`` finds in a letter.
struct PhraseHits: Sendable {
    /// Each table's hits side by side, in order.
    let all: [PhraseHit]
    /// For each table, the first of its hits, and what follows the last.
    let firsts: [Int32]
    let ends: [Int32]
    /// For each word, the tables that have a hit there.
    let tablesAt: [Tables]

    /// Tells of most tables that they are not in a set: every 64th has the same bit.
    struct Tables: Sendable {
        private var bits: UInt64 = 0

        mutating func insert(_ table: Int) { bits |= 1 &<< UInt64(truncatingIfNeeded: table) }

        /// False where the set surely does not have this table.
        func mayContain(_ table: Int) -> Bool { bits & 1 &<< UInt64(truncatingIfNeeded: table) != 0 }
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
