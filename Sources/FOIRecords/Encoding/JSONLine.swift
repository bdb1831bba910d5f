/// JSON on one line that values write themselves, without Swift's `Encoder`, which takes six times as long: what it opens
/// it does not close, each container is an allocation, and each value is asked for what it is.
///
/// ``JSONStep`` remains what tells how a value is written. A test holds that both write the same of every record.
struct JSONLine {
    private(set) var bytes: [UInt8] = []

    init(_ value: some LineWritable) throws {
        bytes.reserveCapacity(1 << 14)
        try value.write(to: &self)
    }

    // MARK: Structure

    mutating func open(_ brace: UInt8) { bytes.append(brace) }
    mutating func close(_ brace: UInt8) { bytes.append(brace) }

    mutating func member(_ key: String, _ value: some LineWritable) throws {
        begin(key)
        try value.write(to: &self)
    }

    private mutating func begin(_ key: String) {
        // No value ends in an opening brace.
        let isFirst = bytes.last == UInt8(ascii: "{")
        let name = key.utf8.span
        bytes.append(addingCapacity: name.count + 4) { out in
            if !isFirst { out.append(UInt8(ascii: ",")) }
            out.append(UInt8(ascii: "\""))
            out.append(copyOf: name)
            out.append(UInt8(ascii: "\""))
            out.append(UInt8(ascii: ":"))
        }
    }

    mutating func list<Element: LineWritable>(_ elements: [Element]) throws {
        open(UInt8(ascii: "["))
        for index in elements.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try elements[index].write(to: &self)
        }
        close(UInt8(ascii: "]"))
    }

    // MARK: Scalars

    mutating func writeNull() { bytes += "null".utf8 }
    mutating func write(_ value: Bool) { bytes.writeJSON(value) }
    mutating func write(_ value: Int) { bytes.writeJSON(value) }
    mutating func write(_ text: String) { bytes.writeJSON(text) }

    // MARK: Evidence

    private static let page = Array(#"{"page":"#.utf8)
    private static let start = Array(#","start":"#.utf8)
    private static let end = Array(#","end":"#.utf8)
    private static let boxes = Array(#","boxes":["#.utf8)

    /// A place, of which a record has most. All of it is written with one look at how much room there is.
    mutating func write(_ place: Evidence) throws {
        let longest = OutputSpan<UInt8>.longestNumber + 1
        let room = place.boxes.reduce(40 + 3 * longest) { $0 + 3 + $1.count * longest }
        try bytes.append(addingCapacity: room) { out throws(EncodingError) in
            out.append(copyOf: Self.page.span)
            out.writeJSON(place.page)
            out.append(copyOf: Self.start.span)
            out.writeJSON(place.start)
            out.append(copyOf: Self.end.span)
            out.writeJSON(place.end)
            out.append(copyOf: Self.boxes.span)
            for index in place.boxes.indices {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                try out.write(place.boxes[index])
            }
            out.append(UInt8(ascii: "]"))
            out.append(UInt8(ascii: "}"))
        }
    }
}

extension OutputSpan<UInt8> {
    fileprivate mutating func write(_ box: [Double]) throws(EncodingError) {
        append(UInt8(ascii: "["))
        for index in box.indices {
            if index > 0 { append(UInt8(ascii: ",")) }
            try writeJSON(box[index])
        }
        append(UInt8(ascii: "]"))
    }
}

/// What writes itself on such a line.
protocol LineWritable {
    func write(to json: inout JSONLine) throws
}

/// An object, all of whose members write themselves one behind the other.
protocol LineObject: LineWritable {
    func writeMembers(to json: inout JSONLine) throws
}

extension LineObject {
    func write(to json: inout JSONLine) throws {
        json.open(UInt8(ascii: "{"))
        try writeMembers(to: &json)
        json.close(UInt8(ascii: "}"))
    }
}

extension String: LineWritable {
    func write(to json: inout JSONLine) { json.write(self) }
}

extension Int: LineWritable {
    func write(to json: inout JSONLine) { json.write(self) }
}

extension Bool: LineWritable {
    func write(to json: inout JSONLine) { json.write(self) }
}

extension Optional: LineWritable where Wrapped: LineWritable {
    func write(to json: inout JSONLine) throws {
        if let value = self { try value.write(to: &json) } else { json.writeNull() }
    }
}

extension Array: LineWritable where Element: LineWritable {
    func write(to json: inout JSONLine) throws { try json.list(self) }
}

extension LineWritable where Self: RawRepresentable<String> {
    func write(to json: inout JSONLine) { json.write(rawValue) }
}
