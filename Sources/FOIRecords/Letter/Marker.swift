/// What stands before a list item: "1.", "(a)", "iv)", "Q3:", "Question 2(a)", "•".
struct Marker: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case decimal, letter, roman, bullet
    }

    var kind: Kind
    /// Without brackets, dots and the words question, part or Q, in lower case: "1", "2a", "iv".
    /// Empty for a bullet.
    var label: String
    /// Bytes from the start of the line to the end of the marker, the space behind it not included.
    var length: Int
    /// The marker is introduced by a word or letter that announces a question ("Q1", "Question 1").
    var isAnnounced: Bool
}

extension Marker {
    /// Reads the marker at the start of a line.
    ///
    /// - Parameter bytes: the line, folded to lower case and typographically plain, from its first
    ///   printing character.
    /// - Returns: nil where the line starts with none.
    init?(startOf bytes: ArraySlice<UInt8>) {
        if let bullet = Self.bullet(startOf: bytes) {
            self = bullet
            return
        }
        var scanner = MarkerScanner(bytes: bytes)
        guard let marker = scanner.scan() else { return nil }
        self = marker
    }

    /// The glyphs that open bullet points, each as UTF-8; symbol fonts leave private-use ones.
    private static let bullets: [[UInt8]] = [
        "•", "·", "▪", "●", "■", "□", "◦", "‣", "➢", "➤", "►", "❖", "✓", "✔", "○", "\u{F0B7}", "\u{F0A7}",
        "\u{F0D8}", "\u{F076}", "\u{2043}", "\u{25AA}", "\u{25E6}", "\u{25CF}", "⋄", "◇", "◆", "◊", "❑", "❒", "✦", "➔",
        "→", "▶", "▸", "▹", "*", "-",
    ].map { Array($0.utf8) }

    private static func bullet(startOf bytes: ArraySlice<UInt8>) -> Marker? {
        for bullet in bullets where bytes.starts(with: bullet) {
            let end = bytes.startIndex + bullet.count
            // "o" apart, a bullet of ASCII needs its space: "-5" and "*note" have none.
            let isASCII = bullet.count == 1
            guard end < bytes.endIndex else { return nil }
            if isASCII && bytes[end] != 0x20 { return nil }
            return Marker(kind: .bullet, label: "", length: bullet.count, isAnnounced: false)
        }
        if bytes.count > 2, bytes.starts(with: [UInt8(ascii: "o"), 0x20]) {
            return Marker(kind: .bullet, label: "", length: 1, isAnnounced: false)
        }
        return nil
    }
}

/// Scans one marker. The grammar, blanks allowed around brackets:
///
///     marker  := [word] [bracket] ordinal { separator ordinal } closing
///     word    := "question" | "questions" | "request" | "part" | "query" | "q" | "no"
///     ordinal := digits (1 to 2) | letter | roman
///     closing := "." | ")" | ":" | " - " | nothing behind a word
private struct MarkerScanner {
    var bytes: ArraySlice<UInt8>
    var position: Int
    var label: [UInt8] = []
    var kind: Marker.Kind?

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private static let announcements: [[UInt8]] = ["question ", "request ", "query ", "part ", "item ", "q"]
        .map { Array($0.utf8) }

    mutating func scan() -> Marker? {
        let isAnnounced = skipAnnouncement()
        guard scanOrdinal() else { return nil }
        while position < bytes.endIndex, scanSubordinate() {}
        guard scanClosing(isAnnounced: isAnnounced), let kind else { return nil }
        return Marker(
            kind: kind, label: String(decoding: label, as: UTF8.self), length: position - bytes.startIndex,
            isAnnounced: isAnnounced)
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.endIndex ? bytes[position + offset] : 0
    }

    private mutating func skipAnnouncement() -> Bool {
        for word in Self.announcements where bytes.starts(with: word) {
            var next = position + word.count
            while next < bytes.endIndex, bytes[next] == 0x20 { next += 1 }
            guard next < bytes.endIndex, bytes[next].isDigit || bytes[next] == UInt8(ascii: "(") else { continue }
            position = next
            return true
        }
        return false
    }

