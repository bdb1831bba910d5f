import PDFText

/// Tells where one block ends and the next begins.
///
/// A line ends its paragraph where the next one is set apart: by a wider pitch, another indent or
/// style, a list marker, another table cell, or where its first word would still have fitted.
struct ParagraphBreaks {
    private var lines: [LineFacts]
    /// From line to line within paragraphs, in line heights.
    private let pitch: Double
    private let margins: RightMargins

    init(document: Document, lines: [LetterLine]) {
        let folded = document.utf8.folded
        var facts: [LineFacts] = []
        facts.reserveCapacity(lines.count)
        // Of a span lines need not be copied.
        let all = lines.span
        for index in all.indices { facts.append(LineFacts(all[index], in: document, folded: folded)) }
        self.lines = facts
        margins = RightMargins(lines: self.lines)
        pitch = Self.usualPitch(of: self.lines, margins: margins)
        findBareLists()
    }

    /// Lines that count on from "1" are items, though nothing closes their numbers: two below a lead-in or a heading,
    /// three anywhere.
    private mutating func findBareLists() {
        var list: [Int] = []
        var isLedIn = false
        for index in lines.indices.dropFirst() {
            guard let number = lines[index].bareNumber, !lines[index].isFurniture else { continue }
            if number == list.count + 1, let first = list.first, abs(lines[index].x0 - lines[first].x0) < 2 {
                list.append(index)
            } else if number == 1 {
                mark(list, least: isLedIn ? 2 : 3)
                list = [index]
                isLedIn = leadsIn(lines[index - 1])
            }
        }
        mark(list, least: isLedIn ? 2 : 3)
    }

    private mutating func mark(_ list: [Int], least: Int) {
        guard list.count >= least else { return }
        for index in list { lines[index].marker = .decimal }
    }

    private func leadsIn(_ line: LineFacts) -> Bool { line.endsInColon || !line.endsSentence && line.isShort }

    /// The marker of a line that only the list makes one.
    func bareMarker(of index: Int) -> Marker? {
        guard let number = lines[index].bareNumber, lines[index].marker == .decimal else { return nil }
        let label = String(number).utf8
        return Marker(kind: .decimal, label: label, length: label.count, isAnnounced: false, shape: .bare)
    }

    /// Whether a block starts at `index`; the block before it starts at `blockStart`.
    func isBreak(before index: Int, blockStart: Int) -> Bool {
        let above = lines[index - 1]
        let line = lines[index]
        if above.isFurniture || line.isFurniture { return isFurnitureBreak(above, line) }
        if above.cell != line.cell || line.continuesRow { return true }
        if line.standsAlone || above.standsAlone || line.opensAnswer { return true }
        let newPage = above.page != line.page
        if !newPage, isSetApart(line, from: above) { return true }
        if isHeadingLike(above, then: line) { return true }
        let freeSpace = margins.rightEdge(of: above) - above.x1
        let isFull = freeSpace < line.firstWordWidth + spaceWidth(of: line)
        if above.endsInUnit, !isNextOfList(line, isFull: isFull, blockStart: blockStart) { return false }
        if startsItem(line, after: above, isFull: isFull, blockStart: blockStart) { return true }
        if isIndented(index, blockStart: blockStart, isFull: isFull) { return true }
        if !isFull, !runsOn(above, into: line) { return true }
        return false
    }

    private func isFurnitureBreak(_ above: LineFacts, _ line: LineFacts) -> Bool {
        above.isFurniture != line.isFurniture || above.page != line.page || above.role != line.role
            || line.continuesRow || isSetApart(line, from: above)
    }

    /// A gap wider than between the lines of a paragraph, or a step up the page.
    private func isSetApart(_ line: LineFacts, from above: LineFacts) -> Bool {
        let step = (line.y0 - above.y0) / max(1, max(line.height, above.height))
        return step > pitch * 1.28 + 0.04 || step < -0.5
    }

    /// All of one line is bold, coloured or larger and none of the next, or the reverse.
    private func isHeadingLike(_ above: LineFacts, then line: LineFacts) -> Bool {
        guard let last = above.style, let next = line.style else { return false }
        return last.isBold != next.isBold || last.colour != next.colour || last.isItalic != next.isItalic
            || abs(last.size - next.size) > 1.2
    }

    private func startsItem(_ line: LineFacts, after above: LineFacts, isFull: Bool, blockStart: Int) -> Bool {
        guard let marker = line.marker else { return false }
        // A full line that wraps in front of "(b) of the Act" sets it at the text's own indent.
        let wraps = isFull && !above.endsSentence
        if marker == .bullet || line.isAnnounced {
            return !wraps || abs(line.x0 - above.x0) > 3 || above.marker == marker
        }
        if wraps {
            let first = lines[blockStart]
            let isHanging = first.marker != nil
            return isHanging && abs(line.x0 - first.x0) < 2
        }
        return true
    }

    /// "3. the rates in its pricing schedule", and below it "4. names of officers": no fourth schedule.
    private func isNextOfList(_ line: LineFacts, isFull: Bool, blockStart: Int) -> Bool {
        let first = lines[blockStart]
        return !isFull && line.marker != nil && line.marker == first.marker && abs(line.x0 - first.x0) < 2
    }

    /// The line is set in or out against its block in a way that paragraphs are not.
    private func isIndented(_ index: Int, blockStart: Int, isFull: Bool) -> Bool {
        let line = lines[index]
        let above = lines[index - 1]
        let shift = line.x0 - above.x0
        let slack = above.hasBox ? 4.0 : 1.0
        if above.page != line.page {
            // Of an item nothing stands further out on the next page than its marker.
            let first = lines[blockStart]
            return first.marker != nil && line.x0 < first.x0 - slack && !line.startsLower
        }
        if shift > slack {
            // The text of an item hangs behind its marker.
            if index - 1 == blockStart { return !(isFull || above.marker != nil) }
            return !runsOn(above, into: line)
        }
        if shift < -slack {
            // What stands beside a label has nothing to do with the next label, unless the label is run in and its sentence
            // goes on below.
            if above.continuesRow { return !isFull || !runsOn(above, into: line) }
            // Only a first line may stand further in than the next.
            return index - 1 != blockStart || above.marker != nil
        }
        return false
    }

    /// The sentence plainly goes on: no stop before, no capital behind.
    private func runsOn(_ above: LineFacts, into line: LineFacts) -> Bool {
        line.startsLower && !above.endsSentence
    }

    private func spaceWidth(of line: LineFacts) -> Double { line.hasBox ? line.height * 0.22 : 1 }

    private static func usualPitch(of lines: [LineFacts], margins: RightMargins) -> Double {
        // In plain text a blank line is a blank line.
        guard lines.contains(where: \.hasBox) else { return 1 }
        var pitches: [Double] = []
        pitches.reserveCapacity(lines.count)
        for index in lines.indices.dropFirst() {
            let above = lines[index - 1]
            let line = lines[index]
            guard above.page == line.page, !line.isFurniture, !above.isFurniture, !line.continuesRow,
                above.cell == line.cell, abs(above.x0 - line.x0) < 30, !above.endsSentence,
                margins.rightEdge(of: above) - above.x1 < line.height * 4
            else { continue }
            let pitch = (line.y0 - above.y0) / max(1, max(line.height, above.height))
            if pitch > 0.6, pitch < 2.4 { pitches.append(pitch) }
        }
        guard !pitches.isEmpty else { return 1.2 }
        pitches.sort()
        return min(pitches[pitches.count / 2], 1.9)
    }
}
