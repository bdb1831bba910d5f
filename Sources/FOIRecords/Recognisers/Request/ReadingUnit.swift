import PDFText

/// A stretch of a letter that is read as one when request and answers are told apart: a block, a
/// marker's block with the text beside or below it, or what stands before or behind a lead-in in
/// the middle of a block.
struct ReadingUnit: Sendable {
    /// Indices into ``Letter/blocks``.
    var blocks: ClosedRange<Int>
    /// Its own marker, and those before it in the same block ("2. (a)").
    var marker: Marker?
    /// The marker as printed, in the flow.
    var markerRange: Range<Int>?
    /// In the flow, without the marker.
    var text: Range<Int>
    var zone: Zone
    var cell: Line.Cell?
    var style: Block.Style
    /// The left edge of the first line, in points; in characters for plain text.
    var indent: Double
    var isHeading: Bool
    var continuesRow: Bool
    var voice: Voice
    var label: RequestCues.Label?
    /// A label in the middle of a block leaves its text in the unit behind it.
    var isInline = false

    /// Where it begins, its marker included.
    var start: Int { markerRange?.lowerBound ?? text.lowerBound }
    var isOrdinal: Bool { marker.map { $0.kind != .bullet } ?? false }
    var isBullet: Bool { marker?.kind == .bullet }
}

/// Makes the reading units of a letter.
struct UnitBuilder {
    let letter: Letter
    private(set) var units: [ReadingUnit] = []

    init(letter: Letter) {
        self.letter = letter
    }

    static func units(of letter: Letter) -> [ReadingUnit] {
        var builder = UnitBuilder(letter: letter)
        builder.build()
        return builder.units
    }

    private mutating func build() {
        // Most blocks are one unit.
        units.reserveCapacity(letter.blocks.count + letter.blocks.count / 4)
        var index = 0
        while index < letter.blocks.count {
            let block = letter.blocks[index]
            if block.zone == .furniture {
                index += 1
                continue
            }
            if let marker = loneMarker(of: block), let next = textBlock(behind: index, marker: marker) {
                let printed =
                    block.range.lowerBound..<min(block.range.lowerBound + marker.length, block.range.upperBound)
                append(unit(of: letter.blocks[next], at: index...next, marker: (marker, printed), from: block))
                index = next + 1
            } else {
                append(unit(of: block, at: index...index, marker: marker(of: block), from: block))
                index += 1
            }
        }
    }

    /// The marker of a block that is nothing but one: "1.", "Question 2", a number in a table's
    /// first column.
    private func loneMarker(of block: Block) -> Marker? {
        if let marker = block.marker, block.textRange.isEmpty { return marker }
        if block.range.count <= 4, let bullet = Marker.loneBullet(letter.folded(block.range)) { return bullet }
        guard block.cell?.column == 0, block.range.count <= 5 else { return nil }
        let text = letter.folded(block.range)
        if text.allSatisfy(\.isLetter) { return letteredRow(text) }
        guard let label = tableLabel(text) else { return nil }
        return Marker(
            kind: .decimal, label: label.utf8, length: block.range.count, isAnnounced: false, shape: .bare)
    }

    /// "b" and "iv" in a table's first column letter its rows.
    private func letteredRow(_ text: ArraySlice<UInt8>) -> Marker? {
        guard let level = Ordinal.levels(of: String(decoding: text, as: UTF8.self)).first,
            level.kind == .roman || text.count == 1, level.text.utf8.count == text.count
        else { return nil }
        return Marker(
            kind: level.kind, label: level.text.utf8, length: text.count, isAnnounced: false, shape: .bare)
    }

    /// "3", "2.1" and "1a" in a table's first column number its rows.
    private func tableLabel(_ text: ArraySlice<UInt8>) -> String? {
        guard let first = text.first, first.isDigit,
            text.allSatisfy({ $0.isDigit || $0.isLetter || $0 == UInt8(ascii: ".") })
        else { return nil }
        let levels = Ordinal.levels(of: String(decoding: text, as: UTF8.self))
        guard levels.count < 4, levels.allSatisfy({ $0.value < 60 && ($0.kind != .letter || $0.text.utf8.count == 1) })
        else {
            return nil
        }
        return levels.enumerated().reduce(into: "") { label, level in
            label += level.offset > 0 && level.element.kind == .decimal ? "." + level.element.text : level.element.text
        }
    }

    /// The block that a lone marker stands before.
    private func textBlock(behind index: Int, marker: Marker) -> Int? {
        let next = index + 1
        guard next < letter.blocks.count else { return nil }
        let block = letter.blocks[index]
        let candidate = letter.blocks[next]
        guard candidate.zone != .furniture, candidate.zone == block.zone, !candidate.isEmpty else { return nil }
        if let cell = block.cell {
            guard let other = candidate.cell, other.table == cell.table, other.row == cell.row else { return nil }
        }
        if let own = candidate.marker, own.kind != .bullet || marker.kind == .bullet { return nil }
        return next
    }

    /// A block's marker, an opening quotation mark before it left aside, and the text behind it.
    private func marker(of block: Block) -> (marker: Marker, printed: Range<Int>)? {
        if let marker = block.marker {
            return (marker, block.range.lowerBound..<block.range.lowerBound + marker.length)
        }
        let start = block.range.lowerBound + 1
        let first = letter.flow.bytes[block.range.lowerBound]
        guard first == Quotation.mark || first == Quotation.singleMark, start < block.range.upperBound,
            let marker = Marker(startOf: letter.folded(start..<block.range.upperBound)), marker.kind != .bullet
        else { return nil }
        return (marker, start..<start + marker.length)
    }

