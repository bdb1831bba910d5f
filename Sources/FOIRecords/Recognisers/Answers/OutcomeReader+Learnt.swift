/// What sentences say in words that no phrase knows.
extension OutcomeReader {
    /// What stretches say of which no phrase tells what is done, by what their words told of other sentences; nil where these
    /// tell nothing surely.
    func learnt(in ranges: [Range<Int>]) -> OutcomeEvidence? {
        let said = likenesses(in: ranges)
        guard said.contains(where: { $0.sort?.signal != nil }) else { return nil }
        var evidence = OutcomeEvidence()
        for (sentence, sort) in said { read(sentence, learnt: sort, into: &evidence) }
        return evidence.isExplicit ? evidence : nil
    }

    /// The sentences of stretches, each with what it is surely like.
    func likenesses(in ranges: [Range<Int>]) -> [(sentence: Range<Int>, sort: AnswerSentence?)] {
        let sentences = ranges.flatMap { $0.isEmpty ? [] : Array(letter.sentences(in: $0)) }
        let least = Self.least + Self.leastMore * (sentences.count - 1)
        return sentences.map { sentence in
            (sentence, likeness(of: sentence, isAlone: sentences.count == 1, leadingBy: least))
        }
    }

    /// It may tell a fact, as it is not surely like a reason or anything else.
    func mayBeFact(_ sentence: Range<Int>) -> Bool {
        let verdict = AnswerSentence.classifier.verdict(on: sentence, in: letter)
        return switch verdict.sort {
        case .fact, .given, .partly, .accessible: true
        default: verdict.lead < Self.leastOfReasons
        }
    }

    /// Rows of tables, which end in no stop, say what they say in few words, and not what becomes of the information.
    private func likeness(of sentence: Range<Int>, isAlone: Bool, leadingBy least: Int) -> AnswerSentence? {
        guard isAlone || letter.endsSentence(sentence) else { return nil }
        let verdict = AnswerSentence.classifier.verdict(on: sentence, in: letter)
        return verdict.lead >= least + (verdict.sort == .partly ? Self.leastOfPartly : 0) ? verdict.sort : nil
    }

    /// How far what a sentence says must be ahead of all else, in tenths of log-odds; and how much further with each
    /// sentence more, of which one may mislead.
    private static let least = 15
    private static let leastMore = 3
    /// How far a sentence must be ahead that is no fact.
    private static let leastOfReasons = 10
    /// Notes on what was counted, beside what is given, speak of some and others too.
    private static let leastOfPartly = 10
}

extension AnswerSentence {
    /// What the sentence says as a phrase would; nil where it is a fact or nothing.
    var signal: OutcomeCues.Signal? {
        switch self {
        case .given: .given
        case .partly: .partly
        case .withheld: .withheld
        case .notHeld: .notHeld
        case .neitherConfirmedNorDenied: .neitherConfirmedNorDenied
        case .refused: .refused
        case .clarification: .clarification
        // That it was sent there, phrases tell.
        case .transferred: .outOfReach
        case .accessible: .published
        case .fact, .neutral: nil
        }
    }
}
