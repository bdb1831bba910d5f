import PDFText

/// Forms: tables whose first column says what stands beside it.
extension Zoning {
    /// Takes tables apart that are forms, as disclosure logs print them ("Request detail | …", "Response detail | …"):
    /// their cells are read one below the other, as labels and what they label.
    mutating func dissolveForms() {
        for table in Set(blocks.compactMap { $0.cell?.table }) where isForm(table) {
            for index in blocks.indices where blocks[index].cell?.table == table { blocks[index].cell = nil }
        }
    }

    /// Of two columns, with the request and its answer in rows of their own.
    private func isForm(_ table: Int) -> Bool {
        let cells = blocks.filter { $0.cell?.table == table }
        guard cells.allSatisfy({ ($0.cell?.column ?? 0) < 2 }) else { return false }
        let labels = cells.filter { $0.cell?.column == 0 && $0.range.count < 48 }
        let request = labels.first { AnswerHeadings.request.opens($0.range, in: words) }
        let answer = labels.first { AnswerHeadings.answer.opens($0.range, in: words) }
        guard let request = request?.cell, let answer = answer?.cell else { return false }
        return request.row < answer.row && labels.count > 2
    }
}
