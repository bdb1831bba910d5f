/// Text that does nothing but be read.
///
/// A letter may hold characters that steer whatever shows them: null bytes, at which programs in C cut a text short;
/// control characters, which move a terminal's cursor; and marks that turn the direction of writing, with which
/// "gpj.exe" looks like "exe.jpg". The record keeps them, escaped in JSON; tables have them left out.
enum PlainText {
    static func cleaned(_ text: String) -> String {
        guard !isPrintable(text), maySteer(text), steers(text) else { return text }
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

    /// Whether a text is nothing but printable ASCII, as most are.
    private static func isPrintable(_ text: String) -> Bool {
        // By the largest of all, as without a branch a compiler looks at many bytes at once.
        var most: UInt8 = 0
        let bytes = text.utf8.span
        for index in bytes.indices { most = max(most, bytes[index] &- 0x20) }
        return most < 0x5F
    }

    /// Whether there is a byte of which something that is left out may consist.
    private static func maySteer(_ text: String) -> Bool {
        // By the least of all differences.
        var least = UInt8.max
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            let control = byte >> 5 | (byte == 0x0A ? 1 : 0)
            least = min(least, control, byte ^ 0x7F, byte ^ 0xC2)
            least = min(least, byte ^ 0xD8, (byte &- 0x8E) >> 1, (byte &- 0xA6) >> 3)
            least = min(least, byte ^ 0xAE)
        }
        return least == 0
    }

    /// Whether there is something that is left out.
    private static func steers(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            // What nearly all bytes are: printable ASCII.
            if byte &- 0x20 < 0x5F || byte == 0x0A { continue }
            switch byte {
            case ..<0x20, 0x7F: return true
            case 0x80..<0xC0 where index > 0:
                // The two bytes before.
                switch (index > 1 ? bytes[index - 2] : 0, bytes[index - 1]) {
                case (_, 0xC2) where byte < 0xA0, (_, 0xD8) where byte == 0x9C: return true
                case (0xE2, 0x80) where byte == 0x8E || byte == 0x8F || 0xAA...0xAE ~= byte: return true
                case (0xE2, 0x81) where 0xA6...0xA9 ~= byte: return true
                default: break
                }
            default: break
            }
        }
        return false
    }

    private static func turnsDirection(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
