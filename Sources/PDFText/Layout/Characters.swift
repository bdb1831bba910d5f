/// What becomes of a character of the PDF in our text.
enum CharacterUse: Hashable {
    /// It stands as it is.
    case keep
    /// It parts words.
    case space
    /// It ends one of poppler's lines.
    case lineEnd
    /// It is left out.
    case drop
    /// Other characters stand for it.
    case replace([UInt8])
    /// A hyphen if it is drawn, else nothing.
    case softHyphen
    /// A character of a symbol font, told by its code in that font.
    case symbol(UInt8)

    init(_ scalar: UInt32) {
        if scalar > 0x20 && scalar < 0x7F {
            self = .keep
            return
        }
        self =
            switch scalar {
            case 0x0A: .lineEnd
            case 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                .space
            // Controls, zero-width characters, marks of direction, variation selectors.
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
                .drop
            case 0xAD: .softHyphen
            case 0x2010, 0x2011: .replace([UInt8(ascii: "-")])
            case 0xFB00...0xFB06: .replace(Self.ligatures[Int(scalar - 0xFB00)])
            case 0xF000...0xF0FF: .symbol(UInt8(scalar & 0xFF))
            default: .keep
            }
    }

    /// The letters of the ligatures from U+FB00.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

    /// What a character of a symbol font stands for: bullets, arrows and boxes come from such fonts.
    ///
    /// - Parameters:
    ///   - code: the character's code in the font.
    ///   - isPictorial: the font is all pictures, as Wingdings is. Others, put on the same code
    ///     points by their producer, hold plain letters there.
    static func symbol(_ code: UInt8, isPictorial: Bool) -> [UInt8] {
        if !isPictorial, code > 0x20, code < 0x7F { return [code] }
        let text =
            switch code {
            case 0xE0, 0xE8, 0xF0: "→"
            case 0xFC, 0x50: "✓"
            case 0xFB: "✗"
            case 0x6F, 0xA8, 0x71, 0x72: "☐"
            case 0xFE, 0x78: "☒"
            default: "•"
            }
        return Array(text.utf8)
    }
}

extension [UInt8] {
    /// The Unicode scalar that begins at an offset and its length in bytes. Broken UTF-8 gives
    /// U+FFFD, a byte at a time.
    @inline(__always)
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let first = self[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, offset + length <= count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for next in self[(offset + 1)..<(offset + length)] {
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return (value, length)
    }
}
