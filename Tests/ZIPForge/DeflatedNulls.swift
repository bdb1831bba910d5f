/// Null bytes, deflated: one literal, then matches of 258 bytes, each in 13 bits.
struct DeflatedNulls {
    private(set) var bytes: [UInt8] = []
    private var filled = 0

    init(count: Int) {
        // The last block, of fixed codes.
        append(0b1, bits: 1)
        append(0b01, bits: 2)
        let matches = max(0, (count - 1) / 258)
        for _ in 0..<(count - matches * 258) { appendCode(0b0011_0000, bits: 8) }
        for _ in 0..<matches {
            appendCode(0b1100_0101, bits: 8)
            appendCode(0, bits: 5)
        }
        appendCode(0, bits: 7)
    }

    /// Numbers lie with their lowest bit first.
    private mutating func append(_ number: Int, bits: Int) {
        for bit in 0..<bits {
            if filled % 8 == 0 { bytes.append(0) }
            bytes[bytes.count - 1] |= UInt8(number >> bit & 1) << (filled % 8)
            filled += 1
        }
    }

    /// Codes lie with their highest bit first.
    private mutating func appendCode(_ code: Int, bits: Int) {
        for bit in (0..<bits).reversed() { append(code >> bit & 1, bits: 1) }
    }
}
