internal import FOIRecords

/// The figures of an ``Evaluation`` as they are written in JSON.
///
///     {"mode": "strict", "letters": 48, "meanF1": 0.998,
///      "fields": {"answers": {"precision": …, "recall": …, "f1": …, "letters": …, "values": 121, "right": …, "wrong": …,
///                             "missed": …, "confidence": {"high": {"given": 9, "right": 9}, …}}},
///      "confidence": {"high": …, "medium": …, "low": …, "none": …}, "misses": […]}
///
/// `letters` within a field is the share of letters in which the whole field is right. `none` counts values that have no
/// confidence of their own.
public struct EvaluationReport: Encodable {
    private let mode: String
    private let letters: Int
    private let meanF1: Double
    private let fields: SortedMap<Figures>
    private let confidence: Confidences
    private let misses: [Miss]

    public init(_ evaluation: Evaluation) {
        mode = evaluation.mode.rawValue
        letters = evaluation.letters
        meanF1 = evaluation.meanF1
        fields = SortedMap(
            Dictionary(
                uniqueKeysWithValues: evaluation.rows.map { field, tally in
                    (field.rawValue, Figures(tally, Confidences(evaluation.confidence(of: field))))
                }))
        confidence = Confidences(evaluation.confidence)
        misses = evaluation.misses
    }

    private struct Figures: Encodable {
        var precision: Double
        var recall: Double
        var f1: Double
        var letters: Double
        var values: Int
        var right: Int
        var wrong: Int
        var missed: Int
        var confidence: Confidences

        init(_ tally: Tally, _ confidence: Confidences) {
            precision = tally.precision
            recall = tally.recall
            f1 = tally.f1
            letters = tally.wholeLetterRate
            values = tally.values
            right = tally.right
            wrong = tally.wrong
            missed = tally.missed
            self.confidence = confidence
        }
    }

    private struct Confidences: Encodable {
        var high: Level
        var medium: Level
        var low: Level
        var none: Level

        init(_ tally: ConfidenceTally) {
            high = Level(tally[.high])
            medium = Level(tally[.medium])
            low = Level(tally[.low])
            none = Level(tally[nil])
        }
    }

    private struct Level: Encodable {
        var given: Int
        var right: Int

        init(_ level: ConfidenceTally.Level) {
            given = level.given
            right = level.right
        }
    }
}
