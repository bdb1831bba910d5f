/// The JSON text under construction, and which of its objects and lists are still open.
///
/// Swift's `Encoder` has no call for the end of a container. So each container knows its level, and
/// writing to one closes what is open inside it.
struct JSONText {
    var bytes: [UInt8] = []
    let isIndented: Bool
    private var open: [Level] = []
    private var opened = 0

    /// How many objects and lists are open.
    var depth: Int { open.count }

    private struct Level {
        var id: Int
        var closer: UInt8
        var isEmpty = true
        /// An object, or a list that holds objects or lists: set over several lines when indented.
        var isTall: Bool
    }

    /// A container's place in the text.
    struct Place {
        fileprivate var id: Int
        fileprivate var depth: Int
    }

    init(layout: RecordEncoder.Layout) {
        isIndented = layout == .indented
        bytes.reserveCapacity(1 << 14)
    }

    // MARK: Values

    mutating func writeNull() { bytes += "null".utf8 }
    mutating func write(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }

    mutating func write(_ value: Int) {
        let digits = value.magnitude
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var unit: UInt = 1
        while digits / unit >= 10 { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits / unit % 10))
            unit /= 10
        }
    }

    mutating func write(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
        }
        if let whole = Int(exactly: value) {
            write(whole)
        } else if let hundredths = Int(exactly: (value * 100).rounded()), hundredths.magnitude < 1 << 40,
            Double(hundredths) / 100 == value
        {
            write(hundredths: hundredths)
        } else {
            bytes += value.description.utf8
        }
    }

    /// A number with one or two decimals, as are places on pages and how sure a value is.
    private mutating func write(hundredths: Int) {
        if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        write(whole)
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10))
        if rest % 10 != 0 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)) }
    }

    /// The boxes of evidence, which are most of a record.
    mutating func write(_ lists: [[Double]]) throws {
        let place = openList()
        for list in lists {
            try beginElement(in: place, tall: true)
            try write(list)
        }
        close(to: place.depth - 1)
    }

    mutating func write(_ numbers: [Double]) throws {
        let place = openList()
        for number in numbers {
            try beginElement(in: place, tall: false)
            try write(number)
        }
        close(to: place.depth - 1)
    }

    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes += text.utf8
        if !bytes.span.extracting(start..<bytes.count).standsForItself {
            bytes.removeLast(bytes.count - start)
            writeEscaping(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscaping(_ text: String) {
        var last: UInt32 = 0
        for byte in text.utf8 {
            last = last << 8 | UInt32(byte)
            switch byte {
            case UInt8(ascii: "\""): bytes += #"\""#.utf8
            case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
            case 0x0A: bytes += #"\n"#.utf8
            case 0x0D: bytes += #"\r"#.utf8
            case 0x09: bytes += #"\t"#.utf8
            case 0..<0x20, 0x7F: writeEscape(UInt16(byte))
            default:
                bytes.append(byte)
                guard byte < 0xC0, let mark = Self.steeringMark(endOf: last) else { continue }
                bytes.removeLast(mark.length)
                writeEscape(mark.point)
            }
        }
    }

    /// A character that turns the direction of writing (in a terminal "gpj.exe" would look like "exe.jpg") or that ends
    /// a line for some programs. Escaped, no shown record looks like what it is not.
    ///
    /// - Parameter last: the last four bytes of the text so far.
    fileprivate static func steeringMark(endOf last: UInt32) -> (point: UInt16, length: Int)? {
        if last & 0xFFFF == 0xD89C { return (0x061C, 2) }
        switch last & 0xFFFFFF {
        case 0xE2808E...0xE2808F, 0xE280A8...0xE280AE, 0xE281A6...0xE281A9:
            return (0x2000 | UInt16(last >> 8 & 0x3F) << 6 | UInt16(last & 0x3F), 3)
        default: return nil
        }
    }

    private mutating func writeEscape(_ point: UInt16) {
        bytes += #"\u"#.utf8
        for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(point >> UInt16(shift) & 15)]) }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    // MARK: Containers

    mutating func openObject() -> Place { open(UInt8(ascii: "{"), UInt8(ascii: "}"), isTall: true) }
    mutating func openList() -> Place { open(UInt8(ascii: "["), UInt8(ascii: "]"), isTall: false) }

    private mutating func open(_ opener: UInt8, _ closer: UInt8, isTall: Bool) -> Place {
        bytes.append(opener)
        opened += 1
        open.append(Level(id: opened, closer: closer, isTall: isTall))
        return Place(id: opened, depth: open.count)
    }

    /// Makes ready for the next value of an object.
    mutating func begin(_ key: String, in place: Place) throws {
        try separate(in: place, tall: true)
        write(key)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
    }

    /// Makes ready for the next value of a list.
    /// - Parameter tall: whether the value gets a line of its own when indented.
    mutating func beginElement(in place: Place, tall: Bool) throws {
        try separate(in: place, tall: tall)
    }

    private mutating func separate(in place: Place, tall: Bool) throws {
        guard place.depth <= open.count, open[place.depth - 1].id == place.id else {
            throw EncodingError.invalidValue(
                place, .init(codingPath: [], debugDescription: "a container was written to after it had ended"))
        }
        close(to: place.depth)
        let isFirst = open[place.depth - 1].isEmpty
        open[place.depth - 1].isEmpty = false
        if tall { open[place.depth - 1].isTall = true }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        guard isIndented else { return }
        if tall {
            breakLine(depth: place.depth)
        } else if !isFirst {
            bytes.append(UInt8(ascii: " "))
        }
    }

    mutating func closeAll() { close(to: 0) }

    mutating func close(to depth: Int) {
        while open.count > depth {
            let level = open.removeLast()
            if isIndented, level.isTall, !level.isEmpty { breakLine(depth: open.count) }
            bytes.append(level.closer)
        }
    }

    private mutating func breakLine(depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}

extension Span<UInt8> {
    /// Whether a JSON text may hold all of it as it is.
    fileprivate var standsForItself: Bool { isPlainASCII || !needsEscape }

    /// Most texts are letters, digits and common signs.
    private var isPlainASCII: Bool {
        // Without a branch: a compiler looks at many bytes at once so.
        var others: UInt8 = 0
        for index in indices {
            let byte = self[index]
            others |= byte &- 0x20 < 0x5F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") ? 0 : 1
        }
        return others == 0
    }

    private var needsEscape: Bool {
        var last: UInt32 = 0
        for index in indices {
            let byte = self[index]
            last = last << 8 | UInt32(byte)
            switch byte {
            case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return true
            case 0x80..<0xC0 where JSONText.steeringMark(endOf: last) != nil: return true
            default: break
            }
        }
        return false
    }
}
