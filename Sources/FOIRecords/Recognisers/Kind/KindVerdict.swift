/// The kind that all signs of a letter speak for together, weighed as they were found to tell of other letters.
struct KindVerdict {
    /// For each kind, in log-odds.
    private let sums: SIMD8<Double>

    init(of features: KindFeatures) {
        var sums = Self.weights.bias
        for (value, row) in zip(features.values, Self.weights.rows) where value != 0 { sums += row * value }
        self.sums = sums
    }

    func likeliest(otherThan excluded: LetterKind) -> LetterKind {
        LetterKind.allCases.filter { $0 != excluded }.max { lead(of: $1, over: $0) > 0 } ?? excluded
    }

    /// How far one kind is ahead of another, in log-odds: 1 is 2.7 to 1, 4 are 55 to 1.
    func lead(of kind: LetterKind, over other: LetterKind) -> Double { sums[place(kind)] - sums[place(other)] }

    private func place(_ kind: LetterKind) -> Int { LetterKind.allCases.firstIndex(of: kind) ?? 0 }

    // MARK: Weights

    private static let weights = read(LetterKindWeights.text)

    /// - Parameter text: a line for each feature: its name, a tab, and a number for each kind. The line of no name has what
    ///   holds for each kind, whatever the letter.
    private static func read(_ text: String) -> (bias: SIMD8<Double>, rows: [SIMD8<Double>]) {
        var bias = SIMD8<Double>.zero
        var rows = [SIMD8<Double>](repeating: .zero, count: KindFeatures.names.count)
        let places = Dictionary(uniqueKeysWithValues: KindFeatures.names.enumerated().map { ($1, $0) })
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            var row = SIMD8<Double>.zero
            for (kind, number) in (fields.last ?? "").split(separator: " ").enumerated() { row[kind] = Double(number) ?? 0 }
            if fields[0].isEmpty { bias = row } else if let place = places[String(fields[0])] { rows[place] = row }
        }
        return (bias, rows)
    }
}
