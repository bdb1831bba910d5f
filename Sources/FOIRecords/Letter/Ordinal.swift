/// One level of a list's numbering: the 2 and the a of "2a".
struct Ordinal: Sendable, Hashable {
    var kind: Marker.Kind
    /// From 1.
    var value: Int
    var text: String
}

extension Ordinal {
    private static let romans: [[UInt8]] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ].map { Array($0.utf8) }

    /// The value of a small roman numeral.
    static func roman(_ word: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first,
            first == UInt8(ascii: "i") || first == UInt8(ascii: "v") || first == UInt8(ascii: "x")
        else { return nil }
        return romans.firstIndex { $0.elementsEqual(word) }.map { $0 + 1 }
    }

    /// A small roman numeral, up to fifteen; empty beyond.
    static func romanText(_ value: Int) -> String {
        romans.indices.contains(value - 1) ? String(decoding: romans[value - 1], as: UTF8.self) : ""
    }

    /// The value of the letter as a letter ("i" is 9), where the ordinal is a single one.
    var letterValue: Int? {
        guard kind != .decimal, text.utf8.count == 1, let byte = text.utf8.first, byte.isLower else { return nil }
        return Int(byte - UInt8(ascii: "a")) + 1
    }

    /// The levels of a label in lower case: "2a" has two, "iv" has one.
    static func levels(of label: String) -> [Ordinal] { levels(of: Array(label.utf8)) }

    static func levels(of bytes: [UInt8]) -> [Ordinal] {
        var levels: [Ordinal] = []
        var start = 0
        while start < bytes.count {
            guard bytes[start] != UInt8(ascii: ".") else {
                start += 1
                continue
            }
            let isNumber = bytes[start].isDigit
            var end = start
            while end < bytes.count, isNumber ? bytes[end].isDigit : bytes[end].isLetter { end += 1 }
            guard end > start else { return levels }
            if !isNumber, Self.roman(bytes[(start + 1)..<end]) != nil, Self.roman(bytes[start..<end]) == nil {
                // "1bi" is the first below b.
                levels.append(Ordinal(bytes[start..<start + 1]))
                levels.append(Ordinal(bytes[(start + 1)..<end]))
            } else {
                levels.append(Ordinal(bytes[start..<end]))
            }
            start = end
        }
        return levels
    }

    private init(_ run: ArraySlice<UInt8>) {
        let text = String(decoding: run, as: UTF8.self)
        if run.first?.isDigit ?? false, let number = Int(text) {
            self.init(kind: .decimal, value: number, text: text)
        } else if let roman = Self.roman(run) {
            self.init(kind: .roman, value: roman, text: text)
        } else {
            self.init(kind: .letter, value: Int(run[run.startIndex] &- UInt8(ascii: "a")) + 1, text: text)
        }
    }
}
