/// What a sentence tells the requester of the information that was asked for.
enum AnswerSentence: Int, CaseIterable, Sendable {
    case given
    case partly
    case withheld
    case notHeld
    case neitherConfirmedNorDenied
    case refused
    case clarification
    case transferred
    case accessible
    /// It is the answer itself, or a part of it.
    case fact
    /// Nothing: a courtesy, the law, a reason, what was asked.
    case neutral

    static let classifier = SentenceClassifier<AnswerSentence>(AnswersWeights.text)
}
