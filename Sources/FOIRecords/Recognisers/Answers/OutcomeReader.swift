/// Reads from an authority's words what it does with what it was asked for.
struct OutcomeReader {
    let letter: Letter
    /// The provisions that the letter names, in order.
    private let mentions: [Mention]
    /// Where the public interest is weighed.
    let weighingBlocks: BlockSet

    struct Mention {
        /// In the flow.
        var range: Range<Int>
        var effect: ProvisionEffect?
        var isProcedural: Bool
    }

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        weighingBlocks = draft.publicInterestBlocks
        // By index: a mention as a whole would be copied.
        mentions = draft.mentions.indices.map { index in
            Mention(
                range: draft.mentions[index].range, effect: draft.mentions[index].effect,
                isProcedural: draft.mentions[index].isProcedural)
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What all that the letter rests on comes to, where it is one thing: that it need not comply (sections 12 and 14 of
    /// the FOIA), or that the information is to be had elsewhere (section 21).
    private var onlyEffect: ProvisionEffect? {
        let effects = mentions.compactMap { $0.isProcedural ? nil : $0.effect }
        guard let first = effects.first, effects.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// What stretches of the flow say, in the order in which they say it.
    func evidence(in ranges: [Range<Int>]) -> OutcomeEvidence {
        var evidence = OutcomeEvidence()
        for range in ranges where !range.isEmpty {
            for sentence in letter.sentences(in: range) { read(sentence, into: &evidence) }
        }
        if let onlyEffect { evidence.rest(on: onlyEffect) }
        // "Information not held", where nothing else answers, is no heading.
        guard evidence.isEmpty else { return evidence }
        for range in ranges where !range.isEmpty && !signals(in: range).isEmpty {
            read(range, isAnswer: true, into: &evidence)
        }
        return evidence
    }

    func read(
        _ sentence: Range<Int>, isAnswer: Bool = false, into evidence: inout OutcomeEvidence
    ) {
        let mentions = mentions(in: sentence)
        guard letter.hasWord(in: sentence) || isAsterisk(sentence), !isProcedural(mentions),
            isAnswer || !isLabel(sentence) || letter.endsSentence(sentence),
            !OutcomeCues.reports.hasMatch(in: letter, sentence),
            !RoleCues.statutory.hasMatch(in: letter, sentence)
        else { return }
        let said = evidence.refuses && isPointer(sentence) ? [] : signals(in: sentence)
        let isFirst = evidence.isEmpty
        // What was looked at and is released withholds nothing.
        let isReleased = said.contains { $0.meaning == .released } && !said.contains { $0.meaning == .withheld }
        let effects = isReleased ? [] : effects(of: mentions, in: sentence)
        let found = turned(said, by: effects, mentions, in: sentence)
        evidence.effects += effects
        // "Their names are therefore exempt": what stands before tells why.
        if !evidence.isWithholding, found.contains(where: { $0.meaning == .withheld }),
            OutcomeCues.consequences.hasMatch(in: letter, sentence)
        {
            evidence.takeFactsForReasons()
        }
        let given = found.last?.range.upperBound ?? sentence.lowerBound
        if !effects.isEmpty, mentions.contains(where: { $0.effect == .withheld && $0.range.lowerBound >= given }) {
            evidence.isKeptBehind = true
        }
        if isFirst, isBareAnswer(sentence) { evidence.opensWithAnswer = true }
        if isFirst, found.isEmpty, effects.isEmpty, beginsWithFigure(sentence) { evidence.beginsWithFigure = true }
        for signal in found {
            if signal.meaning == .notHeld, evidence.opensWithAnswer, !speaksOfRecords(sentence) {
                evidence.addFact(hasFigure: false)
            } else {
                evidence.add(signal.meaning, isWhole: isWhole(signal.range, in: sentence))
            }
        }
        if hasSmallNumber(sentence) || isAsterisk(sentence)
            || isOnlyRest(
                sentence, withheld: effects.contains(.withheld) || found.contains { $0.meaning == .withheld },
                isFirst: isFirst)
        {
            evidence.add(.partly, isWhole: false)
        }
        guard found.isEmpty else { return }
        if !effects.isEmpty {
            // "S43 as above", "FoIA 21": the provision alone.
            let isAlone = letter.wordCount(in: sentence) <= 8
            if isAlone || relies(sentence) {
                let isDenying = effects.allSatisfy { $0 == .neitherConfirmedNorDenied }
                evidence.add(
                    isDenying ? .neitherConfirmedNorDenied : .withheld,
                    isWhole: isAlone && !OutcomeCues.asides.hasMatch(in: letter, sentence)
                        || OutcomeCues.whole.hasMatch(in: letter, sentence))
            }
        } else if isAddress(sentence) {
            evidence.add(.published, isWhole: true)
        } else if isBareDenial(sentence) {
            evidence.add(.notHeld, isWhole: true)
        } else if !evidence.isWithholding,
            !OutcomeCues.procedure.hasMatch(in: letter, sentence), !isRunInTitle(sentence)
        {
            evidence.addFact(isSure: false, hasFigure: hasFigure(sentence))
        }
    }

    /// "Section 43(2) exempts the charge": relied on in other words than those that the phrases know.
    private func relies(_ sentence: Range<Int>) -> Bool {
        OutcomeCues.relied.hasMatch(in: letter, sentence)
            && OutcomeCues.signals.matches(in: letter, sentence).isEmpty
    }

    /// Little more than the address of a page.
    private func isAddress(_ sentence: Range<Int>) -> Bool {
        letter.wordCount(in: sentence) <= 16 && OutcomeCues.addresses.hasMatch(in: letter, sentence)
            && !OutcomeCues.otherPages.hasMatch(in: letter, sentence)
    }

    // MARK: Signals

    typealias Signal = OutcomeSignals.Match

    func signals(in sentence: Range<Int>) -> [Signal] {
        let matches = OutcomeCues.signals.matches(in: letter, sentence)
        return matches.filter { match in
            match.meaning != .nothing && !matches.contains { isVoided(match, by: $0) || isSwallowed(match, by: $0) }
                && !isHypothetical(match, in: sentence) && !isBeside(match.meaning, in: sentence)
                && !isOfReasons(match, in: sentence) && !isCategory(match, in: sentence)
        }
    }

    /// "Not recorded 210": a row of a table of figures.
    private func isCategory(_ match: Signal, in sentence: Range<Int>) -> Bool {
        guard match.meaning == .notHeld, letter.wordCount(in: match.range) == 2 else { return false }
        let next = letter.index.firstWord(from: match.range.upperBound)
        return next < letter.words.count && Int(letter.words[next].end) <= sentence.upperBound
            && letter.folded(letter.words[next].range).allSatisfy(\.isDigit)
            && letter.flow.bytes[letter.words[next].range.lowerBound - 1] == 0x20
    }

    /// "The reasons for withholding it are set out at Annex 1".
    private func isOfReasons(_ match: Signal, in sentence: Range<Int>) -> Bool {
        switch match.meaning {
        case .given, .published:
            OutcomeCues.reasons.hasMatch(
                in: letter, sentence.lowerBound..<max(sentence.lowerBound, match.range.lowerBound))
        default: false
        }
    }

    /// Offered beside a refusal, or a refusal to say whether there is more.
    private func isBeside(_ signal: OutcomeCues.Signal, in sentence: Range<Int>) -> Bool {
        switch signal {
        case .given, .partly, .published: OutcomeCues.assistance.hasMatch(in: letter, sentence)
        // "We neither confirm nor deny that there is more" is not the answer.
        case .neitherConfirmedNorDenied: OutcomeCues.further.hasMatch(in: letter, sentence)
        default: false
        }
    }

    private func isVoided(_ match: Signal, by other: Signal) -> Bool {
        other.meaning == .nothing && other.range.overlaps(match.range) && !outweighs(match, other)
    }

    /// "Reply to question 1" says nothing itself.
    func isLabel(_ sentence: Range<Int>) -> Bool {
        letter.label(startOf: sentence).map { $0.end >= sentence.upperBound } ?? false
    }

    /// "Gate fee (3)." names the part that what follows answers.
    private func isRunInTitle(_ sentence: Range<Int>) -> Bool {
        guard letter.wordCount(in: sentence) < 7 else { return false }
        let text = letter.flow.bytes[sentence].drop(while: { $0 != UInt8(ascii: "(") })
        guard let close = text.firstIndex(of: UInt8(ascii: ")")) else {
            return false
        }
        return close - text.startIndex < 5 && sentence.upperBound - close <= 2
    }

    /// A cell with nothing but an asterisk stands for a small number.
    private func isAsterisk(_ sentence: Range<Int>) -> Bool {
        letter.flow.bytes[sentence].allSatisfy { $0 == UInt8(ascii: "*") || $0 == 0x20 }
    }

    /// A longer phrase with another meaning holds this one.
    func isSwallowed(
        _ match: Signal, by other: Signal
    ) -> Bool {
        other.meaning != match.meaning && other.range.count > match.range.count
            && other.range.lowerBound <= match.range.lowerBound && match.range.upperBound <= other.range.upperBound
    }

    /// "The public interest lies in favour of withholding" is more than its last words.
    private func outweighs(
        _ match: Signal, _ void: Signal
    ) -> Bool {
        switch match.meaning {
        case .neitherConfirmedNorDenied, .transferred: true
        case .withheld, .released, .notHeld, .refused: isSwallowed(void, by: match)
        default: false
        }
    }

    func isHypothetical(_ match: Signal, in sentence: Range<Int>) -> Bool {
        // "Your request has been passed to me for reply."
        if match.meaning == .transferred, letter.staysInside(match.range.upperBound..<sentence.upperBound) {
            return true
        }
        if promises(sentence) { return true }
        let first = letter.index.firstWord(from: match.range.lowerBound)
        guard first > letter.index.firstWord(from: sentence.lowerBound) else { return false }
        let before = words(3, before: first, in: sentence)
        switch match.meaning {
        case .refused: return OutcomeCues.doubts.hasMatch(in: letter, before)
        case .notHeld, .someNotHeld, .neitherConfirmedNorDenied, .asAbove: return false
        // "Could you please clarify" asks.
        case .clarification where letter.endsInQuestionMark(sentence): return false
        // "We should be glad of more detail" does so too.
        case .clarification:
            // "I should be glad if you would tell me which".
            if OutcomeCues.pleas.hasMatch(in: letter, sentence) { return false }
            return OutcomeCues.conditions.hasMatch(in: letter, before)
                || letter.words(in: sentence).first.map(ProspectCues.conditions.contains) ?? false
        case .partly:
            if OutcomeCues.possibilities.hasMatch(in: letter, words(6, before: first, in: sentence)) { return true }
        default: break
        }
        // "We believe that it should be withheld" decides.
        if match.meaning == .withheld, OutcomeCues.decided.hasMatch(in: letter, before) { return false }
        return OutcomeCues.hypothetical.hasMatch(in: letter, before)
            || OutcomeCues.negations.hasMatch(in: letter, words(2, before: first, in: sentence))
    }

    /// "Should exemptions have to be considered, you will be told."
    private func promises(_ sentence: Range<Int>) -> Bool {
        let words = letter.words(in: sentence)
        return words.first.map(OutcomeCues.cases.contains) ?? false
            && words.contains(where: OutcomeCues.promises.contains)
    }

    /// The stretch of so many words before one.
    private func words(_ count: Int, before word: Int, in sentence: Range<Int>) -> Range<Int> {
        let first = max(letter.index.firstWord(from: sentence.lowerBound), word - count)
        return Int(letter.words[first].start)..<Int(letter.words[word].start)
    }

    /// "We do not." behind a sentence that asks whether the information is held.
    private func isBareDenial(_ sentence: Range<Int>) -> Bool {
        letter.wordCount(in: sentence) <= 4 && OutcomeCues.denials.hasMatch(in: letter, sentence)
    }

    /// "<5" stands for a small number that is kept back.
    private func hasSmallNumber(_ sentence: Range<Int>) -> Bool {
        let bytes = letter.flow.bytes
        guard let sign = letter.landmarks.lessThans.within(sentence).first, sign + 1 < sentence.upperBound else {
            return false
        }
        let next = bytes[sign + 1] == 0x20 ? sign + 2 : sign + 1
        return next < sentence.upperBound && bytes[next].isDigit
    }

    // MARK: Provisions

    func mentions(in sentence: Range<Int>) -> ArraySlice<Mention> {
        let first = mentions.partition { $0.range.lowerBound < sentence.lowerBound }
        var end = first
        while end < mentions.count, mentions[end].range.lowerBound < sentence.upperBound { end += 1 }
        return mentions[first..<end]
    }

    /// "Section 39 applies, as the information is environmental" only says under which law it is
    /// handled.
    func isProcedural(_ mentions: ArraySlice<Mention>) -> Bool {
        mentions.contains(where: \.isProcedural) && mentions.allSatisfy { $0.isProcedural || $0.effect == nil }
    }

    func effects(of mentions: ArraySlice<Mention>, in sentence: Range<Int>) -> [ProvisionEffect] {
        guard !mentions.isEmpty, !OutcomeCues.unrelied.hasMatch(in: letter, sentence) else { return [] }
        return mentions.compactMap(\.effect)
    }
}
