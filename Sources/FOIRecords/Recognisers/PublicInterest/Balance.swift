/// Reads where the balance of the public interest falls.
struct Balance {
    let letter: Letter

    /// How a sentence says it, the plainest first.
    enum Manner: Sendable, Hashable, Comparable {
        case comparison, leaning, interest, decision
    }

    struct Verdict: Sendable {
        var side: ArgumentSide
        var manner: Manner
    }

    /// The side that the sentences of a conclusion come down on; nil where they come down on none.
    ///
    /// The plainest sentence decides, among equals the last.
    func side(of sentences: some Sequence<Range<Int>>) -> ArgumentSide? {
        let verdicts = sentences.compactMap(verdict)
        return verdicts.last { $0.manner <= .leaning }?.side ?? verdicts.min { $0.manner < $1.manner }?.side
    }

    func verdict(of sentence: Range<Int>) -> Verdict? {
        if let side = compared(sentence) { return Verdict(side: side, manner: .comparison) }
        if let side = leaning(sentence) { return Verdict(side: side, manner: .leaning) }
        if let side = interest(sentence) { return Verdict(side: side, manner: .interest) }
        if let decision = BalanceCues.decisions.matches(in: letter, sentence).last {
            return Verdict(side: decision.meaning, manner: .decision)
        }
        return nil
    }

    /// Whether a sentence compares the interests, and does not merely ask how they compare.
    func compares(_ sentence: Range<Int>) -> Bool {
        guard let comparison = BalanceCues.comparisons.firstMatch(in: letter, sentence) else { return false }
        return !isConditional(sentence.lowerBound..<comparison.range.lowerBound)
    }

    // MARK: Comparisons

    /// "The interest in X outweighs the interest in Y."
    private func compared(_ sentence: Range<Int>) -> ArgumentSide? {
        let comparisons = BalanceCues.comparisons.matches(in: letter, sentence)
        guard let first = comparisons.first else { return nil }
        let comparison = comparisons.last { $0.range.overlaps(first.range) && $0.meaning == .loses } ?? first
        // "The stronger public interest is in maintaining it": what is stronger follows.
        if BalanceCues.weighed.opens(comparison.range.upperBound..<sentence.upperBound, in: letter.index) { return nil }
        let before = sentence.lowerBound..<comparison.range.lowerBound
        let after = object(after: comparison.range.upperBound, in: sentence)
        guard !isConditional(before) else { return nil }
        let loses = comparison.meaning == .loses
        let subject =
            cued(in: before) ?? bareSide(in: before)
            ?? ordinal(in: sentence.lowerBound..<comparison.range.upperBound) ?? cued(in: after)?.opposite ?? named(
                in: before) ?? named(in: after)?.opposite
        guard let subject else { return nil }
        let isNegated =
            self.isNegated(clause(before: before.upperBound, in: sentence))
            || BalanceCues.doubts.hasMatch(in: letter, before)
        return loses != isNegated ? subject.opposite : subject
    }

    /// The side of which a stretch speaks last in so many words.
    private func cued(in range: Range<Int>) -> ArgumentSide? {
        let cues = SideCue.all(in: range, of: letter).filter { !isPresumed($0, in: range) }
        return (cues.last { !$0.isInterest } ?? cues.last)?.side
    }

    /// "Having applied the presumption in favour of disclosure": the law's, whatever the balance.
    private func isPresumed(_ cue: SideCue, in range: Range<Int>) -> Bool {
        letter.words(in: range.lowerBound..<cue.range.lowerBound).suffix(2).contains { $0.hash == Self.presumption }
    }

    private static let presumption = WordToken.hash(of: "presumption")

    /// "The arguments against are the stronger."
    private func bareSide(in range: Range<Int>) -> ArgumentSide? {
        SideCue.namesBoth(range, of: letter) ? nil : BalanceCues.sides.matches(in: letter, range).last?.meaning
    }

    /// What the comparison is with; "and" begins something else.
    private func object(after offset: Int, in sentence: Range<Int>) -> Range<Int> {
        let clause = clause(after: offset, in: sentence)
        let goesOn = letter.words(in: clause).first.map(BalanceCues.joints.contains) ?? false
        return goesOn ? clause.lowerBound..<clause.lowerBound : clause
    }

