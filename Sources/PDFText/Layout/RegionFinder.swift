/// Finds the regions of a page, or of a column of one.
struct RegionFinder {
    let page: PageFragments
    let fragments: [Fragment]
    let bands: [Band]
    /// Down to where the page is a letter's head, in points.
    let headEnd: Double

    /// - Parameter fragments: some of the page's, in the order of its rows.
    init(_ fragments: [Fragment], of page: PageFragments, headEnd: Double) {
        self.headEnd = headEnd
        self.page = page
        self.fragments = fragments
        bands = Band.bands(of: fragments)
    }

    /// The regions from the top down. Bands between them run across the page.
    func regions() -> [Region] {
        var regions: [Region] = []
        var next = 0
        while next < bands.count {
            guard bands[next].isSideBySide else {
                next += 1
                continue
            }
            let limit = regions.last?.bands.upperBound ?? 0
            let region = beforeHeading(in: grown(from: next))
            let whole = withMarkerColumn(withColumnEnd(extended(region, above: limit)))
            regions.append(withTightHead(whole, above: limit))
            next = regions.last?.bands.upperBound ?? bands.count
        }
        return regions
    }

    /// The region that begins with a band, downwards to the last band with text side by side.
    private func grown(from first: Int) -> Region {
        var region = Region(bands: first..<(first + 1), corridors: bands[first].columns.gaps, sideBySide: 1)
        var corridors = region.corridors
        var widestStep = 0.0
        for index in bands.indices[(first + 1)...] {
            let step = bands[index].top - bands[index - 1].bottom
            guard step <= max(3.2 * size(of: bands[index]), 1.6 * widestStep),
                let common = common(corridors, with: index, from: first),
                region.sideBySide < 2 || !isOutdented(index, from: first, step: step)
            else { break }
            corridors = common
            guard bands[index].isSideBySide || spans(corridors, in: bands[index]) && !startsBold(index) else {
                continue
            }
            widestStep = max(widestStep, step)
            region.bands = first..<(index + 1)
            region.corridors = corridors
            region.sideBySide += 1
        }
        return region
    }

    /// Whether a band is a line of its own that begins left of all that is above it: the number or
    /// heading of another table.
    private func isOutdented(_ index: Int, from first: Int, step: Double) -> Bool {
        guard !bands[index].isSideBySide, step > 1.2 * size(of: bands[index]) else { return false }
        let left = bands[first..<index].reduce(Double.infinity) { min($0, $1.span.x0) }
        return bands[index].span.x0 < left - 3
    }

    /// Whether a band's one fragment runs on through corridors, with gaps at all of them: a row that
    /// was taken for one run of words.
    private func spans(_ corridors: [Span], in band: Band) -> Bool {
        guard corridors.contains(where: { band.span.x0 < $0.x0 && band.span.x1 > $0.x1 }) else { return false }
        // A single corridor may run through a paragraph's line by chance, but not a wide one.
        return corridors.count > 1 || corridors[0].width > 0.45 * size(of: band)
    }

    /// The corridors that a region has with one band more, or none where the band is no part of it.
    private func common(_ corridors: [Span], with index: Int, from first: Int) -> [Span]? {
        let band = bands[index]
        let kept = corridors.compactMap {
            Corridor.remainder(of: $0, through: fragments[band.fragments], of: page.words)
        }
        guard kept.count >= max(1, (corridors.count + 1) / 2) else { return nil }
        guard band.isSideBySide else { return kept }
        let above = fragments[bands[first].fragments.lowerBound..<band.fragments.lowerBound]
        let own = band.columns.gaps.filter { gap in !kept.contains { $0.overlap(gap) > 0 } }
        let new = own.compactMap { Corridor.remainder(of: $0, through: above, of: page.words) }
        // Another table right below this one has columns of its own.
        if kept.count < corridors.count, band.columns.count >= max(3, corridors.count) { return nil }
        let shared = band.columns.gaps.count - own.count
        if band.columns.count > 2, shared + new.count < band.columns.count / 2 { return nil }
        return (kept + new).sorted { $0.x0 < $1.x0 }
    }

