/// What one response letter says, each value with its evidence.
///
/// Anything that the letter does not say is `nil` or empty. The properties stand in the order in
/// which they are written.
public struct Record: Codable, Sendable, Hashable {
    public var schemaVersion: String
    public var source: Source
    public var tool: Tool
    public var kind: LetterKind
    /// The access regimes under which the authority says that it answers.
    public var regimes: [Regime]
    public var authority: Authority
    public var requester: Requester
    /// Every reference that the authority gives the request, the main one first.
    public var references: [Reference]
    public var dates: Dates
    public var request: Request
    public var outcome: Outcome
    public var alaveteliState: AlaveteliState?
    public var answers: [Answer]
    public var citations: [Citation]
    public var publicInterest: [PublicInterestTest]
    /// `nil` where no review is offered.
    public var review: Review?
    public var signatory: Signatory
    public var timeliness: Timeliness?
    public var findings: [Finding]

    public static let currentSchemaVersion = "1.0"
}

/// The file that a record was read from.
public struct Source: Codable, Sendable, Hashable {
    public var path: String?
    /// The SHA-256 of the file's bytes, in lower-case hexadecimal digits.
    public var sha256: String?
    public var bytes: Int?
    public var pages: Int?
    /// The program that made the PDF, as the PDF says.
    public var producer: String?
    public var textLayer: TextLayer

    public init(
        path: String? = nil, sha256: String? = nil, bytes: Int? = nil, pages: Int? = nil, producer: String? = nil,
        textLayer: TextLayer = .native
    ) {
        self.path = path
        self.sha256 = sha256
        self.bytes = bytes
        self.pages = pages
        self.producer = producer
        self.textLayer = textLayer
    }
}

/// Where the text of a PDF comes from.
public enum TextLayer: String, Codable, Sendable, Hashable, CaseIterable {
    case native, ocr, mixed, none
}

/// The version of this library, of its rules, and of the poppler that it ran with.
public struct Tool: Codable, Sendable, Hashable {
    public var version: String
    public var rules: String
    public var poppler: String?
}
