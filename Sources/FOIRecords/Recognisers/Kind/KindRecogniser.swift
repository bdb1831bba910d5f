import Legislation

/// Tells what a letter does, and that a paper is no letter at all.
enum KindRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let reader = KindReader(letter: letter, draft: draft)
        draft.record.kind = reader.isLetter ? reader.kind : .other
        if let trace = letter.trace { reader.weighSigns(of: draft.record.kind, trace) }
    }
}

struct KindReader {
    let letter: Letter
    let draft: Draft

    // MARK: A letter at all

    /// A letter about a request: it greets or closes, or is headed Request and Response, and speaks
    /// to the requester of a request under an access regime.
    var isLetter: Bool {
        let signs = signs
        func has(_ sign: KindCues.Sign) -> Bool { signs[sign] != nil }
        let greets = greets
        let closes = letter.blocks.contains { $0.zone == .signOff }
        let headings = AnswerHeadings(letter: letter)
        let foreign = signs[.foreign] ?? 0
        let isHeaded =
            headings.areOfAnswer || headings.haveTitle && foreign == 0 && !draft.record.references.isEmpty
        if !greets, foreign > 1 || headings.areOfLog { return false }
        if greets, isRequesters || isAboutComplaint(isForeign: foreign > 0) { return false }
        if foreign == 0, isAnsweredSheet { return true }
        let isForeign = foreign + (signs[.matter] ?? 0) > 1
        // A page of a letter, or one of a website, may tell the requester what became of the request without a greeting.
        let isTold = foreign == 0 && tellsOfRequest
        guard greets || closes || isHeaded || isTold || !draft.record.references.isEmpty else { return false }
        // Whoever greets, takes up questions and cites the law of access answers under it, in whatever words.
        let answersByLaw = greets && foreign == 0 && !draft.parts.isEmpty && citesAccessLaw
        // A letter about something else has the reader's letters and questions in it too.
        let speaks =
            has(.accessRequest) || !isForeign && has(.request) && (namesRequest || !draft.parts.isEmpty) || isHeaded
            || answersByLaw
        guard speaks || !isForeign && (has(.correspondence) || has(.asking)) else { return false }
        guard has(.accessRequest) || has(.regime) || has(.procedure) && !isForeign || answersByLaw else { return false }
        return greets || isHeaded || isTold || has(.handling)
    }

    /// A sheet headed as a request under an access regime, with its date or number, that answers marked questions one by one.
    private var isAnsweredSheet: Bool {
        let dates = draft.record.dates
        guard dates.response != nil || dates.received != nil || !draft.record.references.isEmpty,
            draft.parts.count(where: { !$0.answerRanges.isEmpty }) * 2 > draft.parts.count,
            draft.parts.contains(where: { !$0.label.isEmpty })
        else { return false }
        return letter.blocks.prefix(5).contains { block in
            block.range.count < 120
                && KindCues.signs.matches(in: letter, block.range).contains { $0.meaning == .accessRequest }
        }
    }

    /// A sentence tells the requester of a request that was made, rather than what is done where somebody makes one.
    private var tellsOfRequest: Bool {
        KindCues.told.matches(in: letter, 0..<letter.flow.count).contains { told in
            !hasWord(of: KindCues.general, in: letter.sentence(around: told.range))
        }
    }

    /// It greets its reader, rather than quoting a letter to somebody else behind the title of another paper.
    private var greets: Bool {
        guard let salutation = letter.blocks.firstIndex(where: { $0.zone == .salutation }) else { return false }
        let block = letter.blocks[salutation]
        if letter.flow.bytes[block.range.lowerBound] == Quotation.mark { return false }
        let above = letter.blocks[..<salutation].lazy.flatMap { KindCues.signs.matches(in: letter, $0.range) }
        return above.count(where: { $0.meaning == .foreign }) < 2
    }

    /// It names a duty, a ground for refusal or a right of review under an Act or regulations that give access to information.
    private var citesAccessLaw: Bool {
        draft.mentions.contains { StatutoryClock(under: $0.cited.act) != nil && $0.cited.nature != .other }
    }

