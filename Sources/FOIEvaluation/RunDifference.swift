public import FOIRecords

/// What changed between two runs over the same letters.
public struct RunDifference: Sendable {
    /// Counts of the changes of one field.
    public struct Counts: Sendable, Hashable {
        public var gained = 0
        public var lost = 0
        public var changed = 0
        /// Of these, how many made their letters more right, where they are annotated.
        public var better = 0
        /// And how many less right.
        public var worse = 0
    }

    /// In the order of the letters, and of the fields' names within one.
    public private(set) var changes: [ValueChange] = []
    /// How many letters both runs have.
    public private(set) var letters = 0
    /// Letters that only the earlier run has.
    public private(set) var onlyBefore: [String] = []
    /// Letters that only the later run has.
    public private(set) var onlyAfter: [String] = []
    /// The figures of each run over the letters that both have and that are annotated. `nil` without annotations.
    public private(set) var evaluations: (before: Evaluation, after: Evaluation)?

    /// - Parameter annotations: by the letters' names. `nil` where changes are not to be judged.
    public init(from before: RecordLines, to after: RecordLines, annotations: [String: Annotation]? = nil) {
        // Files of one name in several folders are told apart by their paths; else the name will do, so that runs from
        // different folders can be compared.
        let isNamed = [before, after].allSatisfy { Set($0.records.map(\.name)).count == $0.records.count }
        func key(_ record: ScoredRecord) -> String { isNamed ? record.name : record.path ?? "" }
        let earlier = Dictionary(before.records.map { (key($0), $0) }) { $1 }
        let later = Dictionary(after.records.map { (key($0), $0) }) { $1 }
        if annotations != nil { evaluations = (Evaluation(), Evaluation()) }

        onlyBefore = earlier.keys.filter { later[$0] == nil }.sorted()
        onlyAfter = later.keys.filter { earlier[$0] == nil }.sorted()
        for letter in earlier.keys.sorted() {
            guard let old = earlier[letter], let new = later[letter] else { continue }
            letters += 1
            let annotation = annotations?[old.name]
            let comparison = LetterDifference(letter: letter, before: old, after: new, annotation: annotation)
            changes += comparison.changes
            if let annotation {
                evaluations?.before.add(old, of: letter, against: annotation)
                evaluations?.after.add(new, of: letter, against: annotation)
            }
        }
    }

    /// Whether both runs have the same letters with the same values.
    public var isEmpty: Bool { changes.isEmpty && onlyBefore.isEmpty && onlyAfter.isEmpty }

    /// Counts by field, by name.
    public var rows: [(field: RecordField, counts: Counts)] {
        var counts: [RecordField: Counts] = [:]
        for change in changes { counts[change.field, default: Counts()].count(change) }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Counts of all fields together.
    public var total: Counts {
        changes.reduce(into: Counts()) { $0.count($1) }
    }
}

extension RunDifference.Counts {
    mutating func count(_ change: ValueChange) {
        switch change.kind {
        case .gained: gained += 1
        case .lost: lost += 1
        case .changed: changed += 1
        }
        switch change.verdict {
        case .better: better += 1
        case .worse: worse += 1
        case .same, nil: break
        }
    }
}
