public import Legislation

/// The public authority that answers.
public struct Authority: Codable, Sendable, Hashable {
    /// Its full name as the letter prints it; its usual name where it prints none, or an abbreviation.
    public var name: Found<String>?
    public var team: Found<String>?
    public var emails: [Found<String>] = []
    public var address: Found<String>?
}

/// The person or body that asked.
public struct Requester: Codable, Sendable, Hashable {
    /// Without title.
    public var name: Found<String>?
    public var email: Found<String>?
    /// The number in a WhatDoTheyKnow address (`request-9914207-…@whatdotheyknow.com`).
    public var whatDoTheyKnowRequest: Int?
}

/// Who signed the letter, as printed.
public struct Signatory: Codable, Sendable, Hashable {
    public var name: Found<String>?
    /// The job title.
    public var role: Found<String>?
}

/// A reference that the authority gives the request.
public struct Reference: Codable, Sendable, Hashable {
    public var value: String
    public var text: String
    public var confidence: Confidence
    public var evidence: [Evidence]
    /// As printed, without its colon ("FOI Reference"). `nil` where none stands before it.
    public var label: String?
}

/// The dates of a letter, by what they are.
public struct Dates: Codable, Sendable, Hashable {
    /// The date of the letter.
    public var response: Found<CalendarDate>?
    /// When the request was made or dated.
    public var request: Found<CalendarDate>?
    /// When the authority says that it received the request.
    public var received: Found<CalendarDate>?
}
