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
    private(set) var lines: [PlacedLine] = []
    private(set) var tables: [PlacedTable] = []

    /// - Parameter headEnd: the height down to which the page is a letter's head, in points.
    init(of page: PageFragments, headEnd: Double) {
        self.page = page
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

    private mutating func place(_ fragment: Fragment, cell: Line.Cell? = nil) {
        lines.append(PlacedLine(fragment: fragment, cell: cell))
    }

    private mutating func placeAll(_ fragments: [Fragment], headEnd: Double, depth: Int) {
        let finder = RegionFinder(fragments, words: page.words)
        var next = 0
        for region in finder.regions() {
            let top = finder.bands[region.bands.lowerBound].fragments.lowerBound
            let end = finder.bands[region.bands.upperBound - 1].fragments.upperBound
            for fragment in fragments[next..<top] { place(fragment) }
            next = end
            placeRegion(region, of: finder, headEnd: headEnd, depth: depth)
        }
        for fragment in fragments[next...] { place(fragment) }
    }

    private mutating func placeRegion(_ region: Region, of finder: RegionFinder, headEnd: Double, depth: Int) {
        let columns = RegionColumns(region, of: finder)
        let rows = TableRows(of: columns, on: page)
        let isHead = finder.bands[region.bands.lowerBound].bottom < headEnd
        switch RegionKind(of: region, columns, rows: rows, isHead: isHead, on: page) {
        case .rows: placeRows(columns)
        case .columns: placeColumns(columns, headEnd: headEnd, depth: depth)
        case .table: placeTable(columns, rows: rows)
        }
    }

    private mutating func placeRows(_ columns: RegionColumns) {
        let fragments = columns.columns.flatMap(\.self)
        for fragment in fragments.sorted(by: { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }) { place(fragment) }
    }

    /// Each column from top to bottom; labels together with the column of their values.
    private mutating func placeColumns(_ columns: RegionColumns, headEnd: Double, depth: Int) {
        var index = 0
        while index < columns.columns.count {
            if columns.isPairs(index, index + 1, on: page) {
                let pair = columns.columns[index] + columns.columns[index + 1]
                for fragment in pair.sorted(by: { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }) { place(fragment) }
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
