public import FOIRecords

/// How one record agrees with the annotation of its letter, field by field.
///
///     let score = LetterScore(of: record, against: annotation)
///     score.fields[.citations]?.missed
public struct LetterScore: Sendable {
    /// The fields that the annotation has. Texts are there only where the annotation or the record has some.
    public private(set) var fields: [RecordField: FieldScore] = [:]

    /// - Parameter record: `nil` where there is none: then every value is missed.
    public init(of record: ScoredRecord?, against annotation: Annotation, mode: ScoringMode = .strict) {
        for (field, expected) in annotation.expectations {
            let comparison = FieldComparison(field: field, mode: mode)
            let score = comparison.score(record?.values(of: field) ?? [], against: expected)
            if field.holdsTexts, score.isEmpty { continue }
            fields[field] = score
        }
    }

    public init(of record: Record, against annotation: Annotation, mode: ScoringMode = .strict) {
        self.init(of: ScoredRecord(record), against: annotation, mode: mode)
    }

    /// Whether every field is as the annotation has it.
    public var isWhole: Bool { fields.values.allSatisfy(\.isWhole) }
}
