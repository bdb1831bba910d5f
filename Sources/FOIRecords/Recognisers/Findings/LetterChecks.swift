/// Checks of the letter as a whole.
enum LetterChecks {
    /// `references-differ`: the letter gives the request two references.
    static func differingReferences(_ letter: Letter, _ draft: Draft) -> [Finding] {
        let references = draft.record.references
        guard references.count > 1, draft.record.kind != .internalReview else { return [] }
        return [
            Finding(
                code: "references-differ", severity: .info,
                message: "The letter gives several references: " + references.map(\.value).joined(separator: ", ")
                    + ".",
                evidence: references.flatMap(\.evidence))
        ]
    }

    /// `late-answer`: it came after the statutory limit.
    static func lateAnswer(_ letter: Letter, _ draft: Draft) -> [Finding] {
        guard let timeliness = draft.record.timeliness, timeliness.late else { return [] }
        return [
            Finding(
                code: "late-answer", severity: .warning,
                message:
                    "The answer took \(timeliness.workingDays) working days; the limit of \(timeliness.limit) ended on "
                    + "\(timeliness.dueOn).",
                evidence: draft.record.dates.response?.evidence ?? [])
        ]
    }

    /// `part-without-answer`: a part of the request is not answered.
    static func unansweredParts(_ letter: Letter, _ draft: Draft) -> [Finding] {
        guard draft.record.kind == .response else { return [] }
        func isAnswered(_ label: String) -> Bool {
            draft.record.answers.contains { $0.outcome != .none && $0.parts.contains(label) }
                || draft.parts.contains { $0.isStem && $0.label == label }
        }
        return draft.record.request.parts.filter { !isAnswered($0.label) }
            .map { part in
                let name = part.label.isEmpty ? "The request" : "Part \(part.label) of the request"
                return Finding(
                    code: "part-without-answer", severity: .warning, message: "\(name) has no answer in the letter.",
                    evidence: part.evidence)
            }
    }

    /// `document-unread`: pages behind the signature hold something else than the letter, which was
    /// left unread.
    static func unreadDocument(_ letter: Letter, _ draft: Draft) -> [Finding] {
        guard let first = letter.blocks.first(where: { $0.zone == .released }) else { return [] }
        return [
            Finding(
                code: "document-unread", severity: .info,
                message: "A document stands behind the letter from page \(first.page) on; it was not read.",
                evidence: letter.evidence(for: first.range))
        ]
    }
}
