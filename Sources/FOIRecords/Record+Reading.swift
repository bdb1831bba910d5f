public import PDFText

extension Record {
    /// Reads the record of a laid-out letter.
    public init(reading document: Document) {
        self = Reading.record(of: document)
    }

    /// Reads the record of a letter given as plain text, its pages parted by form feeds.
    public init(parsing text: String) {
        self.init(reading: Document(text: text))
    }

    /// A record of which nothing is known but its source.
    init(source: Source) {
        self.init(
            schemaVersion: Self.currentSchemaVersion, source: source, tool: .current, kind: .other, regimes: [],
            authority: Authority(), requester: Requester(), references: [], dates: Dates(), request: Request(),
            outcome: .none, alaveteliState: nil, answers: [], citations: [], publicInterest: [], review: nil,
            signatory: Signatory(), timeliness: nil, findings: [])
    }
}

extension Tool {
    /// This library.
    public static let current = Tool(version: "0.1.0", rules: "2026.11", poppler: PopplerLibrary.version)
}
