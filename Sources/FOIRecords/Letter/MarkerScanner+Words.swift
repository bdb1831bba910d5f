extension MarkerScanner {
    /// False for most words of running text: a marker of two letters or more is a word of a few, or roman.
    static func mayStart(_ bytes: ArraySlice<UInt8>) -> Bool {
        let first = bytes.startIndex
        guard bytes.count > 1 else { return !bytes.isEmpty }
        guard bytes[first].isLetter, bytes[first + 1].isLetter else { return true }
        if isRoman(bytes[first]), isRoman(bytes[first + 1]) { return true }
        guard bytes.count > 2, initials.mayContain(UInt64(bytes[first])) else { return false }
        return openings.contains(opening(bytes[first], bytes[first + 1], bytes[first + 2]))
    }

    private static func isRoman(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
    }

    /// How the words of markers begin: "q" may have "no" right behind it.
    private static let openings = (announcements + orderWords + [Array("qno".utf8)])
        .filter { $0.count > 2 }.map { opening($0[0], $0[1], $0[2]) }

    /// Their first letters.
    private static let initials = WordFilter(openings.map { UInt64($0 >> 16) })

    private static func opening(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
        UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    }
}

/// Words behind a marker that tell whether it opens a question or is spoken of.
extension MarkerScanner {
    static let auxiliaries = WordSet("is was are were has have had can could would will does")
    static let subjects = WordSet("you the your there any it this these we i a an all")
    static let pointing = WordSet("these those")
    static let which = WordToken.hash(of: "which")
    static let you = WordToken.hash(of: "you")
    static let of = WordToken.hash(of: "of")

    static let verbs = WordSet(
        "is was are were has have had of asks asked and or to above below relates related in we cannot "
            + "can would will does falls seeks only which that concerns requires requests requested")
}
