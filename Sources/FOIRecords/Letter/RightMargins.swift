import PDFText

/// A line of which a margin is known.
protocol SetLine {
    var x0: Double { get }
    var x1: Double { get }
    var cell: Line.Cell? { get }
    var isFurniture: Bool { get }
}

extension LineFacts: SetLine {}

extension LetterLine: SetLine {
    var cell: Line.Cell? { line.cell }
}

/// How far lines with the same left edge reach: the right margin of their column.
struct RightMargins {
    /// By left edge in steps of three points, in no order: a letter has few.
    private var columns: [(key: Int, edge: Double, count: Int)] = []
    private var cells: [(table: Int, column: Int, edge: Double)] = []
    private var pageEdge = 0.0

    init(lines: [some SetLine]) {
        for line in lines where !line.isFurniture { add(line) }
    }

    private mutating func add(_ line: some SetLine) {
        if let cell = line.cell {
            if let index = cells.firstIndex(where: { $0.table == cell.table && $0.column == cell.column }) {
                cells[index].edge = max(cells[index].edge, line.x1)
            } else {
                cells.append((cell.table, cell.column, max(0, line.x1)))
            }
            return
        }
        pageEdge = max(pageEdge, line.x1)
        let key = Self.key(line.x0)
        if let index = columns.firstIndex(where: { $0.key == key }) {
            columns[index].edge = max(columns[index].edge, line.x1)
            columns[index].count += 1
        } else {
            columns.append((key, max(0, line.x1), 1))
        }
    }

    private static func key(_ x0: Double) -> Int { Int((x0 / 3).rounded()) }

    func rightEdge(of line: some SetLine) -> Double {
        if let cell = line.cell {
            return cells.first { $0.table == cell.table && $0.column == cell.column }?.edge ?? line.x1
        }
        let key = Self.key(line.x0)
        var edge = line.x1
        var count = 0
        for column in columns where abs(column.key - key) <= 1 {
            edge = max(edge, column.edge)
            count += column.count
        }
        return count >= 3 ? edge : pageEdge
    }
}
