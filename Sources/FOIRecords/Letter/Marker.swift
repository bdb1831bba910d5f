/// What stands before a list item: "1.", "(a)", "iv)", "Q3:", "Question 2(a)", "•".
struct Marker: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case decimal, letter, roman, bullet
    }

    /// How a marker is closed. Items of one list are closed alike.
    enum Shape: Sendable, Hashable {
        /// "1."
        case stop
        /// "a)"
        case bracket
        /// "(a)" and "[1]"
        case brackets
        /// "1:"
        case colon
        /// "1 - "
        case dash
        /// "1/ "
        case slash
        /// "Q1, "
        case comma
        /// "Question 1", "2a", a bullet
        case bare
    }

    var kind: Kind
    /// See ``label``: blocks are copied often, and a text would be counted each time.
    private var letters: ShortText
    /// Bytes from the start of the line to the end of the marker, the space behind it not included.
    var length: Int
    /// The marker is introduced by a word or letter that announces a question ("Q1", "Question 1").
    var isAnnounced: Bool
    var shape: Shape

    /// - Returns: nil where the label is too long for any list's.
    init?(kind: Kind, label: some Sequence<UInt8>, length: Int, isAnnounced: Bool, shape: Shape) {
        guard let letters = ShortText(label) else { return nil }
        self.kind = kind
        self.letters = letters
        self.length = length
        self.isAnnounced = isAnnounced
        self.shape = shape
    }

    /// Without brackets, dots and the words question, part or Q, in lower case: "1", "2a", "iv".
    /// Empty for a bullet.
    var label: String { letters.text }

    /// The levels of the label: "2a" has two.
    var levels: [Ordinal] { Ordinal.levels(of: letters.bytes) }

    /// A bullet of some bytes.
    static func bullet(length: Int) -> Marker? {
        Marker(kind: .bullet, label: [], length: length, isAnnounced: false, shape: .bare)
    }

    /// The same with the label of a marker behind it: "2. (a)" is 2a.
    func followed(by inner: Marker) -> Marker? {
        Marker(kind: kind, label: (label + inner.label).utf8, length: length, isAnnounced: isAnnounced, shape: shape)
    }
}

extension Marker {
    /// Reads the marker at the start of a line.
    ///
    /// - Parameter bytes: the line, folded to lower case and typographically plain, from its first
    ///   printing character.
    /// - Returns: nil where the line starts with none.
    init?(startOf bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else { return nil }
        if Self.mayBeBullet(first), let bullet = Self.bullet(startOf: bytes) {
            self = bullet
            return
        }
        if first == UInt8(ascii: "o"), let bullet = Self.letterBullet(startOf: bytes) {
            self = bullet
            return
        }
        if let marker = MarkerScanner.marker(startOf: bytes) ?? Self.quoted(bytes) {
            self = marker
        } else if let marker = Self.second(of: bytes) {
            self = marker
        } else {
            return nil
        }
    }

    /// The glyphs that open bullet points, each as UTF-8; symbol fonts leave private-use ones.
    private static let bullets: [[UInt8]] =
        [
            "•", "·", "▪", "●", "■", "□", "◦", "‣", "➢", "➤", "►", "❖", "✓", "✔", "○", "\u{F0B7}", "\u{F0A7}",
            "\u{F0D8}", "\u{F076}", "\u{2043}", "\u{25AA}", "\u{25E6}", "\u{25CF}", "⋄", "◇", "◆", "◊", "❑", "❒", "✦",
            "➔",
            "→", "▶", "▸", "▹", "♦", "▲", "▼", "★", "*", "-",
        ].map { Array($0.utf8) } + lostGlyphs

    /// "> 1) ": on a line that mail marks as quoted.
    private static func quoted(_ bytes: ArraySlice<UInt8>) -> Marker? {
        var start = bytes.startIndex
        while start < bytes.endIndex, bytes[start] == UInt8(ascii: ">") || bytes[start] == 0x20 { start += 1 }
        guard bytes.first == UInt8(ascii: ">"), var marker = MarkerScanner.marker(startOf: bytes[start...]) else {
            return nil
        }
        marker.length += start - bytes.startIndex
        return marker
    }

    /// "Cwestiwn / Question 1": announced in two languages.
    private static func second(of bytes: ArraySlice<UInt8>) -> Marker? {
        var slash = bytes.startIndex
        while slash < bytes.endIndex, slash - bytes.startIndex < 16, bytes[slash].isWord { slash += 1 }
        guard slash - bytes.startIndex > 2, slash + 3 < bytes.endIndex, bytes[slash] == 0x20,
            bytes[slash + 1] == UInt8(ascii: "/"), bytes[slash + 2] == 0x20
        else { return nil }
        guard var marker = MarkerScanner.marker(startOf: bytes[(slash + 3)...]), marker.isAnnounced else { return nil }
        marker.length += slash + 3 - bytes.startIndex
        return marker
    }

    /// A bullet that stands by itself, parted from its text.
    static func loneBullet(_ bytes: ArraySlice<UInt8>) -> Marker? {
        guard bullets.contains(where: { $0.elementsEqual(bytes) }) else { return nil }
        return .bullet(length: bytes.count)
    }

    /// Of ASCII only two are bullets.
    private static func mayBeBullet(_ first: UInt8) -> Bool {
        first >= 0x80 || first == UInt8(ascii: "*") || first == UInt8(ascii: "-")
    }

    private static func bullet(startOf bytes: ArraySlice<UInt8>) -> Marker? {
        for bullet in bullets where bytes.starts(with: bullet) {
            let end = bytes.startIndex + bullet.count
            // "o" apart, a bullet of ASCII needs its space: "-5" and "*note" have none.
            let isASCII = bullet.count == 1
            guard end < bytes.endIndex else { return nil }
            if isASCII && bytes[end] != 0x20 { return nil }
            if Self.lostGlyphs.contains(bullet), !isParted(bytes[end...]) { return nil }
            return .bullet(length: bullet.count)
        }
        return nil
    }

    /// Those of Wingdings, whose font is lost: a square, an arrow and a tick.
    private static let lostGlyphs: [[UInt8]] = ["§", "Ø", "ü"].map { Array($0.utf8) }

    /// "§ 40" is a section, "über" a word.
    private static func isParted(_ behind: ArraySlice<UInt8>) -> Bool {
        guard behind.first == 0x20, let next = behind.first(where: { $0 != 0x20 }) else { return false }
        return !next.isDigit
    }

    /// The letter "o" by itself, as which word processors' round bullets come out.
    private static func letterBullet(startOf bytes: ArraySlice<UInt8>) -> Marker? {
        guard bytes.count > 2, bytes[bytes.startIndex + 1] == 0x20 else { return nil }
        return .bullet(length: 1)
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isUpper: Bool { self &- 0x41 < 26 }
    var isLower: Bool { self &- 0x61 < 26 }
    /// An ASCII letter.
    var isLetter: Bool { (self | 0x20).isLower }
    /// A letter or digit, or part of a character beyond ASCII.
    var isWord: Bool { isLetter || isDigit || self >= 0x80 }
    var folded: UInt8 { isUpper ? self | 0x20 : self }
}
