/// What the letter does.
extension KindReader {
    /// What its phrases say, unless all signs together speak plainly for something else.
    var kind: LetterKind {
        let isLetter = isLetter
        guard isLetter || mayBeLetter else { return isEntryOfLog ? told().kind : .other }
        let told = told()
        let phrased = isLetter ? told.kind : .other
        // A letter that deals with the request in so many words, or under the heading of an answer, answers it.
        let isSettled =
            phrased == .response && (told.signs.substance > 2 || told.moves.isHeadedAsAnswer || answersParts)
        let likeliest = isSettled ? phrased : likeliest(over: phrased, told, isLetter: isLetter)
        let kind = likeliest == .other && isEntryOfLog ? told.kind : likeliest
        if let trace = letter.trace { weigh(kind, phrased: phrased, told.signs, trace) }
        return kind
    }

    private func likeliest(over phrased: LetterKind, _ told: Told, isLetter: Bool) -> LetterKind {
        var features = KindFeatures(of: self, told, isLetter: isLetter)
        features.add(features.sentences.map { KindSentence.classifier.likelihoods(of: $0, in: letter) })
        let verdict = KindVerdict(of: features)
        let likely = verdict.likeliest(otherThan: .other)
        let least =
            phrased == .internalReview || phrased == .feesNotice
            ? Self.leastLeadOverSure
            : isLetter ? Self.leastLead : greets || closes ? Self.leastLeadOfLetters : Self.leastLeadOfFormless
        // "It is not held here; you may like to write to the Agency" sends nothing on.
        if likely == .transfer, told.moves.decided.contains(.notHeld), told.moves.transfers == 0,
            told.signs.counts[.transfer] == nil
        {
            return phrased
        }
        return verdict.lead(of: likely, over: phrased) > least ? likely : phrased
    }

    /// How far a kind must be ahead of the one that phrases tell, in log-odds; and of no letter at all, of which nothing
    /// is to be told, more so where it neither greets nor closes.
    private static let leastLead = 2.0
    private static let leastLeadOverSure = 4.0
    private static let leastLeadOfLetters = 5.0
    private static let leastLeadOfFormless = 6.0

    /// Answers stand between the parts.
    var answersParts: Bool { draft.parts.contains { !$0.answerRanges.isEmpty } }

    var closes: Bool { letter.blocks.contains { $0.zone == .signOff } }

    private func weigh(_ kind: LetterKind, phrased: LetterKind, _ signs: KindSigns, _ trace: Trace) {
        trace.weigh(
            .kind, kind.rawValue, at: [],
            by: .mechanism(
                (kind == phrased
                    ? "what the phrases of the kinds add up to ("
                    : "what its sentences are like, against its phrases (")
                    + signs.counts.map { "\($0.key.rawValue) \($0.value), " }.sorted().joined()
                    + "of substance \(signs.substance), in \(signs.length) sentences)"))
        guard kind != phrased else { return }
        for told in signs.told where told.mayTellKind {
            let verdict = KindSentence.classifier.verdict(on: told.sentence, in: letter)
            guard verdict.sort.kind == kind, verdict.lead >= Self.leastToTrace else { continue }
            trace.weigh(
                .kind, kind.rawValue, at: told.sentence,
                by: KindSentence.classifier.rule(verdict.sort, on: told.sentence, in: letter))
        }
    }

    /// How far a sentence must be ahead of all other sorts to be named, in tenths of log-odds.
    private static let leastToTrace = 10

    /// What its phrases and moves say, and the kind that they make.
    struct Told {
        var signs: KindSigns
        var moves: LetterMoves
        var kind: LetterKind
    }

    func told() -> Told {
        var signs = KindSigns(self)
        let provisions = kindsOfProvisions()
        signs.count(provisions: provisions)
        // A review was asked for, and this does not only say that it will come.
        let isReviewDone = signs.isReviewDone || asksForReview && (signs.prospects.isEmpty || signs.substance > 1)
        let moves = signs.moves()
        let kind = isReviewDone ? .internalReview : phrasedKind(by: signs, moves, provisions: Set(provisions))
        return Told(signs: signs, moves: moves, kind: kind)
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
    /// behind "if" has not come about, nor what stands behind "unless".
    func isUnderCondition(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        let before = letter.words(in: sentence.lowerBound..<max(sentence.lowerBound, words.lowerBound))
        return before.first.map(ProspectCues.conditions.contains) ?? false
            || before.contains(where: Self.conditions.contains)
    }

    private static let conditions = WordSet("if unless")

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
        // More time is taken under the Act, and nothing is decided.
        if count(.extension) > 0, substance == 0, provisions.contains(.extension), !moves.isFinal { return .extension }
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
