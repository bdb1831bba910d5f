/// A sentence where the authority answers, as it is told which parts of the request it is said of.
struct AnswerStep {
    /// In the flow's bytes.
    var range: Range<Int>
    /// In ``Letter/blocks``.
    var block: Int
    var signs: AnswerSigns
    /// For each subject of the letter.
    var ties: [AnswerTies]
    /// How far it is less like sentences of each ``AnswerSentence`` than like those of the likeliest, in tenths of log-odds.
    var behind: SentenceWeights.Scores
}
