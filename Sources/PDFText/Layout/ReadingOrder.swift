/// A fragment in its place in the reading order.
struct PlacedLine {
    var fragment: Fragment
    /// With the number of its table on the page.
    var cell: Line.Cell?
}

/// A table as one page has it.
struct PlacedTable {
    /// Indices of its lines on the page.
    var lines: Range<Int>
    var rows: Int
    var columns: [Span]
}

/// Puts the fragments of a page into the order in which they are read.
struct ReadingOrder {
    private let page: PageFragments
    private let openTable: OpenTable?
    private(set) var lines: [PlacedLine] = []
    private(set) var tables: [PlacedTable] = []

    /// - Parameters:
    ///   - headEnd: the height down to which the page is a letter's head, in points.
    ///   - open: the table that the page before ends in, if it does.
    init(of page: PageFragments, headEnd: Double, open: OpenTable? = nil) {
        self.page = page
        openTable = open
        lines.reserveCapacity(page.fragments.count)
        let body = page.fragments.filter { $0.role == .body }
        for fragment in page.fragments where fragment.role == .header { place(fragment) }
        for fragment in page.fragments where fragment.role == .pageNumber && fragment.baseline < page.height / 2 {
            place(fragment)
        }
        placeAll(body, headEnd: headEnd, depth: 0)
        for fragment in page.fragments
        where fragment.role == .footer || fragment.role == .pageNumber && fragment.baseline >= page.height / 2 {
            place(fragment)
        }
    }

    /// A page with more than that is no letter's: its columns would take long to find.
    private static let mostFragments = 3_000

    private mutating func place(_ fragment: Fragment, cell: Line.Cell? = nil) {
        lines.append(PlacedLine(fragment: fragment, cell: cell))
    }

    private mutating func placeAll(_ fragments: [Fragment], headEnd: Double, depth: Int) {
        guard fragments.count <= Self.mostFragments else {
            for fragment in fragments { place(fragment) }
            return
        }
        let finder = RegionFinder(fragments, of: page, headEnd: headEnd)
        var next = 0
        for (index, region) in finder.regions().enumerated() {
            let region = index == 0 && depth == 0 ? withRestOfRow(region, of: finder) : region
            let top = finder.bands[region.bands.lowerBound].fragments.lowerBound
            let end = finder.bands[region.bands.upperBound - 1].fragments.upperBound
            for fragment in fragments[next..<top] { place(fragment) }
            next = end
            placeRegion(region, of: finder, headEnd: headEnd, depth: depth)
        }
        for fragment in fragments[next...] { place(fragment) }
    }

    /// Takes in the lines above the page's first region where they are the rest of a row of the
    /// table that the page before ends in.
    private func withRestOfRow(_ region: Region, of finder: RegionFinder) -> Region {
        guard region.bands.lowerBound > 0, let openTable else { return region }
        let columns = RegionColumns(region, of: finder)
        guard columns.matches(openTable.columns) else { return region }
        let above = finder.fragments[..<finder.bands[region.bands.lowerBound].fragments.lowerBound]
        guard let first = above.first, openTable.breaksOff(before: first, on: page) else { return region }
        let areCells = above.allSatisfy { line in columns.spans.contains { abs($0.x0 - line.box.x0) < 3 } }
        let isOpen = region.corridors.allSatisfy {
            Corridor.remainder(of: $0, through: above, of: page.words) != nil
        }
        var taller = region
        if areCells, isOpen { taller.bands = 0..<region.bands.upperBound }
        return taller
    }

