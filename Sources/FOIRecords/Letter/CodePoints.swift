/// Counts the Unicode code points before an offset of UTF-8.
struct CodePoints: Sendable {
    private let utf8: [UInt8]
    /// The count at each multiple of the stride.
    private let counts: [Int32]
    private static let stride = 64

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var counts: [Int32] = []
        counts.reserveCapacity(utf8.count / Self.stride + 1)
        let bytes = utf8.span
        var count: Int32 = 0
        var offset = 0
        while offset <= bytes.count {
            counts.append(count)
            count += bytes.extracting(offset..<min(offset + Self.stride, bytes.count)).codePoints
            offset += Self.stride
        }
        self.counts = counts
    }

    func count(upTo offset: Int) -> Int {
        let index = offset / Self.stride
        return Int(counts[index] + utf8.span.extracting(index * Self.stride..<offset).codePoints)
    }
}

extension Span<UInt8> {
    /// How many code points begin here.
    fileprivate var codePoints: Int32 {
        var count: Int32 = 0
        for index in indices { count &+= self[index] & 0xC0 != 0x80 ? 1 : 0 }
        return count
    }
}
