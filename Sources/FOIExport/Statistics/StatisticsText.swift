internal import FOIRecords

/// The statistics as text for people, as CSV and as JSON.
extension [StatisticsTable] {
    /// Tables in columns for a terminal.
    public var text: String {
        map { table in
            var lines = [[table.title] + table.groups.flatMap { [$0, "%"] }]
            for row in table.rows {
                let figures = zip(row.counts, row.percents).flatMap { count, percent in
                    [String(count), percent.map(Self.text) ?? ""]
                }
                lines.append([row.label] + figures)
            }
            return Self.aligned(lines)
        }.joined(separator: "\n")
    }

    /// One row for each figure: table, label, group, count, percent, and what the percentage is of.
    public var csv: [UInt8] {
        var bytes: [UInt8] = []
        func add(_ cells: [Cell]) {
            for (index, cell) in cells.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                CSVCell.append(cell, to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        add(["table", "label", "group", "count", "percent", "percent_of"].map(Cell.text))
        for table in self {
            for row in table.rows {
                for (index, group) in table.groups.enumerated() {
                    add([
                        .text(table.title), .text(row.label), .text(group), .integer(row.counts[index]),
                        Cell(row.percents[index].map(Self.text)), Cell(row.base),
                    ])
                }
            }
        }
        return bytes
    }

    public func json() throws -> [UInt8] {
        try RecordEncoder(layout: .indented).encode(self)
    }

    /// "12.5".
    private static func text(_ percent: Double) -> String {
        let tenths = Int((percent * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// The first column to the left, the others to the right.
    private static func aligned(_ lines: [[String]]) -> String {
        let lines = lines.map { $0.map(PlainText.cleaned) }
        let widths = (0..<(lines.first?.count ?? 0)).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            var line = ""
            for (column, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                line += column == 0 ? cell + padding : "  " + padding + cell
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
