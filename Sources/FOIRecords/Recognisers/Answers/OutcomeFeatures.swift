/// What is counted of an answer to tell its outcome: what its phrases say, and what its sentences are like.
///
/// `Training/learn` has the first as `letter-signs` prints them, and counts the second in the same way.
struct OutcomeFeatures {
    /// In the order of ``names``.
    private(set) var values = [Double](repeating: 0, count: OutcomeFeatures.names.count)
    private let phrased: Outcome

    /// - Parameters:
    ///   - phrased: the outcome that the phrases make.
    ///   - length: how many sentences there are.
    init(of evidence: OutcomeEvidence, phrased: Outcome, length: Int) {
        self.phrased = phrased
        add(1, of: .phrased, phrased.place)
        for signal in evidence.signals { add(1, of: .signal, signal.place) }
        if let first = evidence.signals.first { add(1, of: .firstSignal, first.place) }
        if let last = evidence.signals.last { add(1, of: .lastSignal, last.place) }
        for effect in evidence.effects { add(1, of: .effect, effect.place) }
        let flags = [
            evidence.isExplicit, evidence.isKeptBehind, evidence.opensWithAnswer, evidence.beginsWithFigure,
            evidence.hasFacts, evidence.hasFigures, evidence.opensWithFigure, evidence.lacksDetail,
            evidence.isOnlyDetail && evidence.isWithholding,
        ]
        for (place, flag) in flags.enumerated() where flag { add(1, of: .flag, place) }
        if length > 0 { add(1, of: .length, min(length, Self.lengths) - 1) }
    }

    /// Adds what the sentences are like.
    ///
    /// - Parameter likelihoods: for each, how likely it is to be of each sort, in the order of the sorts.
    mutating func add(_ likelihoods: [[Double]]) {
        guard !likelihoods.isEmpty else { return }
        for sort in AnswerSentence.allCases.indices {
            let figures = SortFigures(likelihoods.map { $0[sort] })
            add(figures.most, of: .most, sort)
            add(figures.mean, of: .mean, sort)
            add(figures.any, of: .any, sort)
            add(figures.most, of: .both, phrased.place * AnswerSentence.allCases.count + sort)
        }
    }

    private mutating func add(_ value: Double, of group: Group, _ place: Int) {
        values[Self.layout.place(place, of: group)] = value
    }

    // MARK: Names

    private enum Group: Int, SignGroup {
        case phrased, signal, firstSignal, lastSignal, effect, flag, length
        case most, mean, any, both

        var names: [String] {
            let sorts = AnswerSentence.allCases.map { "\($0)" }
            return switch self {
            case .phrased: Outcome.allCases.map(\.rawValue)
            case .signal, .firstSignal, .lastSignal: OutcomeCues.Signal.allCases.map { "\($0)" }
            case .effect: ProvisionEffect.allCases.map { "\($0)" }
            case .flag: OutcomeFeatures.flagNames
            case .length: (1...OutcomeFeatures.lengths).map(String.init)
            case .most, .mean, .any: sorts
            case .both: Outcome.allCases.flatMap { outcome in sorts.map { "\(outcome.rawValue)&\($0)" } }
            }
        }
    }

    private static let lengths = 6
    private static let flagNames = [
        "explicit", "keptBehind", "opensWithAnswer", "beginsWithFigure", "facts", "figures", "opensWithFigure",
        "lacksDetail", "onlyDetail",
    ]

    private static let layout = SignLayout<Group>()

    /// A name for each value.
    static let names = layout.names
}
