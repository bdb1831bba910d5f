/// What is seen of a sentence to tell which parts of a request it is said of, whatever the parts are.
struct AnswerSigns: Sendable {
    private(set) var bits: UInt64 = 0

    enum Sign: Int, CaseIterable {
        // How it is set.
        case begins, heading, marked, bullet, cell, argument
        // How its paragraph opens.
        case ends, test, label, away, lead
        // How it opens.
        case general, all, turns, points, number
        // What it names.
        case refers, opens, anchored, provision
        // What it says.
        case rest, advice, complaint, given, withheld, notHeld, refused, passedOn, above, figure, asks, short, colon,
            wholly
        // What was said before.
        case spent, ruledAll, ruledNone
        // How the letter answers.
        case order, named, level
    }

    var names: [String] { Sign.allCases.filter(contains).map { "\($0)" } }

    func contains(_ sign: Sign) -> Bool { bits & (1 << UInt64(sign.rawValue)) != 0 }

    mutating func insert(_ sign: Sign, if holds: Bool = true) {
        if holds { bits |= 1 << UInt64(sign.rawValue) }
    }
}
