internal import FOIRecords

extension RunDifference {
    /// The changes letter by letter: "+" gained, "-" lost, "~" changed.
    public var listing: String {
        var text = ""
        var letter: String?
        for change in changes {
            if change.letter != letter {
                letter = change.letter
                text += "\(change.letter)\n"
            }
            text += "  \(change.line)\n"
        }
        for name in onlyBefore { text += "\(name)\n  - the letter: only in the first run\n" }
        for name in onlyAfter { text += "\(name)\n  + the letter: only in the second run\n" }
        return text
    }

    /// Counts by field; where letters are annotated, with what the changes made of them.
    public var figures: FigureTable {
        var headings = ["field", "gained", "lost", "changed"]
        if evaluations != nil { headings += ["better", "worse", "F1 before", "F1 after"] }
        func row(_ name: String, _ counts: Counts, _ f1: (Evaluation) -> Double?) -> [String] {
            let row = [name] + [counts.gained, counts.lost, counts.changed].map(String.init)
            guard let evaluations else { return row }
            return row + [counts.better, counts.worse].map(String.init)
                + [evaluations.before, evaluations.after].map { f1($0)?.fixed(4) ?? "–" }
        }
        var rows = rows.map { field, counts in row(field.rawValue, counts) { field.isScored ? $0[field].f1 : nil } }
        rows.append(row("all", total) { $0.meanF1 })
        return FigureTable(headings: headings, rows: rows)
    }

    /// "3 changes in 48 letters".
    public var conclusion: String {
        let count = changes.count
        let judged = evaluations == nil ? "" : ": \(total.better) for the better, \(total.worse) for the worse"
        return "\(count) change\(count == 1 ? "" : "s") in \(letters) letter\(letters == 1 ? "" : "s")\(judged)"
    }
}

extension ValueChange {
    fileprivate var line: String {
        let values: String =
            switch (before, after) {
            case (let before?, let after?):
                "~ \(field)  \(Self.excerpts(before, after).joined(separator: " → "))"
            case (let before?, nil): "- \(field)  \(before)"
            case (nil, let after): "+ \(field)  \(after ?? "")"
            }
        return values + (verdict.map { "  (\($0.rawValue))" } ?? "")
    }

    /// Two long texts, without what they begin alike with.
    private static func excerpts(_ before: String, _ after: String) -> [String] {
        let common = zip(before, after).prefix { $0 == $1 }.count
        let context = 24
        guard common > context * 2, max(before.count, after.count) > 80 else { return [before, after] }
        return [before, after].map { "… " + $0.dropFirst(common - context) }
    }
}
