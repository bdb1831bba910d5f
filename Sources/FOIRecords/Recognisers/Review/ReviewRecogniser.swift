/// Finds the internal review that a letter offers: in what time and where to ask.
enum ReviewRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var reader = ReviewReader(
            letter: letter, requestBlocks: draft.requestBlocks, authority: draft.record.authority.name?.value)
        reader.read()
        if !reader.hasTerms { reader.readByLikeness() }
        draft.record.review = reader.review
    }
}

struct ReviewReader {
    let letter: Letter
    private let requestBlocks: BlockSet
    /// Its name.
    let authority: String?
    private var isOffered = false
    /// Where the last block that offers a review ends.
    private var offerEnd = 0
    private var limit: Review.TimeLimit?
    private var emails: [Range<Int>] = []
    private var address: [Range<Int>] = []
    /// The sentences read last were about the regulator: the addresses below are its own.
    private var isAtRegulator = false
    private var regulator: String?
    /// Sentences like those that offer a review do so too.
    private var goesByLikeness = false
    /// No phrase tells that the addresses are for reviews.
    private var areEmailsLikely = false

    init(letter: Letter, requestBlocks: BlockSet, authority: String?) {
        self.letter = letter
        self.requestBlocks = requestBlocks
        self.authority = authority
    }

    var review: Review? {
        guard isOffered else { return nil }
        let confidence: Confidence = areEmailsLikely ? .medium : .high
        return Review(
            timeLimit: limit,
            emails: emails.map { letter.found(EmailScanner.value(of: $0, in: letter), $0, confidence) },
            address: foundAddress, regulator: regulator)
    }

    mutating func read() {
        for (index, block) in letter.blocks.enumerated()
        where Self.zones.contains(block.zone) && !requestBlocks.contains(index) {
            for sentence in letter.sentences(in: block.range) { read(sentence, in: block) }
            if isOffered, !isAtRegulator, address.isEmpty { address = PostalAddress.lines(in: letter, below: index) }
        }
    }

    /// It says by when and to which address a review is to be asked for.
    var hasTerms: Bool { limit != nil && !emails.isEmpty }

    /// Adds what no phrase tells of, in sentences that are like those of other letters.
    mutating func readByLikeness() {
        var other = ReviewReader(letter: letter, requestBlocks: requestBlocks, authority: authority)
        other.goesByLikeness = true
        other.read()
        isOffered = isOffered || other.isOffered
        limit = limit ?? other.limit
        if emails.isEmpty {
            emails = other.emails
            areEmailsLikely = true
        }
        if address.isEmpty { address = other.address }
        regulator = regulator ?? other.regulator
    }

    private var foundAddress: Found<String>? {
        guard !address.isEmpty else { return nil }
        let value = address.map { letter.text(of: $0) }.joined(separator: ", ")
        return Found(
            value: value, text: letter.text(of: address), confidence: .medium, evidence: letter.evidence(for: address))
    }

    private static let zones: ZoneSet = [.body, .review, .annex, .boilerplate]

    private mutating func read(_ sentence: Range<Int>, in block: Block) {
        guard let theirs = ReviewCues.regulator.firstMatch(in: letter, sentence) else {
            readOwn(sentence, in: block)
            return
        }
        if let own = ownClause(of: sentence, beside: theirs.range) {
            readOwn(own, in: block)
        } else {
            weighOutside(sentence, isRegulators: true)
        }
        isAtRegulator = true
        if regulator == nil { regulator = regulatorName(in: sentence) }
    }

    /// What a sentence that names the regulator says of the authority's own review: "You may ask for a
    /// review within 40 working days and then complain to the Commissioner".
    private func ownClause(of sentence: Range<Int>, beside theirs: Range<Int>) -> Range<Int>? {
        // "… within 30 days for a review; you may then apply to the Commissioner"
        let before = sentence.lowerBound..<theirs.lowerBound
        let end = letter.flow.bytes[before].lastIndex(of: UInt8(ascii: ";")) ?? before.upperBound
        return [before.lowerBound..<end, theirs.upperBound..<sentence.upperBound].first { clause in
            let times = DurationScanner.durations(in: letter, clause).map(\.range)
            let addresses = EmailScanner.addresses(in: letter, clause).filter { !isRegulators($0) }
            guard let terms = (times + addresses).map(\.lowerBound).min() else { return false }
            // "… within 40 working days, by writing to us, and then complain to": what follows is behind the terms.
            return ReviewCues.review.hasMatch(in: letter, clause) && ReviewCues.asking.hasMatch(in: letter, clause)
                && !ReviewCues.afterReview.hasMatch(in: letter, clause.lowerBound..<terms)
        }
    }

