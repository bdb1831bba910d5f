/// Checks that a refusal gives its ground and tells the requester's rights (FOIA s.17(1) and (7), EIR
/// reg. 14(3) and (5), FOISA ss.16 and 19).
enum RightsChecks {
    /// `no-ground-for-refusal`: information is withheld, and no exemption, exception or other ground is named.
    static func missingGround(_ letter: Letter, _ draft: Draft) -> [Finding] {
        let refused = draft.record.answers.filter { $0.outcome.isRefusal }
        guard draft.record.kind == .response, !refused.isEmpty, !draft.record.namesGround else { return [] }
        return [
            Finding(
                code: "no-ground-for-refusal", severity: .warning,
                message: "Information is refused, and the letter names no exemption or other ground for it.",
                evidence: refused.flatMap(\.evidence))
        ]
    }

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
    /// Something is refused under a named ground, with or without other things given.
    fileprivate var isRefusal: Bool {
        switch outcome {
        case .withheld, .refused, .ncnd, .partlyDisclosed, .mixed: namesGround
        default: false
        }
    }

    fileprivate var namesGround: Bool {
        citations.contains { $0.role == .exemption || $0.role == .refusal || $0.role == .ncnd }
    }
}

extension Outcome {
    /// Nothing is given, and not for want of it.
    fileprivate var isRefusal: Bool { self == .withheld || self == .refused || self == .ncnd }
}
