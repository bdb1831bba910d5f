public import FOIRecords

/// What of a record is compared: its values, field by field.
public struct ScoredRecord: Sendable, Hashable {
    /// Where the letter was read from.
    public var path: String?
    /// The code of an error record, which holds no values.
    public var failure: String?
    private var values: [RecordField: [RecordValue]] = [:]

    /// The values of a field, in the record's order, each once. Texts may come more than once.
    public func values(of field: RecordField) -> [RecordValue] { values[field] ?? [] }

    public init(_ record: Record) {
        self.init(RecordContent(record))
    }

    /// A letter that gave no record.
    /// - Parameter failure: the code of its error record.
    public init(path: String?, failure: String) {
        self.path = path
        self.failure = failure
    }

    init(_ content: RecordContent) {
        path = content.source?.path
        failure = content.error?.code
        guard failure == nil else { return }
        addLetter(content)
        addParties(content)
        addRequest(content)
        addLaw(content)
        addReview(content)
        for (field, list) in values where !field.holdsTexts { values[field] = list.distinct }
    }

    private mutating func add(_ field: RecordField, _ value: RecordValue) {
        values[field, default: []].append(value)
    }

    private mutating func add(
        _ field: RecordField, _ found: RecordContent.FoundText?, _ form: (String) -> String = { $0 }
    ) {
        guard let text = found?.value, !text.isEmpty else { return }
        add(field, RecordValue(value: form(text), shown: text, confidence: found?.confidence))
    }

    private mutating func addLetter(_ content: RecordContent) {
        if let kind = content.kind { add(.kind, RecordValue(value: kind)) }
        for regime in content.regimes ?? [] { add(.regimes, RecordValue(value: regime)) }
        for reference in content.references ?? [] { add(.references, reference, \.comparedReference) }
        add(.response, content.dates?.response)
        add(.requested, content.dates?.request)
        add(.received, content.dates?.received)
        for finding in content.findings ?? [] {
            add(.findings, RecordValue(key: finding.code, value: finding.message ?? ""))
        }
    }

    private mutating func addParties(_ content: RecordContent) {
        add(.authority, content.authority?.name, \.comparedName)
        add(.team, content.authority?.team, \.comparedText)
        add(.address, content.authority?.address, \.comparedText)
        add(.requester, content.requester?.name, \.comparedName)
        add(.requesterEmail, content.requester?.email, \.comparedText)
        add(.signatory, content.signatory?.name, \.comparedName)
        add(.signatoryRole, content.signatory?.role, \.comparedText)
    }

    private mutating func addRequest(_ content: RecordContent) {
        var texts: [RecordValue] = []
        for part in content.request?.parts ?? [] {
            let label = (part.label ?? "").comparedLabel
            add(.partLabels, RecordValue(value: label, shown: "“\(part.label ?? "")”"))
            // A label has one text: of two parts labelled alike, the last one's.
            texts.removeAll { $0.key == label }
            texts.append(RecordValue(key: label, value: part.text ?? ""))
        }
        if !texts.isEmpty { values[.partTexts] = texts }
        if let outcome = content.outcome { add(.outcome, RecordValue(value: outcome)) }
        for answer in content.answers ?? [] {
            let parts = answer.parts ?? []
            for part in parts.isEmpty ? [""] : parts {
                add(
                    .answers,
                    RecordValue(key: part.comparedLabel, value: answer.outcome, shown: "\(part) \(answer.outcome)"))
            }
        }
    }

    private mutating func addLaw(_ content: RecordContent) {
        for citation in content.citations ?? [] {
            add(
                .citations,
                RecordValue(
                    key: citation.provision, value: "", shown: citation.provision, confidence: citation.confidence))
            add(
                .roles,
                RecordValue(key: citation.provision, value: citation.role, confidence: citation.confidence))
            if let parts = citation.parts, !parts.isEmpty {
                add(.ties, RecordValue(key: citation.provision, value: parts.joined(separator: ", ")))
            }
        }
        for test in content.publicInterest ?? [] {
            add(.publicInterest, RecordValue(key: test.provision, value: "", shown: test.provision))
            add(.favours, RecordValue(key: test.provision, value: test.favours ?? "null"))
            for text in test.forDisclosure ?? [] {
                add(.forDisclosure, RecordValue(key: test.provision, value: text.value))
            }
            for text in test.againstDisclosure ?? [] {
                add(.againstDisclosure, RecordValue(key: test.provision, value: text.value))
            }
        }
    }

    private mutating func addReview(_ content: RecordContent) {
        if let limit = content.review?.timeLimit, let count = limit.count, count != 0 {
            add(.reviewLimit, RecordValue(value: "\(count) \(limit.unit == "months" ? "months" : "days")"))
        }
        // The first address is where to write to.
        add(.reviewEmail, content.review?.emails?.first, \.comparedText)
        add(.reviewAddress, content.review?.address, \.comparedText)
    }
}

extension ScoredRecord: Decodable {
    /// Reads what is compared, and nothing else, so that records of other versions can be read too.
    public init(from decoder: any Decoder) throws {
        self.init(try RecordContent(from: decoder))
    }
}
