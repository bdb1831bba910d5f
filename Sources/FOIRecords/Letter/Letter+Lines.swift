import PDFText

extension Letter {
    /// The lines of a block as ranges of the flow.
    func lineRanges(of block: Block) -> [Range<Int>] {
        let known = knownLineRanges[block.lines.lowerBound]
        if !known.isEmpty { return known }
        let ranges = findLineRanges(of: block)
        knownLineRanges[block.lines.lowerBound] = ranges
        return ranges
    }

    private func findLineRanges(of block: Block) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(block.lines.count)
        var start = block.range.lowerBound
        for index in block.lines.dropLast() {
            let offset = flow.origin.firstOffset(
                in: start..<block.range.upperBound, from: lines[index].line.range.upperBound)
            ranges.append(start..<offset)
            start = offset
            while start < block.range.upperBound, flow.bytes[start] == 0x20 { start += 1 }
        }
        if start < block.range.upperBound { ranges.append(start..<block.range.upperBound) }
        return ranges
    }

    /// Whether a line of its block starts at an offset.
    func startsLine(_ offset: Int) -> Bool {
        let block = blocks[blockIndex(at: offset)]
        return lineRanges(of: block).contains { $0.lowerBound == offset }
    }

    /// See ``headBlocks``.
    func findHeadBlocks() -> [Int] {
        let letterhead = blocks.indices.filter { blocks[$0].zone == .letterhead }
        if !letterhead.isEmpty || blocks.contains(where: { $0.zone == .salutation }) { return letterhead }
        func isShort(_ index: Int) -> Bool { blocks[index].range.count < 100 && blocks[index].page == 1 }
        let opening = blocks.indices.prefix(while: isShort).prefix(24)
        // A page of a log may say what the log is before it gives the request's number and dates.
        return opening + blocks.indices.dropFirst(opening.count).prefix(max(0, 8 - opening.count)).filter(isShort)
    }

    /// See ``headLines``.
    func findHeadLines() -> [(range: Range<Int>, block: Int)] {
        var lines: [(range: Range<Int>, block: Int)] = []
        lines.reserveCapacity(32)
        for index in headBlocks {
            for range in lineRanges(of: blocks[index]) { lines.append((range, index)) }
        }
        return lines
    }
}
