/// Finds the public authority that answers.
///
/// Every name of a body in the letter is a candidate, weighed by where it stands; so is the owner of
/// the letter's e-mail domain.
enum AuthorityRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var candidates = AuthorityCandidates(letter: letter, requestBlocks: draft.requestBlocks)
        candidates.collect()
        draft.record.authority.name = candidates.best()
        draft.record.authority.emails = candidates.emails.map { letter.found($0, .high) }
        draft.record.authority.team = team(in: letter)
    }

    /// The team that the letterhead names.
    private static func team(in letter: Letter) -> Found<String>? {
        for index in letter.headBlocks {
            for line in letter.lineRanges(of: letter.blocks[index])
            where line.count < 60 && PersonName.isTeam(letter.folded(line)) {
                return letter.found(line, .medium)
            }
        }
        return nil
    }
}
