/// What heads a part of a public interest test: a heading, or the label with which a paragraph opens.
struct InterestLabel: Sendable {
    enum Kind: Sendable, Hashable {
        case test, harm, balance
        /// `isWeak`: in words that other parts of a letter use too ("Reasons for withholding").
        case side(ArgumentSide, isWeak: Bool)
        /// It names one or more exemptions and no part of the test.
        case exemption
    }

    var kind: Kind
    /// In the flow's bytes.
    var range: Range<Int>
    /// The provisions that it names.
    var provisions: [String]
    /// What it says beside its cue: the subject of the test.
    var title: Range<Int>?
    /// It is bold, in capitals or larger than the text.
    var isSetApart = false
}

/// How a label is set off from what follows.
enum LabelEnding: Sendable, Hashable {
    case colon, dash, stop
    /// The block ends with it.
    case block
    /// The block ends with it, and it is bold, in capitals or larger.
    case heading
    /// Bold, before plain text.
    case style
}

/// Reads labels.
struct LabelReader {
    let letter: Letter
    let finder: ExemptionFinder
    let cues: InterestCues

    /// The label that a stretch of the flow is; nil where it is none.
    func label(_ range: Range<Int>, ending: LabelEnding, isBullet: Bool = false) -> InterestLabel? {
        guard cues.mayLabel(range) else { return nil }
        let words = letter.words(in: range)
        guard !words.isEmpty, words.count <= (ending == .heading || ending == .style ? 32 : 26) else { return nil }
        if ending == .colon, let last = words.last, LabelCues.stemEnds.contains(last) { return nil }
        let provisions = finder.provisions(namedIn: range)
        let known = terse(range, words: words).map { ($0, false) } ?? bare(range, words: words).map { ($0, true) }
        if let (side, isWeak) = known {
            return InterestLabel(
                kind: .side(side, isWeak: isWeak), range: range, provisions: provisions, isSetApart: ending == .heading)
        }
        // A verb makes a sentence of it.
        if ending == .stop || ending == .dash, words.contains(where: LabelCues.verbs.contains) { return nil }
        let cues = SideCue.all(in: range, of: letter)
        let parts = LabelCues.parts.matches(in: letter, range)
        guard let kind = kind(cues: cues, parts: parts, range: range, namesExemption: !provisions.isEmpty) else {
            return nil
        }
        guard kind != .exemption || ending == .heading || isLedBy(range, ending: ending) else { return nil }
        let covered = cues.map(\.range) + parts.map(\.range) + finder.mentionRanges(in: range)
        let rest = words.filter { word in
            !LabelCues.fillers.contains(word) && !isNumber(word)
                && !covered.contains {
                    $0.lowerBound <= word.range.lowerBound && word.range.upperBound <= $0.upperBound
                }
        }
        guard rest.count <= tolerance(of: kind, ending: ending, isBullet: isBullet) else { return nil }
        guard isVerbless(words, kind: kind, ending: ending, cues: cues) else { return nil }
        return InterestLabel(
            kind: kind, range: range, provisions: provisions, title: title(of: rest, kind: kind),
            isSetApart: ending == .heading)
    }

    /// The whole of a label is "For", "Arguments against" or "Why it should not".
    private func terse(_ range: Range<Int>, words: ArraySlice<WordToken>) -> ArgumentSide? {
        if words.count <= 12, let question = LabelCues.questions.firstMatch(in: letter, range),
            question.range.lowerBound == words.first?.range.lowerBound,
            words.suffix(2).contains(where: { $0.range.upperBound == question.range.upperBound })
        {
            return question.meaning
        }
        return whole(LabelCues.terse, range, words: words)
    }

    /// The whole of a label is "Disclosure" or "Maintaining the exemption".
    private func bare(_ range: Range<Int>, words: ArraySlice<WordToken>) -> ArgumentSide? {
        whole(LabelCues.bare, range, words: words)
    }

