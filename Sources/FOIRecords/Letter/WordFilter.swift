/// Tells of most words that they are not in a set, from a few bits.
struct WordFilter: Sendable {
    private var bits: UInt64 = 0

    /// Knows nothing: any word may be in it.
    static let all = WordFilter(bits: .max)

    init() {}

    init(_ hashes: some Sequence<UInt64>) {
        for hash in hashes { insert(hash) }
    }

    private init(bits: UInt64) {
        self.bits = bits
    }

    mutating func insert(_ hash: UInt64) { bits |= 1 << (hash & 63) }

    mutating func formUnion(_ other: WordFilter) { bits |= other.bits }

    /// How many of the words that there are it may have, of 64.
    var breadth: Int { bits.nonzeroBitCount }

    func union(_ other: WordFilter) -> WordFilter { WordFilter(bits: bits | other.bits) }

    /// False where the sets surely have no word in common.
    func meets(_ other: WordFilter) -> Bool { bits & other.bits != 0 }

    /// False where the set surely has no word with this hash.
    func mayContain(_ hash: UInt64) -> Bool { bits & (1 << (hash & 63)) != 0 }
}
