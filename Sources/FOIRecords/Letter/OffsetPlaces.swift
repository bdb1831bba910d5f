/// Tells from an offset where among some offsets in order to look for the first that is there or behind: asked for some
/// hundred times a letter, it leaves only the few of some bytes to look at.
struct OffsetPlaces: Sendable {
    private static let bits = 6
    /// For every sixty-four bytes, the first of the offsets that lies in them or behind.
    private let firsts: [Int32]
    private let count: Int

    init(_ offsets: some Sequence<Int32>) {
        var firsts: [Int32] = []
        var count: Int32 = 0
        for offset in offsets {
            while firsts.count << Self.bits <= Int(offset) { firsts.append(count) }
            count += 1
        }
        self.firsts = firsts
        self.count = Int(count)
    }

    /// A place among the offsets, before which none is at or behind this one.
    func near(_ offset: Int) -> Int {
        let place = max(0, offset) >> Self.bits
        return place < firsts.count ? Int(firsts[place]) : count
    }
}
