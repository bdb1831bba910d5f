import PDFText

/// Tells where one block ends and the next begins.
///
/// A line ends its paragraph where the next one is set apart: by a wider pitch, another indent or
/// style, a list marker, another table cell, or where its first word would still have fitted.
struct ParagraphBreaks {
    private let document: Document
    private let lines: [LetterLine]
    /// From line to line within paragraphs, in line heights.
    private let pitch: Double
    private let margins: RightMargins

    init(document: Document, lines: [LetterLine]) {
        self.document = document
        self.lines = lines
        let margins = RightMargins(lines: lines)
        self.margins = margins
        pitch = Self.usualPitch(of: lines, margins: margins)
    }

    /// Whether a block starts at `index`; the block before it starts at `blockStart`.
    func isBreak(before index: Int, blockStart: Int) -> Bool {
        let above = lines[index - 1]
        let line = lines[index]
        if above.isFurniture || line.isFurniture { return isFurnitureBreak(above, line) }
        if above.line.cell != line.line.cell || line.line.continuesRow { return true }
        if standsAlone(line) || standsAlone(above) { return true }
        let newPage = above.page != line.page
        if !newPage, isSetApart(line, from: above) { return true }
        if isHeadingLike(above, then: line) { return true }
        if endsInUnit(above.line) { return false }
        let freeSpace = margins.rightEdge(of: index - 1, in: lines) - above.x1
        let isFull = freeSpace < firstWordWidth(of: line) + spaceWidth(of: line)
        if startsItem(index, after: above, isFull: isFull, blockStart: blockStart) { return true }
        if isIndented(index, blockStart: blockStart, isFull: isFull) { return true }
        if !isFull, !runsOn(above, into: line) { return true }
        return false
    }

    private func isFurnitureBreak(_ above: LetterLine, _ line: LetterLine) -> Bool {
        above.isFurniture != line.isFurniture || above.page != line.page || above.line.role != line.line.role
            || line.line.continuesRow || isSetApart(line, from: above)
    }

    /// Salutations and closings are lines of their own, however close they are set.
    private func standsAlone(_ line: LetterLine) -> Bool {
        guard line.line.range.count < 60 else { return false }
        let start = folded(line.line)
        return ZoneCues.lineOpenings.contains { start.starts(with: $0) }
    }

    /// A gap wider than between the lines of a paragraph, or a step up the page.
    private func isSetApart(_ line: LetterLine, from above: LetterLine) -> Bool {
        let step = (line.y0 - above.y0) / max(1, max(line.height, above.height))
        return step > pitch * 1.28 + 0.04 || step < -0.5
    }

    /// All of one line is bold, coloured or larger and none of the next, or the reverse.
    private func isHeadingLike(_ above: LetterLine, then line: LetterLine) -> Bool {
        guard let last = uniformStyle(of: above.line), let next = uniformStyle(of: line.line) else { return false }
        return last.isBold != next.isBold || last.colour != next.colour || last.isItalic != next.isItalic
            || abs(last.size - next.size) > 1.2
    }

    /// The style that all words of a line share but its marks; nil where they differ.
    private func uniformStyle(of line: Line) -> Block.Style? {
        var style: Block.Style?
        for word in line.words where !word.isSuperscript && word.font >= 0 && word.font < document.fonts.count {
            let font = document.fonts[word.font]
            let own = Block.Style(isBold: font.isBold, isItalic: font.isItalic, size: font.size, colour: font.colour)
            if let style {
                if style.isBold != own.isBold || style.isItalic != own.isItalic || style.colour != own.colour {
                    return nil
                }
            } else {
                style = own
            }
        }
        return style
    }

    private func startsItem(_ index: Int, after above: LetterLine, isFull: Bool, blockStart: Int) -> Bool {
        let line = lines[index]
        guard let marker = Marker(startOf: folded(line.line)) else { return false }
        let first = lines[blockStart]
        // A full line that wraps in front of "(b) of the Act" sets it at the text's own indent.
        let wraps = isFull && !endsSentence(above.line)
        if marker.kind == .bullet || marker.isAnnounced {
            return !wraps || abs(line.x0 - above.x0) > 3 || Marker(startOf: folded(above.line))?.kind == marker.kind
        }
        if wraps {
            let isHanging = Marker(startOf: folded(first.line)) != nil
            return isHanging && abs(line.x0 - first.x0) < 2
        }
        return true
    }

