internal import FOIRecords
internal import Legislation

/// The keys of a record that are compared, each of which may be missing.
///
/// Looser than `Record`: what other versions and other programs wrote is to be compared as well.
struct RecordContent: Decodable {
    var source: SourcePath?
    var error: Failure?
    var kind: String?
    var regimes: [String]?
    var authority: Party?
    var requester: Party?
    var references: [FoundText]?
    var dates: Dates?
    var request: Request?
    var outcome: String?
    var answers: [Answer]?
    var citations: [Citation]?
    var publicInterest: [PublicInterest]?
    var review: Review?
    var signatory: Party?
    var findings: [Finding]?

    struct SourcePath: Decodable { var path: String? }
    struct Failure: Decodable { var code: String }
    struct Finding: Decodable {
        var code: String
        var message: String?
    }
    struct Party: Decodable {
        var name: FoundText?
        var team: FoundText?
        var address: FoundText?
        var email: FoundText?
        var role: FoundText?
    }
    struct Dates: Decodable {
        var response: FoundText?
        var request: FoundText?
        var received: FoundText?
    }
    struct Request: Decodable { var parts: [Part]? }
    struct Part: Decodable {
        var label: String?
        var text: String?
    }
    struct Answer: Decodable {
        var parts: [String]?
        var outcome: String
    }
    struct Citation: Decodable {
        var provision: String
        var role: String
        var parts: [String]?
        var confidence: Confidence?
    }
    struct PublicInterest: Decodable {
        var provision: String
        var forDisclosure: [FoundText]?
        var againstDisclosure: [FoundText]?
        var favours: String?
    }
    struct Review: Decodable {
        var timeLimit: Limit?
        var emails: [FoundText]?
        var address: FoundText?
    }
    struct Limit: Decodable {
        var count: Int?
        var unit: String?
    }

    /// A value with its confidence, or a bare text.
    struct FoundText: Decodable {
        var value: String
        var confidence: Confidence?

        private enum CodingKeys: String, CodingKey { case value, text, confidence }

        init(value: String, confidence: Confidence? = nil) {
            self.value = value
            self.confidence = confidence
        }

        init(from decoder: any Decoder) throws {
            guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
                self.init(value: try decoder.singleValueContainer().decode(String.self))
                return
            }
            // Passages have a text alone.
            self.init(
                value: try container.decodeIfPresent(String.self, forKey: .value)
                    ?? container.decode(String.self, forKey: .text),
                confidence: try container.decodeIfPresent(Confidence.self, forKey: .confidence))
        }
    }
}

extension RecordContent {
    init(_ record: Record) {
        source = SourcePath(path: record.source.path)
        kind = record.kind.rawValue
        regimes = record.regimes.map(\.rawValue)
        authority = Party(
            name: FoundText(record.authority.name), team: FoundText(record.authority.team),
            address: FoundText(record.authority.address))
        requester = Party(name: FoundText(record.requester.name), email: FoundText(record.requester.email))
        references = record.references.map { FoundText(value: $0.value, confidence: $0.confidence) }
        dates = Dates(
            response: FoundText(record.dates.response), request: FoundText(record.dates.request),
            received: FoundText(record.dates.received))
        request = Request(parts: record.request.parts.map { Part(label: $0.label, text: $0.text) })
        outcome = record.outcome.rawValue
        answers = record.answers.map { Answer(parts: $0.parts, outcome: $0.outcome.rawValue) }
        citations = record.citations.map {
            Citation(provision: $0.provision, role: $0.role.rawValue, parts: $0.parts, confidence: $0.confidence)
        }
        publicInterest = record.publicInterest.map {
            PublicInterest(
                provision: $0.provision, forDisclosure: $0.forDisclosure.map { FoundText(value: $0.text) },
                againstDisclosure: $0.againstDisclosure.map { FoundText(value: $0.text) },
                favours: $0.favours?.rawValue)
        }
        review = record.review.map { review in
            Review(
                timeLimit: review.timeLimit.map { Limit(count: $0.count, unit: $0.unit.rawValue) },
                emails: review.emails.compactMap { FoundText($0) }, address: FoundText(review.address))
        }
        signatory = Party(name: FoundText(record.signatory.name), role: FoundText(record.signatory.role))
        findings = record.findings.map { Finding(code: $0.code, message: $0.message) }
    }
}

extension RecordContent.FoundText {
    init?(_ found: Found<String>?) {
        guard let found else { return nil }
        self.init(value: found.value, confidence: found.confidence)
    }

    init?(_ found: Found<CalendarDate>?) {
        guard let found else { return nil }
        self.init(value: found.value.description, confidence: found.confidence)
    }
}
