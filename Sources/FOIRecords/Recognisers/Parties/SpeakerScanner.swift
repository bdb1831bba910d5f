/// Finds names in capitals of whoever answers, told by nothing but what they do: "Harbour Estates Limited holds the
/// information". Such a name needs no word that bodies are called by.
struct SpeakerScanner {
    private let letter: Letter

    init(letter: Letter) {
        self.letter = letter
    }

    /// In order.
    func names() -> [Range<Int>] {
        AuthorityCues.deeds.matches(in: letter, 0..<letter.flow.count).compactMap { deed in
            name(before: deed.range.lowerBound, in: letter.blocks[letter.blockIndex(at: deed.range.lowerBound)])
        }
    }

    private func name(before deed: Int, in block: Block) -> Range<Int>? {
        let last = letter.index.firstWord(from: deed) - 1
        guard last > 0 else { return nil }
        guard block.zone == .body || block.zone == .review || block.zone == .annex else { return nil }
        var first = last + 1
        while first > 0, letter.words[first - 1].range.lowerBound >= block.range.lowerBound, last - first < 6,
            isNext(first - 1, before: first <= last ? letter.words[first].range.lowerBound : deed), isNamed(first - 1)
        {
            first -= 1
        }
        while first <= last, Self.lowercase.contains(letter.words[first]) || Self.openers.contains(letter.words[first])
        {
            first += 1
        }
        guard first <= last, !Self.lowercase.contains(letter.words[last]) else { return nil }
        let words = letter.words[first...last]
        guard words.contains(where: { !OrganisationScanner.generic.contains($0) && $0.range.count > 2 }),
            !words.contains(where: { OrganisationScanner.unfit.contains($0) || Self.others.contains($0) })
        else { return nil }
        return words[first].range.lowerBound..<words[last].range.upperBound
    }

    /// A space parts the two, or the ampersand of a firm.
    private func isNext(_ word: Int, before offset: Int) -> Bool {
        letter.flow.bytes[letter.words[word].range.upperBound..<offset]
            .allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "&") }
    }

    private func isNamed(_ word: Int) -> Bool {
        Self.lowercase.contains(letter.words[word]) || letter.flow.bytes[letter.words[word].range.lowerBound].isUpper
    }

    /// Words within a name that have no capital.
    private static let lowercase = WordSet("of and for the")
    /// Words that have a capital for opening a sentence.
    private static let openers = WordSet("as if since while whilst where when however therefore although because that")
    /// Whoever else may be said to do so, and what may be held.
    private static let others = WordSet(
        "i we it you they he she this that these those who which there both neither all some any none mr mrs ms miss dr sir "
            + "ministers minister officials officer commissioner section regulation article exemption exception question part "
            + "request requests response applicant requester parliament court tribunal release publication copies details "
            + "documents emails minutes figures reports report names each no what names schedule annex your our my its")
}
