/// The JSON text under construction, and which of its objects and lists are still open.
///
/// Swift's `Encoder` has no call for the end of a container. So each container knows its level, and
/// writing to one closes what is open inside it.
final class JSONOutput {
    var bytes: [UInt8] = []
    let isIndented: Bool
    private var open: [Level] = []
    private var opened = 0

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

    func encode<Value: Encodable>(_ value: Value) throws {
        // Types are compared first: a cast that fails costs more than to write the value.
        if Value.self == String.self, let value = value as? String {
            write(value)
        } else if Value.self == [[Double]].self, let value = value as? [[Double]] {
            try write(value)
        } else if Value.self == [Double].self, let value = value as? [Double] {
            try write(value)
        } else if Value.self == Int.self, let value = value as? Int {
            write(value)
        } else if Value.self == Double.self, let value = value as? Double {
            try write(value)
        } else if Value.self == Bool.self, let value = value as? Bool {
            write(value)
        } else {
            let depth = open.count
            let start = bytes.count
            try value.encode(to: JSONStep(output: self))
            close(to: depth)
            // A type without properties that opens no container still is an object.
            if bytes.count == start { bytes += [UInt8(ascii: "{"), UInt8(ascii: "}")] }
        }
    }

    func writeNull() { bytes += "null".utf8 }
    func write(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
    func write(_ value: Int) { bytes += String(value).utf8 }

    func write(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "JSON has no number \(value)"))
        }
        if let whole = Int(exactly: value) { write(whole) } else { bytes += value.description.utf8 }
    }

    /// The boxes of evidence, which are most of a record.
    func write(_ lists: [[Double]]) throws {
        let place = openList()
        for list in lists {
            try beginElement(in: place, tall: true)
            try write(list)
        }
        close(to: place.depth - 1)
    }

    func write(_ numbers: [Double]) throws {
        let place = openList()
        for number in numbers {
            try beginElement(in: place, tall: false)
            try write(number)
        }
        close(to: place.depth - 1)
    }

    func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.isPlain) { bytes += text.utf8 } else { writeEscaping(text) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// It stands for itself in a JSON text.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
    }

    private func writeEscaping(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += #"\""#.utf8
            case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
            case 0x0A: bytes += #"\n"#.utf8
            case 0x0D: bytes += #"\r"#.utf8
            case 0x09: bytes += #"\t"#.utf8
            case 0..<0x20, 0x7F:
                bytes += #"\u00"#.utf8
                bytes.append(Self.digits[Int(byte >> 4)])
                bytes.append(Self.digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    // MARK: Containers

    func openObject() -> Place { open(UInt8(ascii: "{"), UInt8(ascii: "}"), isTall: true) }
    func openList() -> Place { open(UInt8(ascii: "["), UInt8(ascii: "]"), isTall: false) }

    private func open(_ opener: UInt8, _ closer: UInt8, isTall: Bool) -> Place {
        bytes.append(opener)
        opened += 1
        open.append(Level(id: opened, closer: closer, isTall: isTall))
        return Place(id: opened, depth: open.count)
    }

    /// Makes ready for the next value of an object.
    func begin(_ key: String, in place: Place) throws {
        try separate(in: place, tall: true)
        write(key)
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(UInt8(ascii: " ")) }
    }

    /// Makes ready for the next value of a list.
    /// - Parameter tall: whether the value gets a line of its own when indented.
    func beginElement(in place: Place, tall: Bool) throws {
        try separate(in: place, tall: tall)
    }

    private func separate(in place: Place, tall: Bool) throws {
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

    func closeAll() { close(to: 0) }

    private func close(to depth: Int) {
        while open.count > depth {
            let level = open.removeLast()
            if isIndented, level.isTall, !level.isEmpty { breakLine(depth: open.count) }
            bytes.append(level.closer)
        }
    }

    private func breakLine(depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
