/// Counts the Unicode code points before an offset of UTF-8.
struct CodePoints: Sendable {
    private let utf8: [UInt8]
    /// The count at each multiple of the stride.
    private let counts: [Int32]
    private static let stride = 128

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var counts: [Int32] = []
        counts.reserveCapacity(utf8.count / Self.stride + 1)
        var count: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.stride == 0 { counts.append(count) }
            if Self.startsCodePoint(byte) { count += 1 }
        }
        if utf8.count % Self.stride == 0 { counts.append(count) }
        self.counts = counts
    }

    func count(upTo offset: Int) -> Int {
        let index = offset / Self.stride
        var count = Int(counts[index])
        for byte in utf8[index * Self.stride..<offset] where Self.startsCodePoint(byte) { count += 1 }
        return count
    }

    private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
