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
        for sort in AnswerSentence.allCases.indices {
            let own = likelihoods.map { $0[sort] }
            let most = own.max() ?? 0
            add(most, of: .most, sort)
            add(own.reduce(0, +) / Double(max(own.count, 1)), of: .mean, sort)
            add(1 - own.reduce(1) { $0 * (1 - min($1, 0.999)) }, of: .any, sort)
            add(most, of: .both, phrased.place * AnswerSentence.allCases.count + sort)
        }
    }

    private mutating func add(_ value: Double, of group: Group, _ place: Int) {
        values[Self.starts[group.rawValue] + place] = value
    }

    // MARK: Names

    /// Values that are counted in the same way, one for each of some names.
    private enum Group: Int, CaseIterable {
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

    /// A name for each value: "phrased=withheld", "most=fact", "both=withheld&fact".
    static let names = Group.allCases.flatMap { group in group.names.map { "\(group)=\($0)" } }

    /// For each group its first place.
    private static let starts = Group.allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.names.count) }
}
