/// What was asked.
public struct Request: Codable, Sendable, Hashable {
    /// The request as the letter quotes or restates it.
    public var text: Found<String>?
    public var parts: [RequestPart] = []
}

/// One part of a request.
public struct RequestPart: Codable, Sendable, Hashable {
    /// The marker without brackets and dots, in lower case, under its stem's ("a", "2a", "2.1",
    /// "iv"); `""` for an unmarked request of one piece; "•1", "•2" for unmarked pieces.
    public var label: String
    /// As printed ("a)"). `nil` where none is.
    public var marker: String?
    public var text: String
    public var evidence: [Evidence]
}

/// What the authority does with one or more parts of the request.
public struct Answer: Codable, Sendable, Hashable {
    /// Labels of ``RequestPart``.
    public var parts: [String]
    public var outcome: Outcome
    /// legislation.gov.uk paths of the provisions that the answer names.
    public var provisions: [String]
    public var text: String
    public var evidence: [Evidence]
}
