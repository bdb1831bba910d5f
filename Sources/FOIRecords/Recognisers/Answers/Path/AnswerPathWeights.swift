/// What tells the subjects of sentences, and how these follow each other, in log-odds.
struct AnswerPathWeights: Sendable {
    /// For each of ``AnswerStates/Kind``.
    typealias Kinds = SIMD4<Float>
    /// For each of ``AnswerStates/Move``.
    typealias Moves = SIMD32<Float>

    static let learnt = AnswerPathWeights(AnswerSubjectWeights.text)

    /// For a path that ends with the last part of the request, and for one that does not.
    let end: Kinds
    private let bias: Kinds
    private let signs: [Kinds]
    /// For each sort of ``AnswerSentence``.
    private let likeness: [Kinds]
    private let ties: [Kinds]
    private let moves: Moves
    /// What a sign of the later sentence adds.
    private let manners: [(sign: AnswerSigns.Sign, moves: Moves)]

    /// - Parameter text: a line for each sign, tie or manner: its name, a tab, and a number for each kind or move.
    init(_ text: String) {
        let kinds: [Substring: Kinds] = LearntRows.rows(of: text, where: { !$0.hasPrefix("move") })
        let moves: [Substring: Moves] = LearntRows.rows(of: text, where: { $0.hasPrefix("move") })
        func row(_ name: String) -> Kinds { kinds[name[...]] ?? .zero }
        (end, bias) = (row("end"), row(""))
        signs = AnswerSigns.Sign.allCases.map { row("\($0)") }
        likeness = AnswerSentence.allCases.map { row("like \($0)") }
        ties = AnswerTies.Tie.allCases.map { row("tie \($0)") }
        self.moves = moves["move "] ?? .zero
        manners = AnswerSigns.Sign.allCases.compactMap { sign in moves["move \(sign)"].map { (sign, $0) } }
    }

    func kinds(of step: AnswerStep) -> Kinds {
        var sums = bias
        var rest = step.signs.bits
        while rest != 0 {
            sums += signs[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        for (place, row) in likeness.enumerated() {
            sums += row * (Float(max(-Self.farthest, step.behind[place])) / 10)
        }
        return sums
    }

    /// What is further behind is as good as impossible.
    private static let farthest: Int16 = 50

    func ties(_ ties: AnswerTies) -> Kinds {
        var sums = Kinds.zero
        var rest = ties.bits
        while rest != 0 {
            sums += self.ties[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return sums
    }

    func moves(to step: AnswerStep) -> Moves {
        manners.reduce(moves) { step.signs.contains($1.sign) ? $0 + $1.moves : $0 }
    }
}
