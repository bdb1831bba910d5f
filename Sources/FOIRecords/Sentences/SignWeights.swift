/// What each sign tells of a kind or outcome, in log-odds, as `Training/learn` writes it.
struct SignWeights: Sendable {
    /// For up to sixteen kinds or outcomes.
    typealias Sums = SIMD16<Double>

    /// Whatever the signs.
    private var bias = Sums.zero
    /// For each sign.
    private var rows: [Sums]

    /// - Parameters:
    ///   - text: a line for each sign: its name, a tab, and a number for each kind or outcome. The line of no name has what
    ///     holds whatever the signs.
    ///   - names: the signs' in the order of their values.
    init(_ text: String, for names: [String]) {
        rows = Array(repeating: .zero, count: names.count)
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            var row = Sums.zero
            for (place, number) in (fields.last ?? "").split(separator: " ").enumerated() {
                row[place] = Double(number) ?? 0
            }
            if fields[0].isEmpty { bias = row } else if let place = places[String(fields[0])] { rows[place] = row }
        }
    }

    /// What all signs tell together.
    func sums(of values: [Double]) -> Sums {
        var sums = bias
        for (value, row) in zip(values, rows) where value != 0 { sums += row * value }
        return sums
    }
}
