/// How text that stands side by side is read.
enum RegionKind: Hashable {
    /// Line by line, across: labels and their values, a single row.
    case rows
    /// Column by column, downwards: an addressee beside the authority's address, newspaper columns.
    case columns
    /// Row by row and cell by cell.
    case table
}

extension RegionKind {
    /// - Parameters:
    ///   - rows: told only where the columns may be a table's.
    ///   - isHead: the region stands above the letter's salutation, where addresses and
    ///     references are, and no tables.
    init(
        of region: Region, _ columns: RegionColumns, rows: @autoclosure () -> TableRows, isHead: Bool,
        on page: PageFragments
    ) {
        let isPair = columns.columns.count == 2
        if region.bands.count == 1 || !isHead && region.sideBySide < 2 {
            self = columns.hasBlock ? .columns : .rows
        } else if columns.isSidebar(on: page) {
            self = .columns
        } else if ColumnHeads.areAbove(columns, on: page) {
            self = .table
        } else if isPair
            && (columns.isPairs(0, 1, on: page) || columns.isList(on: page) || columns.flowsOver(on: page))
        {
            self = .rows
        } else if isHead {
            self = .columns
        } else if !isPair || columns.isTable(region, rows: rows(), on: page) {
            self = .table
        } else {
            self = columns.isPaired && !page.isBelowSignOff(columns.columns[0][0]) ? .table : .columns
        }
    }
}

extension RegionColumns {
    /// Whether a column has two lines or more on rows of its own.
    var hasBlock: Bool {
        columns.contains { Set($0.map(\.row)).count > 1 }
    }

    /// Whether the first of two columns stands beside the letter itself: the sender's address and the
    /// references down the margin, the salutation in the other column.
    func isSidebar(on page: PageFragments) -> Bool {
        columns.count == 2 && spans[0].width < 0.6 * spans[1].width && columns[1].contains(where: page.isSalutation)
            && (columns[1].last?.baseline ?? 0) > (columns[1].first(where: page.isSalutation)?.baseline ?? 0) + 60
    }

    /// Whether a column is labels and the next one their values.
    func isPairs(_ left: Int, _ right: Int, on page: PageFragments) -> Bool {
        guard columns.indices.contains(right) else { return false }
        let beside = columns[left].indices.filter { index in
            let row = columns[left][index].row
            let isLastOfRow = index + 1 == columns[left].count || columns[left][index + 1].row != row
            return isLastOfRow && columns[right].contains { $0.row == row }
        }
        let labels = beside.count { page.isLabel(columns[left][$0]) }
        return labels > 0 && labels * 2 >= beside.count && (labels > 1 || columns[left].count <= 2)
    }

    /// Whether the first column is the markers of the second one's text.
    fileprivate func isList(on page: PageFragments) -> Bool {
        columns[0].allSatisfy { marker in
            columns[1].contains { $0.row == marker.row && page.isMarker(marker, of: $0) }
        }
    }

    /// Whether a line of the right column goes on in the left one: text behind a tab, which is
    /// broken at the page's margins, not at a column's.
    fileprivate func flowsOver(on page: PageFragments) -> Bool {
        zip(columns[0], columns[0].dropFirst()).contains { line, next in
            guard next.baseline - line.baseline <= 1.5 * next.size,
                let beside = columns[1].last(where: { $0.baseline < next.baseline - 1 }), beside.row == line.row,
                !columns[1].contains(where: { abs($0.baseline - next.baseline) <= 0.5 * next.size })
            else { return false }
            let wouldFit = widths[0] - line.box.width > page.firstWordWidth(of: next) + next.size
            let reachesMargin = page.width - page.leftEdge - beside.box.x1 < 60
            return wouldFit && reachesMargin && !".?!:;".utf8.contains(page.lastByte(of: beside))
        }
    }

    /// Whether each line has its like beside it, over three rows or more.
    fileprivate var isPaired: Bool {
        columns[0].count > 2 && columns.allSatisfy { $0.map(\.row) == columns[0].map(\.row) }
    }

    /// Whether two columns are a table, and not text that flows down one and then down the other.
    fileprivate func isTable(
        _ region: Region, rows: @autoclosure () -> TableRows, on page: PageFragments
    ) -> Bool {
        let values = columns[1].count { page.isValue($0) }
        if values >= 2, values * 10 >= columns[1].count * 6 { return true }
        guard region.sideBySide >= 3 else { return false }
        let rows = rows()
        guard rows.areCentred || !FlowingColumns.are(in: self) else { return false }
        // Addresses side by side have clear lines as well, but not set off and without heads.
        return rows.setOffStarts >= 2 || rows.clearStarts >= 2 && hasBoldHeads(on: page)
    }

    /// Whether the first row, and only that, is bold in all columns.
    private func hasBoldHeads(on page: PageFragments) -> Bool {
        columns.allSatisfy { column in
            guard let head = column.first else { return false }
            return page.isBold(head) && column.dropFirst().allSatisfy { !page.isBold($0) }
        }
    }
}
