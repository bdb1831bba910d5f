/// What a sentence tells of the kind of the paper that it stands in.
enum KindSentence: Int, CaseIterable, Sendable {
    /// An answer is still to come.
    case ahead
    /// It will come later than it should.
    case delayed
    /// The requester is asked what is meant, before anything else is done.
    case asks
    /// The request goes to another body.
    case sentOn
    /// A fee is to be paid first.
    case fee
    /// A first answer has been looked at again.
    case reviewed
    /// An answer is given now, be it a refusal.
    case answers
    /// It is from a paper of another kind.
    case foreign
    /// It may stand in any reply.
    case neutral

    static let classifier = SentenceClassifier<KindSentence>(KindsWeights.text)

    /// That of the letters in which such sentences stand; nil where any letter may have it.
    var kind: LetterKind? {
        switch self {
        case .ahead: .acknowledgement
        case .delayed: .extension
        case .asks: .clarification
        case .sentOn: .transfer
        case .fee: .feesNotice
        case .reviewed: .internalReview
        case .answers: .response
        case .foreign: .other
        case .neutral: nil
        }
    }
}