    private mutating func readOwn(_ sentence: Range<Int>, in block: Block) {
        let isLikely = isLikeOffers(sentence)
        let isReview = isLikely || ReviewCues.review.hasMatch(in: letter, sentence) || isLabelled(sentence)
        if isReview, !isPast(sentence),
            isLikely || ReviewCues.offer.hasMatch(in: letter, sentence) || isLabelled(sentence) || givesTerms(block)
                || namesTime(sentence)
        {
            isOffered = true
            letter.trace?.weigh(
                .reviewLimit, "a review is offered", at: sentence, by: rule(ofOffer: sentence),
                but: "it gives no time itself")
            isAtRegulator = false
            // A heading offers what the paragraph below it says how to have.
            offerEnd =
                block.isHeading || block.range.count < 60 && !letter.endsSentence(block.range)
                ? end(below: block) : block.range.upperBound
        }
        guard isOffered, !isAtRegulator,
            isReview || block.zone == .review || block.range.lowerBound < offerEnd || isBelowOffer(block)
        else {
            weighOutside(sentence)
            return
        }
        readLimit(sentence)
        for address in EmailScanner.addresses(in: letter, sentence) {
            letter.trace?.weigh(
                .reviewEmail, letter.text(of: address), at: address,
                by: .mechanism("an e-mail address in or below the sentences that offer a review"),
                but: isRegulators(address) ? "it is the regulator's" : nil)
            guard !isRegulators(address) else { continue }
            if !emails.contains(where: { letter.folded($0).elementsEqual(letter.folded(address)) }) {
                emails.append(address)
            }
        }
        if emails.isEmpty, let address = letterheadAddress(pointedToBy: sentence) { emails = [address] }
        if address.isEmpty, let found = PostalAddress.address(in: letter, sentence: sentence) { address = [found] }
    }

    private func end(below heading: Block) -> Int {
        let next = letter.blockIndex(at: heading.range.lowerBound) + 1
        return next < letter.blocks.count ? letter.blocks[next].range.upperBound : heading.range.upperBound
    }

    /// A paragraph that speaks of a review, and gives a time and an address of the authority's, offers one in whatever words.
    private func givesTerms(_ block: Block) -> Bool {
        EmailScanner.addresses(in: letter, block.range).contains { !isRegulators($0) }
            && !DurationScanner.durations(in: letter, block.range).isEmpty
    }

    /// A sentence with a time or an address is like those that offer a review, in whatever words.
    private func isLikeOffers(_ sentence: Range<Int>) -> Bool {
        guard goesByLikeness,
            EmailScanner.addresses(in: letter, sentence).contains(where: { !isRegulators($0) })
                || !DurationScanner.durations(in: letter, sentence).isEmpty
        else { return false }
        return ReviewSentence.classifier.sort(of: sentence, in: letter, leadingBy: Self.leastLead) == .offer
    }

    /// In tenths of log-odds.
    private static let leastLead = 30

    /// A short line below the offer: of the address to write to.
    private func isBelowOffer(_ block: Block) -> Bool {
        block.range.lowerBound >= offerEnd && block.range.count < 120 && block.zone == .body && block.marker == nil
            && !EmailScanner.addresses(in: letter, block.range).isEmpty
    }

