/// Tells from an offset where among some offsets in order the first stands that is there or behind: asked for some hundred
/// times a letter, it looks only at the few of some bytes.
struct OffsetPlaces: Sendable {
    private let bits: Int
    /// For every so many bytes, the first of the offsets that lies in them or behind.
    private let firsts: [Int32]
    private let count: Int

    /// - Parameter bits: the bytes that are taken together, as a power of two; the fewer, the closer the offsets lie.
    init(_ offsets: some BidirectionalCollection<Int32>, bits: Int = 6) {
        var firsts = [Int32](repeating: 0, count: offsets.last.map { Int($0) >> bits + 1 } ?? 0)
        var count: Int32 = 0
        do {
            var places = firsts.mutableSpan
            var next = 0
            for offset in offsets {
                while next << bits <= Int(offset) {
                    places[next] = count
                    next += 1
                }
                count += 1
            }
        }
        self.bits = bits
        self.firsts = firsts
        self.count = Int(count)
    }

    /// The first place from which on the offsets are not before one; the count where all are.
    ///
    /// - Parameter isBefore: whether the offset at a place is.
    @inline(__always)
    func first(from offset: Int, _ isBefore: (Int) -> Bool) -> Int {
        let near = max(0, offset) >> bits
        var place = near < firsts.count ? Int(firsts[near]) : count
        while place < count, isBefore(place) { place += 1 }
        return place
    }
}
