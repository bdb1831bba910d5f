/// Checks that a refusal tells the requester's rights (FOIA s.17(7), EIR reg. 14(5), FOISA s.19).
enum RightsChecks {
    /// `no-review-offered`: a refusal says nothing of a review.
    static func missingReview(_ letter: Letter, _ draft: Draft) -> [Finding] {
        guard draft.record.kind == .response, draft.record.isRefusal, draft.record.review == nil else { return [] }
        return [
            Finding(
                code: "no-review-offered", severity: .warning,
                message: "Information is refused, and the letter does not say how to ask for an internal review.",
                evidence: [])
        ]
    }

    /// `no-regulator-named`: a refusal does not mention the right to go to the Commissioner.
    static func missingRegulator(_ letter: Letter, _ draft: Draft) -> [Finding] {
        guard draft.record.kind == .response || draft.record.kind == .internalReview, draft.record.isRefusal,
            !ReviewCues.regulator.hasMatch(in: letter, 0..<letter.flow.count)
        else { return [] }
        return [
            Finding(
                code: "no-regulator-named", severity: .warning,
                message:
                    "Information is refused, and the letter does not name the Commissioner to whom one may complain.",
                evidence: [])
        ]
    }
}

extension Record {
    /// Something is refused, with or without other things given.
    fileprivate var isRefusal: Bool {
        switch outcome {
        case .withheld, .refused, .ncnd, .partlyDisclosed, .mixed:
            citations.contains { $0.role == .exemption || $0.role == .refusal || $0.role == .ncnd }
        default: false
        }
    }
}
