/// JSON text that is being read, and how far it is read.
///
/// Values come one behind the other, so the containers of Swift's `Decoder` share one place in the bytes. Whoever asked
/// for a value leaves the place behind it.
final class JSONInput {
    let bytes: [UInt8]
    let skipsEvidence: Bool
    var position = 0

    init(_ bytes: [UInt8], skipsEvidence: Bool) {
        self.bytes = bytes
        self.skipsEvidence = skipsEvidence
    }

    /// The next byte, or 0 behind the end: JSON has none outside of texts, where it is told by the bounds.
    var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if skipsEvidence, type == [Evidence].self, let none = [Evidence]() as? Value {
            try skipValue()
            return none
        }
        if type == String.self, let text = try readString() as? Value { return text }
        skipSpace()
        let start = position
        let value = try Value(from: JSONPlace(input: self))
        try leaveContainer(openedAt: start)
        return value
    }

    /// Goes behind the object or list that stands at a place, some of whose members are read already.
    private func leaveContainer(openedAt start: Int) throws {
        guard start < bytes.count else { throw error("the value is missing") }
        switch bytes[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if position == start { return try skipValue() }
            try skipToClose(depth: 1)
        default:
            if position == start { try skipValue() }
        }
    }

    func expectEnd() throws {
        skipSpace()
        guard position == bytes.count else { throw error("there is more behind the value") }
    }

    func error(_ reason: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "\(reason), at byte \(position)"))
    }

    // MARK: Punctuation

    func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    /// - Returns: whether the byte was next, white space aside. Then it is behind.
    func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte, position < bytes.count else { return false }
        position += 1
        return true
    }

    func expect(_ byte: UInt8) throws {
        guard take(byte) else { throw error("“\(UnicodeScalar(byte))” is missing") }
    }

    /// - Returns: whether the word was next, white space aside. Then it is behind.
    func take(_ word: StaticString) -> Bool {
        skipSpace()
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, bytes[position..<end].elementsEqual(word.description.utf8) else { return false }
        position = end
        return true
    }

    // MARK: Keys

    /// Goes to the value of a key of the object that is being read.
    ///
    /// - Parameter start: behind the object's opening brace.
    /// - Returns: whether there is such a key. If there is none, the place is what it was.
    func find(_ key: String, from start: Int) throws -> Bool {
        let place = position
        if try find(key, upTo: bytes.count) { return true }
        // Keys in another order than the types have them.
        position = start
        if try find(key, upTo: place) { return true }
        position = place
        return false
    }

    private func find(_ key: String, upTo end: Int) throws -> Bool {
        while position < end, try beginMember() {
            if takeKey(key) { return true }
            try skipString()
            try expect(UInt8(ascii: ":"))
            try skipValue()
        }
        return false
    }

    /// The key of the next member of an object, whose value is then next. `nil` where the object ends.
    func nextKey() throws -> String? {
        guard try beginMember() else { return nil }
        let key = try readString()
        try expect(UInt8(ascii: ":"))
        return key
    }

    /// - Returns: whether there is another member.
    private func beginMember() throws -> Bool {
        _ = take(UInt8(ascii: ","))
        skipSpace()
        if next == UInt8(ascii: "\"") { return true }
        guard next == UInt8(ascii: "}") else { throw error("a key is missing") }
        return false
    }

    private func takeKey(_ key: String) -> Bool {
        var place = position + 1
        for byte in key.utf8 {
            guard place < bytes.count, bytes[place] == byte else { return false }
            place += 1
        }
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return false }
        let start = position
        position = place + 1
        if take(UInt8(ascii: ":")) { return true }
        position = start
        return false
    }

    // MARK: Passing by

    func skipValue() throws {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            position += 1
            try skipToClose(depth: 1)
        case UInt8(ascii: "\""):
            try skipString()
        default:
            let start = position
            while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
            guard position > start else { throw error("a value is missing") }
        }
    }

    /// - Parameter depth: how many open objects and lists are to be closed.
    private func skipToClose(depth: Int) throws {
        var depth = depth
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                try skipString()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return }
        }
        throw error("an object or a list does not end")
    }

    private func skipString() throws {
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "\"") { return }
        }
        throw error("a text does not end")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case ...0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): true
        default: false
        }
    }
}