    /// The first sign of each sort, for or against a letter about a request.
    func weighSigns(of kind: LetterKind, _ trace: Trace) {
        var seen: Set<KindCues.Sign> = []
        for block in letter.blocks where block.zone != .furniture && block.zone != .boilerplate {
            for match in KindCues.signs.matches(in: letter, block.range) where seen.insert(match.meaning).inserted {
                let isForeign = match.meaning == .foreign
                let isBorneOut = isForeign == (kind == .other)
                trace.weigh(
                    .kind, isBorneOut ? kind.rawValue : isForeign ? LetterKind.other.rawValue : "a letter",
                    at: match.range,
                    by: KindCues.signs.rule(
                        match, isForeign ? "a sign of another paper" : "a sign of a letter about a request"),
                    but: isBorneOut
                        ? nil : isForeign ? "there are more signs of a letter" : "there are too few such signs")
            }
        }
        guard kind == .other else { return }
        trace.weigh(
            .kind, kind.rawValue, at: [],
            by: .mechanism("it does not greet, speak of a request and name a regime, as a letter does"))
    }

    private var signs: [KindCues.Sign: Int] {
        var signs: [KindCues.Sign: Int] = [:]
        let enclosed = enclosures
        for (index, block) in letter.blocks.enumerated() where block.zone != .furniture && block.zone != .boilerplate {
            for match in KindCues.signs.matches(in: letter, block.range)
            where index < enclosed || match.meaning != .foreign && match.meaning != .matter {
                signs[match.meaning, default: 0] += 1
            }
        }
        return signs
    }

    /// The first block behind the signature of a letter that greets: a policy or an invoice enclosed there says nothing
    /// of the letter itself.
    private var enclosures: Int {
        guard let greeting = letter.blocks.firstIndex(where: { $0.zone == .salutation }),
            let signed = letter.blocks.lastIndex(where: { $0.zone == .signOff }), signed > greeting
        else { return letter.blocks.count }
        return signed + 1
    }

    // MARK: Its kind

    var kind: LetterKind {
        var counts: [LetterKind: Int] = [:]
        var opening: [LetterKind: Int] = [:]
        var substance = 0
        var read = 0
        var isReviewDone = false
        var prospects: [Prospect: Int] = [:]
        let prospectReader = ProspectReader(letter: letter)
        let answers = PartAnswers(draft.parts)
        var told: [(sentence: Range<Int>, isOfPart: Bool, isKnown: Bool)] = []
        let signed = letter.blocks.firstIndex { $0.zone == .signOff } ?? letter.blocks.count
        lazy var references = PartReferenceScanner(letter: letter, parts: draft.parts)
        for (index, block) in letter.blocks.enumerated()
        where block.zone == .body || block.zone == .review {
            let isRequest = draft.requestBlocks.contains(index)
            let isPart = answers.answersPart(block, in: letter)
            for sentence in letter.sentences(in: block.range) where !isOfferOfReview(sentence) {
                let isOfPart = KindCues.ofPart.hasMatch(in: letter, sentence)
                let isConditional = letter.words(in: sentence).first.map(ProspectCues.conditions.contains) ?? false
                for match in KindCues.kinds.matches(in: letter, sentence) where !staysInside(match, in: sentence) {
                    let isTold =
                        isTold(match.meaning, isConditional: isConditional, isRequest: isRequest)
                        && !(isOfPart && (match.meaning == .acknowledgement || match.meaning == .transfer))
                    letter.trace?.weigh(
                        .kind, match.meaning.rawValue, at: match.range,
                        by: KindCues.kinds.rule(match, "what the letter does"),
                        but: isTold
                            ? nil
                            : isRequest
                                ? "it is the requester who says so"
                                : isOfPart ? "it is said of a part" : "it is said under an “if”")
                    guard isTold else { continue }
                    // What is asked or sent on for one part does not make the letter.
                    if match.meaning == .clarification || match.meaning == .transfer,
                        isPart || !references.references(in: sentence).isEmpty
                            || KindCues.partOnly.hasMatch(in: letter, sentence)
                    {
                        substance += 1
                        continue
                    }
                    counts[match.meaning, default: 0] += 1
                    if read < 4 { opening[match.meaning, default: 0] += 1 }
                }
                if read < 4, KindCues.reviewDone.hasMatch(in: letter, sentence) { isReviewDone = true }
                if !isRequest, tellsOf(KindCues.reviewed, sentence) {
                    counts[.internalReview, default: 0] += 1
                    if read < 4 { opening[.internalReview, default: 0] += 1 }
                }
                if isRequest {
                    if KindCues.askingBack.hasMatch(in: letter, sentence) { counts[.clarification, default: 0] += 1 }
                    continue
                }
                // "If any of it is exempt we will tell you" deals with nothing yet.
                if !isConditional { substance += KindCues.substance.matches(in: letter, sentence).count }
                let prospect = isPart || isOfPart ? nil : prospectReader.prospect(of: sentence)
                if let prospect { prospects[prospect, default: 0] += 1 }
                if block.zone == .body, !block.isHeading, index < signed {
                    told.append((sentence, isPart || isOfPart, prospect != nil))
                }
                read += 1
            }
        }
        var moves = LetterMoves(letter: letter, draft: draft)
        // A letter of much substance answers, whatever else it does.
        if substance < 3 {
            for (sentence, isOfPart, isKnown) in told {
                moves.read(
                    sentence,
                    isOfPart: isOfPart || KindCues.partOnly.hasMatch(in: letter, sentence)
                        || !references.references(in: sentence).isEmpty,
                    isKnown: isKnown || KindCues.kinds.hasMatch(in: letter, sentence))
            }
        }
        let provisions = kindsOfProvisions()
        for kind in provisions { counts[kind, default: 0] += 1 }
        // A review was asked for, and this does not only say that it will come.
        if asksForReview, prospects.isEmpty || substance > 1 { isReviewDone = true }
        let kind =
            isReviewDone
            ? .internalReview
            : kind(
                counts: counts, opening: opening, substance: substance, length: read, prospects: prospects,
                moves: moves, provisions: Set(provisions))
        letter.trace?.weigh(
            .kind, kind.rawValue, at: [],
            by: .mechanism(
                "what the phrases of the kinds add up to ("
                    + counts.map { "\($0.key.rawValue) \($0.value), " }.sorted().joined()
                    + "of substance \(substance), in \(read) sentences)"))
        return kind
    }

