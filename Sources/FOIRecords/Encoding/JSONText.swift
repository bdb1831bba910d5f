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
    mutating func write(_ value: Bool) { bytes.writeJSON(value) }
    mutating func write(_ value: Int) { bytes.writeJSON(value) }
    mutating func write(_ value: Double) throws { try bytes.writeJSON(value) }
    mutating func write(_ text: String) { bytes.writeJSON(text) }

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
