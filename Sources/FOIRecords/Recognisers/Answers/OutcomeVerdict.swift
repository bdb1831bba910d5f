/// The outcome of an answer that all of it speaks for, weighed as it was found to tell of other answers.
struct OutcomeVerdict {
    /// For each outcome, in log-odds.
    private let sums: SignWeights.Sums

    private static let weights = SignWeights(AnswerOutcomeWeights.text, for: OutcomeFeatures.names)

    init(of features: OutcomeFeatures) { sums = Self.weights.sums(of: features.values) }

    /// The likeliest of the outcomes that one answer may have.
    var likeliest: Outcome {
        Outcome.allCases.filter { $0 != .none }.max { sums[$0.place] < sums[$1.place] } ?? .none
    }

    /// How far one outcome is ahead of another, in log-odds: 1 is 2.7 to 1, 3 are 20 to 1.
    func lead(of outcome: Outcome, over other: Outcome) -> Double { sums[outcome.place] - sums[other.place] }

    /// How far another outcome must be ahead of the one that phrases make; nil where these are right as a rule.
    static func leastLead(over phrased: Outcome, by evidence: OutcomeEvidence) -> Double? {
        if evidence.signals.contains(.asAbove) { return nil }
        guard evidence.isExplicit else { return evidence.effects.isEmpty ? 3 : nil }
        return switch phrased {
        // "Fewer than five", "with the names taken out": plain words for it.
        case .partlyDisclosed where evidence.saysThatSomeIsGiven: 3
        case .partlyDisclosed, .mixed, .notHeld, .ncnd, .transferred, .refused, .accessible, .clarification, .withheld: 2
        case .disclosed, .none: nil
        }
    }
}