    private func whole(
        _ table: PhraseTable<ArgumentSide>, _ range: Range<Int>, words: ArraySlice<WordToken>
    ) -> ArgumentSide? {
        let own = words.drop { LabelCues.leading.contains($0) }
        guard let first = own.first, let match = table.firstMatch(in: letter, range),
            match.range.lowerBound == first.range.lowerBound
        else { return nil }
        let rest = own.drop { $0.range.upperBound <= match.range.upperBound }
        return rest.count <= 4 && rest.allSatisfy(LabelCues.trailing.contains) ? match.meaning : nil
    }

    private func kind(
        cues: [SideCue], parts: [PhraseTable<LabelCues.Part>.Match], range: Range<Int>, namesExemption: Bool
    ) -> InterestLabel.Kind? {
        if SideCue.namesBoth(range, of: letter) || cues.speakForBoth {
            return parts.contains { $0.meaning == .balance } ? .balance : .test
        }
        let part = parts.max { $0.range.count < $1.range.count }
        if parts.contains(where: { $0.meaning == .balance }), cues.allSatisfy(\.isInterest) { return .balance }
        if parts.contains(where: { $0.meaning == .harm }), !namesExemption || cues.isEmpty && isHarm(parts, range) {
            return .harm
        }
        if let cue = cues.first(where: { !$0.isInterest }) ?? cues.first {
            let isWeak = cue.isWeak && part?.meaning != .test
            if isWeak, LabelCues.engagements.hasMatch(in: letter, range) { return .harm }
            return .side(cue.side, isWeak: isWeak)
        }
        if let part, part.meaning != .harm { return part.meaning == .test ? .test : .balance }
        return namesExemption ? .exemption : nil
    }

    /// A provision that a label is of stands at its start: further on it stands in a sentence.
    private func isLedBy(_ range: Range<Int>, ending: LabelEnding) -> Bool {
        guard let mention = finder.mentionRanges(in: range).first else { return true }
        return letter.words(in: range.lowerBound..<mention.lowerBound).count <= (ending == .block ? 5 : 3)
    }

    /// "Harm - section 31" heads the harm; "section 36 - prejudice to public affairs" the exemption.
    private func isHarm(_ parts: [PhraseTable<LabelCues.Part>.Match], _ range: Range<Int>) -> Bool {
        guard let mention = finder.mentionRanges(in: range).first else { return true }
        return parts.contains { $0.meaning == .harm && $0.range.lowerBound < mention.lowerBound }
    }

    /// How many words of its own a label may have.
    private func tolerance(of kind: InterestLabel.Kind, ending: LabelEnding, isBullet: Bool) -> Int {
        switch ending {
        case .heading, .style: kind == .exemption ? 14 : 7
        case .block: isBullet ? 0 : (kind == .exemption ? 9 : 4)
        case .colon: kind == .exemption ? 7 : 2
        case .dash: kind == .exemption ? 0 : 1
        case .stop: kind == .exemption ? 5 : 0
        }
    }

    /// A verb makes a sentence; before a colon it only leads up to the list.
    private func isVerbless(
        _ words: ArraySlice<WordToken>, kind: InterestLabel.Kind, ending: LabelEnding, cues: [SideCue]
    ) -> Bool {
        switch ending {
        case .heading, .style: return true
        case .dash, .stop: return true
        case .colon: return kind != .exemption || !words.contains { LabelCues.verbs.contains($0) }
        case .block:
            let isSentence = words.contains { LabelCues.verbs.contains($0) }
            return !isSentence || (kind != .exemption && !cues.contains { $0.isInterest } && !cues.isEmpty)
        }
    }

    private func isNumber(_ word: WordToken) -> Bool {
        letter.folded(word.range).allSatisfy(\.isDigit) || word.range.count == 1
    }

    private func title(of rest: [WordToken], kind: InterestLabel.Kind) -> Range<Int>? {
        guard kind == .test, let first = rest.first, let last = rest.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }
}