    /// "Internal review: the Clerk, at the above address."
    private func isLabelled(_ sentence: Range<Int>) -> Bool {
        ReviewCues.label.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound).map {
            $0.range.upperBound < sentence.upperBound && letter.flow.bytes[$0.range.upperBound] == UInt8(ascii: ":")
        } ?? false
    }

    private func isPast(_ sentence: Range<Int>) -> Bool {
        ReviewCues.past.hasMatch(in: letter, sentence) && !ReviewCues.instruction.hasMatch(in: letter, sentence)
    }

    private static let spans = WordSet("within in for to than after until is have has lasts expires next inside")

    /// A time that the reader has, in whatever words: "Requests made after 40 working days will not be considered".
    private func namesTime(_ sentence: Range<Int>) -> Bool {
        DurationScanner.durations(in: letter, sentence).contains { duration in
            let before = sentence.lowerBound..<duration.range.lowerBound
            // "The complaints of one month" are no time to complain in.
            guard letter.words(in: before).suffix(3).contains(where: Self.spans.contains) else { return false }
            return (!ReviewCues.ownTime.hasMatch(in: letter, before) || isReadersTurn(before))
                && !isAuthoritysTurn(duration.range.upperBound..<sentence.upperBound)
        }
    }

    private mutating func readLimit(_ sentence: Range<Int>) {
        guard limit == nil else {
            weighOutside(sentence, but: "a time was found before it")
            return
        }
        for duration in DurationScanner.durations(in: letter, sentence) {
            let before = sentence.lowerBound..<duration.range.lowerBound
            let behind = duration.range.upperBound..<sentence.upperBound
            if ReviewCues.ownTime.hasMatch(in: letter, before) && !isReadersTurn(before) {
                weighOwn(duration, by: ReviewCues.ownTime, in: before)
                continue
            }
            if isAuthoritysTurn(behind) {
                weighOwn(duration, by: ReviewCues.ownTimeBehind, in: behind)
                continue
            }
            letter.trace?.weigh(
                .reviewLimit, duration.shown, at: duration.range, by: rule(ofLimit: duration, in: sentence))
            limit = Review.TimeLimit(
                count: duration.count, unit: duration.unit, text: letter.text(of: duration.range),
                evidence: letter.evidence(for: duration.range))
            return
        }
    }

    /// The words right behind the time are about what the authority does, or has received.
    private func isAuthoritysTurn(_ behind: Range<Int>) -> Bool {
        guard let first = ReviewCues.ownTimeBehind.firstMatch(in: letter, behind),
            first.range.lowerBound - behind.lowerBound < 3
        else { return false }
        return !ReviewCues.readersPaper.hasMatch(in: letter, first.range)
    }

    static let readersTurn = PhraseTable<Void>([
        .init(
            "you|requests|request|complaint|complaints|review|appeal|it|this should|must|have|can|may|need|will have",
            (),
            example: "you will have 40 working days"),
        .init(
            "submitted|submit|submitting|made|ask|write|writing|request|contact|raise|apply|seek|lodge|advise|appeal|email|mail|complain|reach|tell|asked|requested|lodged|raised|sought|emailing|contacting",
            (), example: "should be submitted within"),
        .init("you may|can|should|must|need", (), example: "you may seek a review within"),
        .init("you have", (), example: "if you are unhappy with our reply you have until"),
        .init(
            "have our|the|this|its|their decision|reply|answer|response reviewed|reconsidered|reassessed", (),
            example: "Ask to have our decision reviewed within"),
        .init("on application|request to", (), example: "will do so on application to the Clerk within"),
        .init(
            "have|receive|accept|consider|considered|take your|a|any? request|requests|complaint|complaints|application",
            (),
            example: "We must have your request for a review within"),
    ])

    /// The nearest words before the time are about what the reader does.
    private func isReadersTurn(_ before: Range<Int>) -> Bool {
        let own = ReviewCues.ownTime.matches(in: letter, before).last?.range.upperBound ?? 0
        let readers = Self.readersTurn.matches(in: letter, before).last?.range.upperBound ?? 0
        return readers > own
    }

    func isRegulators(_ address: Range<Int>) -> Bool {
        let text = letter.text(of: address).lowercased()
        return ["ico.org.uk", "ico.gsi.gov.uk", "ico.gov.uk", "itspublicknowledge.info", "foi.scot"].contains {
            text.hasSuffix($0)
        }
    }

    private func regulatorName(in sentence: Range<Int>) -> String {
        let text = Array(letter.folded(sentence))
        if text.holds(Self.scottishCommissioner) { return "Scottish Information Commissioner" }
        return text.holds(Self.commission) ? "Information Commission" : "Information Commissioner"
    }

    private static let scottishCommissioner = Array("scottish information commissioner".utf8)
    private static let commission = Array("information commission ".utf8)
}
