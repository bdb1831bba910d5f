extension RegionFinder {
    /// Whether a band below a table begins a row whose other cells are empty: its text is broken where the column ends,
    /// though the page has room for it.
    func startsCell(of region: Region, in index: Int, step: Double) -> Bool {
        guard region.sideBySide > 1, index + 1 < bands.count, !bands[index + 1].isSideBySide,
            let line = fragments[bands[index].fragments].first, line.baseline > headEnd,
            let next = fragments[bands[index + 1].fragments].first,
            next.baseline - line.baseline <= 1.5 * line.size, abs(next.box.x0 - line.box.x0) < 2
        else { return false }
        let steps = region.bands.dropFirst().map { bands[$0].top - bands[$0 - 1].bottom }
        guard step <= max(1.3 * (steps.max() ?? 0), 1.2 * line.size) else { return false }
        let columns = RegionColumns(region, of: self)
        guard let column = columns.spans.firstIndex(where: { abs($0.x0 - line.box.x0) < 2 }) else { return false }
        let isLast = column + 1 == columns.spans.count
        let edge = isLast ? columns.spans[column].x1 : columns.spans[column + 1].x0 - Corridor.narrowest
        let full = isLast ? edge : edge - 1.5 * line.size
        let width = page.firstWordWidth(of: next)
        // Half of the type size is more than a space.
        return !page.isBold(line) && max(line.box.x1, next.box.x1) <= edge
            && line.box.x1 + width + 0.5 * line.size > full
            && page.width - page.leftEdge - line.box.x1 > width + 4 * line.size
    }

    /// A region up to a line that stands clear between its rows: the heading of another table,
    /// whose columns are the same.
    func beforeHeading(in whole: Region) -> Region {
        let region = beforeBoldHeading(in: whole)
        guard region.sideBySide * 10 >= region.bands.count * 7, region.bands.count > 3 else { return region }
        let steps = region.bands.dropFirst().map { bands[$0].top - bands[$0 - 1].bottom }
        let usual = steps.sorted()[steps.count / 2]
        let inner = region.bands.dropFirst().dropLast()
        guard
            let heading = inner.first(where: { index in
                let above = steps[index - region.bands.lowerBound - 1]
                let below = steps[index - region.bands.lowerBound]
                guard !bands[index].isSideBySide, below > 1.3 * usual, bands[index + 1].isSideBySide else {
                    return false
                }
                return above > 1.5 * max(usual, size(of: bands[index]) * 0.5) || isBold(bands[index + 1])
            })
        else { return region }
        var part = region
        part.bands = region.bands.lowerBound..<heading
        part.sideBySide = part.bands.count { bands[$0].isSideBySide }
        return part
    }

    /// A line in bold below one that is not: a heading, through which a corridor runs by chance.
    func startsBold(_ index: Int) -> Bool {
        isBold(bands[index]) && !isBold(bands[index - 1])
            // Rather than a label in bold before plain words.
            && fragments[bands[index].fragments].allSatisfy(page.endsBold)
    }

    /// Up to a line in bold above other heads in bold: another table's heading, however unlike the rows are.
    private func beforeBoldHeading(in region: Region) -> Region {
        guard region.bands.count > 3,
            let heading = region.bands.dropFirst(2).dropLast().first(where: { index in
                !bands[index].isSideBySide && startsBold(index) && bands[index + 1].isSideBySide
                    && isBold(bands[index + 1])
            })
        else { return region }
        var part = region
        part.bands = region.bands.lowerBound..<heading
        part.sideBySide = part.bands.count { bands[$0].isSideBySide }
        return part
    }

    private func isBold(_ band: Band) -> Bool { fragments[band.fragments].allSatisfy(page.isBold) }

    /// Parts the first column where it is a column of numbers and one of text, whose heads stand so
    /// near to one another that they were taken for one.
    func withMarkerColumn(_ region: Region) -> Region {
        guard region.sideBySide > 1, let first = RegionColumns(region, of: self).columns.first else { return region }
        let alone = first.filter { page.isMarker($0) }
        guard let end = alone.map(\.box.x1).max(), let left = alone.map(\.box.x0).min(),
            let text = first.map(\.box.x0).filter({ $0 > end }).min()
        else { return region }
        let isParted = first.allSatisfy { line in
            if line.box.x0 >= text - 1 { return true }
            guard line.box.x0 < left + 3 else { return false }
            return line.box.x1 < text || page.words[line.words].contains { abs($0.box.x0 - text) < 1.5 }
        }
        guard isParted else { return region }
        var parted = region
        let start = first.flatMap { page.words[$0.words] }.filter { $0.box.x1 < text }.map(\.box.x1).max() ?? end
        parted.corridors.insert(Span(x0: min(start, text - 1), x1: text), at: 0)
        return parted
    }

    /// Takes in the row above a table whose heads fill their columns, so that no gap between them
    /// is wider than a space.
    func withTightHead(_ region: Region, above limit: Int) -> Region {
        let index = region.bands.lowerBound - 1
        guard region.corridors.count > 1, region.sideBySide > 1, index >= limit, !bands[index].isSideBySide,
            bands[index + 1].top - bands[index].bottom <= 2.5 * size(of: bands[index]),
            let head = fragments[bands[index].fragments].first, bands[index].fragments.count == 1
        else { return region }
        var corridors: [Span] = []
        var cuts = [head.words.lowerBound]
        for corridor in region.corridors {
            guard let cut = cut(of: head, in: corridor, from: cuts[cuts.count - 1]) else { return region }
            corridors.append(
                Span(x0: max(corridor.x0, page.words[cut - 1].box.x1), x1: min(corridor.x1, page.words[cut].box.x0)))
            cuts.append(cut)
        }
        let spans = RegionColumns(region, of: self).spans
        for (column, start) in cuts.enumerated().dropFirst() {
            let end = column + 1 < cuts.count ? cuts[column + 1] : head.words.upperBound
            let cell = Span(x0: page.words[start].box.x0, x1: page.words[end - 1].box.x1)
            guard end - start <= 4, isAligned(cell, with: spans[column]) else { return region }
        }
        var taller = region
        taller.bands = index..<region.bands.upperBound
        taller.corridors = corridors
        taller.sideBySide += 1
        return taller
    }

    private func cut(of head: Fragment, in corridor: Span, from first: Int) -> Int? {
        (first..<head.words.upperBound).dropFirst().first { index in
            min(page.words[index].box.x0, corridor.x1) - max(page.words[index - 1].box.x1, corridor.x0) >= 1
        }
    }

    private func isAligned(_ cell: Span, with column: Span) -> Bool {
        abs(cell.x0 - column.x0) < 3 || abs(cell.x1 - column.x1) < 3 || abs(cell.middle - column.middle) < 6
    }
}