    /// "The second is the weightier."
    private func ordinal(in range: Range<Int>) -> ArgumentSide? {
        BalanceCues.ordinals.firstMatch(in: letter, range)?.meaning
    }

    /// The side that a stretch names first in any way.
    private func named(in range: Range<Int>) -> ArgumentSide? {
        if let target = SideCues.targets.matches(in: letter, range).first { return target.meaning }
        return BalanceCues.harms.hasMatch(in: letter, range) ? .withholding : nil
    }

    /// The comparison that follows a stretch is a question still, or what the law says of all cases.
    private func isConditional(_ range: Range<Int>) -> Bool {
        let words = letter.words(in: range)
        let turn = words.last { BalanceCues.restarts.contains($0) }?.range.upperBound ?? range.lowerBound
        let clause = clause(before: range.upperBound, in: range)
        return words.contains { word in
            BalanceCues.conditions.contains(word) && word.range.lowerBound >= turn
                || BalanceCues.nearConditions.contains(word) && word.range.lowerBound >= clause.lowerBound
        }
    }

    /// A "not" that belongs to the verb and not to a side ("not disclosing") or to an assurance ("no
    /// doubt").
    private func isNegated(_ range: Range<Int>) -> Bool {
        let others =
            SideCues.targets.matches(in: letter, range).map(\.range)
            + BalanceCues.assurances.matches(in: letter, range).map(\.range)
        return letter.words(in: range).contains { word in
            BalanceCues.negations.contains(word) && !others.contains { $0.contains(word.range.lowerBound) }
        }
    }

    // MARK: Other ways to say it

    /// "The balance lies in favour of X", "is against X".
    private func leaning(_ sentence: Range<Int>) -> ArgumentSide? {
        let targets = SideCues.targets.matches(in: letter, sentence)
        let towards = BalanceCues.leanings.matches(in: letter, sentence).map { (range: $0.range, isOpposed: false) }
        let against = BalanceCues.opposed.matches(in: letter, sentence).map { (range: $0.range, isOpposed: true) }
        for cue in (towards + against).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            guard let target = targets.first(where: { $0.range.lowerBound >= cue.range.upperBound }),
                isNear(cue.range.upperBound..<target.range.lowerBound),
                !isConditional(sentence.lowerBound..<cue.range.lowerBound)
            else { continue }
            let isNegated =
                self.isNegated(clause(before: cue.range.lowerBound, in: sentence))
                || BalanceCues.doubts.hasMatch(in: letter, sentence.lowerBound..<cue.range.lowerBound)
            return cue.isOpposed != isNegated ? target.meaning.opposite : target.meaning
        }
        return nil
    }

    private func isNear(_ range: Range<Int>) -> Bool {
        letter.words(in: range).count <= 7 && !letter.folded(range).contains(where: \.partsClauses)
    }

    private static func isStop(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }

    /// From the comma or semicolon before an offset.
    private func clause(before offset: Int, in sentence: Range<Int>) -> Range<Int> {
        let start = letter.folded(sentence.lowerBound..<offset).lastIndex(where: Self.isStop)
        return (start ?? sentence.lowerBound)..<offset
    }

    /// To the comma or semicolon behind an offset.
    private func clause(after offset: Int, in sentence: Range<Int>) -> Range<Int> {
        let end = letter.folded(offset..<sentence.upperBound).firstIndex(where: Self.isStop)
        return offset..<(end ?? sentence.upperBound)
    }

    /// "It is (not) in the public interest to disclose", "disclosure is not in the public interest".
    private func interest(_ sentence: Range<Int>) -> ArgumentSide? {
        guard let cue = BalanceCues.interests.matches(in: letter, sentence).last,
            !isConditional(sentence.lowerBound..<cue.range.lowerBound)
        else { return nil }
        let behind = SideCues.targets.matches(in: letter, cue.range.upperBound..<sentence.upperBound).first
        let before = SideCues.targets.matches(in: letter, sentence.lowerBound..<cue.range.lowerBound).last
        guard let target = behind ?? before else { return nil }
        return isNegated(sentence.lowerBound..<cue.range.lowerBound) ? target.meaning.opposite : target.meaning
    }
}
