/// Offsets of a letter's flow, a bit for each.
struct OffsetSet: Sendable {
    private var bits: [UInt64]

    /// - Parameter count: the bytes of the flow.
    init(count: Int) {
        bits = Array(repeating: 0, count: count / 64 + 1)
    }

    mutating func insert(_ offset: Int) { bits[offset >> 6] |= 1 << UInt64(offset & 63) }

    func contains(_ offset: Int) -> Bool { bits[offset >> 6] & (1 << UInt64(offset & 63)) != 0 }

    /// Whether any offset lies in a range.
    func intersects(_ range: Range<Int>) -> Bool {
        guard range.lowerBound < range.upperBound else { return false }
        let first = range.lowerBound >> 6
        let last = (range.upperBound - 1) >> 6
        let head = UInt64.max << UInt64(range.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
        if first == last { return bits[first] & head & tail != 0 }
        if bits[first] & head != 0 || bits[last] & tail != 0 { return true }
        var index = first + 1
        while index < last {
            if bits[index] != 0 { return true }
            index += 1
        }
        return false
    }
}
