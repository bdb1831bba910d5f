import PDFText

extension Document {
    init(_ pages: [SamplePDF.Mark]...) throws {
        try self.init(pdf: SamplePDF(pages: pages).bytes)
    }

    var lines: [Line] { pages.flatMap(\.lines) }

    /// The text of each line.
    var lineTexts: [String] { lines.map { string($0.range) } }

    /// The text of each line with a role.
    func texts(_ role: Line.Role) -> [String] {
        lines.filter { $0.role == role }.map { string($0.range) }
    }

    /// The first line with a text.
    func line(_ text: String) -> Line? { lines.first { string($0.range) == text } }

    /// For each cell "table.row.column: its lines", in reading order.
    var cells: [String] {
        var cells: [(cell: Line.Cell, text: String)] = []
        for line in lines {
            guard let cell = line.cell else { continue }
            if let last = cells.last, last.cell == cell {
                cells[cells.count - 1].text += " " + string(line.range)
            } else {
                cells.append((cell, string(line.range)))
            }
        }
        return cells.map { "\($0.cell.table).\($0.cell.row).\($0.cell.column): \($0.text)" }
    }
}

extension [SamplePDF.Mark] {
    /// Lines under one another.
    static func lines(_ texts: [String], x: Double, y: Double, size: Double = 11, leading: Double = 14) -> Self {
        SamplePDF.lines(texts, x: x, y: y, size: size, leading: leading)
    }

    /// Text of eight full lines, as a letter's body has it.
    static func body(from y: Double) -> Self {
        .lines(
            [
                "Thank you for your request of 4 March, which we have read with care. We looked for the",
                "papers in the registry and in the office of the director, and asked all of those who might",
                "hold them. We found four files and a folder of letters, and have gone through every one.",
                "The list at the end of this letter says what each of them is and what we have done with it.",
            ], x: 72, y: y)
    }
}
