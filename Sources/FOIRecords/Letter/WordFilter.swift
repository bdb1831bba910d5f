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

    /// False where the set surely has no word with this hash.
    func mayContain(_ hash: UInt64) -> Bool { bits & (1 << (hash & 63)) != 0 }
}

/// The same with twice the bits, to tell many words from many.
struct WideWordFilter: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Knows nothing: any word may be in it.
    static let all = WideWordFilter(low: .max, high: .max)

    init() {}

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    mutating func insert(_ hash: UInt64) {
        let bit: UInt64 = 1 << (hash & 63)
        let isHigh = 0 &- (hash >> 6 & 1)
        low |= bit & ~isHigh
        high |= bit & isHigh
    }

    /// How many of the words that there are it may have, of 128.
    var breadth: Int { low.nonzeroBitCount + high.nonzeroBitCount }

    func union(_ other: WideWordFilter) -> WideWordFilter {
        WideWordFilter(low: low | other.low, high: high | other.high)
    }

    /// False where the sets surely have no word in common.
    func meets(_ other: WideWordFilter) -> Bool { low & other.low | high & other.high != 0 }
}
