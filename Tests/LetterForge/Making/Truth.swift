/// What a letter says, in the terms of the annotation guide, put together piece by piece.
struct Truth {
    struct Part: Hashable {
        var label: String
        var text: String
    }

    struct Test: Hashable {
        var provision: String
        var supporting: [String] = []
        var opposing: [String] = []
        var favours: String?
    }

    struct Review: Hashable {
        var days: Int?
        var months: Int?
        var email: String?
    }

    var kind: String?
    var regimes: [String] = []
    var references: [String] = []
    var response: String?
    var request: String?
    var received: String?
    var authority: String?
    var requester: String?
    var parts: [Part] = []
    /// By the part's label. Parts without an answer are left out.
    var answers: [String: String] = [:]
    /// Where no part tells, as in the review of a whole refusal.
    var wholeOutcome: String?
    var citations: [String: Role] = [:]
    var tests: [Test] = []
    var review: Review?
    var signatory: String?
}

/// The roles in the order in which one provision takes them.
enum Role: String, Comparable, CaseIterable {
    case exemption, ncnd, refusal, duty, review, quoted, mentioned

    static func < (left: Role, right: Role) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

extension Truth {
    /// Adds what another piece of the letter says.
    mutating func merge(_ other: Truth) {
        kind = kind ?? other.kind
        regimes += other.regimes.filter { !regimes.contains($0) }
        references += other.references.filter { !references.contains($0) }
        response = response ?? other.response
        request = request ?? other.request
        received = received ?? other.received
        authority = authority ?? other.authority
        requester = requester ?? other.requester
        parts += other.parts
        answers.merge(other.answers) { first, _ in first }
        wholeOutcome = wholeOutcome ?? other.wholeOutcome
        for (provision, role) in other.citations { cite(provision, role) }
        tests += other.tests
        if let other = other.review {
            review = Review(
                days: review?.days ?? other.days, months: review?.months ?? other.months,
                email: review?.email ?? other.email)
        }
        signatory = signatory ?? other.signatory
    }

    mutating func cite(_ provision: String, _ role: Role) {
        citations[provision] = min(citations[provision] ?? role, role)
    }

    mutating func cite(_ spelling: CitationSpelling, _ role: Role) {
        for provision in spelling.provisions { cite(provision, role) }
    }

    /// The outcome of the whole request, as the guide puts those of its parts together.
    var outcome: String {
        let outcomes = Set(answers.values)
        guard let one = outcomes.first else { return wholeOutcome ?? "none" }
        if outcomes.count == 1 { return one }
        return outcomes.contains("disclosed") || outcomes.contains("partly-disclosed") ? "partly-disclosed" : "mixed"
    }
}
