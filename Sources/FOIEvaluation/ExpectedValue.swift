internal import FOIRecords
internal import Legislation

/// A value that an annotation asks for, in the form in which it is compared.
struct ExpectedValue: ComparedValue {
    var key: String
    var value: String
    /// The first and last words that a text must have. Empty where the field holds no texts.
    var starts: [String] = []
    var ends: [String] = []
    var shown: String

    init(key: String = "", value: String, shown: String? = nil) {
        self.key = key
        self.value = value
        self.shown = shown ?? [key, value].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A text.
    init(key: String, starts: String, ends: String, shown: String) {
        self.init(key: key, value: "", shown: shown)
        self.starts = starts.comparedWords
        self.ends = ends.comparedWords
    }
}

extension Annotation {
    /// What is asked of each field that is scored.
    var expectations: [RecordField: [ExpectedValue]] {
        var fields: [RecordField: [ExpectedValue]] = [:]
        if let kind { fields[.kind] = [ExpectedValue(value: kind.rawValue)] }
        // A paper that is no FOI letter has no right values.
        if kind == .other { return fields }
        fields[.regimes] = regimes?.map { ExpectedValue(value: $0.rawValue) }
        fields[.references] = references?.map { ExpectedValue(value: $0.comparedReference, shown: $0) }
        for (field, date) in [
            (RecordField.response, dates?.response), (.requested, dates?.request), (.received, dates?.received),
        ] {
            if let date { fields[field] = date.value.map { [ExpectedValue(value: $0.description)] } ?? [] }
        }
        for (field, name) in [(RecordField.authority, authority), (.requester, requester), (.signatory, signatory)] {
            guard let name else { continue }
            let named = name.value.flatMap { $0.isEmpty ? nil : $0 }
            fields[field] = named.map { [ExpectedValue(value: $0.comparedName, shown: $0)] } ?? []
        }
        if let outcome { fields[.outcome] = outcome.value.map { [ExpectedValue(value: $0.rawValue)] } ?? [] }
        addRequest(to: &fields)
        addLaw(to: &fields)
        if let review { add(review.value ?? Review(), to: &fields) }
        for (field, values) in fields where !field.holdsTexts { fields[field] = values.distinct }
        return fields
    }

    private func addRequest(to fields: inout [RecordField: [ExpectedValue]]) {
        if let parts {
            fields[.partLabels] = parts.map {
                ExpectedValue(value: $0.label.comparedLabel, shown: "“\($0.label)”")
            }
            fields[.partTexts] = parts.map {
                ExpectedValue(
                    key: $0.label.comparedLabel, starts: $0.starts, ends: $0.ends,
                    shown: "\($0.label): \($0.starts) … \($0.ends)")
            }
        }
        fields[.answers] = answers?.filter { $0.value != .none }.sorted { $0.key < $1.key }.map {
            ExpectedValue(key: $0.key.comparedLabel, value: $0.value.rawValue, shown: "\($0.key) \($0.value.rawValue)")
        }
    }

    private func addLaw(to fields: inout [RecordField: [ExpectedValue]]) {
        fields[.citations] = citations?.map { ExpectedValue(key: $0.provision, value: "") }
        fields[.roles] = citations?.map { ExpectedValue(key: $0.provision, value: $0.role.rawValue) }
        guard let publicInterest else { return }
        fields[.publicInterest] = publicInterest.map { ExpectedValue(key: $0.provision, value: "") }
        fields[.favours] = publicInterest.map {
            ExpectedValue(key: $0.provision, value: $0.favours?.rawValue ?? "null")
        }
        for (field, side) in [
            (RecordField.forDisclosure, \PublicInterest.forDisclosure), (.againstDisclosure, \.againstDisclosure),
        ] {
            fields[field] = publicInterest.flatMap { test in
                test[keyPath: side].map {
                    ExpectedValue(key: test.provision, starts: $0, ends: "", shown: "\(test.provision): \($0)")
                }
            }
        }
    }

    private func add(_ review: Review, to fields: inout [RecordField: [ExpectedValue]]) {
        let limits = [(review.days, "days"), (review.months, "months")]
        fields[.reviewLimit] = limits.compactMap { count, unit in
            count.flatMap { $0 == 0 ? nil : ExpectedValue(value: "\($0) \(unit)") }
        }
        let email = review.email.flatMap { $0.isEmpty ? nil : $0 }
        fields[.reviewEmail] = email.map { [ExpectedValue(value: $0.comparedText, shown: $0)] } ?? []
    }
}
