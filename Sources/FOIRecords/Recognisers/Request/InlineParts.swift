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
        for start in candidates(in: ranges) {
            let items = sequence(startingWith: start, in: ranges)
            guard items.count > 1 else { continue }
            return parts(of: items, in: ranges)
        }
        return []
    }

    /// Markers in brackets, or closed by one, that open a list.
    private func candidates(in ranges: [Range<Int>]) -> [Item] {
        ranges.flatMap { items(in: $0) }.filter { item in
            let ordinals = Ordinal.levels(of: item.marker.label)
            return ordinals.count == 1 && (ordinals[0].value == 1 || ordinals[0].letterValue == 1)
        }
    }

    private func sequence(startingWith first: Item, in ranges: [Range<Int>]) -> [Item] {
        var outline = PartOutline()
        var sequence: [Item] = []
        for item in ranges.flatMap({ items(in: $0) }) where item.printed.lowerBound >= first.printed.lowerBound {
            guard item.marker.shape == first.marker.shape, let place = outline.place(of: item.marker, opensList: false),
                place.depth == 0, !place.isRestart
            else { continue }
            outline.enter(place, item.marker)
            sequence.append(item)
        }
        return sequence
    }

    private func items(in range: Range<Int>) -> [Item] {
        var items: [Item] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            defer { offset += 1 }
            guard offset == range.lowerBound || letter.flow.bytes[offset - 1] == 0x20 else { continue }
            let head = letter.flow.folded[offset..<min(offset + 12, range.upperBound)]
            guard let byte = head.first, byte == UInt8(ascii: "(") || byte.isLetter || byte.isDigit,
                let marker = Marker(startOf: head), marker.shape == .brackets || marker.shape == .bracket,
                offset + marker.length < range.upperBound, letter.flow.bytes[offset + marker.length] == 0x20,
                !isCitation(before: offset)
            else { continue }
            items.append(Item(marker: marker, printed: offset..<offset + marker.length))
        }
        return items
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
                ranges: letter.withoutJoiningWord(letter.withoutQuotationMarks(pieces), inSentence: true))
        }
    }
}