    /// The first ordinal, with its brackets.
    private mutating func scanOrdinal() -> Bool {
        let opened = byte() == UInt8(ascii: "(") || byte() == UInt8(ascii: "[")
        let start = position
        if opened { position += 1 }
        guard appendOrdinal() else {
            position = start
            return false
        }
        if opened {
            guard byte() == UInt8(ascii: ")") || byte() == UInt8(ascii: "]") else {
                position = start
                return false
            }
            position += 1
            closed = true
        }
        return true
    }

    private var closed = false

    /// A further level: "2a", "2(a)", "2.1", "1.A".
    private mutating func scanSubordinate() -> Bool {
        let start = position
        if byte() == UInt8(ascii: ".") || byte() == UInt8(ascii: ")") { position += 1 }
        let isDotted = position > start
        let opened = byte() == UInt8(ascii: "(")
        if opened { position += 1 }
        let before = label.count
        if appendOrdinal() {
            let isNumber = label[before].isDigit
            let after = byte()
            let ends = !after.isLetter && !after.isDigit
            let fits = opened ? after == UInt8(ascii: ")") : (isDotted ? ends : ends && !isNumber)
            // "1.on how many": a letter behind a dot is a level only where the marker ends there.
            let closes =
                opened || after == UInt8(ascii: ")") || after == UInt8(ascii: ".") || after == 0x20
                || after == UInt8(ascii: ":") || after == 0
            if fits && closes && !(isDotted && !opened && !isNumber && after == 0x20 && label.count - before > 1) {
                if opened {
                    position += 1
                    closed = true
                } else {
                    closed = false
                }
                if isNumber { label.insert(UInt8(ascii: "."), at: before) }
                return true
            }
        }
        label.removeSubrange(before...)
        position = start
        return false
    }

    /// Digits, one letter, or a small roman numeral.
    private mutating func appendOrdinal() -> Bool {
        let start = position
        while byte().isDigit, position - start < 2 { position += 1 }
        if position > start {
            if byte().isDigit {
                position = start
                return false
            }
            if kind == nil { kind = .decimal }
            label += bytes[start..<position]
            return true
        }
        var end = position
        while end < bytes.endIndex, bytes[end].isLetter, end - position < 5 { end += 1 }
        let word = bytes[position..<end]
        guard word.count == 1 || Self.romans.contains(Array(word)) else { return false }
        if kind == nil {
            kind = Self.romans.contains(Array(word)) ? .roman : .letter
        }
        label += word
        position = end
        return true
    }

    private static let romans: Set<[UInt8]> = Set(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]
            .map { Array($0.utf8) })

    private mutating func scanClosing(isAnnounced: Bool) -> Bool {
        switch byte() {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
            // "3.5 million" and "10:30" are numbers; "1.On" and "1.How" are markers.
            if byte(1).isDigit { return false }
            // "e.g." and "i.e." are words.
            if kind != .decimal, byte() == UInt8(ascii: "."), byte(1).isLetter { return false }
            position += 1
            if byte() == UInt8(ascii: ":") || byte() == UInt8(ascii: ".") { position += 1 }
            return true
        case 0x20:
            if closed || isAnnounced { return skipDash(required: false) }
            return skipDash(required: true)
        case 0:
            return closed || isAnnounced
        default:
            return closed && byte().isLetter
        }
    }

    /// "1 - text": the dash belongs to the marker.
    private mutating func skipDash(required: Bool) -> Bool {
        if byte(1) == UInt8(ascii: "-"), byte(2) == 0x20 {
            guard kind == .decimal || !required else { return false }
            position += 2
            return true
        }
        return !required
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    /// An ASCII letter.
    var isLetter: Bool { isUpper || isLower }
    /// A letter or digit, or part of a character beyond ASCII.
    var isWord: Bool { isLetter || isDigit || self >= 0x80 }
    var folded: UInt8 { isUpper ? self | 0x20 : self }
}
