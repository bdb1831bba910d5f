import Legislation

/// A value of a field with what it belongs to.
struct RecordPair: Hashable {
    var key = ""
    var value: String
}

extension Record {
    /// The values of a field, in the record's order.
    func values(of field: RecordField) -> [RecordPair] {
        switch field {
        case .kind: [RecordPair(value: kind.rawValue)]
        case .regimes: regimes.map { RecordPair(value: $0.rawValue) }
        case .references: references.map { RecordPair(value: $0.value) }
        case .response: pairs(dates.response)
        case .requested: pairs(dates.request)
        case .received: pairs(dates.received)
        case .authority: pairs(authority.name)
        case .team: pairs(authority.team)
        case .address: pairs(authority.address)
        case .requester: pairs(requester.name)
        case .requesterEmail: pairs(requester.email)
        case .signatory: pairs(signatory.name)
        case .signatoryRole: pairs(signatory.role)
        case .outcome: [RecordPair(value: outcome.rawValue)]
        case .findings: findings.map { RecordPair(key: $0.code, value: $0.message) }
        case .partLabels: request.parts.map { RecordPair(value: $0.label) }
        case .partTexts: request.parts.map { RecordPair(key: $0.label, value: $0.text) }
        case .answers:
            answers.flatMap { answer in answer.parts.map { RecordPair(key: $0, value: answer.outcome.rawValue) } }
        case .citations: citations.map { RecordPair(value: $0.provision) }
        case .roles: citations.map { RecordPair(key: $0.provision, value: $0.role.rawValue) }
        case .ties:
            citations.flatMap { citation in
                citation.parts.map { RecordPair(key: citation.provision, value: $0) }
            }
        case .publicInterest: publicInterest.map { RecordPair(value: $0.provision) }
        case .favours: publicInterest.map { RecordPair(key: $0.provision, value: $0.favours?.rawValue ?? "null") }
        case .forDisclosure: arguments(\.forDisclosure)
        case .againstDisclosure: arguments(\.againstDisclosure)
        case .reviewLimit:
            review?.timeLimit.map { [RecordPair(value: "\($0.count) \($0.unit.rawValue)")] } ?? []
        case .reviewEmail: review?.emails.map { RecordPair(value: $0.value) } ?? []
        case .reviewAddress: pairs(review?.address)
        }
    }

    private func pairs(_ found: Found<String>?) -> [RecordPair] {
        found.map { [RecordPair(value: $0.value)] } ?? []
    }

    private func pairs(_ found: Found<CalendarDate>?) -> [RecordPair] {
        found.map { [RecordPair(value: $0.value.description)] } ?? []
    }

    private func arguments(_ side: KeyPath<PublicInterestTest, [Passage]>) -> [RecordPair] {
        publicInterest.flatMap { test in
            test[keyPath: side].map { RecordPair(key: test.provision, value: $0.text) }
        }
    }
}
