/// How much of what was asked for a sentence speaks of.
extension OutcomeReader {
    /// What is kept back is called "it" or "the information", and not by a name of its own.
    func isWhole(_ signal: Range<Int>, in sentence: Range<Int>) -> Bool {
        // "We do not record how many of them led to it".
        if OutcomeCues.asides.opens(signal.upperBound..<sentence.upperBound, in: letter.index)
            || OutcomeCues.asides.opens(sentence, in: letter.index)
        {
            return false
        }
        // "Exempt under section 43(2)" has no subject.
        if signal.lowerBound == sentence.lowerBound, letter.wordCount(in: sentence) <= 8 { return true }
        // "The University relies on section 43(2)": on whatever was asked for.
        if relying(signal), !OutcomeCues.relyingFor.hasMatch(in: letter, signal.upperBound..<sentence.upperBound) {
            return true
        }
        let next = letter.index.firstWord(from: signal.upperBound)
        let last = min(next + 3, letter.words.count - 1)
        let end = max(signal.upperBound, min(Int(letter.words[last].end), sentence.upperBound))
        return OutcomeCues.whole.hasMatch(in: letter, sentence.lowerBound..<end)
    }

    private func relying(_ signal: Range<Int>) -> Bool {
        letter.words(in: signal).first.map(Self.relying.contains) ?? false
    }

    private static let relying = WordSet("rely relies relying relied")

    /// "Please see Appendix 1", behind a refusal, points to its reasons.
    func isPointer(_ sentence: Range<Int>) -> Bool {
        letter.wordCount(in: sentence) < 10 && OutcomeCues.pointing.opens(sentence, in: letter.index)
    }
}