    private func unit(
        of block: Block, at blocks: ClosedRange<Int>, marker: (marker: Marker, printed: Range<Int>)?, from first: Block
    ) -> ReadingUnit {
        var own = marker?.marker
        var text = block.range
        if blocks.count == 1, let printed = marker?.printed {
            text = letter.trimmed(printed.upperBound..<block.range.upperBound)
            if let outer = own, outer.kind == .decimal, !text.isEmpty, let inner = Marker(startOf: letter.folded(text)),
                inner.kind == .letter || inner.kind == .roman, inner.shape == .brackets || inner.shape == .bracket
            {
                // "2. (a) the report".
                own = outer.followed(by: inner)
                text = text.lowerBound + inner.length..<text.upperBound
            }
        }
        if own?.isAnnounced ?? false { text = withoutDate(text) }
        if own?.shape == .bare { text = withoutDash(text) }
        return ReadingUnit(
            blocks: blocks, marker: own, markerRange: marker?.printed, text: letter.trimmed(text), zone: block.zone,
            cell: block.cell, style: block.style, indent: letter.lines[first.lines.lowerBound].x0,
            isHeading: block.isHeading, continuesRow: first.continuesRow, voice: .open)
    }

    /// "1 – the report" without the dash.
    private func withoutDash(_ text: Range<Int>) -> Range<Int> {
        guard let first = text.first, first + 1 < text.upperBound, letter.flow.bytes[first] == UInt8(ascii: "-"),
            letter.flow.bytes[first + 1] == 0x20
        else { return text }
        return first + 2..<text.upperBound
    }

    /// "Request 1 (3 May): How many" without the date.
    private func withoutDate(_ text: Range<Int>) -> Range<Int> {
        guard let first = text.first, letter.flow.bytes[first] == UInt8(ascii: "("),
            let close = letter.flow.bytes[text].prefix(40).firstIndex(of: UInt8(ascii: ")")),
            close + 1 < text.upperBound,
            letter.flow.bytes[close + 1] == UInt8(ascii: ":")
        else { return text }
        return close + 2..<text.upperBound
    }

    // MARK: Lead-ins within blocks

    private mutating func append(_ unit: ReadingUnit) {
        var unit = unit
        guard !unit.text.isEmpty else {
            units.append(unit)
            return
        }
        let isNumbered = unit.isOrdinal && !(unit.marker?.isAnnounced ?? false)
        if !isNumbered, let label = letter.label(startOf: unit.text), !isSubject(unit, from: label.end) {
            var head = unit
            head.text = letter.trimmed(unit.text.lowerBound..<label.end)
            head.label = label.label
            head.voice = .open
            let rest = letter.trimmed(label.end..<unit.text.upperBound)
            head.isInline = !rest.isEmpty
            units.append(head)
            guard !rest.isEmpty else { return }
            unit.text = rest
            if label.label == .request { readMarker(of: &unit) } else { unit.marker = nil }
        } else if let end = letter.leadInEnd(within: unit.text),
            letter.opensRequest(at: end, before: unit.text.upperBound)
        {
            var head = unit
            head.text = unit.text.lowerBound..<end
            head.voice = letter.voice(of: head.text)
            head.isInline = true
            units.append(head)
            unit.text = letter.trimmed(end..<unit.text.upperBound)
            readMarker(of: &unit)
        }
        appendSplittingQuotation(unit)
    }

    /// "Request for information: the weir" over a letter says what it is about.
    private func isSubject(_ unit: ReadingUnit, from end: Int) -> Bool {
        let rest = letter.trimmed(end..<unit.text.upperBound)
        return unit.isHeading && !rest.isEmpty && unit.cell == nil
            && letter.flow.bytes[rest.lowerBound] != Quotation.mark
            && Marker(startOf: letter.folded(rest)) == nil && letter.voice(of: rest) == .open
            && !units.contains { $0.label != nil }
    }

    private func readMarker(of unit: inout ReadingUnit) {
        unit.marker = Marker(startOf: letter.folded(unit.text))
        unit.markerRange = nil
        guard let marker = unit.marker else { return }
        let end = unit.text.lowerBound + marker.length
        unit.markerRange = unit.text.lowerBound..<end
        unit.text = letter.trimmed(end..<unit.text.upperBound)
    }

    /// A quotation that ends within the block is parted from what the authority says behind it.
    private mutating func appendSplittingQuotation(_ unit: ReadingUnit) {
        var unit = unit
        if letter.flow.bytes[unit.text.lowerBound] == Quotation.mark,
            let end = Quotation.end(of: unit.text, in: letter), end < unit.text.upperBound - 1
        {
            let rest = letter.trimmed(end..<unit.text.upperBound)
            if rest.count > 12 {
                var head = unit
                head.text = unit.text.lowerBound..<end
                head.voice = letter.voice(of: head.text)
                units.append(head)
                unit.text = rest
                unit.marker = nil
            }
        }
        unit.voice = isQuoted(unit) ? .requester : letter.voice(of: unit.text)
        units.append(unit)
    }

    /// All of it stands between quotation marks.
    private func isQuoted(_ unit: ReadingUnit) -> Bool {
        let start = unit.start > 0 && letter.flow.bytes[unit.start - 1] == Quotation.mark ? unit.start - 1 : unit.start
        guard letter.flow.bytes[start] == Quotation.mark else { return false }
        return Quotation.end(of: start..<unit.text.upperBound, in: letter).map { $0 + 2 >= unit.text.upperBound }
            ?? false
    }
}
