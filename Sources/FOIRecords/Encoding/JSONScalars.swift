// Texts and numbers as JSON, byte by byte: the same for all ways of writing.

extension [UInt8] {
    mutating func writeJSON(_ text: String) {
        let utf8 = text.utf8.span
        guard utf8.standsForItself else { return writeEscaping(text) }
        append(addingCapacity: utf8.count + 2) { out in
            out.append(UInt8(ascii: "\""))
            out.append(copyOf: utf8)
            out.append(UInt8(ascii: "\""))
        }
    }

    private mutating func writeEscaping(_ text: String) {
        append(UInt8(ascii: "\""))
        var last: UInt32 = 0
        for byte in text.utf8 {
            last = last << 8 | UInt32(byte)
            switch byte {
            case UInt8(ascii: "\""): self += #"\""#.utf8
            case UInt8(ascii: "\\"): self += #"\\"#.utf8
            case 0x0A: self += #"\n"#.utf8
            case 0x0D: self += #"\r"#.utf8
            case 0x09: self += #"\t"#.utf8
            case 0..<0x20, 0x7F: writeEscape(UInt16(byte))
            default:
                append(byte)
                guard byte < 0xC0, let mark = SteeringMark(endOf: last) else { continue }
                removeLast(mark.length)
                writeEscape(mark.point)
            }
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ point: UInt16) {
        self += #"\u"#.utf8
        for shift in [12, 8, 4, 0] { append(Self.digits[Int(point >> UInt16(shift) & 15)]) }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    mutating func writeJSON(_ value: Bool) { self += (value ? "true" : "false").utf8 }

    mutating func writeJSON(_ value: Int) {
        append(addingCapacity: OutputSpan.longestNumber) { $0.writeJSON(value) }
    }

    mutating func writeJSON(_ value: Double) throws {
        try append(addingCapacity: OutputSpan.longestNumber) { out throws(EncodingError) in try out.writeJSON(value) }
    }
}

extension OutputSpan<UInt8> {
    /// How many bytes a number takes at most.
    static var longestNumber: Int { 26 }

    mutating func append(copyOf bytes: Span<UInt8>) {
        for index in bytes.indices { append(bytes[index]) }
    }

    mutating func writeJSON(_ value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        writeDigits(value.magnitude)
    }

    private mutating func writeDigits(_ number: UInt) {
        if number >= 10 { writeDigits(number / 10) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    mutating func writeJSON(_ value: Double) throws(EncodingError) {
        let scaled = value * 100
        if scaled >= 0, scaled < 1e12, writeHundredths(UInt(scaled + 0.5), if: value) { return }
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
        }
        if let whole = Int(exactly: value) { return writeJSON(whole) }
        if scaled < 0, scaled > -1e12 {
            append(UInt8(ascii: "-"))
            if writeHundredths(UInt(0.5 - scaled), if: -value) { return }
            removeLast(1)
        }
        for byte in value.description.utf8 { append(byte) }
    }

    /// Writes a number with at most two decimals, as are places on pages.
    ///
    /// - Returns: `false`, and nothing is written, where the number has more.
    private mutating func writeHundredths(_ hundredths: UInt, if value: Double) -> Bool {
        guard Double(hundredths) / 100 == value else { return false }
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        writeDigits(whole)
        guard rest > 0 else { return true }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
        if rest % 10 != 0 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)) }
        return true
    }
}

/// A character that turns the direction of writing (in a terminal "gpj.exe" would look like "exe.jpg") or that ends a
/// line for some programs. Escaped, no shown record looks like what it is not.
private struct SteeringMark {
    var point: UInt16
    /// How many bytes it takes.
    var length: Int

    /// - Parameter last: the last four bytes of a text so far. `nil` where they end in none.
    init?(endOf last: UInt32) {
        if last & 0xFFFF == 0xD89C {
            (point, length) = (0x061C, 2)
            return
        }
        switch last & 0xFFFFFF {
        case 0xE2808E...0xE2808F, 0xE280A8...0xE280AE, 0xE281A6...0xE281A9:
            (point, length) = (0x2000 | UInt16(last >> 8 & 0x3F) << 6 | UInt16(last & 0x3F), 3)
        default: return nil
        }
    }
}

extension Span<UInt8> {
    /// Whether a JSON text may hold all of it as it is.
    fileprivate var standsForItself: Bool { isPlain || !mayNeedEscape || !needsEscape }

    /// Whether all is printable ASCII that needs no escape, as most texts are.
    private var isPlain: Bool {
        // By the largest byte and the least difference, as without a branch a compiler looks at many bytes at once.
        var most: UInt8 = 0
        var least = UInt8.max
        for index in indices {
            let byte = self[index]
            most = max(most, byte &- 0x20)
            least = min(least, byte ^ UInt8(ascii: "\""), byte ^ UInt8(ascii: "\\"))
        }
        return most < 0x5F && least > 0
    }

    /// Whether there is a byte that needs an escape or that a character may end in which does.
    private var mayNeedEscape: Bool {
        var least = UInt8.max
        for index in indices {
            let byte = self[index]
            least = min(least, byte >> 5, byte ^ UInt8(ascii: "\""), byte ^ UInt8(ascii: "\\"))
            least = min(least, byte ^ 0x7F, byte ^ 0xD8, (byte &- 0x8E) >> 1)
            least = min(least, (byte &- 0xA6) >> 3, byte ^ 0xAE)
        }
        return least == 0
    }

    private var needsEscape: Bool {
        var last: UInt32 = 0
        for index in indices {
            let byte = self[index]
            last = last << 8 | UInt32(byte)
            switch byte {
            case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return true
            case 0x80..<0xC0 where SteeringMark(endOf: last) != nil: return true
            default: break
            }
        }
        return false
    }
}
