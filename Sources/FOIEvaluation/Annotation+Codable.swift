internal import FOIRecords
internal import Legislation

extension Annotation: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, regimes, references, dates, authority, requester, parts, answers, outcome, citations, annexes, review
        case signatory
    }

    /// Keys that are not known, such as an annotator's notes, are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.decodeIfPresent(LetterKind.self, forKey: .kind)
        regimes = try container.list(of: Regime.self, .regimes)
        references = try container.list(of: String.self, .references)
        dates = try container.statement(of: Dates.self, .dates).map { $0.value ?? .silent }
        authority = try container.statement(of: String.self, .authority)
        requester = try container.statement(of: String.self, .requester)
        parts = try container.list(of: Part.self, .parts)
        answers = try container.statement(of: [String: Outcome].self, .answers).map { $0.value ?? [:] }
        outcome = try container.statement(of: Outcome.self, .outcome)
        citations = try container.list(of: Citation.self, .citations)
        publicInterest = try container.list(of: PublicInterest.self, .annexes)
        review = try container.statement(of: Review.self, .review)
        signatory = try container.statement(of: String.self, .signatory)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if let kind { try container.encode(kind, forKey: .kind) }
        if let regimes { try container.encode(regimes, forKey: .regimes) }
        if let references { try container.encode(references, forKey: .references) }
        if let dates { try container.encode(dates, forKey: .dates) }
        try container.encode(authority, .authority)
        try container.encode(requester, .requester)
        if let parts { try container.encode(parts, forKey: .parts) }
        if let answers { try container.encode(SortedMap(answers), forKey: .answers) }
        try container.encode(outcome, .outcome)
        if let citations { try container.encode(citations, forKey: .citations) }
        if let publicInterest { try container.encode(publicInterest, forKey: .annexes) }
        try container.encode(review, .review)
        try container.encode(signatory, .signatory)
    }
}

extension Annotation.Dates: Codable {
    private enum CodingKeys: String, CodingKey {
        case response, request, received
    }

    /// The letter states none of them.
    static let silent = Annotation.Dates(response: .silent, request: .silent, received: .silent)

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        response = try container.statement(of: CalendarDate.self, .response)
        request = try container.statement(of: CalendarDate.self, .request)
        received = try container.statement(of: CalendarDate.self, .received)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(response, .response)
        try container.encode(request, .request)
        try container.encode(received, .received)
    }
}

extension Annotation.Part: Codable {
    private enum CodingKeys: String, CodingKey {
        case label, starts, ends
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        label = try container.decode(String.self, forKey: .label)
        starts = try container.decode(String.self, forKey: .starts)
        ends = try container.decodeIfPresent(String.self, forKey: .ends) ?? ""
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(label, forKey: .label)
        try container.encode(starts, forKey: .starts)
        try container.encode(ends, forKey: .ends)
    }
}

extension Annotation.PublicInterest: Codable {
    private enum CodingKeys: String, CodingKey {
        case provision, favours
        case forDisclosure = "for"
        case againstDisclosure = "against"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        provision = try container.decode(String.self, forKey: .provision)
        forDisclosure = try container.list(of: String.self, .forDisclosure) ?? []
        againstDisclosure = try container.list(of: String.self, .againstDisclosure) ?? []
        favours = try container.decodeIfPresent(PublicInterestTest.Favours.self, forKey: .favours)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(provision, forKey: .provision)
        try container.encode(forDisclosure, forKey: .forDisclosure)
        try container.encode(againstDisclosure, forKey: .againstDisclosure)
        try container.encode(favours, forKey: .favours)
    }
}

extension KeyedDecodingContainer {
    /// `nil` where the key is not there.
    fileprivate func statement<Value: Decodable>(of type: Value.Type, _ key: Key) throws -> Statement<Value>? {
        guard contains(key) else { return nil }
        return try decodeNil(forKey: key) ? .silent : .stated(decode(type, forKey: key))
    }

    /// `nil` where the key is not there, none where it is null.
    fileprivate func list<Value: Decodable & Sendable & Hashable>(of type: Value.Type, _ key: Key) throws -> [Value]? {
        try statement(of: [Value].self, key).map { $0.value ?? [] }
    }
}

extension KeyedEncodingContainer {
    fileprivate mutating func encode<Value: Encodable>(_ statement: Statement<Value>?, _ key: Key) throws {
        switch statement {
        case nil: break
        case .silent: try encodeNil(forKey: key)
        case .stated(let value): try encode(value, forKey: key)
        }
    }
}
