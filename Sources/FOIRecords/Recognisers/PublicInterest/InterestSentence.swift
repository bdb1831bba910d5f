/// A sentence of a letter as the reading of public interest tests sees it.
struct InterestSentence: Sendable {
    enum Cue: Sendable, Hashable {
        /// It may go on with what stands before it.
        case none
        /// It tells of the test and argues nothing.
        case statement
        case argument(ArgumentSide, Strength)
        case conclusion
    }

    /// How surely a sentence is an argument.
    enum Strength: Sendable, Hashable {
        /// It names its side in so many words: "Against disclosure, …".
        case plain
        /// It speaks of an interest: "There is a public interest in …".
        case interest
        /// The same, of an interest that either side may have.
        case unclear
        /// It turns to the other side and says no more of it: "However, …".
        case turn
        /// It tells what disclosure would do, as the account of an exemption does too.
        case effect
    }

    /// The label with which it opens.
    var label: InterestLabel?
    /// What follows the label; empty where the sentence is a label.
    var range: Range<Int>
    var cue = Cue.none
    /// It turns to the other side ("However").
    var turns = false
    /// Of a conclusion that owns to one interest before it weighs it: what it owns to, and what it
    /// sets against that.
    var concession: (owned: Range<Int>, opposed: Range<Int>)?
}

extension InterestSentence {
    /// A sentence that is nothing but a label.
    init(label: InterestLabel) {
        self.init(label: label, range: label.range.upperBound..<label.range.upperBound)
    }
}

extension InterestSentence.Strength {
    /// It argues wherever it stands.
    var isCertain: Bool { self == .plain || self == .interest || self == .unclear }
}

/// Reads sentences one by one, without regard to those before.
struct SentenceReader {
    let letter: Letter
    let labels: LabelReader
    private let balance: Balance
    private let cues: InterestCues

    init(letter: Letter, finder: ExemptionFinder, cues: InterestCues) {
        self.letter = letter
        self.cues = cues
        labels = LabelReader(letter: letter, finder: finder, cues: cues)
        balance = Balance(letter: letter)
    }

    func read(_ sentence: Range<Int>, isBullet: Bool) -> InterestSentence {
        let label = openingLabel(of: sentence, isBullet: isBullet)
        let rest = label.map { afterLabel($0.range.upperBound, in: sentence) } ?? sentence
        guard !rest.isEmpty, cues.mayArgue(rest) else { return InterestSentence(label: label, range: rest) }
        let opening = letter.opening(ofSentence: rest)
        let cue = self.cue(of: rest, opening: opening)
        return InterestSentence(
            label: label, range: rest, cue: cue, turns: ArgumentCues.turns.hasMatch(in: letter, opening),
            concession: cue == .conclusion ? concession(in: rest, opening: opening) : nil)
    }

    /// The same, a sentence that argues both sides in two.
    func readParts(_ sentence: Range<Int>, isBullet: Bool, into sentences: inout [InterestSentence]) {
        var whole = read(sentence, isBullet: isBullet)
        guard case .argument(let side, let strength) = whole.cue, strength.isCertain, !isBullet,
            let parts = parts(of: whole, side, strength)
        else { return sentences.append(whole) }
        whole.range = parts.owned
        sentences.append(whole)
        sentences.append(InterestSentence(range: parts.opposed, cue: .argument(side.opposite, strength), turns: true))
    }

    /// "We own to X, but there is a greater interest in Y"; "in favour of release is X, and against it Y".
    private func parts(
        of sentence: InterestSentence, _ side: ArgumentSide, _ strength: InterestSentence.Strength
    ) -> (owned: Range<Int>, opposed: Range<Int>)? {
        if strength == .plain {
            let cues = SideCue.all(in: sentence.range, of: letter).filter { !$0.isInterest && !$0.isWeak }
            let bare = ArgumentCues.bareSides.matches(in: letter, sentence.range).first { $0.meaning != side }
            guard let other = cues.first(where: { $0.side != side })?.range ?? bare?.range else { return nil }
            return split(sentence.range, before: other.lowerBound)
        }
        guard side == .disclosure,
            let parts = concession(in: sentence.range, opening: letter.opening(ofSentence: sentence.range)),
            ArgumentCues.counterInterests.hasMatch(in: letter, parts.opposed)
        else { return nil }
        return parts
    }

