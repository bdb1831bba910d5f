/// A provision that a letter cites.
public struct Citation: Codable, Sendable, Hashable {
    /// The legislation.gov.uk path ("ukpga/2000/36/section/31/1/a").
    public var provision: String
    public var uri: String
    /// "FOIA 2000 s.31(1)(a)".
    public var display: String
    /// The provision's heading, where the law data has it.
    public var title: String?
    public var role: CitationRole
    public var publicInterestTest: PublicInterestRequirement
    public var basis: ExemptionBasis
    /// Labels of the request parts that the letter ties it to in words.
    public var parts: [String]
    public var confidence: Confidence
    public var occurrences: [Occurrence]

    public struct Occurrence: Codable, Sendable, Hashable {
        public var text: String
        public var role: CitationRole
        public var evidence: [Evidence]
    }
}

/// How a letter uses a provision. In the order of precedence when it uses one in several ways.
public enum CitationRole: String, Codable, Sendable, Hashable, CaseIterable {
    /// Information is withheld under it.
    case exemption
    /// It is used to neither confirm nor deny.
    case ncnd
    /// The request is refused under it without weighing content.
    case refusal
    /// What the authority must do.
    case duty
    /// Complaint and review rights.
    case review
    /// Only inside statutory text or the requester's own words.
    case quoted
    case mentioned
}

/// Whether an exemption is subject to the public interest test.
public enum PublicInterestRequirement: String, Codable, Sendable, Hashable, CaseIterable {
    case qualified, absolute, partly, none
}

/// What an exemption turns on.
public enum ExemptionBasis: String, Codable, Sendable, Hashable, CaseIterable {
    /// That the information is of a class.
    case `class`
    /// That disclosure would, or would be likely to, prejudice something.
    case prejudice
    case none
}
