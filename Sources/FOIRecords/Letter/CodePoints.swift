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
    /// How many code points begin in these bytes, of which there are 255 at most.
    fileprivate var codePoints: Int32 {
        // Without a branch: a compiler counts many bytes at once so.
        var following: UInt8 = 0
        for index in indices { following &+= self[index] >> 7 & ~(self[index] >> 6) }
        return Int32(count) - Int32(following)
    }
}
