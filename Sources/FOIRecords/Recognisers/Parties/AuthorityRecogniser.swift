/// Finds the public authority that answers.
///
/// Every name of a body in the letter is a candidate, weighed by where it stands; so is the owner of
/// the letter's e-mail domain.
enum AuthorityRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var candidates = AuthorityCandidates(letter: letter, draft: draft)
        candidates.collect()
        draft.record.authority.name = candidates.best()
        draft.record.authority.emails = candidates.emails.map { letter.found($0, .high) }
        draft.record.authority.team = team(in: letter)
    }

    /// The team that the letterhead names.
    private static func team(in letter: Letter) -> Found<String>? {
        letter.headLines.first { $0.range.count < 60 && PersonName.isTeam(letter.folded($0.range)) }
            .map { letter.found($0.range, .medium) }
    }
}
