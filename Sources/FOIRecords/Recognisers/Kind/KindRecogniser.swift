import Legislation

/// Tells what a letter does, and that a paper is no letter at all.
enum KindRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let reader = KindReader(letter: letter, draft: draft)
        draft.record.kind = reader.kind
        if let trace = letter.trace { reader.weighSigns(of: draft.record.kind, trace) }
    }
}

/// Reads what kind of paper a letter is: one for all that it asks, so that no question copies the draft.
final class KindReader {
    let letter: Letter
    let draft: Draft
    /// The blocks that speak, in order.
    private(set) lazy var body = letter.blocks.filter { $0.zone == .body || $0.zone == .review }

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
    }

    // MARK: A letter at all

    /// A letter about a request: it greets or closes, or is headed Request and Response, and speaks
    /// to the requester of a request under an access regime.
    var isLetter: Bool {
        let signs = signs
        func has(_ sign: KindCues.Sign) -> Bool { signs[sign] != nil }
        let greets = greets
        let headings = AnswerHeadings(letter: letter)
        let foreign = signs[.foreign] ?? 0
        let matters = signs[.matter] ?? 0
        let isTitled = matters > 1 ? headings.haveOwnTitle : headings.haveTitle
        let isHeaded = headings.areOfAnswer || isTitled && foreign == 0 && !draft.record.references.isEmpty
        if !greets, foreign > 1 || headings.areOfLog { return false }
        if greets, isRequesters || isAboutComplaint(isForeign: foreign > 0) { return false }
        if foreign == 0, isAnsweredSheet { return true }
        // "You have also made a request under the Act, which will be dealt with separately."
        if foreign + matters > 0, !has(.request), namesAccessLate { return false }
        let isForeign = foreign + matters > 1
        // A page of a letter, or one of a website, may tell the requester what became of the request without a greeting.
        let isTold = foreign == 0 && tellsOfRequest
        guard greets || closes || isHeaded || isTold || !draft.record.references.isEmpty else { return false }
        // Whoever greets, takes up questions and cites the law of access answers under it, in whatever words.
        let answersByLaw =
            greets && foreign == 0
            && (draft.parts.isEmpty ? matters == 0 && has(.regime) && answersUnderLaw : citesAccessLaw)
        // A letter about something else has the reader's letters and questions in it too.
        let speaks =
            has(.accessRequest) || greets && isTitledReview && citesAccessLaw
            || !isForeign && has(.request) && (namesRequest || !draft.parts.isEmpty) || isHeaded
            || answersByLaw
        guard speaks || !isForeign && (has(.correspondence) || has(.asking)) else { return false }
        guard has(.accessRequest) || has(.regime) || has(.procedure) && !isForeign || answersByLaw else { return false }
        return greets || isHeaded || isTold || has(.handling)
    }

    /// Only its second half speaks of access to information.
    private var namesAccessLate: Bool {
        guard let first = body.first, let last = body.last else { return false }
        let middle = (first.range.lowerBound + last.range.upperBound) / 2
        let early = letter.blocks.prefix { $0.range.lowerBound < middle }.contains { block in
            KindCues.signs.matches(in: letter, block.range).contains {
                ($0.meaning == .accessRequest || $0.meaning == .regime) && $0.range.lowerBound < middle
            }
        }
        return !early
            && !draft.mentions.contains {
                StatutoryClock(under: $0.cited.act) != nil && $0.confidence == .high && $0.range.lowerBound < middle
            }
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

    /// One request and its answer as a disclosure log prints them, without a greeting: most of what such an entry has is there.
    var isEntryOfLog: Bool {
        guard signs[.foreign] == nil, !greets, !AnswerHeadings(letter: letter).areOfLog, !isRequesters,
            !draft.parts.isEmpty, !KindCues.ofThirdParties.hasMatch(in: letter, 0..<letter.flow.count)
        else { return false }
        let dates = draft.record.dates
        let namesRegime = signs[.accessRequest] != nil || signs[.regime] != nil
        if namesRegime, refusesBetweenQuestions { return true }
        let has = [
            !draft.record.references.isEmpty,
            dates.request != nil || dates.received != nil || hasLabelOfAnswer,
            AnswerHeadings(letter: letter).areOfRequestOrAnswer,
            namesRegime,
            citesAccessLaw || answersParts,
        ]
        return has.count { $0 } >= 4
    }

    /// Answers stand below questions that are not themselves about access to information, as those of guidance are, and an
    /// exemption or the cost limit is named in one.
    private var refusesBetweenQuestions: Bool {
        let answers = draft.parts.flatMap(\.answerRanges)
        guard !answers.isEmpty else { return false }
        let refuses = draft.mentions.contains { mention in
            (mention.cited.nature == .exemption || mention.cited.nature == .refusal)
                && answers.contains { $0.overlaps(mention.range) }
        }
        return refuses
            && !draft.parts.flatMap(\.ranges).contains { range in
                KindCues.signs.matches(in: letter, range).contains { $0.meaning.isOfAccess }
            }
    }

    /// "Date of response", "Responded to": a form says when it was answered.
    private var hasLabelOfAnswer: Bool {
        letter.blocks.contains { block in
            block.range.count < 100
                && LetterDate.labels.match(
                    in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound)?
                    .meaning == .response
        }
    }

    /// A sentence tells the requester of a request that was made, rather than what is done where somebody makes one.
    private var tellsOfRequest: Bool {
        KindCues.told.matches(in: letter, 0..<letter.flow.count).contains { told in
            !hasWord(of: KindCues.general, in: letter.sentence(around: told.range))
        }
    }

    /// It greets its reader, rather than quoting a letter to somebody else behind the title of another paper.
    var greets: Bool {
        guard let salutation = letter.blocks.firstIndex(where: { $0.zone == .salutation }) else { return false }
        let block = letter.blocks[salutation]
        if letter.flow.bytes[block.range.lowerBound] == Quotation.mark { return false }
        var foreign = 0
        for above in letter.blocks[..<salutation] {
            KindCues.signs.forEachMatch(in: letter, above.range) { if $0.meaning == .foreign { foreign += 1 } }
        }
        return foreign < 2
    }

    /// It names a duty, a ground for refusal or a right of review under an Act or regulations that give access to information.
    var citesAccessLaw: Bool {
        draft.mentions.contains { StatutoryClock(under: $0.cited.act) != nil && $0.cited.nature != .other }
    }

    /// It names what such a law asks of whoever answers; or an exemption, and that a review may be asked for or the
    /// regulator turned to.
    private var answersUnderLaw: Bool {
        var isExempt = false
        for mention in draft.mentions where StatutoryClock(under: mention.cited.act) != nil {
            switch mention.cited.nature {
            case .duty, .refusal: return true
            case .exemption, .ncnd: isExempt = isExempt || !Self.isOfOwnData(mention.provision)
            case .review, .other: break
            }
        }
        return isExempt
            && letter.blocks.contains { block in
                (block.zone == .body || block.zone == .review)
                    && letter.sentences(in: block.range).contains { isOfferOfReview($0) }
            }
    }

    /// FOIA s.40(1): the letter answers a subject access request.
    private static func isOfOwnData(_ provision: String) -> Bool { provision == "ukpga/2000/36/section/40/1" }

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

    private(set) lazy var signs = countedSigns()

    private func countedSigns() -> [KindCues.Sign: Int] {
        var signs: [KindCues.Sign: Int] = [:]
        let enclosed = enclosures
        for (index, block) in letter.blocks.enumerated() where block.zone != .furniture && block.zone != .boilerplate {
            KindCues.signs.forEachMatch(in: letter, block.range) { match in
                let tellsOther = match.meaning == .foreign || match.meaning == .matter
                // A request may be about complaints, planning or penalties, and is none of them.
                if !tellsOther || index < enclosed && !draft.isQuotedRequest(match.range, in: letter) {
                    signs[match.meaning, default: 0] += 1
                }
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
}
