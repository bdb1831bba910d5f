/// JSON just as ``RecordEncoder`` writes it on one line: every key there, in the order of the declarations, and no white
/// space.
///
/// Most records that are read back are of this form, and reading them must take a small part of what reading their letters
/// takes: Swift's `Decoder` takes five times as long. What is of another form is ``NotPlain``, and is read by
/// ``JSONInput``.
struct PlainJSON {
    private let bytes: [UInt8]
    private let skipsEvidence: Bool
    private var position = 0

    init(_ bytes: [UInt8], skipsEvidence: Bool) {
        self.bytes = bytes
        self.skipsEvidence = skipsEvidence
    }

    /// The text is of another form.
    struct NotPlain: Error {}

    /// The next byte, or 0 behind the end.
    private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    mutating func expect(_ byte: UInt8) throws(NotPlain) {
        guard next == byte else { throw NotPlain() }
        position += 1
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    func expectEnd() throws(NotPlain) {
        guard position == bytes.count else { throw NotPlain() }
    }

    // MARK: Structure

    /// The value of the next member of an object, whose key must be this one.
    mutating func value<Value: PlainReadable>(_ key: String) throws(NotPlain) -> Value {
        guard takeKey(key) else { throw NotPlain() }
        return try Value(&self)
    }

    /// Evidence, or none where it is to be left out.
    mutating func value(_ key: String) throws(NotPlain) -> [Evidence] {
        guard takeKey(key) else { throw NotPlain() }
        if skipsEvidence {
            try skipEvidence()
            return []
        }
        return try [Evidence](&self)
    }

    /// - Returns: whether the next member has this key. Then its value is next.
    mutating func takeKey(_ key: String) -> Bool {
        guard let end = bytes.span.endOfKey(key.utf8.span, from: position) else { return false }
        position = end
        return true
    }

    /// - Returns: whether `null` was next. Then it is behind.
    mutating func takeNull() throws(NotPlain) -> Bool {
        guard next == UInt8(ascii: "n") else { return false }
        for byte in "null".utf8 { try expect(byte) }
        return true
    }

    // MARK: Scalars

    mutating func flag() throws(NotPlain) -> Bool {
        let flag = next == UInt8(ascii: "t")
        for byte in flag ? "true".utf8 : "false".utf8 { try expect(byte) }
        return flag
    }

    mutating func integer() throws(NotPlain) -> Int {
        let isNegative = take(UInt8(ascii: "-"))
        let number = try digits()
        return isNegative ? -number : number
    }

    /// Up to fifteen digits, of which a `Double` holds each number.
    private mutating func digits() throws(NotPlain) -> Int {
        let start = position
        var number = 0
        while next &- UInt8(ascii: "0") < 10 {
            number = number &* 10 &+ Int(next - UInt8(ascii: "0"))
            position += 1
        }
        guard 1...15 ~= position - start else { throw NotPlain() }
        return number
    }

    /// The quotient of two numbers that a `Double` holds exactly is as near to the decimal as one can be.
    mutating func number() throws(NotPlain) -> Double {
        let isNegative = take(UInt8(ascii: "-"))
        let start = position
        var number = Double(try digits())
        if take(UInt8(ascii: ".")) {
            let point = position
            let decimals = try digits()
            guard position - start <= 16 else { throw NotPlain() }
            var power = 1.0
            for _ in point..<position { power *= 10 }
            number = (number * power + Double(decimals)) / power
        }
        guard next != UInt8(ascii: "e"), next != UInt8(ascii: "E") else { throw NotPlain() }
        return isNegative ? -number : number
    }

    mutating func text() throws(NotPlain) -> String {
        try expect(UInt8(ascii: "\""))
        let start = position
        guard let end = bytes.span.endOfPlainText(from: start) else { throw NotPlain() }
        guard bytes[end] == UInt8(ascii: "\"") else { return try escapedText(from: start - 1) }
        position = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// A text with an escape, from its first quotation mark on.
    private mutating func escapedText(from start: Int) throws(NotPlain) -> String {
        let input = JSONInput(bytes, skipsEvidence: skipsEvidence)
        input.position = start
        guard let text = try? input.readString() else { throw NotPlain() }
        position = input.position
        return text
    }

    // MARK: Evidence

    private mutating func skipEvidence() throws(NotPlain) {
        try expect(UInt8(ascii: "["))
        guard !take(UInt8(ascii: "]")) else { return }
        repeat {
            try expect(UInt8(ascii: "{"))
            for key in ["page", "start", "end"] {
                guard takeKey(key) else { throw NotPlain() }
                _ = try integer()
            }
            guard takeKey("boxes"), let end = bytes.span.endOfBoxes(from: position) else { throw NotPlain() }
            position = end
            try expect(UInt8(ascii: "}"))
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }
}

extension Span<UInt8> {
    /// Where the value of the next member of an object begins, if it has this key.
    fileprivate func endOfKey(_ key: Span<UInt8>, from place: Int) -> Int? {
        // A comma stands before all members but the first.
        let start = place + (place < count && self[place] == UInt8(ascii: ",") ? 2 : 1)
        let end = start + key.count
        guard end + 1 < count, self[start - 1] == UInt8(ascii: "\""), self[end] == UInt8(ascii: "\""),
            self[end + 1] == UInt8(ascii: ":")
        else { return nil }
        let name = extracting(start..<end)
        for index in key.indices where name[index] != key[index] { return nil }
        return end + 2
    }

    /// Where the next quotation mark or backslash stands.
    fileprivate func endOfPlainText(from start: Int) -> Int? {
        firstIndex(of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), from: start)
    }

    /// Where the closing brace behind the boxes of a place stands.
    fileprivate func endOfBoxes(from start: Int) -> Int? {
        let end = firstIndex(of: UInt8(ascii: "}"), or: UInt8(ascii: "\""), from: start)
        guard let end, self[end - 1] == UInt8(ascii: "]") else { return nil }
        return end
    }

    @inline(__always)
    private func firstIndex(of first: UInt8, or second: UInt8, from start: Int) -> Int? {
        var place = start
        while place + 16 <= count, !hasEither(first, second, inSixteenFrom: place) { place += 16 }
        while place < count {
            if self[place] == first || self[place] == second { return place }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private func hasEither(_ first: UInt8, _ second: UInt8, inSixteenFrom start: Int) -> Bool {
        let sixteen = extracting(start..<(start + 16))
        // By the least of all differences, as without a branch a compiler looks at all of them at once.
        var least = UInt8.max
        for index in 0..<16 {
            let byte = sixteen[index]
            least = min(least, byte ^ first, byte ^ second)
        }
        return least == 0
    }
}

/// What reads itself from JSON of that form.
protocol PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain)
}

/// An object, all of whose members read themselves one behind the other.
protocol PlainObject: PlainReadable {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain)
}

extension PlainObject {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        self = try Self(members: &json)
        try json.expect(UInt8(ascii: "}"))
    }
}

extension String: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) { self = try json.text() }
}

extension Int: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) { self = try json.integer() }
}

extension Double: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) { self = try json.number() }
}

extension Bool: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) { self = try json.flag() }
}

extension Optional: PlainReadable where Wrapped: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        self = try json.takeNull() ? nil : try Wrapped(&json)
    }
}

extension Array: PlainReadable where Element: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        self = []
        try json.expect(UInt8(ascii: "["))
        guard !json.take(UInt8(ascii: "]")) else { return }
        repeat { append(try Element(&json)) } while json.take(UInt8(ascii: ","))
        try json.expect(UInt8(ascii: "]"))
    }
}

extension PlainReadable where Self: RawRepresentable<String> {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        guard let code = Self(rawValue: try json.text()) else { throw PlainJSON.NotPlain() }
        self = code
    }
}