    private mutating func placeRegion(_ region: Region, of finder: RegionFinder, headEnd: Double, depth: Int) {
        let columns = RegionColumns(region, of: finder)
        lazy var rows = TableRows(of: columns, on: page)
        // The authority's address may reach down beside the salutation.
        let isHead = finder.bands[region.bands.upperBound - 1].bottom < headEnd + 18
        let goesOn = region.bands.lowerBound == 0 && depth == 0 && columns.matches(openTable?.columns ?? [])
        let isHeadOfNextPages = depth == 0 && isHeadAtPageEnd(region, columns, of: finder)
        switch goesOn || isHeadOfNextPages
            ? .table : RegionKind(of: region, columns, rows: rows, isHead: isHead, on: page)
        {
        case .rows: placeRows(columns)
        case .columns: placeColumns(columns, headEnd: headEnd, depth: depth)
        case .table: placeTable(columns, rows: rows)
        }
    }

    /// Whether a region is the heads of a table, whose rows stand on the next page.
    private func isHeadAtPageEnd(_ region: Region, _ columns: RegionColumns, of finder: RegionFinder) -> Bool {
        guard region.bands.count == 1, region.bands.upperBound == finder.bands.count else { return false }
        return columns.columns.allSatisfy {
            $0.count == 1 && $0.allSatisfy(page.isBold) && !$0.contains(where: page.isLabel)
        }
            && !page.isBelowSignOff(columns.columns[0][0])
    }

    private mutating func placeRows(_ columns: RegionColumns) {
        placeRows(columns.columns.flatMap(\.self))
    }

    private mutating func placeRows(_ fragments: [Fragment]) {
        var open: Fragment?
        for fragment in fragments.sorted(by: { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }) {
            if let marker = open, marker.row == fragment.row, page.isMarker(marker, of: fragment) {
                open = Fragment(
                    words: marker.words.lowerBound..<fragment.words.upperBound, of: page.words, row: fragment.row)
                continue
            }
            if let open { place(open) }
            open = fragment
        }
        if let open { place(open) }
    }

    /// Each column from top to bottom; labels together with the column of their values.
    private mutating func placeColumns(_ region: RegionColumns, headEnd: Double, depth: Int) {
        var columns = region
        let flows = FlowingColumns.are(in: region)
        if flows, headEnd > 0 {
            let head = columns.removeAll(above: headEnd - 1)
            placeAll(head, headEnd: headEnd, depth: depth + 1)
        }
        // What stands beside the salutation is read before it, but not where the letter itself runs on there.
        let keepsOrder = flows || region.isSidebar(on: page)
        let later = keepsOrder ? [] : columns.columns[0].filter { $0.baseline > headEnd - 1 && headEnd > 0 }
        if later.count < columns.columns[0].count { columns.columns[0].removeLast(later.count) }
        defer { if later.count < region.columns[0].count { for fragment in later { place(fragment) } } }
        var index = 0
        while index < columns.columns.count {
            if columns.isPairs(index, index + 1, on: page) {
                placeRows(columns.columns[index] + columns.columns[index + 1])
                index += 2
            } else {
                // Columns may have columns of their own, but not without end.
                if depth < 3 {
                    placeAll(columns.columns[index], headEnd: headEnd, depth: depth + 1)
                } else {
                    for fragment in columns.columns[index] { place(fragment) }
                }
                index += 1
            }
        }
    }

    private mutating func placeTable(_ table: RegionColumns, rows: TableRows) {
        let start = lines.count
        for row in 0..<rows.count {
            for column in table.columns.indices {
                var open: Fragment?
                for (index, fragment) in table.columns[column].enumerated() where rows.rows[column][index] == row {
                    // What stands on one row of a cell is one line, however wide its gaps.
                    if let last = open, last.row == fragment.row, last.words.upperBound == fragment.words.lowerBound {
                        open = Fragment(
                            words: last.words.lowerBound..<fragment.words.upperBound, of: page.words, row: last.row)
                        continue
                    }
                    if let open { place(open, cell: Line.Cell(table: tables.count, row: row, column: column)) }
                    open = fragment
                }
                if let open { place(open, cell: Line.Cell(table: tables.count, row: row, column: column)) }
            }
        }
        tables.append(PlacedTable(lines: start..<lines.count, rows: rows.count, columns: table.spans))
    }
}
