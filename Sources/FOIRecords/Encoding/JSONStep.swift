/// What a value that encodes itself sees: the place in the JSON where it goes.
struct JSONStep: Encoder {
    let output: JSONOutput

    // Not kept: the values here give no reason to ask for it, and it would cost an allocation each.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(JSONObject<Key>(output: output, place: output.text.openObject()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        JSONList(output: output, place: output.text.openList())
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONValue(output: output)
    }
}

/// A JSON object that is being written.
private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    let place: JSONText.Place
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) throws {
        try output.text.begin(key.stringValue, in: place)
        output.text.writeNull()
    }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        try output.text.begin(key.stringValue, in: place)
        try output.encode(value)
    }

    /// Optional properties come this way. The standard library's own version leaves the key out.
    func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
    }

    func encodeIfPresent(_ value: String?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
    }

    func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
    }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
    }

    func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        // The protocol lets this throw nothing; a misuse shows at the next call that can.
        try? output.text.begin(key.stringValue, in: place)
        return KeyedEncodingContainer(JSONObject<Nested>(output: output, place: output.text.openObject()))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        try? output.text.begin(key.stringValue, in: place)
        return JSONList(output: output, place: output.text.openList())
    }

    func superEncoder() -> any Encoder {
        try? output.text.begin("super", in: place)
        return JSONStep(output: output)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        try? output.text.begin(key.stringValue, in: place)
        return JSONStep(output: output)
    }
}

/// A JSON list that is being written.
private struct JSONList: UnkeyedEncodingContainer {
    let output: JSONOutput
    let place: JSONText.Place
    var count = 0
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() throws {
        try begin(tall: false)
        output.text.writeNull()
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        try begin(tall: output.text.isIndented && !isScalar(value))
        try output.encode(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        try? begin(tall: true)
        return KeyedEncodingContainer(JSONObject<Nested>(output: output, place: output.text.openObject()))
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        try? begin(tall: true)
        return JSONList(output: output, place: output.text.openList())
    }

    mutating func superEncoder() -> any Encoder {
        try? begin(tall: true)
        return JSONStep(output: output)
    }

    /// Texts, numbers and enumerations of texts share a line.
    private func isScalar(_ value: any Encodable) -> Bool {
        value is String || value is Int || value is Bool || value is Double || value is any RawRepresentable
    }

    private mutating func begin(tall: Bool) throws {
        try output.text.beginElement(in: place, tall: tall)
        count += 1
    }
}

/// A single JSON value that is being written.
private struct JSONValue: SingleValueEncodingContainer {
    let output: JSONOutput
    var codingPath: [any CodingKey] { [] }

    func encodeNil() throws { output.text.writeNull() }
    func encode<T: Encodable>(_ value: T) throws { try output.encode(value) }
}
