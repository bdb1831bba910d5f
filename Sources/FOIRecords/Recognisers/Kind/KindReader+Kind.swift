/// What the letter does.
extension KindReader {
    var kind: LetterKind {
        var signs = KindSigns(self)
        let provisions = kindsOfProvisions()
        signs.count(provisions: provisions)
        // A review was asked for, and this does not only say that it will come.
        let isReviewDone = signs.isReviewDone || asksForReview && (signs.prospects.isEmpty || signs.substance > 1)
        let kind = isReviewDone ? .internalReview : kind(by: &signs, provisions: Set(provisions))
        letter.trace?.weigh(
            .kind, kind.rawValue, at: [],
            by: .mechanism(
                "what the phrases of the kinds add up to ("
                    + signs.counts.map { "\($0.key.rawValue) \($0.value), " }.sorted().joined()
                    + "of substance \(signs.substance), in \(signs.length) sentences)"))
        return kind
    }

    /// Provisions that a letter of one kind names: FOIA s.10(3) and 17(2), EIR reg. 7 for more time;
    /// s.1(3) and reg. 9(2) for a question back; s.9 for a fee; EIR reg. 10 and EISRs reg. 14 for sending it on.
    private func kindsOfProvisions() -> [LetterKind] {
        draft.mentions.compactMap { mention in
            guard let kind = Self.kind(of: mention.provision),
                !draft.requestBlocks.contains(letter.blockIndex(at: mention.range.lowerBound)),
                kind != .extension && kind != .feesNotice || isTold(mention.range)
            else { return nil }
            return kind
        }
    }

    /// A provision on more time or on a fee is used in this letter, and now.
    private func isTold(_ mention: Range<Int>) -> Bool {
        let sentence = letter.sentence(around: mention)
        return !tellsOfEarlier(sentence) && !isUnderCondition(mention, in: sentence)
    }

    /// "If it proves to be complex we can go to forty days", "Should this be so we will send a fees notice": what stands
    /// behind "if" has not come about.
    func isUnderCondition(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        let before = letter.words(in: sentence.lowerBound..<max(sentence.lowerBound, words.lowerBound))
        return before.first.map(ProspectCues.conditions.contains) ?? false
            || before.contains { $0.hash == Self.condition }
    }

    private static let condition = WordToken.hash(of: "if")

    /// That of a provision, or of one above it: "section 10(3)(b)".
    private static func kind(of provision: String) -> LetterKind? {
        if let kind = provisions[provision] { return kind }
        guard let slash = provision.lastIndex(of: "/"), !provision.isSection else { return nil }
        return provisions[String(provision[..<slash])]
    }

    /// "On 17 October I extended the time for reply": a letter before this one did so.
    func tellsOfEarlier(_ sentence: Range<Int>) -> Bool {
        KindCues.earlier.hasMatch(in: letter, sentence)
    }

    private static let provisions: [String: LetterKind] = [
        "ukpga/2000/36/section/10/3": .extension, "ukpga/2000/36/section/17/2": .extension,
        "ukpga/2000/36/section/17/2/b": .extension, "uksi/2004/3391/regulation/7": .extension,
        "uksi/2004/3391/regulation/7/1": .extension, "ssi/2004/520/regulation/7": .extension,
        "ukpga/2000/36/section/1/3": .clarification, "asp/2002/13/section/1/3": .clarification,
        "uksi/2004/3391/regulation/9/2": .clarification, "ukpga/2000/36/section/9/1": .feesNotice,
        "ukpga/2000/36/section/9/2": .feesNotice, "ukpga/2000/36/section/9": .feesNotice,
        "asp/2002/13/section/9": .feesNotice, "asp/2002/13/section/9/1": .feesNotice,
        "uksi/2004/3391/regulation/8": .feesNotice, "uksi/2004/3391/regulation/8/1": .feesNotice,
        "ssi/2004/520/regulation/8": .feesNotice, "ssi/2004/520/regulation/8/1": .feesNotice,
        "ssi/2004/520/regulation/7/1": .extension, "uksi/2004/3391/regulation/10": .transfer,
        "uksi/2004/3391/regulation/10/1": .transfer, "uksi/2004/3391/regulation/10/2": .transfer,
        "ssi/2004/520/regulation/14": .transfer, "ssi/2004/520/regulation/14/1": .transfer,
    ]

