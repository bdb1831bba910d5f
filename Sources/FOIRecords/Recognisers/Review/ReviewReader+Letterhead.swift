/// An offer of a review that sends the reader to the letterhead: "to the e-mail address at the head of this letter".
extension ReviewReader {
    /// The address of an office that the sentence points to, at the head of the letter or at the foot of its pages.
    ///
    /// `nil` where there are several: the sentence does not say which.
    func letterheadAddress(pointedToBy sentence: Range<Int>) -> Range<Int>? {
        guard !letter.landmarks.ats.isEmpty, let cue = Self.pointers.firstMatch(in: letter, sentence) else {
            return nil
        }
        let offices = letter.blocks.filter { Self.heads.contains($0.zone) }.flatMap { block in
            EmailScanner.addresses(in: letter, block.range).filter { isOffice($0, in: block) }
        }
        guard let first = offices.first,
            offices.allSatisfy({ letter.folded($0).elementsEqual(letter.folded(first)) })
        else { return nil }
        letter.trace?.weigh(
            .reviewEmail, letter.text(of: first), at: first,
            by: Self.pointers.rule(cue, "a sentence that offers a review points to the letterhead"))
        return first
    }

    private static let heads: ZoneSet = [.letterhead, .salutation, .furniture]

    /// An address alone may be a postal one ("the address above"), so e-mail must be named.
    static let pointers = PhraseTable<Void>([
        .init(
            "email|mail ... top|head|foot|bottom of", (), example: "to the e-mail address at the head of this letter"),
        .init("email|mail ... above|overleaf", (), example: "the address or e-mail shown above"),
        .init("above ... email|mail", (), example: "the Keeper at the above address or e-mail"),
        .init("contact details ... above|top|head|overleaf", (), example: "our contact details are shown above"),
    ])

    /// An office's mailbox, and not the one that the letter was sent to.
    private func isOffice(_ address: Range<Int>, in block: Block) -> Bool {
        let line = letter.lineRanges(of: block).last { $0.lowerBound <= address.lowerBound } ?? block.range
        return RoleMailbox.isRole(letter.folded(address), of: authority.map(RoleMailbox.words) ?? [])
            && !isRegulators(address)
            && Self.delivery.match(in: letter, startingAt: line.lowerBound, before: address.lowerBound) == nil
    }

    static let delivery = PhraseTable<Void>([
        .init("by|via email|mail", (), example: "By email: office@anglers.org.uk"),
        .init("by|via e mail", (), example: "By e-mail: office@anglers.org.uk"),
        .init("to", (), example: "To: office@anglers.org.uk"),
        .init("sent to|by", (), example: "Sent to: office@anglers.org.uk"),
    ])
}
