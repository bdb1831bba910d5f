/// The internal review that a letter offers.
public struct Review: Codable, Sendable, Hashable {
    public var timeLimit: TimeLimit?
    /// Where to ask for one, the first first.
    public var emails: [Found<String>] = []
    public var address: Found<String>?
    /// Who hears complaints after it ("Information Commissioner").
    public var regulator: String?

    /// How long the requester has to ask.
    public struct TimeLimit: Codable, Sendable, Hashable {
        public var count: Int
        public var unit: Unit
        public var text: String
        public var evidence: [Evidence]

        public enum Unit: String, Codable, Sendable, Hashable, CaseIterable {
            case months, days
            case workingDays = "working-days"
        }
    }
}
