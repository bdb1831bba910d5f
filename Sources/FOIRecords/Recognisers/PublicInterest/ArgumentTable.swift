import PDFText

/// A table with a column for each side.
struct ArgumentTable: Sendable {
    /// The row of its headings.
    var head: Int
    var sides: [Int: ArgumentSide] = [:]

    /// The tables of a letter whose heads name both sides, by number.
    static func tables(of readings: [InterestBlock], in letter: Letter) -> [Int: ArgumentTable] {
        var rows: [RowKey: [Int: ArgumentSide]] = [:]
        for reading in readings {
            guard let cell = letter.blocks[reading.index].cell, case .side(let side, _)? = reading.label?.kind else {
                continue
            }
            rows[RowKey(table: cell.table, row: cell.row), default: [:]][cell.column] = side
        }
        var tables: [Int: ArgumentTable] = [:]
        for (key, sides) in rows where Set(sides.values).count == 2 {
            if let known = tables[key.table], known.head <= key.row { continue }
            tables[key.table] = ArgumentTable(head: key.row, sides: sides)
        }
        return tables
    }

    private struct RowKey: Hashable {
        var table: Int
        var row: Int
    }
}

extension WeighingReader {
    /// A block of such a table: its column tells its side.
    mutating func read(_ reading: InterestBlock, in table: ArgumentTable, at cell: Line.Cell) {
        if cell.row < table.head || reading.role == .outside { return }
        if cell.row == table.head {
            readHead(reading)
            return
        }
        if let label = reading.label, label.kind == .exemption || label.kind == .balance || !label.provisions.isEmpty {
            apply(label, in: reading)
            return
        }
        let range = letter.blocks[reading.index].textRange
        if mode == .balance || mode == .concluded {
            current?.conclusion.append(range)
        } else if let side = table.sides[cell.column] {
            if current == nil { open([], heading: nil, block: reading.index) }
            current?.isLabelled = true
            current?.add(range, to: side)
        }
        current?.blocks.insert(reading.index)
    }

    private mutating func readHead(_ reading: InterestBlock) {
        if current?.hasArguments == true { finish() }
        if current == nil { open([], heading: nil, block: reading.index) }
        current?.isLabelled = true
        mode = .open
        current?.blocks.insert(reading.index)
    }

    /// Keeps the place of a table's columns.
    mutating func extendTable(_ table: ArgumentTable, with cell: Line.Cell, _ reading: InterestBlock) {
        guard let line = letter.lines[letter.blocks[reading.index].lines].first else { return }
        var edges = lastTable?.edges ?? [:]
        if cell.row <= table.head { edges = edges.count == 1 ? edges : [:] }
        edges[cell.column] = min(edges[cell.column] ?? .infinity, line.line.box.x0)
        lastTable = (table, edges, reading.index)
    }

    /// The side of a last cell that stands alone in its row, below a column of the table.
    mutating func sideBelowTable(_ reading: InterestBlock) -> ArgumentSide? {
        guard let last = lastTable, reading.role != .outside else { return nil }
        let lines = letter.lines[letter.blocks[reading.index].lines]
        guard reading.index == last.end + 1, reading.label == nil, !reading.concludes, current?.isLabelled == true,
            let edge = lines.first?.line.box.x0,
            let column = last.edges.first(where: { abs($0.value - edge) < 2 })?.key
        else {
            lastTable = nil
            return nil
        }
        let next = last.edges.filter { $0.key > column }.map(\.value).min()
        let isNarrow = next.map { next in lines.count > 1 && lines.allSatisfy { $0.line.box.x1 < next } }
        guard isNarrow ?? (column > 0) else {
            lastTable = nil
            return nil
        }
        lastTable?.end = reading.index
        return last.table.sides[column]
    }
}
