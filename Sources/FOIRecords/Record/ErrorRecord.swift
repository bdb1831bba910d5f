/// What stands in the place of a record where a file gave none.
public struct ErrorRecord: Codable, Sendable, Hashable {
    public var schemaVersion: String
    public var source: Source
    public var tool: Tool
    public var error: Failure

    public struct Failure: Codable, Sendable, Hashable {
        /// `unreadable`, `not-a-pdf`, `damaged`, `encrypted`, `empty`, `no-text`, `timeout`, `memory`, `crashed` or
        /// `too-large`.
        public var code: String
        public var message: String
    }
}
