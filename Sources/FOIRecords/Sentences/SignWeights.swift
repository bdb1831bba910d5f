/// What each sign tells of a kind or outcome, in log-odds, as `Training/learn` writes it.
struct SignWeights: Sendable {
    /// For up to sixteen kinds or outcomes.
    typealias Sums = SIMD16<Double>

    /// Whatever the signs.
    private let bias: Sums
    /// For each sign.
    private let rows: [Sums]

    /// - Parameters:
    ///   - text: a line for each sign: its name, a tab, and a number for each kind or outcome. The line of no name has what
    ///     holds whatever the signs.
    ///   - names: the signs' in the order of their values.
    init(_ text: String, for names: [String]) {
        let learnt: [Substring: Sums] = LearntRows.rows(of: text)
        bias = learnt[""] ?? .zero
        rows = names.map { learnt[$0[...]] ?? .zero }
    }

    /// What all signs tell together.
    func sums(of values: [Double]) -> Sums {
        var sums = bias
        for (value, row) in zip(values, rows) where value != 0 { sums += row * value }
        return sums
    }
}
