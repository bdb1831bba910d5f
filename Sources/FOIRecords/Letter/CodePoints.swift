/// Counts the Unicode code points before an offset of UTF-8.
struct CodePoints: Sendable {
    private let utf8: [UInt8]
    /// The count at each multiple of the stride.
    private let counts: [Int32]
    private static let stride = 32

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var counts: [Int32] = []
        counts.reserveCapacity(utf8.count / Self.stride + 1)
        let bytes = utf8.span
        var count: Int32 = 0
        var offset = 0
        while offset <= bytes.count {
            counts.append(count)
            for index in offset..<min(offset + Self.stride, bytes.count) where Self.startsCodePoint(bytes[index]) {
                count += 1
            }
            offset += Self.stride
        }
        self.counts = counts
    }

    func count(upTo offset: Int) -> Int {
        let index = offset / Self.stride
        var count = Int(counts[index])
        let bytes = utf8.span
        for place in index * Self.stride..<offset where Self.startsCodePoint(bytes[place]) { count += 1 }
        return count
    }

    private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
