/// Numbers the tables through the document, and goes on with a table over a page break.
enum TableStitching {
    static func stitch(_ pages: inout [PageLayout]) {
        var next = 0
        var open: OpenTable?
        for index in pages.indices {
            if let table = open { table.takeInFirstLines(of: &pages[index]) }
            var isFirst = true
            for table in pages[index].tables {
                if isFirst, let last = open, last.goesOn(in: table, on: pages[index]) {
                    let startsRow = last.startsRow(in: table, on: pages[index])
                    pages[index].number(table, as: last.number, firstRow: last.rows - (startsRow ? 0 : 1))
                } else {
                    pages[index].number(table, as: next, firstRow: 0)
                    next += 1
                }
                isFirst = false
            }
            open = OpenTable(atEndOf: pages[index])
        }
    }
}

extension PageLayout {
    fileprivate mutating func number(_ table: PlacedTable, as number: Int, firstRow: Int) {
        for index in table.lines {
            lines[index].cell?.table = number
            lines[index].cell?.row += firstRow
        }
    }

    /// The indices of the lines of the page's own text.
    var bodyLines: [Int] { lines.indices.filter { lines[$0].fragment.role == .body } }
}
