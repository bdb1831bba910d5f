/// Sums the answers up to the outcome of the whole letter.
enum OutcomeRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let outcome = outcome(in: letter, draft)
        draft.record.outcome = outcome
        if let trace = letter.trace { weigh(outcome, in: letter, draft, trace) }
        draft.record.alaveteliState = state(of: outcome, kind: draft.record.kind)
    }

    private static func outcome(in letter: Letter, _ draft: Draft) -> Outcome {
        switch draft.record.kind {
        case .acknowledgement, .extension, .feesNotice, .other: return .none
        case .clarification: return .clarification
        case .transfer where draft.record.answers.allSatisfy { $0.outcome == .transferred }: return .transferred
        case .response, .internalReview, .transfer: break
        }
        let outcomes = Set(draft.record.answers.map(\.outcome))
        if !outcomes.isEmpty { return sum(of: outcomes) }
        // No request was found: the letter is read as the answer to one.
        let references = draft.references ?? PartReferenceScanner(letter: letter, parts: draft.parts)
        let places = AnswerPlaces(letter: letter, draft: draft, references: references)
        return OutcomeReader(letter: letter, draft: draft).evidence(in: places.general).outcome ?? .none
    }

    private static func weigh(_ outcome: Outcome, in letter: Letter, _ draft: Draft, _ trace: Trace) {
        for answer in draft.record.answers {
            let ranges = draft.parts.filter { answer.parts.contains($0.label) }.flatMap(\.answerRanges)
            trace.weigh(
                .outcome, outcome.rawValue, at: ranges,
                by: .mechanism("the answer to \(answer.parts.joined(separator: ", ")): \(answer.outcome.rawValue)"))
        }
        let isWhole = draft.record.answers.isEmpty
        trace.weigh(
            .outcome, outcome.rawValue, at: [],
            by: .mechanism(
                isWhole
                    ? "the kind of the letter, or all that it says, as no part has an answer"
                    : "the outcome that all answers share, or that their sum makes"))
    }

    /// The one that all share; where something is disclosed and something else is not, partly; else
    /// mixed.
    static func sum(of outcomes: Set<Outcome>) -> Outcome {
        if outcomes.count == 1, let only = outcomes.first { return only }
        if outcomes.contains(.disclosed) || outcomes.contains(.partlyDisclosed) { return .partlyDisclosed }
        return .mixed
    }

    private static func state(of outcome: Outcome, kind: LetterKind) -> AlaveteliState? {
        switch outcome {
        case .disclosed, .accessible: .successful
        case .partlyDisclosed: .partiallySuccessful
        case .withheld, .ncnd, .refused, .mixed: .rejected
        case .notHeld, .transferred: .notHeld
        case .clarification: .waitingClarification
        case .none:
            switch kind {
            case .acknowledgement, .extension: .waitingResponse
            case .feesNotice: .waitingClarification
            // Alaveteli's "internal_review" waits for one, and this letter is its outcome.
            case .response, .clarification, .transfer, .internalReview, .other: nil
            }
        }
    }
}
