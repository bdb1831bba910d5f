/// What signs tell of the roles of sentences, and how roles follow each other, in log-odds.
struct InterestPathWeights: Sendable {
    typealias Sums = SIMD8<Float>

    static let learnt = InterestPathWeights(InterestRoleWeights.text)

    private(set) var start = Sums.zero
    private(set) var end = Sums.zero
    private var bias = Sums.zero
    private var signs: [Sums]
    /// For each sort of ``InterestSort``.
    private var likeness: [Sums]
    /// For each role before, whatever the sentence, and by what its manner adds.
    private var following: [Sums]
    private var manners: [(sign: InterestSigns.Sign, following: [Sums])]

    /// - Parameter text: a line for each sign: its name, a tab, and a number for each role.
    init(_ text: String) {
        let rows: [Substring: Sums] = LearntRows.rows(of: text)
        func row(_ name: String) -> Sums { rows[name[...]] ?? .zero }
        func following(_ prefix: String) -> [Sums] {
            InterestPath.Role.allCases.map { row("\(prefix)after \($0)") }
        }
        (start, end, bias) = (row("start"), row("end"), row(""))
        signs = InterestSigns.Sign.allCases.map { row("\($0)") }
        likeness = InterestSort.allCases.map { row("like \($0)") }
        self.following = following("")
        manners = [.turns, .turn, .adds, .begins, .names].map { ($0, following("\($0) ")) }
    }

    /// What a step says for each role, whatever stands before it.
    func scores(of step: InterestStep) -> Sums {
        var sums = bias
        var rest = step.signs.bits
        while rest != 0 {
            sums += signs[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        // What names its side is not on the other.
        if step.signs.contains(.plainDisclosure) { sums -= Self.withholding }
        if step.signs.contains(.plainWithholding) { sums -= Self.disclosure }
        for (place, row) in likeness.enumerated() {
            sums += row * (Float(max(-Self.farthest, step.behind[place])) / 10)
        }
        return sums
    }

    private static let disclosure = penalty(of: .disclosure)
    private static let withholding = penalty(of: .withholding)

    /// For each role of a side.
    private static func penalty(of side: ArgumentSide) -> Sums {
        InterestPath.Role.allCases.reduce(into: .zero) { $0[$1.rawValue] = $1.side == side ? 4 : 0 }
    }

    /// What is further behind is as good as impossible.
    private static let farthest: Int16 = 50

    /// The best score of each role at a step, and the role before it that gives it.
    func best(from scores: Sums, to step: InterestStep) -> (scores: Sums, origin: SIMD8<Int32>) {
        var best = Sums(repeating: -.infinity)
        var origin = SIMD8<Int32>.zero
        for role in InterestPath.Role.allCases.indices {
            var reached = following[role] + scores[role]
            for manner in manners where step.signs.contains(manner.sign) { reached += manner.following[role] }
            let isBetter = reached .> best
            best.replace(with: reached, where: isBetter)
            origin.replace(with: Int32(role), where: isBetter)
        }
        return (best, origin)
    }
}
