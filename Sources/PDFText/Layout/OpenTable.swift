/// A table that reaches the end of its page.
struct OpenTable {
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
            return layout.page.continuesSentence(line.fragment)
        }
    }

    /// Whether a line at the next page's top goes on with a sentence of the last row.
    func breaksOff(before line: Fragment, on page: PageFragments) -> Bool {
        columns.indices.contains { breaksOff[$0] && isLine(line, of: $0) } && page.continuesSentence(line)
    }

    /// The rest of a row of which only one cell goes on: the page shows no second column to tell
    /// that it is a table.
    func takeInFirstLines(of layout: inout PageLayout) {
        let body = layout.bodyLines
        guard let first = body.first, layout.lines[first].cell == nil,
            layout.page.continuesSentence(layout.lines[first].fragment)
        else { return }
        let top = layout.lines[first].fragment.baseline
        var last = columns.map { _ in top }
        for index in body {
            let line = layout.lines[index].fragment
            guard layout.lines[index].cell == nil,
                let column = columns.indices.first(where: { breaksOff[$0] && isLine(line, of: $0) }),
                line.baseline - last[column] < 1.5 * line.size
            else { break }
            layout.lines[index].cell = Line.Cell(table: number, row: rows - 1, column: column)
            last[column] = line.baseline
        }
    }

    private func isLine(_ fragment: Fragment, of column: Int) -> Bool {
        let end = column + 1 < columns.count ? columns[column + 1].x0 : columns[column].x1 + 2 * fragment.size
        return abs(fragment.box.x0 - columns[column].x0) < 3 && fragment.box.x1 < end
    }
}

extension PageFragments {
    /// Whether a line begins as the middle of a sentence does.
    fileprivate func continuesSentence(_ fragment: Fragment) -> Bool {
        firstWord(of: fragment).first?.isLowercase == true
    }
}
