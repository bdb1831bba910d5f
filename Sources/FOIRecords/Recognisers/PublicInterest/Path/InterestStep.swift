/// A sentence or label of a letter as it is told what it does where the public interest is weighed.
struct InterestStep {
    var sentence: InterestSentence
    /// What it says: the label where it is nothing else.
    var range: Range<Int>
    /// In ``Letter/blocks``.
    var block: Int
    var signs: InterestSigns
    /// How far it is less like sentences of each sort than like those of the likeliest, in tenths of log-odds.
    var behind: SentenceWeights.Scores
}

/// What is seen of a sentence to tell what it does, beside the words that it has.
struct InterestSigns: Sendable {
    private(set) var bits: UInt64 = 0

    enum Sign: Int, CaseIterable {
        // How it is set.
        case begins, bullet, heading, topic, cell, doubtful
        // The label that it is, or with which it opens.
        case labelDisclosure, labelWithholding, labelWeak, labelTest, labelExemption, labelHarm, labelBalance, bare
        // The last label above it.
        case underDisclosure, underWithholding, underTest, underExemption, underHarm, underBalance
        // The phrase for it.
        case statement, conclusion, turn
        case plainDisclosure, plainWithholding, interestDisclosure, interestWithholding, unclear
        case effect, concession
        // How it goes on with what stands before it.
        case turns, adds, concedes
        // What else it says.
        case asks, open, leads, short, names, announces, decides, closes, goesOn, ends, others, personal
    }

    var names: [String] { Sign.allCases.filter(contains).map { "\($0)" } }

    func contains(_ sign: Sign) -> Bool { bits & (1 << UInt64(sign.rawValue)) != 0 }

    /// The sentence says in so many words on which side it is.
    func names(_ side: ArgumentSide) -> Bool { contains(.plain(side)) }

    func isDisjoint(with other: InterestSigns) -> Bool { bits & other.bits == 0 }

    mutating func insert(_ sign: Sign, if holds: Bool = true) {
        if holds { bits |= 1 << UInt64(sign.rawValue) }
    }
}

extension InterestSigns: ExpressibleByArrayLiteral {
    init(arrayLiteral signs: Sign...) {
        for sign in signs { insert(sign) }
    }
}

extension InterestSigns.Sign {
    static func plain(_ side: ArgumentSide) -> Self { side == .disclosure ? .plainDisclosure : .plainWithholding }
}
