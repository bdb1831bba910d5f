import PDFText

extension Letter {
    /// Where the value of a label may stand that has its line to itself: right of it on its baseline,
    /// below it in its column, and on the next line in reading order.
    func valueRanges(of label: Range<Int>, in index: Int) -> [Range<Int>] {
        let own = lineRanges(of: blocks[index])
        guard let row = own.firstIndex(where: { $0.contains(label.lowerBound) }),
            own[row].upperBound - label.upperBound <= 2
        else { return [] }
        let line = blocks[index].lines.lowerBound + row
        return [neighbour(of: line, isRight), neighbour(of: line, isBelow), line + 1].compactMap { next in
            next.flatMap(range(ofLine:))
        }
    }

    /// The nearest line of the page that stands so to another.
    private func neighbour(of index: Int, _ stands: (Box, Box) -> Double?) -> Int? {
        let own = lines[index].line.box
        guard own.height > 0 else { return nil }
        var best: (line: Int, distance: Double)?
        for other in lines.indices where other != index && lines[other].page == lines[index].page {
            guard let distance = stands(lines[other].line.box, own) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (other, distance) }
        }
        return best?.line
    }

    private func isRight(_ box: Box, of own: Box) -> Double? {
        abs(box.y0 - own.y0) < own.height * 0.6 && box.x0 >= own.x1 ? box.x0 - own.x1 : nil
    }

    private func isBelow(_ box: Box, of own: Box) -> Double? {
        let step = box.y0 - own.y1
        return step > -2 && step < own.height * 5 && abs(box.x0 - own.x0) < 6 ? step : nil
    }

    /// A line's part of the flow.
    private func range(ofLine index: Int) -> Range<Int>? {
        guard let block = blocks.first(where: { $0.lines.contains(index) }) else { return nil }
        let ranges = lineRanges(of: block)
        let row = index - block.lines.lowerBound
        return row < ranges.count ? ranges[row] : nil
    }
}