    /// Provisions that a letter of one kind names: FOIA s.10(3) and 17(2), EIR reg. 7 for more time;
    /// s.1(3) and reg. 9(2) for a question back; s.9 for a fee.
    private func kindsOfProvisions() -> [LetterKind] {
        draft.mentions.filter { !draft.requestBlocks.contains(letter.blockIndex(at: $0.range.lowerBound)) }
            .compactMap { Self.provisions[$0.provision] }
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
        "ssi/2004/520/regulation/7/1": .extension,
    ]

    /// It tells of a first answer that is looked at again, or of the request to do so, and not of what may be asked for.
    func tellsOf(_ review: PhraseTable<Void>, _ sentence: Range<Int>) -> Bool {
        review.hasMatch(in: letter, sentence)
            && !hasWord(of: KindCues.offering, in: sentence)
    }

    /// "If we need more time" is no extension, "Should we need clarification" no question. In the requester's words and what tells of them, only a
    /// review that was asked for counts.
    private func isTold(_ kind: LetterKind, isConditional: Bool, isRequest: Bool) -> Bool {
        if isRequest { return kind == .internalReview }
        return !(isConditional && (kind == .extension || kind == .clarification))
    }

    private func isOfferOfReview(_ sentence: Range<Int>) -> Bool {
        ReviewCues.regulator.hasMatch(in: letter, sentence)
            || ReviewCues.review.hasMatch(in: letter, sentence) && ReviewCues.offer.hasMatch(in: letter, sentence)
                && !ReviewCues.past.hasMatch(in: letter, sentence)
    }

    private func kind(
        counts: [LetterKind: Int], opening: [LetterKind: Int], substance: Int, length: Int,
        prospects: [Prospect: Int], moves: LetterMoves, provisions: Set<LetterKind>
    ) -> LetterKind {
        func count(_ kind: LetterKind) -> Int { counts[kind] ?? 0 }
        if opening[.internalReview] != nil, count(.internalReview) > 1 || isTitledReview { return .internalReview }
        if isTitledReview { return .internalReview }
        if count(.feesNotice) > 1, substance < 3 { return .feesNotice }
        let ahead = (prospects[.ahead] ?? 0) + (prospects[.delayed] ?? 0)
        if let told = moves.kind(ahead: ahead, substance: substance, provisions: provisions) { return told }
        if count(.extension) > 1, opening[.extension] != nil || substance < 2 * count(.extension),
            substance < 2 || prospects[.ahead] != nil
        {
            return .extension
        }
        let isTransfer = count(.transfer) > 1 || opening[.transfer] != nil || count(.transfer) > 0 && length < 16
        if isTransfer, substance < 3 { return .transfer }
        if count(.clarification) > 1, substance < 2 { return .clarification }
        guard substance == 0 else { return .response }
        guard !moves.isTold, !moves.isHeadedAsAnswer else { return .response }
        // All that a letter says may be that an answer is to come.
        if ahead > 0, ahead * 5 >= length || moves.facts < ahead, count(.clarification) == 0 {
            return prospects[.delayed] != nil ? .extension : .acknowledgement
        }
        return count(.acknowledgement) > 1 ? .acknowledgement : .response
    }
}
