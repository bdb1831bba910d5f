/// What ties a sentence to a part of a request, or keeps it from it.
struct AnswerTies: Sendable {
    private(set) var bits: UInt64 = 0

    enum Tie: Int, CaseIterable {
        // By its label.
        case opened, openedAmong, named, namedAmong, openedOther, namedOther
        // By what stands over it.
        case anchored, anchoredAmong, anchoredOn, anchoredOther, titled, repeated, under, underAmong, underOther,
            elsewhere
        // By its words.
        case most, even, some, less, only, onlyFew, onlyMany, onlyOther
        case subject, subjectOther, paragraph, paragraphOther, turned, turnedOther, object, objectOther, spoken
        case ruled, ruledAmong, ruledOther
        case labelled, labelledOther
        // By their order, where nothing is named.
        case near, far
        // By the provisions under which the part is refused.
        case provision, provisionOther
        // By what is asked and what is told.
        case asked, unasked
        // It is answered elsewhere, or together with others.
        case settled, shared, sharedOther
    }

    var names: [String] { Tie.allCases.filter(contains).map { "\($0)" } }

    func contains(_ tie: Tie) -> Bool { bits & (1 << UInt64(tie.rawValue)) != 0 }

    mutating func insert(_ tie: Tie, if holds: Bool = true) {
        if holds { bits |= 1 << UInt64(tie.rawValue) }
    }
}

extension AnswerTies {
    /// It is tied to the part by more than what stands before it.
    var isPlain: Bool { isUnder || [.provision, .named, .namedAmong, .spoken].contains(where: contains) }

    /// The sentence stands where the part is answered.
    var isUnder: Bool {
        [.anchored, .anchoredAmong, .repeated, .under, .underAmong, .shared].contains(where: contains)
    }
}
