internal import FOIRecords

/// Finds what two records of one letter do not share.
struct LetterDifference {
    let letter: String
    private(set) var changes: [ValueChange] = []

    init(letter: String, before: ScoredRecord, after: ScoredRecord, annotation: Annotation?) {
        self.letter = letter
        let old = annotation.map { LetterScore(of: before, against: $0) }
        let new = annotation.map { LetterScore(of: after, against: $0) }
        for field in RecordField.allCases.sorted() {
            // Texts have no score where neither the annotation nor the record has any.
            compare(
                field, before.values(of: field), after.values(of: field),
                (old?.fields[field], new?.fields[field]))
        }
        compareFailures(before, after)
    }

    private mutating func compare(
        _ field: RecordField, _ before: [RecordValue], _ after: [RecordValue], _ scores: (FieldScore?, FieldScore?)
    ) {
        var (lost, gained) = (before, [RecordValue]())
        for value in after {
            if let index = lost.firstIndex(where: value.isSame) { lost.remove(at: index) } else { gained.append(value) }
        }
        for old in lost {
            let index = gained.firstIndex { $0.key == old.key }
            add(field, old, index.map { gained.remove(at: $0) }, scores)
        }
        for new in gained { add(field, nil, new, scores) }
    }

    private mutating func add(
        _ field: RecordField, _ old: RecordValue?, _ new: RecordValue?, _ scores: (FieldScore?, FieldScore?)
    ) {
        let kind: ValueChange.Kind = old == nil ? .gained : new == nil ? .lost : .changed
        let wasRight = old.flatMap { scores.0?.isRight($0) }
        let isRight = new.flatMap { scores.1?.isRight($0) }
        changes.append(
            ValueChange(
                letter: letter, field: field, kind: kind, before: old.map(field.whole), after: new.map(field.whole),
                verdict: ValueChange.Verdict(wasRight: wasRight, isRight: isRight)))
    }

    /// A letter that gives a record in one run only shows by its values too; but where it has none, by this alone.
    private mutating func compareFailures(_ before: ScoredRecord, _ after: ScoredRecord) {
        guard before.failure != after.failure else { return }
        func shown(_ failure: String?) -> String? { failure.map { "no record: \($0)" } }
        let kind: ValueChange.Kind = before.failure == nil ? .gained : after.failure == nil ? .lost : .changed
        changes.append(
            ValueChange(
                letter: letter, field: .kind, kind: kind, before: shown(before.failure), after: shown(after.failure)))
    }
}

extension FieldScore {
    /// `nil` for a value that was not compared.
    func isRight(_ value: RecordValue) -> Bool? {
        if right.contains(where: value.isSame) { return true }
        return (wrong + mistaken).contains(where: value.isSame) ? false : nil
    }
}

extension ValueChange.Verdict {
    init?(wasRight: Bool?, isRight: Bool?) {
        switch (wasRight, isRight) {
        case (nil, nil): return nil
        case (true, true), (false, false): self = .same
        // What was wrong and is gone makes the letter more right.
        case (_, true), (false, nil): self = .better
        case (_, false), (true, nil): self = .worse
        }
    }
}

extension RecordField {
    /// A value for people to read, texts whole.
    fileprivate func whole(_ value: RecordValue) -> String {
        holdsTexts ? "\(value.key): \(value.value)" : value.shown
    }
}