    /// Takes in lines above and below that belong to one of the region's columns alone: the rest of
    /// an address block or of a table's cell whose neighbour is shorter.
    private func extended(_ region: Region, above limit: Int) -> Region {
        var region = region
        while region.bands.lowerBound > limit {
            let index = region.bands.lowerBound - 1
            let step = bands[index + 1].top - bands[index].bottom
            guard let corridors = corridors(of: region, with: index), isRightOfAll(index, region),
                step <= 2.2 * size(of: bands[index])
            else { break }
            region.corridors = corridors
            region.bands = index..<region.bands.upperBound
        }
        if limit == 0 { takeInPageTop(&region) }
        while region.bands.upperBound < bands.count {
            let index = region.bands.upperBound
            let step = bands[index].top - bands[index - 1].bottom
            guard let corridors = corridors(of: region, with: index),
                isRightOfAll(index, region) && step <= 2.2 * size(of: bands[index]) || goesOn(region, in: index)
                    || startsCell(of: region, in: index, step: step)
            else { break }
            region.corridors = corridors
            region.bands = region.bands.lowerBound..<(index + 1)
        }
        return region
    }

    /// What is white at the least between a column's text and the next column's, in points: word
    /// processors keep 5 on either side of a line.
    private static let cellPadding = 9.0

    /// Takes in the first lines of a cell at the page's top whose row stands on its last line.
    private func takeInPageTop(_ region: inout Region) {
        guard region.bands.lowerBound > 0, region.bands.lowerBound <= 4, region.sideBySide > 1 else { return }
        var corridors = region.corridors
        for index in (0..<region.bands.lowerBound).reversed() {
            guard let line = fragments[bands[index].fragments].first,
                let below = fragments[bands[index + 1].fragments].first,
                below.baseline - line.baseline <= 1.5 * line.size, abs(below.box.x0 - line.box.x0) < 2,
                let common = self.corridors(of: region, with: index)
            else { return }
            corridors = common
        }
        region.corridors = corridors
        region.bands = 0..<region.bands.upperBound
    }

    /// The region's corridors with a band of one column, or none where it closes one of them.
    private func corridors(of region: Region, with index: Int) -> [Span]? {
        guard !bands[index].isSideBySide else { return nil }
        let kept = region.corridors.compactMap {
            Corridor.remainder(of: $0, through: fragments[bands[index].fragments], of: page.words)
        }
        let isWhole = kept.count == region.corridors.count
        return isWhole && zip(kept, region.corridors).allSatisfy { $0.width >= 0.4 * $1.width } ? kept : nil
    }

    private func isRightOfAll(_ index: Int, _ region: Region) -> Bool {
        guard let corridor = region.corridors.first else { return false }
        return bands[index].span.x0 > corridor.x0 + Corridor.narrowest
    }

    /// Whether a band is the next line of a column's last paragraph: right below it, at its edge.
    /// A single row side by side is no column.
    private func goesOn(_ region: Region, in index: Int) -> Bool {
        guard region.sideBySide > 1 || region.bands.count > 1, let line = fragments[bands[index].fragments].first else {
            return false
        }
        let start = bands[region.bands.lowerBound].fragments.lowerBound
        let above = fragments[start..<bands[index].fragments.lowerBound]
        let beside = above.reversed().lazy
            .flatMap { RegionColumns.pieces(of: $0, corridors: region.corridors, words: page.words) }
            .filter { $0.box.span.overlap(line.box.span) > 0 }
        guard let last = beside.first, line.baseline - last.baseline <= 1.5 * line.size,
            abs(line.box.x0 - last.box.x0) < 2
        else { return false }
        if line.baseline < headEnd { return true }
        // Below the letter's head, where lines are broken to fit, the next word must not have fitted.
        let next = region.corridors.first { $0.x1 > last.box.x1 }?.x1 ?? .infinity
        let column = beside.map(\.box.x1)
        let edge = column.count > 3 ? column.max() ?? next : next - Self.cellPadding
        return edge - last.box.x1 < page.firstWordWidth(of: line) + 0.7 * line.size
    }

    func size(of band: Band) -> Double {
        fragments[band.fragments].reduce(0) { max($0, $1.size) }
    }
}
