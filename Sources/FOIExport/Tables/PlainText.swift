/// Text that does nothing but be read.
///
/// A letter may hold characters that steer whatever shows them: null bytes, at which programs in C cut a text short;
/// control characters, which move a terminal's cursor; and marks that turn the direction of writing, with which
/// "gpj.exe" looks like "exe.jpg". The record keeps them, escaped in JSON; tables have them left out.
enum PlainText {
    static func cleaned(_ text: String) -> String {
        guard text.utf8.contains(where: mayBegin) else { return text }
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D: clean.append("\n")
            case 0x0A where afterReturn: break
            case 0x0A: clean.append("\n")
            case 0x09: clean.append(" ")
            case 0..<0x20, 0x7F..<0xA0: break
            case _ where turnsDirection(scalar): break
            default: clean.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(clean)
    }

    /// Whether a byte is, or may be the first of, something that is left out.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
    }

    private static func turnsDirection(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
