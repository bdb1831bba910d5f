internal import FOIRecords

/// A ``RunDifference`` as it is written in JSON.
///
///     {"letters": 48, "onlyBefore": [], "onlyAfter": [], "total": {"gained": 1, "lost": 0, "changed": 0, …},
///      "fields": {"citations": {"gained": 1, …}}, "meanF1": {"before": 0.991, "after": 0.993},
///      "changes": [{"letter": "…", "field": "citations", "kind": "gained", "before": null, "after": "…", "verdict": "better"}]}
public struct DifferenceReport: Encodable {
    private let letters: Int
    private let onlyBefore: [String]
    private let onlyAfter: [String]
    private let total: Counts
    private let fields: SortedMap<Counts>
    private let meanF1: Means?
    private let changes: [ValueChange]

    public init(_ difference: RunDifference) {
        letters = difference.letters
        onlyBefore = difference.onlyBefore
        onlyAfter = difference.onlyAfter
        let isJudged = difference.evaluations != nil
        total = Counts(difference.total, isJudged: isJudged)
        fields = SortedMap(
            Dictionary(
                uniqueKeysWithValues: difference.rows.map {
                    ($0.field.rawValue, Counts($0.counts, isJudged: isJudged))
                }))
        meanF1 = difference.evaluations.map { Means(before: $0.before.meanF1, after: $0.after.meanF1) }
        changes = difference.changes
    }

    private struct Counts: Encodable {
        var gained: Int
        var lost: Int
        var changed: Int
        /// `nil` without annotations.
        var better: Int?
        var worse: Int?

        init(_ counts: RunDifference.Counts, isJudged: Bool) {
            gained = counts.gained
            lost = counts.lost
            changed = counts.changed
            better = isJudged ? counts.better : nil
            worse = isJudged ? counts.worse : nil
        }
    }

    private struct Means: Encodable {
        var before: Double
        var after: Double
    }
}
