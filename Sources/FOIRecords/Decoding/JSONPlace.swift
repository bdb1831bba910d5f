/// What a value that decodes itself sees: the place in the JSON where it stands.
struct JSONPlace: Decoder {
    let input: JSONInput

    // Not kept: the values here give no reason to ask for it, and it would cost an allocation each.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try input.expect(UInt8(ascii: "{"))
        return KeyedDecodingContainer(JSONMembers<Key>(input: input, start: input.position))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try input.expect(UInt8(ascii: "["))
        return JSONElements(input: input)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        JSONScalar(input: input)
    }
}

/// A JSON object that is being read.
private struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let input: JSONInput
    /// Behind the opening brace.
    let start: Int
    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        let place = input.position
        defer { input.position = place }
        input.position = start
        var keys: [Key] = []
        while let name = try? input.nextKey() {
            if let key = Key(stringValue: name) { keys.append(key) }
            guard (try? input.skipValue()) != nil else { break }
        }
        return keys
    }

    func contains(_ key: Key) -> Bool {
        let place = input.position
        defer { input.position = place }
        return (try? input.find(key.stringValue, from: start)) ?? false
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        try seek(key)
        return input.take("null")
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try seek(key)
        return try input.readString()
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
        try seek(key)
        return try input.readInt()
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try seek(key)
        return try input.readBool()
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        try seek(key)
        return try input.decode(type)
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try isPresent(key) ? try input.readString() : nil
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try isPresent(key) ? try input.readInt() : nil
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        try isPresent(key) ? try input.decode(type) : nil
    }

    private func seek(_ key: Key) throws {
        guard try input.find(key.stringValue, from: start) else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: [], debugDescription: "“\(key.stringValue)” is missing"))
        }
    }

    private func isPresent(_ key: Key) throws -> Bool {
        guard try input.find(key.stringValue, from: start) else { return false }
        return !input.take("null")
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try seek(key)
        return try JSONPlace(input: input).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try seek(key)
        return try JSONPlace(input: input).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        guard try input.find("super", from: start) else { throw input.error("“super” is missing") }
        return JSONPlace(input: input)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        try seek(key)
        return JSONPlace(input: input)
    }
}

/// A JSON list that is being read.
private struct JSONElements: UnkeyedDecodingContainer {
    let input: JSONInput
    var currentIndex = 0
    var count: Int? { nil }
    var codingPath: [any CodingKey] { [] }

    var isAtEnd: Bool {
        input.skipSpace()
        return input.next == UInt8(ascii: "]") || input.position >= input.bytes.count
    }

    mutating func decodeNil() throws -> Bool {
        try begin()
        guard input.take("null") else { return false }
        try end()
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try begin()
        let value = try input.decode(type)
        try end()
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        throw input.error("a list within a value has no containers of its own")
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw input.error("a list within a value has no containers of its own")
    }

    mutating func superDecoder() throws -> any Decoder {
        try begin()
        return JSONPlace(input: input)
    }

    private func begin() throws {
        guard !isAtEnd else { throw input.error("the list is too short") }
    }

    private mutating func end() throws {
        currentIndex += 1
        guard input.take(UInt8(ascii: ",")) || isAtEnd else { throw input.error("“,” is missing") }
    }
}

/// A single JSON value that is being read.
private struct JSONScalar: SingleValueDecodingContainer {
    let input: JSONInput
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { input.take("null") }
    func decode(_ type: Bool.Type) throws -> Bool { try input.readBool() }
    func decode(_ type: String.Type) throws -> String { try input.readString() }
    func decode(_ type: Int.Type) throws -> Int { try input.readInt() }
    func decode(_ type: Double.Type) throws -> Double { try input.readDouble() }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try input.decode(type) }
}
