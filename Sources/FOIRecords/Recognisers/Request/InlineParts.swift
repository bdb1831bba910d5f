/// Finds parts that are marked in the middle of a paragraph: "(i) a list of the gifts; (ii) the
/// briefing; and (iii) any reports".
struct InlineParts {
    private let letter: Letter

    private struct Item {
        var marker: Marker
        var printed: Range<Int>
    }

    init(letter: Letter) {
        self.letter = letter
    }

    /// The parts in a stretch of the flow; empty where there are fewer than two.
    func parts(in ranges: [Range<Int>]) -> [FoundPart] {
        let numbers = numbersOfSentences(in: ranges)
        let marked = numbers.count > 1 ? numbers : ranges.flatMap { brackets(in: $0) }
        guard marked.count > 1 else { return [] }
        for start in marked where opensList(start.marker) {
            let list = sequence(of: marked, startingWith: start)
            guard list.count > 1 else { continue }
            return parts(of: list, in: ranges)
        }
        return []
    }

    /// A part with those in its sentence: "3. How many were a) students, b) visitors?" has 3a and 3b. They share its answer.
    func withSubparts(_ part: FoundPart) -> [FoundPart] {
        guard let first = part.ranges.first, part.label.utf8.last?.isDigit ?? false else { return [part] }
        let inner = parts(in: part.ranges)
        guard inner.count > 1, inner[0].label == "a", let opening = inner[0].marker else { return [part] }
        let stem = part.ranges.map { $0.clamped(to: first.lowerBound..<opening.lowerBound) }.filter { !$0.isEmpty }
        guard stem.reduce(0, { $0 + letter.wordCount(in: $1) }) > 2, inner.allSatisfy({ !$0.ranges.isEmpty }) else {
            return [part]
        }
        var own = part
        own.ranges = stem.map { letter.trimmed($0) }
        own.answer = []
        own.isStem = true
        return [own]
            + inner.map {
                FoundPart(label: part.label + $0.label, marker: $0.marker, ranges: $0.ranges, answer: part.answer)
            }
    }

    private func opensList(_ marker: Marker) -> Bool {
        let ordinals = marker.levels
        return ordinals.count == 1 && (ordinals[0].value == 1 || ordinals[0].letterValue == 1)
    }

    private func sequence(of items: [Item], startingWith first: Item) -> [Item] {
        var outline = PartOutline()
        var sequence: [Item] = []
        for item in items where item.printed.lowerBound >= first.printed.lowerBound {
            let isBare = first.marker.shape == .bare && !first.marker.isAnnounced
            guard item.marker.shape == first.marker.shape || isBare,
                let place = outline.place(of: item.marker, opensList: false),
                place.depth == 0, !place.isRestart
            else { continue }
            outline.enter(place, item.marker)
            sequence.append(item)
        }
        return sequence
    }

    /// The bytes that a marker may have, and with the words behind it that tell one.
    private static let longest = 12
    private static let farthest = 24

    /// Markers in brackets, or closed by one, that stand by themselves.
    private func brackets(in range: Range<Int>) -> [Item] {
        let bytes = letter.flow.bytes
        var items: [Item] = []
        var bracket = range.lowerBound
        for offset in range where offset == range.lowerBound || bytes[offset - 1] == 0x20 {
            bracket = max(bracket, offset)
            while bracket < range.upperBound, !Self.isBracket(bytes[bracket]) { bracket += 1 }
            guard bracket < range.upperBound else { break }
            if bracket - offset < Self.longest, let item = item(at: offset, in: range) { items.append(item) }
        }
        return items
    }

