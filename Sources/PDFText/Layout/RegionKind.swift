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
    /// - Parameter isHead: the region stands above the letter's salutation, where addresses and
    ///   references are, and no tables.
    init(of region: Region, _ columns: RegionColumns, rows: TableRows, isHead: Bool, on page: PageFragments) {
        if ColumnHeads.areAbove(columns, on: page) {
            self = .table
        } else if region.bands.count == 1 {
            self = columns.hasBlock ? .columns : .rows
        } else if isHead {
            self = columns.isPairs(0, 1, on: page) && columns.columns.count == 2 ? .rows : .columns
        } else if region.sideBySide < 2 {
            self = columns.hasBlock ? .columns : .rows
        } else if columns.columns.count > 2 {
            self = .table
        } else if columns.isPairs(0, 1, on: page) {
            self = .rows
        } else {
            self = columns.isTable(region, rows: rows, on: page) ? .table : .columns
        }
    }
}

extension RegionColumns {
    /// Whether a column has two lines or more on rows of its own.
    var hasBlock: Bool {
        columns.contains { Set($0.map(\.row)).count > 1 }
    }

    /// Whether a column is labels and the next one their values.
    func isPairs(_ left: Int, _ right: Int, on page: PageFragments) -> Bool {
        guard columns.indices.contains(right) else { return false }
        let labels = columns[left].count { label in
            page.isLabel(label) && columns[right].contains { $0.row == label.row }
        }
        return labels > 0 && labels * 2 >= columns[left].count
    }

    /// Whether two columns are a table, and not text that flows down one and then down the other.
    fileprivate func isTable(_ region: Region, rows: TableRows, on page: PageFragments) -> Bool {
        let values = columns[1].count { page.isValue($0) }
        if values >= 2, values * 10 >= columns[1].count * 6 { return true }
        guard region.sideBySide >= 3 else { return false }
        return rows.clearStarts >= 2
    }
}
