extension [UInt8] {
    /// The number in two bytes at an index, the low one first. `nil` where the bytes end before.
    func uint16(at index: Int) -> UInt16? { number(at: index) }
    /// The number in four bytes.
    func uint32(at index: Int) -> UInt32? { number(at: index) }
    /// The number in eight bytes.
    func uint64(at index: Int) -> UInt64? { number(at: index) }

    private func number<Number: FixedWidthInteger>(at index: Int) -> Number? {
        let width = Number.bitWidth / 8
        guard index >= 0, count >= width, index <= count - width else { return nil }
        return self[index..<(index + width)].reversed().reduce(0) { $0 << 8 | Number($1) }
    }
}
