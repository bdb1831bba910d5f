/// What a sentence does where a letter tells what was asked for.
enum RequestSentence: Int, CaseIterable, Sendable {
    /// It leads in what was asked for: "Your request was for:".
    case leads
    /// It is what was asked for, or a part of it.
    case asked
    case other

    static let classifier = SentenceClassifier<RequestSentence>(RequestsWeights.text)
}
