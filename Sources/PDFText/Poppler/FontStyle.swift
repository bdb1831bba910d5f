/// What a font's PostScript name tells of its style. PDF has no flag that can be relied on.
struct FontStyle {
    /// Without its subset tag: "Arial-BoldMT" of "BCDEEE+Arial-BoldMT".
    let name: String
    let isBold: Bool
    let isItalic: Bool

    init(fontName: String) {
        name = Self.withoutSubsetTag(fontName)
        let lowercased = name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        isBold = StyleToken.bold.contains { $0.matches(lowercased) }
        isItalic = StyleToken.italic.contains { $0.matches(lowercased) }
    }

    /// The tag is six capitals and a plus sign.
    private static func withoutSubsetTag(_ name: String) -> String {
        let bytes = name.utf8
        guard bytes.count > 7, let plus = bytes.index(bytes.startIndex, offsetBy: 6, limitedBy: bytes.endIndex),
            bytes[plus] == UInt8(ascii: "+"),
            bytes[..<plus].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
        else { return name }
        return String(name[bytes.index(after: plus)...])
    }
}

/// A piece of a font's name that tells its style.
struct StyleToken: Sendable {
    enum Place {
        /// Anywhere in the name.
        case anywhere
        /// Right behind the hyphen or comma that parts family from style.
        case style
        /// At the name's beginning.
        case start
    }

    /// In lower case.
    let text: [UInt8]
    let place: Place
    /// A font that is told by it.
    let example: String

    private init(text: String, place: Place, example: String) {
        self.text = Array(text.utf8)
        self.place = place
        self.example = example
    }

    static let bold = [
        StyleToken(text: "bold", place: .anywhere, example: "Carlito-Bold"),
        StyleToken(text: "heavy", place: .anywhere, example: "Avenir-Heavy"),
        StyleToken(text: "black", place: .style, example: "Lato-Black"),
        StyleToken(text: "demi", place: .style, example: "URWGothic-Demi"),
        StyleToken(text: "bd", place: .style, example: "FrutigerLT-Bd"),
        StyleToken(text: "cmbx", place: .start, example: "CMBX12"),
        StyleToken(text: "lmromandemi", place: .start, example: "LMRomanDemi10-Regular"),
    ]

    static let italic = [
        StyleToken(text: "italic", place: .anywhere, example: "Calibri-Italic"),
        StyleToken(text: "oblique", place: .anywhere, example: "Helvetica-BoldOblique"),
        StyleToken(text: "slanted", place: .anywhere, example: "LMRomanSlant10-Slanted"),
        StyleToken(text: "it", place: .style, example: "MyriadPro-It"),
        StyleToken(text: "boldit", place: .style, example: "MyriadPro-BoldIt"),
        StyleToken(text: "semiboldit", place: .style, example: "MyriadPro-SemiboldIt"),
        StyleToken(text: "cmti", place: .start, example: "CMTI10"),
    ]

    /// Whether a name, given in lower case, has it.
    func matches(_ name: [UInt8]) -> Bool {
        name.indices.contains { start in
            guard name[start] == text[0], name[start...].starts(with: text) else { return false }
            return switch place {
            case .anywhere: true
            case .style: start > 0 && (name[start - 1] == UInt8(ascii: "-") || name[start - 1] == UInt8(ascii: ","))
            case .start: start == 0
            }
        }
    }
}
