/// A text of at most fifteen bytes that lies in the value itself, so that to copy it costs nothing.
struct ShortText: Sendable, Hashable {
    /// From the lowest byte on; behind the last one zeros, which no text here has.
    private var halves: (UInt64, UInt64) = (0, 0)

    /// - Returns: nil where there are more bytes.
    init?(_ bytes: some Sequence<UInt8>) {
        var count: UInt64 = 0
        for byte in bytes {
            guard count < 15 else { return nil }
            if count < 8 {
                halves.0 |= UInt64(byte) << (count * 8)
            } else {
                halves.1 |= UInt64(byte) << (count * 8 - 64)
            }
            count += 1
        }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var rest = halves
        while rest.0 != 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest.0))
            rest = (rest.0 >> 8 | rest.1 << 56, rest.1 >> 8)
        }
        return bytes
    }

    static func == (one: ShortText, other: ShortText) -> Bool { one.halves == other.halves }

    func hash(into hasher: inout Hasher) {
        hasher.combine(halves.0)
        hasher.combine(halves.1)
    }
}
