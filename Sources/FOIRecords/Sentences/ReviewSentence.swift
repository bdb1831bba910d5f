/// What a sentence tells of reviews and complaints.
enum ReviewSentence: Int, CaseIterable, Sendable {
    /// The authority offers one, or says where, how or by when to ask for it.
    case offer
    /// How the authority goes about one.
    case handling
    /// What the regulator may be asked.
    case regulator
    case neutral

    static let classifier = SentenceClassifier<ReviewSentence>(ReviewsWeights.text)
}
