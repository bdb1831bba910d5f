extension JSONInput {
    func readBool() throws -> Bool {
        if take("true") { return true }
        if take("false") { return false }
        throw error("neither true nor false")
    }

    func readInt() throws -> Int {
        let number = try readDouble()
        guard let whole = Int(exactly: number) else { throw error("\(number) is no whole number") }
        return whole
    }

    /// Numbers of few digits, all that records have, are put together here: the quotient of two numbers that a `Double`
    /// holds exactly is as near to the decimal as one can be.
    func readDouble() throws -> Double {
        skipSpace()
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        var digits = 0
        var count = 0
        var decimals: Int?
        while position < bytes.count {
            switch bytes[position] {
            case let byte where byte &- UInt8(ascii: "0") < 10:
                digits = digits &* 10 &+ Int(byte - UInt8(ascii: "0"))
                count += 1
                if let places = decimals { decimals = places + 1 }
            case UInt8(ascii: ".") where decimals == nil: decimals = 0
            case UInt8(ascii: "e"), UInt8(ascii: "E"): return try readLongNumber(from: start)
            default:
                return try finish(start, digits, count, decimals, isNegative)
            }
            position += 1
        }
        return try finish(start, digits, count, decimals, isNegative)
    }

    private func finish(
        _ start: Int, _ digits: Int, _ count: Int, _ decimals: Int?, _ isNegative: Bool
    ) throws -> Double {
        guard count > 0, decimals != 0 else { throw error("a number is missing") }
        guard count <= 15 else { return try readLongNumber(from: start) }
        var power = 1.0
        for _ in 0..<(decimals ?? 0) { power *= 10 }
        let number = Double(digits) / power
        return isNegative ? -number : number
    }

    private func readLongNumber(from start: Int) throws -> Double {
        while position < bytes.count, "+-.0123456789Ee".utf8.contains(bytes[position]) { position += 1 }
        guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
            throw error("a number is missing")
        }
        return number
    }

    // MARK: Texts

    func readString() throws -> String {
        guard take(UInt8(ascii: "\"")) else { throw error("a text is missing") }
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
            case UInt8(ascii: "\\"):
                return try readEscapedString(from: start)
            default:
                position += 1
            }
        }
        throw error("a text does not end")
    }

    /// Reads on where the first escape stands.
    private func readEscapedString(from start: Int) throws -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &text)
            default: text.append(byte)
            }
        }
        throw error("a text does not end")
    }

    private func readEscape(into text: inout [UInt8]) throws {
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text += String(try readEscapedScalar()).utf8
        default: throw error("an escape that JSON does not have")
        }
    }

    /// Four digits, or twice four for what lies beyond the first 65,536 code points.
    private func readEscapedScalar() throws -> Character {
        let first = try readCodeUnit()
        guard (0xD800..<0xDC00).contains(first), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return Character(UnicodeScalar(first) ?? "\u{FFFD}") }
        position += 2
        let second = try readCodeUnit()
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        let scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return Character(UnicodeScalar(scalar) ?? "\u{FFFD}")
    }

    private func readCodeUnit() throws -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
        else { throw error("a code point is missing") }
        position += 4
        return unit
    }
}
