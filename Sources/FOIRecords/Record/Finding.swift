/// What a careful reader would remark on a letter.
public struct Finding: Codable, Sendable, Hashable {
    public var code: String
    public var severity: Severity
    public var message: String
    public var evidence: [Evidence]

    public enum Severity: String, Codable, Sendable, Hashable, CaseIterable {
        case info, warning
    }
}