    /// The line is set in or out against its block in a way that paragraphs are not.
    private func isIndented(_ index: Int, blockStart: Int, isFull: Bool) -> Bool {
        let line = lines[index]
        let above = lines[index - 1]
        let shift = line.x0 - above.x0
        let slack = above.line.box.height > 0 ? 4.0 : 1.0
        if above.page != line.page { return false }
        if shift > slack {
            // The text of an item hangs behind its marker.
            if index - 1 == blockStart { return !(isFull || Marker(startOf: folded(above.line)) != nil) }
            return !runsOn(above, into: line)
        }
        if shift < -slack {
            // What stands beside a label has nothing to do with the next label.
            if above.line.continuesRow { return true }
            // Only a first line may stand further in than the next.
            return index - 1 != blockStart || Marker(startOf: folded(above.line)) != nil
        }
        return false
    }

    /// The sentence plainly goes on: no stop before, no capital behind.
    private func runsOn(_ above: LetterLine, into line: LetterLine) -> Bool {
        guard let first = folded(line.line).first, let printed = line.line.words.first else { return false }
        let starts = document.utf8[printed.range.lowerBound]
        return first.isLetter && starts.isLower && !endsSentence(above.line)
    }

    /// "… under section" goes on with a number, which is no list marker.
    private func endsInUnit(_ line: Line) -> Bool {
        guard line.words.count > 2, let last = line.words.last else { return false }
        return Self.units.contains(document.utf8[last.range].map(\.folded))
    }

    private static let units: Set<[UInt8]> = Set(
        [
            "section", "sections", "regulation", "regulations", "article", "articles", "schedule", "paragraph", "s.",
            "reg.",
        ]
        .map { Array($0.utf8) })

    private func endsSentence(_ line: Line) -> Bool {
        guard let last = line.words.last(where: { !$0.isSuperscript }) else { return false }
        let byte = document.utf8[last.range.upperBound - 1]
        return [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!")]
            .contains(byte)
    }

    private func firstWordWidth(of line: LetterLine) -> Double {
        guard let word = line.line.words.first else { return 0 }
        return word.box.width > 0 ? word.box.width : Double(word.range.count)
    }

    private func spaceWidth(of line: LetterLine) -> Double {
        line.line.box.height > 0 ? line.height * 0.22 : 1
    }

    private func folded(_ line: Line) -> ArraySlice<UInt8> {
        guard let first = line.words.first else { return [] }
        return document.utf8[first.range.lowerBound..<line.range.upperBound].prefix(48).map(\.folded)[...]
    }

    private static func usualPitch(of lines: [LetterLine], margins: RightMargins) -> Double {
        // In plain text a blank line is a blank line.
        guard lines.contains(where: { $0.line.box.height > 0 }) else { return 1 }
        var pitches: [Double] = []
        for index in lines.indices.dropFirst() {
            let above = lines[index - 1]
            let line = lines[index]
            guard above.page == line.page, !line.isFurniture, !above.isFurniture, !line.line.continuesRow,
                above.line.cell == line.line.cell, abs(above.x0 - line.x0) < 30,
                margins.rightEdge(of: index - 1, in: lines) - above.x1 < line.height * 4
            else { continue }
            let pitch = (line.y0 - above.y0) / max(1, max(line.height, above.height))
            if pitch > 0.6, pitch < 2.4 { pitches.append(pitch) }
        }
        guard !pitches.isEmpty else { return 1.2 }
        pitches.sort()
        return min(pitches[pitches.count / 2], 1.9)
    }
}

/// How far lines with the same left edge reach: the right margin of their column.
struct RightMargins {
    private var byLeftEdge: [Int: (edge: Double, count: Int)] = [:]
    private var byCell: [Line.Cell: Double] = [:]
    private var pageEdge = 0.0

    init(lines: [LetterLine]) {
        for line in lines where !line.isFurniture {
            if let cell = line.line.cell {
                let column = Line.Cell(table: cell.table, row: 0, column: cell.column)
                byCell[column] = max(byCell[column] ?? 0, line.x1)
            } else {
                let key = Self.key(line.x0)
                let known = byLeftEdge[key] ?? (0, 0)
                byLeftEdge[key] = (max(known.edge, line.x1), known.count + 1)
                pageEdge = max(pageEdge, line.x1)
            }
        }
    }

    private static func key(_ x0: Double) -> Int { Int((x0 / 3).rounded()) }

    func rightEdge(of index: Int, in lines: [LetterLine]) -> Double {
        let line = lines[index]
        if let cell = line.line.cell {
            return byCell[Line.Cell(table: cell.table, row: 0, column: cell.column)] ?? line.x1
        }
        let key = Self.key(line.x0)
        var edge = line.x1
        var count = 0
        for near in key - 1...key + 1 {
            guard let known = byLeftEdge[near] else { continue }
            edge = max(edge, known.edge)
            count += known.count
        }
        return count >= 3 ? edge : pageEdge
    }
}
