/// Tells of most numbers that they are not in a set, from a few bits.
struct HashFilter: Sendable {
    private var bits: [UInt64] = Array(repeating: 0, count: 64)

    init(_ hashes: some Sequence<UInt64>) {
        for hash in hashes { bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
    }

    /// False where the set surely has no such number.
    func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 }
}
