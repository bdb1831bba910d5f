/// How a cell is written in CSV.
enum CSVCell {
    /// What a cell of Excel holds, in UTF-16 code units. More would run over into the cells below; and Python's csv module
    /// takes no more than four times as much.
    static let most = 32_767

    static func append(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .null: break
        case .integer(let number): bytes += String(number).utf8
        case .flag(let flag): bytes.append(UInt8(ascii: flag ? "1" : "0"))
        case .text(let text): append(harmless(text), to: &bytes)
        }
    }

    /// Text that no spreadsheet takes for a formula, and no longer than a cell.
    static func harmless(_ text: String) -> String {
        let text = PlainText.cleaned(text)
        let safe = beginsFormula(text) ? "'" + text : text
        guard safe.utf8.count > most, safe.utf16.count > most else { return safe }
        return shortened(safe)
    }

    /// Spreadsheets look behind spaces, and the wide forms of the signs are as good to some.
    private static func beginsFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        switch first {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }

    private static func shortened(_ text: String) -> String {
        let ending = " …"
        let units = text.utf16
        var end = units.index(units.startIndex, offsetBy: most - ending.utf16.count)
        // Not between the halves of a pair.
        while end.samePosition(in: text.unicodeScalars) == nil { end = units.index(before: end) }
        return text[..<end] + ending
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        guard text.utf8.contains(where: needsQuotes) || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The semicolon too: it parts cells where the comma is the decimal sign.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
    }
}
