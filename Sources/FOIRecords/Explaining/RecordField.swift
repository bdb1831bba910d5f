/// A field of a record, as figures, differences and explanations name it.
///
/// The raw values are the names in tables, in the order in which tables have them.
public enum RecordField: String, Sendable, Hashable, CaseIterable, Codable {
    /// The exemptions whose public interest arguments are set out.
    case publicInterest = "annexes"
    case againstDisclosure = "annexes.against"
    case favours = "annexes.favours"
    case forDisclosure = "annexes.for"
    case answers
    case authority
    case citations
    case roles = "citations.roles"
    case received = "dates.received"
    case requested = "dates.request"
    case response = "dates.response"
    case kind
    case outcome
    case partLabels = "parts.labels"
    case partTexts = "parts.texts"
    case references
    case regimes
    case requester
    case reviewEmail = "review.email"
    case reviewLimit = "review.limit"
    case signatory

    // What no annotation has: compared between records only.
    case team = "authority.team"
    case address = "authority.address"
    case ties = "citations.parts"
    case findings
    case requesterEmail = "requester.email"
    case reviewAddress = "review.address"
    case signatoryRole = "signatory.role"

    /// Those that annotations can hold.
    public static let scored = Array(allCases.prefix { $0 != .team })

    /// Those whose finding can be explained.
    public static let explained = scored + [.ties]

    /// The fields that a name stands for, of those that can be explained: one, or a group such as "dates", "parts",
    /// "review" or "publicInterest"; "citations" with roles and ties. Empty where there is none of the name.
    public static func explained(named name: String) -> [RecordField] {
        switch name {
        case "annexes", "publicInterest": return [.publicInterest, .favours, .forDisclosure, .againstDisclosure]
        case "citations": return [.citations, .roles, .ties]
        case "dates": return [.response, .requested, .received]
        case "parts", "request", "request.parts": return [.partLabels, .partTexts]
        case "review": return [.reviewLimit, .reviewEmail]
        default: return RecordField(named: name).map { [$0] }?.filter(explained.contains) ?? []
        }
    }

    /// Whether annotations can hold it.
    public var isScored: Bool { Self.scored.contains(self) }

    /// - Parameter name: as tables have it, or the path of the record's keys ("publicInterest.forDisclosure").
    public init?(named name: String) {
        guard let field = Self(rawValue: name) ?? Self.byKeyPath[Self.withoutIndices(name)] else { return nil }
        self = field
    }

    /// "citations[3].role" is "citations.role".
    private static func withoutIndices(_ path: String) -> String {
        path.split(separator: "[").enumerated().map { index, piece in
            index == 0 ? piece : piece[(piece.firstIndex(of: "]").map(piece.index(after:)) ?? piece.startIndex)...]
        }.joined()
    }

    private static let byKeyPath: [String: RecordField] = [
        "publicInterest": .publicInterest, "publicInterest.provision": .publicInterest,
        "publicInterest.againstDisclosure": .againstDisclosure, "publicInterest.favours": .favours,
        "publicInterest.forDisclosure": .forDisclosure, "answers.outcome": .answers, "authority.name": .authority,
        "citations.provision": .citations, "citations.role": .roles, "request.parts": .partLabels,
        "request.parts.label": .partLabels, "request.parts.text": .partTexts, "parts": .partLabels,
        "references.value": .references, "requester.name": .requester, "review": .reviewLimit,
        "review.emails": .reviewEmail, "review.timeLimit": .reviewLimit, "signatory.name": .signatory,
        "dates.response.value": .response, "dates.request.value": .requested,
        "dates.received.value": .received, "authority.name.value": .authority, "requester.name.value": .requester,
        "signatory.name.value": .signatory,
    ]
}

extension RecordField: CustomStringConvertible {
    public var description: String { rawValue }
}

extension RecordField: Comparable {
    public static func < (left: RecordField, right: RecordField) -> Bool { left.rawValue < right.rawValue }
}
