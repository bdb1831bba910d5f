internal import FOIRecords

/// Compares the values of one field of one letter with those that an annotation asks for.
struct FieldComparison {
    var field: RecordField
    var mode: ScoringMode

    func score(_ values: [RecordValue], against expected: [ExpectedValue]) -> FieldScore {
        let values = levelled(values)
        let expected = levelled(expected)
        return field.holdsTexts ? scoreTexts(values, expected) : scoreValues(values, expected)
    }

    // MARK: Values

    private func scoreValues(_ values: [RecordValue], _ expected: [ExpectedValue]) -> FieldScore {
        var score = FieldScore()
        var rest = values
        for wanted in expected {
            if let index = rest.firstIndex(where: { isRight($0, wanted) }) {
                score.right.append(rest.remove(at: index))
            } else {
                score.missed.append(wanted.shown)
            }
        }
        score.wrong = rest
        return score
    }

    private func isRight(_ value: RecordValue, _ wanted: ExpectedValue) -> Bool {
        guard value.key == wanted.key else { return false }
        if value.value == wanted.value { return true }
        guard mode == .relaxed, field.holdsNames else { return false }
        let given = Set(value.value.split(separator: " "))
        let asked = Set(wanted.value.split(separator: " "))
        return !given.isEmpty && !asked.isEmpty && (given.isSubset(of: asked) || asked.isSubset(of: given))
    }

    // MARK: Texts

    private func scoreTexts(_ values: [RecordValue], _ expected: [ExpectedValue]) -> FieldScore {
        var rest = values.map { ComparedText(value: $0, words: $0.value.comparedWords) }
        var found: [RecordValue?] = expected.map { wanted in
            rest.firstIndex { $0.value.key == wanted.key && isRight($0.words, wanted) }.map {
                rest.remove(at: $0).value
            }
        }
        if mode == .relaxed, field == .partTexts {
            for (index, wanted) in expected.enumerated() where found[index] == nil {
                found[index] = rest.firstIndex { isRight($0.words, wanted) }.map { rest.remove(at: $0).value }
            }
        }
        var score = FieldScore()
        for (value, wanted) in zip(found, expected) {
            if let value { score.right.append(value) } else { score.missed.append(wanted.shown) }
            // A part has one text: where it is not the right one, that is one mistake and not two.
            if value == nil, field == .partTexts, let same = rest.firstIndex(where: { $0.value.key == wanted.key }) {
                score.mistaken.append(rest.remove(at: same).value)
            }
        }
        score.wrong = rest.map(\.value)
        return score
    }

    private struct ComparedText {
        var value: RecordValue
        var words: [String]
    }

    private func isRight(_ words: [String], _ wanted: ExpectedValue) -> Bool {
        switch mode {
        case .strict:
            words.starts(with: wanted.starts) && words.suffix(wanted.ends.count).elementsEqual(wanted.ends)
        case .relaxed:
            Self.covers(wanted.starts, words.prefix(wanted.starts.count + Self.leeway))
                && Self.covers(wanted.ends, words.suffix(wanted.ends.count + Self.leeway))
        }
    }

    /// How many words a text may begin or end too early or too late.
    private static let leeway = 4

    /// Whether at least three quarters of the words are among others.
    private static func covers(_ words: [String], _ others: ArraySlice<String>) -> Bool {
        var counts: [String: Int] = [:]
        for word in others { counts[word, default: 0] += 1 }
        var shared = 0
        for word in words {
            guard let count = counts[word], count > 0 else { continue }
            counts[word] = count - 1
            shared += 1
        }
        return shared * 4 >= words.count * 3
    }

    // MARK: Provisions

    private func levelled<Value: ComparedValue>(_ values: [Value]) -> [Value] {
        guard mode == .relaxed, field.isByProvision else { return values }
        let sections = values.map { value in
            var value = value
            value.key = value.key.section
            return value
        }
        return field.holdsTexts ? sections : sections.distinct
    }
}
