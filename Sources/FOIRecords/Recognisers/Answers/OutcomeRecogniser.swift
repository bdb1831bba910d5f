/// Sums the answers up to the outcome of the whole letter.
enum OutcomeRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let outcome = outcome(in: letter, draft)
        draft.record.outcome = outcome
        draft.record.alaveteliState = state(of: outcome, kind: draft.record.kind)
    }

    private static func outcome(in letter: Letter, _ draft: Draft) -> Outcome {
        switch draft.record.kind {
        case .acknowledgement, .extension, .feesNotice, .other: return .none
        case .clarification: return .clarification
        case .transfer: return .transferred
        case .response, .internalReview: break
        }
        let outcomes = Set(draft.record.answers.map(\.outcome))
        if !outcomes.isEmpty { return sum(of: outcomes) }
        // No request was found: the letter is read as the answer to one.
        let places = AnswerPlaces(letter: letter, draft: draft)
        return OutcomeReader(letter: letter, draft: draft).evidence(in: places.general).outcome ?? .none
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
            case .internalReview: .internalReview
            case .response, .clarification, .transfer, .other: nil
            }
        }
    }
}