    /// "1. What did it cost? 2. Who paid? 3. All e-mails.", with a stop before each number: from the first word on.
    private func numbersOfSentences(in ranges: [Range<Int>]) -> [Item] {
        let bytes = letter.flow.bytes
        guard var first = ranges.first, !first.isEmpty else { return [] }
        if bytes[first.lowerBound] == Quotation.mark { first = first.lowerBound + 1..<first.upperBound }
        guard !first.isEmpty else { return [] }
        let all = [first] + ranges.dropFirst()
        let opensWithNumber =
            bytes[first.lowerBound].isDigit || letter.flow.folded[first.lowerBound] == UInt8(ascii: "q")
        let numbers = opensWithNumber ? numbers(in: all) { bytes[$0].endsClause } : []
        guard numbers.count < 2 else { return numbers }
        // Requesters leave the stops out, and say something first: three numbers in order are a list all the same.
        let bare = self.numbers(in: all) { _ in true }
        return bare.count > 2 || opensWithNumber && bare.allSatisfy(\.marker.isAnnounced) ? bare : numbers
    }

    /// Numbers from 1 on, in order, behind a byte that may stand before one.
    private func numbers(in ranges: [Range<Int>], mayStand: (Int) -> Bool) -> [Item] {
        let bytes = letter.flow.bytes
        var items: [Item] = []
        for range in ranges {
            for offset in range
            where offset == range.lowerBound || offset > 1 && bytes[offset - 1] == 0x20 && mayStand(offset - 2) {
                guard bytes[offset].isDigit || letter.flow.folded[offset] == UInt8(ascii: "q"),
                    let marker = number(
                        at: letter.flow.folded[offset..<min(offset + Self.farthest, range.upperBound)],
                        isFirst: items.isEmpty && offset == ranges[0].lowerBound),
                    marker.label == String(items.count + 1)
                else { continue }
                items.append(Item(marker: marker, printed: offset..<offset + marker.length))
            }
        }
        return items
    }

    /// "1.", "Q1" and "1, " before a letter; the first may be bare.
    private func number(at bytes: ArraySlice<UInt8>, isFirst: Bool) -> Marker? {
        if let marker = Marker(startOf: bytes) {
            return marker.kind == .decimal && (marker.shape == .stop || marker.isAnnounced) ? marker : nil
        }
        let digits = bytes.prefix(while: \.isDigit)
        let rest = bytes[digits.endIndex...]
        if isFirst, digits.count == 1, rest.count > 1, rest.first == 0x20, rest[rest.startIndex + 1].isLetter {
            return Marker(kind: .decimal, label: digits, length: 1, isAnnounced: false, shape: .bare)
        }
        guard rest.count > 2, rest.starts(with: [UInt8(ascii: ","), 0x20]), rest[rest.startIndex + 2].isLetter else {
            return nil
        }
        return Marker(kind: .decimal, label: digits, length: digits.count + 1, isAnnounced: false, shape: .comma)
    }

    private static func isBracket(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    private func item(at offset: Int, in range: Range<Int>) -> Item? {
        let head = letter.flow.folded[offset..<min(offset + Self.longest, range.upperBound)]
        guard let byte = head.first, byte == UInt8(ascii: "(") || byte.isLetter || byte.isDigit,
            let marker = Marker(startOf: head), marker.shape == .brackets || marker.shape == .bracket,
            offset + marker.length < range.upperBound, letter.flow.bytes[offset + marker.length] == 0x20,
            !isCitation(before: offset)
        else { return nil }
        return Item(marker: marker, printed: offset..<offset + marker.length)
    }

    /// "section 40(2) (a) and": the marker belongs to a provision.
    private func isCitation(before offset: Int) -> Bool {
        guard offset > 1 else { return false }
        let before = letter.flow.bytes[offset - 2]
        return before == UInt8(ascii: ")") || before.isDigit
    }

    private func parts(of items: [Item], in ranges: [Range<Int>]) -> [FoundPart] {
        guard let end = ranges.last?.upperBound else { return [] }
        return items.enumerated().map { index, item in
            let next = index + 1 < items.count ? items[index + 1].printed.lowerBound : end
            let text = letter.trimmed(item.printed.upperBound..<next)
            let pieces = ranges.map { $0.clamped(to: text) }.filter { !$0.isEmpty }
            return FoundPart(
                label: item.marker.label, marker: item.printed,
                ranges: letter.withoutJoiningWord(letter.withoutQuotationMarks(pieces)))
        }
    }
}

extension UInt8 {
    /// A sentence or an item of a list may end with it.
    fileprivate var endsClause: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"): true
        default: false
        }
    }
}
