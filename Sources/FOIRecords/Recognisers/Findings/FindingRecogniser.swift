/// Remarks what a careful reader would: each check looks at the finished record.
enum FindingRecogniser: Recogniser {
    /// A check and what it finds in a record.
    typealias Check = @Sendable (Letter, Draft) -> [Finding]

    private static let checks: [Check] = [
        ProvisionChecks.unknownProvisions, ProvisionChecks.provisionsNotInForce,
        PublicInterestChecks.missingTests, PublicInterestChecks.differingProvisions,
        LetterChecks.differingReferences, LetterChecks.lateAnswer, LetterChecks.unansweredParts,
        RightsChecks.missingGround, RightsChecks.missingReview, RightsChecks.missingRegulator,
        LetterChecks.unreadDocument,
    ]

    static func recognise(in letter: Letter, into draft: inout Draft) {
        draft.cited = draft.record.citations.map { draft.provision($0.provision) }
        draft.record.findings = checks.flatMap { $0(letter, draft) }
    }
}