    /// Parts a sentence at the comma or semicolon a few words before an offset.
    private func split(_ sentence: Range<Int>, before offset: Int) -> (owned: Range<Int>, opposed: Range<Int>)? {
        let before = letter.folded(sentence.lowerBound..<offset)
        guard let stop = before.lastIndex(where: { $0.partsClauses && $0 != UInt8(ascii: ":") }),
            letter.words(in: stop..<offset).count <= 5
        else { return nil }
        var start = stop + 1
        if let joint = letter.words(in: start..<offset).first, Self.joints.contains(joint) {
            start = joint.range.upperBound
        }
        return (sentence.lowerBound..<stop, afterLabel(start, in: sentence))
    }

    private static let joints = WordSet("and but while whereas whilst")

    // MARK: Labels

    /// "Factors favouring disclosure: …", "Section 43(2). In favour of …".
    private func openingLabel(of sentence: Range<Int>, isBullet: Bool) -> InterestLabel? {
        guard cues.mayLabel(sentence) else { return nil }
        let folded = letter.flow.folded
        let limit = min(sentence.upperBound, sentence.lowerBound + 200)
        let signs = letter.landmarks.signs.within(sentence.lowerBound..<limit)
        let last = sentence.upperBound - 1
        let stop = last < limit && folded[last] == UInt8(ascii: ".") ? [last] : []
        for offset in [stop, signs.reversed()].joined() {
            let next = offset + 1 < sentence.upperBound ? folded[offset + 1] : 0x20
            let ending: LabelEnding
            switch folded[offset] {
            case UInt8(ascii: ":") where next == 0x20: ending = .colon
            case UInt8(ascii: "-") where next == 0x20 && offset > 0 && folded[offset - 1] == 0x20: ending = .dash
            case UInt8(ascii: ".") where offset == sentence.upperBound - 1: ending = .stop
            default: continue
            }
            if ending == .dash, goesOn(afterLabel(offset, in: sentence)) { return nil }
            if let label = labels.label(sentence.lowerBound..<offset, ending: ending, isBullet: isBullet) {
                return label
            }
        }
        return nil
    }

    /// "Section 40(2) - personal information - is absolute": a verb behind the dash makes it a sentence.
    private func goesOn(_ rest: Range<Int>) -> Bool {
        letter.words(in: rest).first.map { LabelCues.verbs.contains($0) } ?? false
    }

    /// What stands behind a label, its colon or dash left out.
    func afterLabel(_ end: Int, in sentence: Range<Int>) -> Range<Int> {
        var start = end
        let folded = letter.flow.folded
        while start < sentence.upperBound, !folded[start].isWord, folded[start] != UInt8(ascii: "\""),
            folded[start] != UInt8(ascii: "(")
        {
            start += 1
        }
        return start..<sentence.upperBound
    }

    // MARK: Cues

    private func cue(of sentence: Range<Int>, opening: Range<Int>) -> InterestSentence.Cue {
        if balance.compares(sentence) { return .conclusion }
        if SideCue.namesBoth(sentence, of: letter) || tellsOfWeighing(sentence) { return .statement }
        let isStatement = ArgumentCues.statements.hasMatch(in: letter, sentence)
        let cues = SideCue.all(in: sentence, of: letter)
        if let plain = cues.first(where: { !$0.isInterest }), plain.range.lowerBound < opening.upperBound,
            !isStatement, !plain.isWeak, !opens(BalanceCues.conclusions, sentence),
            !saysBalance(sentence, before: plain)
        {
            return .argument(plain.side, .plain)
        }
        if isConclusion(sentence) { return .conclusion }
        if isStatement { return .statement }
        if let bare = ArgumentCues.bareSides.matches(in: letter, opening).first {
            return .argument(bare.meaning, .plain)
        }
        if let cue = cues.first, cue.isInterest, cue.range.lowerBound < opening.upperBound {
            return .argument(cue.side, .interest)
        }
        return admission(sentence, opening: opening)
    }

    /// "We have weighed the interest in release against that in withholding", "we considered the public interest in it".
    private func tellsOfWeighing(_ sentence: Range<Int>) -> Bool {
        guard let verb = ArgumentCues.weighings.firstMatch(in: letter, sentence), balance.verdict(of: sentence) == nil
        else { return false }
        let rest = verb.range.upperBound..<sentence.upperBound
        if letter.words(in: rest).count <= 7 { return true }
        let targets = SideCues.targets.matches(in: letter, rest)
        return targets.contains { $0.meaning == .disclosure } && targets.contains { $0.meaning == .withholding }
            && letter.words(in: rest).contains { $0.hash == Self.against }
    }

    private static let against = WordToken.hash(of: "against")

