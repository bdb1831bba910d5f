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

    /// Whether all else is to be heard against the outcome that phrases make: not where these are right as a rule.
    static func mayOverrule(_ phrased: Outcome, by evidence: OutcomeEvidence) -> Bool {
        // "Fewer than five", "with the names taken out" and "none for earlier years" are plain words for it.
        // So is "neither confirm nor deny" beside what is published.
        if evidence.signals.contains(.asAbove)
            || phrased == .mixed && evidence.signals.contains(.neitherConfirmedNorDenied)
            || phrased == .partlyDisclosed && evidence.saysThatSomeIsGiven
        {
            return false
        }
        return evidence.isExplicit ? phrased != .disclosed && phrased != .none : evidence.effects.isEmpty
    }

    /// How far an outcome must be ahead of the one that phrases make.
    static func leastLead(of outcome: Outcome, over phrased: Outcome, by evidence: OutcomeEvidence) -> Double {
        guard evidence.isExplicit else {
            // Facts may be about other bodies, and about what nobody has.
            return outcome == .transferred ? 4 : outcome == .notHeld || outcome == .partlyDisclosed ? 2.5 : 1.5
        }
        guard phrased == .partlyDisclosed || phrased == .mixed else { return 2 }
        return evidence.isOnlyDetail && evidence.isWithholding ? 2.5 : 1.5
    }
}
