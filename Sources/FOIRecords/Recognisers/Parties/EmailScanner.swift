import PDFText

/// Finds e-mail addresses.
enum EmailScanner {
    /// The addresses in a range of the flow. Those masked with x ("xxxx@xxxxx.xxx.xx") are left out.
    static func addresses(in letter: Letter, _ range: Range<Int>) -> [Range<Int>] {
        letter.landmarks.ats.within(range).compactMap { at in
            let address = address(around: at, in: letter.flow.bytes, range)
            return letter.flow.bytes[at..<address.upperBound].contains(UInt8(ascii: "."))
                && address.lowerBound < at && !isMasked(letter.flow.folded[at..<address.upperBound]) ? address : nil
        }
    }

    /// All addresses in a flow, those without a stop in their domain too.
    static func addresses(in flow: Flow) -> [Range<Int>] {
        flow.bytes.indices.compactMap { at in
            guard flow.bytes[at] == UInt8(ascii: "@") else { return nil }
            let address = address(around: at, in: flow.bytes, 0..<flow.count)
            return address.lowerBound < at && address.upperBound > at + 1 ? address : nil
        }
    }

    /// What may be an address on both sides of "@".
    private static func address(around at: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = at
        while start > range.lowerBound, isLocal(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < range.upperBound, isDomain(bytes[end]) { end += 1 }
        while end > at + 1, !bytes[end - 1].isLetter { end -= 1 }
        while start < at, !bytes[start].isLetter, !bytes[start].isDigit { start += 1 }
        return start..<end
    }

    /// An address as it is used: without the hyphen with which the typesetter broke one of its words, where
    /// the letter has that word elsewhere or it ends the domain ("secret-" / "ary@wyre.gov.uk").
    static func value(of address: Range<Int>, in letter: Letter) -> String {
        let bytes = letter.flow.folded
        let hyphen = address.first { bytes[$0] == UInt8(ascii: "-") && isLineEnd($0, in: letter) }
        guard let hyphen else { return letter.text(of: address) }
        var start = hyphen
        while start > address.lowerBound, bytes[start - 1].isLetter { start -= 1 }
        var end = hyphen + 1
        while end < address.upperBound, bytes[end].isLetter { end += 1 }
        let word = Array(bytes[start..<hyphen] + bytes[hyphen + 1..<end])
        let isBroken =
            start < hyphen && end > hyphen + 1
            && (letter.words.contains { $0.hash == WordToken.hash(of: word[...]) }
                || end == address.upperBound && topLevels.contains(word))
        guard isBroken else { return letter.text(of: address) }
        return letter.text(of: address.lowerBound..<hyphen) + letter.text(of: hyphen + 1..<address.upperBound)
    }

    private static let topLevels: Set<[UInt8]> = Set(
        ["example", "police", "wales", "cymru", "scot", "london", "info"].map { Array($0.utf8) })

    /// The next character of the document ends the line.
    private static func isLineEnd(_ offset: Int, in letter: Letter) -> Bool {
        let next = Int(letter.flow.origin[offset]) + letter.document.utf8[Int(letter.flow.origin[offset])].scalarLength
        return next < letter.document.utf8.count && letter.document.utf8[next] == 0x0A
    }

    private static func isMasked(_ domain: ArraySlice<UInt8>) -> Bool {
        domain.allSatisfy { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || localSigns.contains(byte)
    }

    private static let localSigns = Array(".-_+%'".utf8)

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
