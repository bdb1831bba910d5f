public import FOIRecords
public import Legislation

/// The right answer for one letter, as a person or a generator knows it.
///
/// A property that is `nil` is not scored; one that is empty or ``Statement/silent`` says that the letter states no such
/// thing. In a file (`NAME.json` for `NAME.pdf`) these are a key left out, and `[]`, `{}` or `null`.
public struct Annotation: Sendable, Hashable {
    /// With `other` nothing else is scored.
    public var kind: LetterKind?
    public var regimes: [Regime]?
    /// The main one first, without their labels.
    public var references: [String]?
    public var dates: Dates?
    public var authority: Statement<String>?
    /// Without title.
    public var requester: Statement<String>?
    public var parts: [Part]?
    /// By the labels of the parts. `none`, where the letter does not say, is not asked of a record.
    public var answers: [String: Outcome]?
    public var outcome: Statement<Outcome>?
    public var citations: [Citation]?
    /// The exemptions whose public interest arguments the letter sets out (`annexes` in a file).
    public var publicInterest: [PublicInterest]?
    /// ``Statement/silent`` where no review is offered.
    public var review: Statement<Review>?
    public var signatory: Statement<String>?

    public init(
        kind: LetterKind? = nil, regimes: [Regime]? = nil, references: [String]? = nil, dates: Dates? = nil,
        authority: Statement<String>? = nil, requester: Statement<String>? = nil, parts: [Part]? = nil,
        answers: [String: Outcome]? = nil, outcome: Statement<Outcome>? = nil, citations: [Citation]? = nil,
        publicInterest: [PublicInterest]? = nil, review: Statement<Review>? = nil, signatory: Statement<String>? = nil
    ) {
        self.kind = kind
        self.regimes = regimes
        self.references = references
        self.dates = dates
        self.authority = authority
        self.requester = requester
        self.parts = parts
        self.answers = answers
        self.outcome = outcome
        self.citations = citations
        self.publicInterest = publicInterest
        self.review = review
        self.signatory = signatory
    }

    /// The dates of the letter; one that is `nil` is not scored.
    public struct Dates: Sendable, Hashable {
        public var response: Statement<CalendarDate>?
        public var request: Statement<CalendarDate>?
        public var received: Statement<CalendarDate>?

        public init(
            response: Statement<CalendarDate>? = nil, request: Statement<CalendarDate>? = nil,
            received: Statement<CalendarDate>? = nil
        ) {
            self.response = response
            self.request = request
            self.received = received
        }
    }

    /// A part of the request.
    public struct Part: Sendable, Hashable {
        /// As ``RequestPart/label``.
        public var label: String
        /// The first words, usually four, as printed. A record's text must begin with them.
        public var starts: String
        /// The last words. A record's text must end with them. Empty where they are not scored.
        public var ends: String

        public init(label: String, starts: String, ends: String) {
            self.label = label
            self.starts = starts
            self.ends = ends
        }

        /// A part by its first and last four words.
        public init(label: String, text: String) {
            let words = text.split { $0.isWhitespace }
            self.init(
                label: label, starts: words.prefix(4).joined(separator: " "),
                ends: words.suffix(4).joined(separator: " "))
        }
    }

    /// A provision that the letter cites.
    public struct Citation: Codable, Sendable, Hashable {
        /// The legislation.gov.uk path.
        public var provision: String
        public var role: CitationRole
        /// Labels of the parts that the letter ties it to. Not scored.
        public var parts: [String]?

        public init(provision: String, role: CitationRole, parts: [String]? = nil) {
            self.provision = provision
            self.role = role
            self.parts = parts
        }
    }

    /// The public interest arguments for one exemption.
    public struct PublicInterest: Sendable, Hashable {
        /// The legislation.gov.uk path.
        public var provision: String
        /// The first words of each argument for disclosure. A record's text must begin with them.
        public var forDisclosure: [String]
        public var againstDisclosure: [String]
        public var favours: PublicInterestTest.Favours?

        public init(
            provision: String, forDisclosure: [String], againstDisclosure: [String],
            favours: PublicInterestTest.Favours?
        ) {
            self.provision = provision
            self.forDisclosure = forDisclosure
            self.againstDisclosure = againstDisclosure
            self.favours = favours
        }
    }

    /// The internal review that a letter offers.
    public struct Review: Codable, Sendable, Hashable {
        /// The time to ask for it, calendar and working days alike.
        public var days: Int?
        public var months: Int?
        public var email: String?

        public init(days: Int? = nil, months: Int? = nil, email: String? = nil) {
            self.days = days
            self.months = months
            self.email = email
        }
    }
}
