public import FOIRecords

/// The figures of many letters: how often each field of their records is right.
///
///     var evaluation = Evaluation()
///     evaluation.add(ScoredRecord(record), of: "letter-17", against: annotation)
///     print(evaluation.meanF1, evaluation.misses)
public struct Evaluation: Sendable {
    public let mode: ScoringMode
    /// The fields that are counted.
    public let fields: Set<RecordField>
    /// How many letters were compared.
    public private(set) var letters = 0
    /// What was wrong or missing, in the order of the letters and fields.
    public private(set) var misses: [Miss] = []
    private var tallies: [RecordField: Tally] = [:]
    private var confidences: [RecordField: ConfidenceTally] = [:]

    /// - Parameter fields: all that annotations can hold, or some of them.
    public init(mode: ScoringMode = .strict, fields: some Sequence<RecordField> = RecordField.scored) {
        self.mode = mode
        self.fields = Set(fields)
    }

    /// Counts one letter.
    /// - Parameter record: `nil` where there is none: it counts as one with nothing in it.
    /// - Parameter letter: its name, for ``misses``.
    public mutating func add(_ record: ScoredRecord?, of letter: String, against annotation: Annotation) {
        letters += 1
        if record == nil || record?.failure != nil {
            misses.append(Miss(letter: letter, field: nil, kind: .noRecord, value: record?.failure ?? "none"))
        }
        let score = LetterScore(of: record, against: annotation, mode: mode)
        for (field, score) in score.fields.sorted(by: { $0.key < $1.key }) where fields.contains(field) {
            tallies[field, default: Tally()].count(score)
            confidences[field, default: ConfidenceTally()].count(score)
            misses += score.missed.map { Miss(letter: letter, field: field, kind: .missed, value: $0) }
            misses += score.wrong.map { value in
                Miss(letter: letter, field: field, kind: .wrong, value: field.shown(value))
            }
        }
    }

    /// The counts of each field of which there was anything to find or anything found, by name.
    public var rows: [(field: RecordField, tally: Tally)] {
        tallies.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The counts of a field.
    public subscript(field: RecordField) -> Tally { tallies[field] ?? Tally() }

    /// The counts of a field's values by confidence.
    public func confidence(of field: RecordField) -> ConfidenceTally { confidences[field] ?? ConfidenceTally() }

    /// The same of all fields together.
    public var confidence: ConfidenceTally {
        confidences.values.reduce(into: ConfidenceTally()) { $0.add($1) }
    }

    /// The mean of the fields' F1; 1 where there was nothing to find and nothing was found.
    public var meanF1: Double {
        let rows = rows
        return rows.isEmpty ? 1 : rows.map(\.tally.f1).reduce(0, +) / Double(rows.count)
    }
}

extension RecordField {
    /// A value for people to read; of a text, how it begins.
    func shown(_ value: RecordValue) -> String {
        holdsTexts ? "\(value.key): \(value.value.prefix(60))" : value.shown
    }
}
