/// Tells which side the words of a sentence serve: by the interests that it speaks of, by what it says would harm or
/// help them, and by what it denies.
struct StanceReader {
    let letter: Letter

    /// Above zero where a sentence speaks for disclosure, below where it speaks against; as far as it does. A phrase
    /// counts two, a word that only leans to a side one.
    func stance(of sentence: Range<Int>) -> Int {
        let merits = StanceCues.merits.matches(in: letter, sentence)
        var stance = 0
        var end = sentence.lowerBound
        var covered: [Range<Int>] = []
        for merit in merits where merit.range.lowerBound >= end {
            end = merit.range.upperBound
            covered.append(merit.range)
            stance += serves(merit, in: sentence) == .disclosure ? 2 : -2
        }
        for hint in StanceHints.hints.matches(in: letter, sentence)
        where !covered.contains(where: { $0.overlaps(hint.range) }) {
            stance += hint.meaning == .disclosure ? 1 : -1
        }
        return stance
    }

    private func serves(_ merit: PhraseTable<ArgumentSide>.Match, in sentence: Range<Int>) -> ArgumentSide {
        let isHarm = merit.meaning == .withholding
        var side = merit.meaning
        // "Secrecy would harm trust": harm that withholding does speaks for disclosure.
        if isHarm, causes(before: merit.range.lowerBound, in: sentence) == .withholding { side = side.opposite }
        if isDenied(merit.range, in: sentence) { side = side.opposite }
        return side
    }

    /// What a stretch says is done, last before an offset.
    private func causes(before offset: Int, in sentence: Range<Int>) -> ArgumentSide? {
        StanceCues.causes.matches(in: letter, sentence.lowerBound..<offset).last?.meaning
    }

    /// "No harm would come of it", "the risk is slight".
    private func isDenied(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
        let before = letter.words(in: sentence.lowerBound..<range.lowerBound).suffix(3)
        if let denial = before.last(where: { StanceCues.denials.contains($0) }),
            !letter.folded(Int(denial.end)..<range.lowerBound).contains(where: \.partsClauses)
        {
            return true
        }
        let behind = letter.words(in: range.upperBound..<sentence.upperBound).prefix(4)
        return behind.contains { StanceCues.slightness.contains($0) }
    }
}
