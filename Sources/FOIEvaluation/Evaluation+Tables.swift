internal import FOIRecords

extension Evaluation {
    /// Precision, recall, F1, rate of whole letters and number of values of each field.
    public var figures: FigureTable {
        FigureTable(
            headings: ["field", "P", "R", "F1", "letters", "values"],
            rows: rows.map { field, tally in
                [field.rawValue]
                    + [tally.precision, tally.recall, tally.f1, tally.wholeLetterRate].map { $0.fixed(3) }
                    + ["\(tally.values)"]
            })
    }

    /// "mean F1 0.9980 over 21 fields, 48 letters".
    public var conclusion: String {
        let fields = rows.count
        return "mean F1 \(meanF1.fixed(4)) over \(fields) field\(fields == 1 ? "" : "s"), "
            + "\(letters) letter\(letters == 1 ? "" : "s")"
    }

    /// For each field and for all: of the values given with each confidence, the share that is right, and how many
    /// there are.
    public var confidenceFigures: FigureTable {
        func row(_ name: String, _ tally: ConfidenceTally) -> [String] {
            [name]
                + Self.levels.map { level in
                    let level = tally[level]
                    return level.given == 0 ? "–" : "\(level.precision.fixed(3)) of \(level.given)"
                }
        }
        return FigureTable(
            headings: ["field"] + Self.levels.map { $0?.rawValue ?? "none" },
            rows: rows.map { row($0.field.rawValue, confidence(of: $0.field)) } + [row("all", confidence)])
    }

    /// From the surest on; then values that have no confidence of their own.
    static let levels: [Confidence?] = Confidence.allCases + [nil]
}