    private func saysBalance(_ sentence: Range<Int>, before cue: SideCue) -> Bool {
        let before = sentence.lowerBound..<cue.range.lowerBound
        return letter.words(in: before).contains { Self.balanceWords.contains($0) }
            || BalanceCues.conclusions.hasMatch(in: letter, sentence.lowerBound..<cue.range.upperBound)
    }

    private static let balanceWords = WordSet(
        "balance presumption outweigh outweighs lies falls tips decided concluded")

    private func isConclusion(_ sentence: Range<Int>) -> Bool {
        guard BalanceCues.conclusions.hasMatch(in: letter, sentence) else { return false }
        let before = letter.words(in: sentence).prefix(14)
        return !before.contains { $0.hash == Self.whether || $0.hash == Self.when }
            || balance.verdict(of: sentence) != nil
    }

    private static let whether = WordToken.hash(of: "whether")
    private static let when = WordToken.hash(of: "if")

    /// "There is a public interest in …", "However, …": the side is told by what is of interest.
    private func admission(_ sentence: Range<Int>, opening: Range<Int>) -> InterestSentence.Cue {
        let turns = ArgumentCues.turns.hasMatch(in: letter, opening)
        if let cue = ArgumentCues.admissions.firstMatch(in: letter, sentence),
            cue.range.lowerBound < opening.upperBound
        {
            if turns { return .argument(.withholding, .interest) }
            let side = object(cue.range.upperBound..<sentence.upperBound)
            return .argument(side ?? .disclosure, side == nil ? .unclear : .interest)
        }
        if turns, ArgumentCues.interest.hasMatch(in: letter, sentence) { return .argument(.withholding, .interest) }
        if turns, opens(ArgumentCues.turns, sentence) || ArgumentCues.counterweights.hasMatch(in: letter, opening) {
            return .argument(.withholding, .turn)
        }
        if let cue = ArgumentCues.effects.firstMatch(in: letter, sentence), let side = object(sentence),
            cue.range.lowerBound < opening.upperBound
        {
            return .argument(side, .effect)
        }
        return .none
    }

    /// The side that is served by what a stretch is about.
    private func object(_ range: Range<Int>) -> ArgumentSide? {
        ArgumentCues.objects.firstMatch(in: letter, range)?.meaning
    }

    /// "We recognise the need for openness, but here the interest in fair prices outweighs it."
    private func concession(
        in sentence: Range<Int>, opening: Range<Int>
    ) -> (owned: Range<Int>, opposed: Range<Int>)? {
        if let parts = subordinate(in: sentence, opening: opening) { return parts }
        guard ArgumentCues.admissions.hasMatch(in: letter, opening),
            let turn = letter.words(in: sentence).dropFirst(3).first(where: { Self.buts.contains($0) })
        else { return nil }
        var end = turn.range.lowerBound
        while end > sentence.lowerBound, !letter.flow.bytes[end - 1].isWord { end -= 1 }
        return (sentence.lowerBound..<end, afterLabel(turn.range.upperBound, in: sentence))
    }

    /// "Although there is an interest in knowing it, there is a strong one in privilege."
    private func subordinate(
        in sentence: Range<Int>, opening: Range<Int>
    ) -> (owned: Range<Int>, opposed: Range<Int>)? {
        let words = letter.words(in: sentence)
        guard let first = words.first, Self.althoughs.contains(first),
            ArgumentCues.admissions.hasMatch(in: letter, opening),
            let main = words.dropFirst(5).first(where: { word in
                Self.mains.contains(word) && letter.flow.bytes[word.range.lowerBound - 2] == UInt8(ascii: ",")
            })
        else { return nil }
        return (sentence.lowerBound..<main.range.lowerBound - 2, main.range.lowerBound..<sentence.upperBound)
    }

    private static let althoughs = WordSet("although though while whilst")
    private static let mains = WordSet("there we i it the this these disclosure our such")

    private static let buts = WordSet("but however nevertheless nonetheless yet")

    private func opens(_ table: PhraseTable<Void>, _ sentence: Range<Int>) -> Bool {
        table.opens(sentence, in: letter.index)
    }
}

extension Letter {
    /// The first words of a sentence.
    func opening(ofSentence sentence: Range<Int>) -> Range<Int> {
        let words = words(in: sentence).prefix(9)
        return sentence.lowerBound..<(words.last?.range.upperBound ?? sentence.upperBound)
    }

    /// Whether a sentence goes on with its side ("It is also right that").
    func addsPoint(_ sentence: Range<Int>) -> Bool {
        ArgumentCues.additions.opens(sentence, in: index)
            || words(in: opening(ofSentence: sentence)).contains { Self.also.contains($0) }
    }

    private static let also = WordSet("also additionally furthermore moreover")
}
