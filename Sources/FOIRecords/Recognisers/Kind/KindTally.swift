/// How many sentences of a letter are like those of letters of each kind.
struct KindTally {
    private var counts: [KindSentence: Int] = [:]

    /// Some sentence is more like those that promise an answer than like any others.
    private var looksAhead = false

    /// How far a sentence must be ahead of all other sorts to count, in tenths of log-odds.
    private static let least = 10

    init(of sentences: [Range<Int>], in letter: Letter) {
        for sentence in sentences where letter.hasWord(in: sentence) {
            let verdict = KindSentence.classifier.verdict(on: sentence, in: letter)
            if verdict.lead >= Self.least { counts[verdict.sort, default: 0] += 1 }
            if verdict.sort == .ahead { looksAhead = true }
        }
    }

    subscript(sort: KindSentence) -> Int { counts[sort] ?? 0 }

    /// The kind that most sentences speak for, where more than one does and fewer give an answer; nil where there is none.
    var kind: LetterKind? {
        if self[.reviewed] >= 4, self[.reviewed] >= self[.answers] { return .internalReview }
        if self[.fee] >= 2, self[.fee] > self[.answers] { return .feesNotice }
        if self[.asks] >= 3, self[.asks] > self[.answers] { return .clarification }
        if self[.delayed] >= 2, self[.delayed] > self[.answers] { return .extension }
        return nil
    }

    /// No sentence answers, and one says that an answer will come.
    var onlyLooksAhead: Bool { self[.answers] == 0 && looksAhead }
}
