/// Finds e-mail addresses.
enum EmailScanner {
    /// The addresses in a range of the flow. Those masked with x ("xxxx@xxxxx.xxx.xx") are left out.
    static func addresses(in letter: Letter, _ range: Range<Int>) -> [Range<Int>] {
        let bytes = letter.flow.bytes
        var found: [Range<Int>] = []
        for at in range where bytes[at] == UInt8(ascii: "@") {
            var start = at
            while start > range.lowerBound, isLocal(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < range.upperBound, isDomain(bytes[end]) { end += 1 }
            while end > at + 1, !bytes[end - 1].isLetter { end -= 1 }
            while start < at, !bytes[start].isLetter, !bytes[start].isDigit { start += 1 }
            guard start < at, bytes[at..<end].contains(UInt8(ascii: ".")), !isMasked(letter.flow.folded[at..<end])
            else { continue }
            found.append(start..<end)
        }
        return found
    }

    private static func isMasked(_ domain: ArraySlice<UInt8>) -> Bool {
        domain.allSatisfy { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || [UInt8](".-_+%'".utf8).contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
