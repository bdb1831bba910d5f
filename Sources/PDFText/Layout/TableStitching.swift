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
    fileprivate var bodyLines: [Int] { lines.indices.filter { lines[$0].fragment.role == .body } }
}

/// A table that reaches the end of its page.
private struct OpenTable {
    let number: Int
    /// How many rows it has so far.
    let rows: Int
    let columns: [Span]
    /// For each column, whether its text in the last row breaks off in a sentence.
    private let breaksOff: [Bool]

    init?(atEndOf layout: PageLayout) {
        guard let last = layout.bodyLines.last, let cell = layout.lines[last].cell else { return nil }
        let lines = layout.lines.filter { $0.cell?.table == cell.table && $0.fragment.role == .body }
        // The number of columns is that of the page's own table, or of the one that it goes on with.
        columns = Self.columns(of: lines)
        number = cell.table
        rows = cell.row + 1
        breaksOff = columns.indices.map { column in
            guard let end = lines.last(where: { $0.cell?.column == column && $0.cell?.row == cell.row }) else {
                return false
            }
            return !".?!:;".utf8.contains(layout.page.lastByte(of: end.fragment))
        }
    }

    private static func columns(of lines: [PlacedLine]) -> [Span] {
        var columns: [Span] = []
        for line in lines {
            guard let column = line.cell?.column else { continue }
            while columns.count <= column { columns.append(Span(x0: .infinity, x1: -.infinity)) }
            columns[column].x0 = min(columns[column].x0, line.fragment.box.x0)
            columns[column].x1 = max(columns[column].x1, line.fragment.box.x1)
        }
        return columns
    }

    /// Whether the first table of the next page is this one: right at its top, in the same columns.
    func goesOn(in table: PlacedTable, on layout: PageLayout) -> Bool {
        guard layout.bodyLines.first == table.lines.lowerBound, table.columns.count == columns.count else {
            return false
        }
        return zip(columns, table.columns).allSatisfy { $0.overlap($1) > 0 }
    }

    /// Whether the table's first row on the next page is a new one.
    func startsRow(in table: PlacedTable, on layout: PageLayout) -> Bool {
        let first = layout.lines[table.lines].filter { $0.cell?.row == 0 }
        return !columns.indices.contains { column in
            guard breaksOff[column], let line = first.first(where: { $0.cell?.column == column }) else { return false }
            return layout.continuesSentence(line.fragment)
        }
    }

    /// The rest of a row of which only one cell goes on: the page shows no second column to tell
    /// that it is a table.
    func takeInFirstLines(of layout: inout PageLayout) {
        let body = layout.bodyLines
        guard let first = body.first, layout.lines[first].cell == nil else { return }
        let opening = layout.lines[first].fragment
        guard let column = columns.indices.first(where: { isLine(opening, of: $0) }), breaksOff[column],
            layout.continuesSentence(opening)
        else { return }
        var last = opening
        for index in body {
            let line = layout.lines[index].fragment
            guard layout.lines[index].cell == nil, isLine(line, of: column),
                line.baseline - last.baseline < 1.5 * line.size
            else { break }
            layout.lines[index].cell = Line.Cell(table: number, row: rows - 1, column: column)
            last = line
        }
    }

    private func isLine(_ fragment: Fragment, of column: Int) -> Bool {
        let end = column + 1 < columns.count ? columns[column + 1].x0 : columns[column].x1 + 2
        return abs(fragment.box.x0 - columns[column].x0) < 3 && fragment.box.x1 < end
    }
}

extension PageLayout {
    /// Whether a line begins as the middle of a sentence does.
    fileprivate func continuesSentence(_ fragment: Fragment) -> Bool {
        page.firstWord(of: fragment).first?.isLowercase == true
    }
}
