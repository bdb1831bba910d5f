/// What a sentence does where the public interest is weighed.
enum InterestSort: Int, CaseIterable, Sendable {
    /// It argues for disclosure.
    case disclosure
    /// It argues for withholding.
    case withholding
    case balance
    /// It announces arguments.
    case introduction
    /// It tells of the law.
    case law
    /// It stands beside.
    case neutral

    static let classifier = SentenceClassifier<InterestSort>(InterestWeights.text)
}
