/// Finds telephone numbers: by their form, as the United Kingdom writes them, or by a label before them.
///
/// Numbers of offices are found like any other: what is an office's is not to be told by the number.
struct TelephoneScanner {
    private let flow: Flow
    private let words: [WordToken]

    init(flow: Flow, words: [WordToken]) {
        self.flow = flow
        self.words = words
    }

    func numbers() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        while offset < flow.count {
            guard let number = number(at: offset) else {
                offset += 1
                continue
            }
            found.append(withExtension(number))
            offset = number.upperBound
        }
        return found + labelled()
    }

    // MARK: By form

    /// A number that starts at an offset.
    private func number(at start: Int) -> Range<Int>? {
        let bytes = flow.bytes
        guard bytes[start].isDigit || bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "("),
            start == 0 || !joins(bytes[start - 1])
        else { return nil }
        let isAbroad = bytes[start] == UInt8(ascii: "+") || bytes[start...].starts(with: "0044".utf8)
        let groups = groups(from: start, most: isAbroad ? 15 : 11)
        guard let first = groups.first, let last = groups.last, first.lowerBound - start <= 2 else { return nil }
        let digits = groups.flatMap { bytes[$0] }
        if isAbroad { return digits.count >= 9 ? start..<last.upperBound : nil }
        // "01.02.2023" and other short beginnings are dates and figures; "(0)20" begins with what is left out abroad.
        guard digits.count >= 10, digits[0] == UInt8(ascii: "0"), digits[1] != UInt8(ascii: "0"),
            first.count >= 3 || first.count == 1 && bytes[start] == UInt8(ascii: "(")
        else { return nil }
        return start..<last.upperBound
    }

    /// The runs of digits from an offset on that spaces, hyphens, stops or brackets part, so many digits at most.
    private func groups(from start: Int, most: Int) -> [Range<Int>] {
        let bytes = flow.bytes
        var groups: [Range<Int>] = []
        var count = 0
        var next = bytes[start].isDigit ? start : start + 1
        while next < bytes.count {
            let gap = next
            while next < bytes.count, next - gap < 3, parts(bytes[next]) { next += 1 }
            let first = next
            while next < bytes.count, bytes[next].isDigit { next += 1 }
            guard next > first, count + next - first <= most, next == bytes.count || !bytes[next].isLetter else {
                break
            }
            groups.append(first..<next)
            count += next - first
        }
        return groups
    }

    private func parts(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }

    /// A sign before a digit that makes it part of something longer: a reference, an amount, a date.
    private func joins(_ byte: UInt8) -> Bool {
        byte.isWord || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "#")
    }

    /// "… ext. 4417", "… x4417"
    private func withExtension(_ number: Range<Int>) -> Range<Int> {
        let folded = flow.folded
        var next = number.upperBound
        while next < folded.count, next - number.upperBound < 3, [0x20, 0x28, 0x2C].contains(folded[next]) { next += 1 }
        guard let mark = ["extension", "extn", "ext", "x"].first(where: { folded[next...].starts(with: $0.utf8) })
        else { return number }
        next += mark.utf8.count
        while next < folded.count, [0x20, 0x2E, 0x3A].contains(folded[next]) { next += 1 }
        let first = next
        while next < folded.count, folded[next].isDigit { next += 1 }
        return next > first ? number.lowerBound..<next : number
    }

    // MARK: By label

    private static let labels = WordSet(
        "tel telephone phone mobile mob fax extn ext textphone minicom typetalk landline")
    private static let fillers = WordSet("no number numbers direct dial line switchboard or on")

    /// "Tel: 555 0142": behind a label also what has no dialling code.
    private func labelled() -> [Range<Int>] {
        words.indices.compactMap { index in
            guard Self.labels.contains(words[index]) else { return nil }
            var next = index + 1
            while next < words.count, next - index < 4, Self.fillers.contains(words[next]) { next += 1 }
            guard next < words.count, flow.bytes[words[next].range.lowerBound].isDigit,
                words[next].range.lowerBound - words[next - 1].range.upperBound <= 3
            else { return nil }
            let groups = groups(from: words[next].range.lowerBound, most: 15)
            guard let first = groups.first, let last = groups.last, groups.reduce(0, { $0 + $1.count }) >= 4
            else { return nil }
            return first.lowerBound..<last.upperBound
        }
    }
}
