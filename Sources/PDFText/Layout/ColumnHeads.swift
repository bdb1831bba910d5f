/// The heads of a table that sets requests beside answers: "You asked us:" and "Our reply:".
enum ColumnHeads {
    /// Whether a table's first row is such heads.
    static func areAbove(_ table: RegionColumns, on page: PageFragments) -> Bool {
        guard let top = table.columns.compactMap(\.first?.baseline).min() else { return false }
        var hasRequest = false
        var hasAnswer = false
        for (index, column) in table.columns.enumerated() {
            guard let first = column.first, first.baseline - top < first.size else { continue }
            hasRequest = hasRequest || page.isOne(of: LayoutWord.requestHeads, first)
            hasAnswer = hasAnswer || index > 0 && page.isOne(of: LayoutWord.answerHeads, first)
        }
        return hasRequest && hasAnswer
    }
}
