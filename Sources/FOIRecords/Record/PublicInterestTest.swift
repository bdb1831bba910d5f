/// The public interest arguments that a letter sets out for one exemption.
public struct PublicInterestTest: Codable, Sendable, Hashable {
    /// The legislation.gov.uk path of the exemption.
    public var provision: String
    /// The heading over the arguments, as printed.
    public var heading: String?
    public var statutoryText: Found<String>?
    public var forDisclosure: [Passage]
    public var againstDisclosure: [Passage]
    public var conclusion: Found<String>?
    public var favours: Favours?

    public enum Favours: String, Codable, Sendable, Hashable, CaseIterable {
        case withholding, disclosure
    }
}
