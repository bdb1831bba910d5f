/// The kind that all signs of a letter speak for together, weighed as they were found to tell of other letters.
struct KindVerdict {
    /// For each kind, in log-odds.
    private let sums: SignWeights.Sums

    private static let weights = SignWeights(LetterKindWeights.text, for: KindFeatures.names)

    init(of features: KindFeatures) { sums = Self.weights.sums(of: features.values) }

    func likeliest(otherThan excluded: LetterKind) -> LetterKind {
        LetterKind.allCases.filter { $0 != excluded }.max { lead(of: $1, over: $0) > 0 } ?? excluded
    }

    /// How far one kind is ahead of another, in log-odds: 1 is 2.7 to 1, 4 are 55 to 1.
    func lead(of kind: LetterKind, over other: LetterKind) -> Double { sums[kind.place] - sums[other.place] }
}
