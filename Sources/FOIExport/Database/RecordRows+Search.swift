extension RecordRows.Rows {
    /// The rows of ``DatabaseSchema/search``, in its order, each behind its number: just what their tables and views give.
    var searched: [[Cell]] {
        [letters, texts(of: .parts, "text"), texts(of: .arguments, "text")]
    }

    private func texts(of table: Table.Name, _ column: String) -> [Cell] {
        let text = Table.place(of: column, in: table)
        return rows(of: table).flatMap { [$0[$0.startIndex], $0[$0.startIndex + text]] }
    }

    private var letters: [Cell] {
        let columns = ["authority", "requester", "request"].map { Table.place(of: $0, in: .letters) }
        let references = joined(.references, "value", by: " ")
        let answers = joined(.answers, "text", by: "\n")
        return rows(of: .letters).flatMap { row in
            let start = row.startIndex
            let id = row[start]
            return [
                id, row[start + columns[0]], row[start + columns[1]], references[id] ?? .null, row[start + columns[2]],
                answers[id] ?? .null,
            ]
        }
    }

    /// The texts in a column, those of a letter joined, by the letters' numbers.
    private func joined(_ table: Table.Name, _ column: String, by separator: String) -> [Cell: Cell] {
        let (text, letter) = (Table.place(of: column, in: table), Table.place(of: "letter_id", in: table))
        var texts: [Cell: Cell] = [:]
        for row in rows(of: table) {
            guard case .text(let next) = row[row.startIndex + text] else { continue }
            let id = row[row.startIndex + letter]
            if case .text(let before)? = texts[id] {
                texts[id] = .text(before + separator + PlainText.cleaned(next))
            } else {
                texts[id] = .text(PlainText.cleaned(next))
            }
        }
        return texts
    }

    private func rows(of table: Table.Name) -> some Sequence<ArraySlice<Cell>> {
        let index = Table.index(of: table)
        let (cells, columns) = (cells[index], Table.all[index].columns.count)
        return stride(from: 0, to: cells.count, by: columns).lazy.map { cells[$0..<($0 + columns)] }
    }
}

extension Table {
    fileprivate static func place(of column: String, in table: Name) -> Int {
        all[index(of: table)].columns.firstIndex { $0.name == column } ?? 0
    }
}