    /// It tells of a first answer that is looked at again, or of the request to do so, and not of what may be asked for.
    func tellsOf(_ review: PhraseTable<Void>, _ sentence: Range<Int>) -> Bool {
        review.hasMatch(in: letter, sentence)
            && !hasWord(of: KindCues.offering, in: sentence)
    }

    func isOfferOfReview(_ sentence: Range<Int>) -> Bool {
        ReviewCues.regulator.hasMatch(in: letter, sentence)
            || ReviewCues.review.hasMatch(in: letter, sentence) && ReviewCues.offer.hasMatch(in: letter, sentence)
                && !ReviewCues.past.hasMatch(in: letter, sentence)
    }

    private func kind(by signs: inout KindSigns, provisions: Set<LetterKind>) -> LetterKind {
        let moves = signs.moves()
        let kind = phrasedKind(by: signs, moves, provisions: provisions)
        guard kind == .response || kind == .extension else { return kind }
        let tally = signs.tally()
        if kind == .extension { return tellsOfExtension(signs, moves, tally, provisions) ? .response : .extension }
        switch tally.kind {
        case .internalReview: return .internalReview
        case .extension where signs.prospects.isEmpty, nil: break
        case let likely?: if !moves.isTold, !isAnswered { return likely }
        }
        return onlyPromises(signs, moves, tally) ? .acknowledgement : kind
    }

    /// "We wrote to extend the time, and have now decided to withhold it."
    private func tellsOfExtension(
        _ signs: KindSigns, _ moves: LetterMoves, _ tally: KindTally, _ provisions: Set<LetterKind>
    ) -> Bool {
        guard moves.isTold, !provisions.contains(.extension), tally[.delayed] == 0, signs.prospects[.delayed] == nil
        else { return false }
        return signs.prospects.isEmpty || letter.blocks.contains { $0.zone == .annex }
    }

    /// An answer will come, and nothing else is said, in words that no phrase knows.
    private func onlyPromises(_ signs: KindSigns, _ moves: LetterMoves, _ tally: KindTally) -> Bool {
        let promises = tally[.ahead] > 0 || !signs.prospects.isEmpty || signs.counts[.acknowledgement] != nil
        guard promises, tally.onlyLooksAhead, signs.substance < max(1, tally[.ahead]), signs.length < 16,
            !moves.isHeadedAsAnswer, !moves.isTold, !isAnswered
        else { return false }
        return !signs.told.contains { told in
            AnswerSentence.classifier.sort(of: told.sentence, in: letter, leadingBy: Self.leastOfFacts) == .fact
        }
    }

    /// Answers stand beside the parts, or may in the table of an annex.
    private var isAnswered: Bool {
        draft.parts.contains { !$0.answerRanges.isEmpty }
            || letter.blocks.contains { $0.zone == .annex && $0.cell != nil }
    }

    /// How far a fact must be ahead of all else, in tenths of log-odds.
    private static let leastOfFacts = 10

    /// The kind as phrases tell it.
    private func phrasedKind(by signs: KindSigns, _ moves: LetterMoves, provisions: Set<LetterKind>) -> LetterKind {
        func count(_ kind: LetterKind) -> Int { signs.counts[kind] ?? 0 }
        if isTitledReview || signs.opening[.internalReview] != nil && count(.internalReview) > 1 {
            return .internalReview
        }
        let substance = signs.substance
        if count(.feesNotice) > 1, substance < 3 { return .feesNotice }
        let ahead = signs.prospects.values.reduce(0, +)
        if let told = moves.kind(ahead: ahead, substance: substance, provisions: provisions) { return told }
        if count(.extension) > 1, signs.opening[.extension] != nil || substance < 2 * count(.extension),
            substance < 2 || signs.prospects[.ahead] != nil
        {
            return .extension
        }
        let isTransfer =
            count(.transfer) > 1 || signs.opening[.transfer] != nil || count(.transfer) > 0 && signs.length < 16
        if isTransfer, substance < 3 { return .transfer }
        if count(.clarification) > 1, substance < 2 { return .clarification }
        guard substance == 0, !moves.isTold, !moves.isHeadedAsAnswer else { return .response }
        // All that a letter says may be that an answer is to come.
        if ahead > 0, ahead * 5 >= signs.length || moves.facts < ahead, count(.clarification) == 0 {
            return signs.prospects[.delayed] != nil ? .extension : .acknowledgement
        }
        return count(.acknowledgement) > 1 ? .acknowledgement : .response
    }
}
