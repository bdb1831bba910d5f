/// Writes records as JSON whose bytes depend on nothing but the record.
///
/// Keys stand in the order in which the types declare their properties, every key is there (`null` where a property
/// is `nil`), and numbers are as short as they can be. Foundation's `JSONEncoder` gives none of the three;
/// its `JSONDecoder` reads the result back.
///
///     let line = try RecordEncoder().encode(record)
public struct RecordEncoder: Sendable {
    /// How the JSON is laid out.
    public enum Layout: Sendable, Hashable {
        /// On one line, without any space.
        case line
        /// A key a line, for people and for comparing versions. Ends in a line feed.
        case indented
    }

    public var layout: Layout

    public init(layout: Layout = .line) {
        self.layout = layout
    }

    /// - Returns: UTF-8.
    /// - Throws: `EncodingError` where a number is infinite or none.
    public func encode<Value: Encodable>(_ value: Value) throws -> [UInt8] {
        if layout == .line, Value.self == Record.self, let record = value as? Record {
            return try JSONLine(record).bytes
        }
        // The path of each letter is written so.
        if Value.self == String.self, layout == .line, let text = value as? String {
            var bytes: [UInt8] = []
            bytes.writeJSON(text)
            return bytes
        }
        return try encodeInSteps(value)
    }

    /// The same by Swift's `Encoder`, which knows the keys from the types.
    func encodeInSteps(_ value: some Encodable) throws -> [UInt8] {
        let output = JSONOutput(layout: layout)
        try output.encode(value)
        output.text.closeAll()
        if layout == .indented { output.text.bytes.append(UInt8(ascii: "\n")) }
        return output.text.bytes
    }
}

extension Record {
    /// The record as JSON text.
    public func json(layout: RecordEncoder.Layout = .line) throws -> String {
        String(decoding: try RecordEncoder(layout: layout).encode(self), as: UTF8.self)
    }
}
