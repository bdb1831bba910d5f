/// The dates on which the request was made and received, as the letter tells them in sentences.
struct RequestDates {
    let letter: Letter
    let scanner: DateScanner

    private static let zones: ZoneSet = [.letterhead, .body, .review]

    /// Words between a cue and its date.
    private static let widestGap = 9
    /// "Received your request for information about the repair of street lamps on".
    private static let widestGapOfReceipt = 14

    func mentions() -> [(DateCues.Role, DateMention, Confidence)] {
        var mentions: [(DateCues.Role, DateMention, Confidence)] = []
        for block in letter.blocks where Self.zones.contains(block.zone) {
            for sentence in letter.sentences(in: block.range) {
                let own = self.mentions(in: sentence)
                if !own.isEmpty { mentions += own }
            }
        }
        return mentions
    }

    private func mentions(in sentence: Range<Int>) -> [(DateCues.Role, DateMention, Confidence)] {
        let dates = scanner.dates(in: sentence)
        guard !dates.isEmpty else { return [] }
        let cues = DateCues.before.matches(in: letter, sentence)
        let trailing = DateCues.after.matches(in: letter, sentence)
        let read: [(DateCues.Role, DateMention, Confidence)] = dates.compactMap { date in
            let before = roleOpening(date, sentence) ?? roleBefore(date, cues)
            let role =
                before == .received ? before : roleBehind(date, trailing) ?? before ?? receiptBehind(date, trailing)
            if let trace = letter.trace { weigh(date, role, in: sentence, trace) }
            guard let role, role == .request || role == .received, !isOfReview(date, in: sentence) else { return nil }
            return (role, date, .high)
        }
        guard let made = read.last, made.0 == .request, dates.count == 1,
            DateCues.sameDay.hasMatch(in: letter, made.1.range.upperBound..<sentence.upperBound)
        else { return read }
        return read + [(.received, made.1, .high)]
    }

    /// "Dated: 3 May 2021" alone is the letter's own date.
    private func roleOpening(_ date: DateMention, _ sentence: Range<Int>) -> DateCues.Role? {
        let opening = DateCues.opening.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        guard let opening, words(between: opening.range.upperBound, and: date.range.lowerBound) <= 1 else { return nil }
        return opening.meaning
    }

    private func roleBehind(_ date: DateMention, _ cues: [PhraseTable<DateCues.Role>.Match]) -> DateCues.Role? {
        cue(behind: date, cues)?.meaning
    }

    func cue(
        behind date: DateMention, _ cues: [PhraseTable<DateCues.Role>.Match]
    ) -> PhraseTable<DateCues.Role>.Match? {
        cues.first { cue in
            cue.range.lowerBound > date.range.upperBound && cue.range.lowerBound - date.range.upperBound <= 3
        }
    }

    private func roleBefore(_ date: DateMention, _ cues: [PhraseTable<DateCues.Role>.Match]) -> DateCues.Role? {
        nearest(before: date, cues)?.meaning
    }

    /// Between the date and the receipt may stand who received it: "On 3 May Wyre Council received your
    /// request".
    private func receiptBehind(
        _ date: DateMention, _ cues: [PhraseTable<DateCues.Role>.Match]
    ) -> DateCues.Role? {
        cues.first { cue in
            cue.meaning == .received && cue.range.lowerBound > date.range.upperBound
                && (words(between: date.range.upperBound, and: cue.range.lowerBound) <= 7
                    || isName(date.range.upperBound..<cue.range.lowerBound))
        }?.meaning
    }

    /// Nothing but a long name: "the Department of Agriculture, Environment and Rural Affairs".
    private func isName(_ range: Range<Int>) -> Bool {
        let words = letter.words(in: range)
        return words.count <= 14
            && words.allSatisfy { Self.joints.contains($0) || letter.flow.bytes[$0.range.lowerBound].isUpper }
    }

    private static let joints = WordSet("the of and for in")

    /// The cue nearest before the date decides.
    func nearest(
        before date: DateMention, _ cues: [PhraseTable<DateCues.Role>.Match]
    ) -> PhraseTable<DateCues.Role>.Match? {
        let nearest = cues.filter { $0.range.upperBound <= date.range.lowerBound && reaches($0, date) }
            .max { ($0.range.upperBound, -$0.range.lowerBound) < ($1.range.upperBound, -$1.range.lowerBound) }
        guard let nearest else { return nil }
        let widest = nearest.meaning == .received ? Self.widestGapOfReceipt : Self.widestGap
        return words(between: nearest.range.upperBound, and: date.range.lowerBound) <= widest ? nearest : nil
    }

    /// A preposition speaks of the date right behind it alone: "received by the Trust on 3 May".
    private func reaches(_ cue: PhraseTable<DateCues.Role>.Match, _ date: DateMention) -> Bool {
        cue.meaning != .preposition || words(between: cue.range.upperBound, and: date.range.lowerBound) <= 1
    }

    private func words(between start: Int, and end: Int) -> Int {
        letter.index.firstWord(from: end) - letter.index.firstWord(from: start)
    }

    static let reviews = PhraseTable<Void>([
        .init(
            "internal review of? your|the? request?", (), example: "an internal review of your request on 3 May 2021"),
        .init(
            "review of your|the|our ... request|requests|decision|response|reply", (),
            example: "a review of your Freedom of Information request, which came on 3 May 2021"),
        .init(
            "asked|asking|ask ... carry|conduct|undertake|hold out? an? internal? review", (),
            example: "your message of 3 May 2021, asking that the Trust carry out an internal review"),
        .init("to be reviewed", (), example: "your email of 3 May 2021 asking for the decision to be reviewed"),
        .init(
            "seeking|sought|seek an|a|the? internal? review", (), example: "your email of 3 May 2021 seeking a review"),
        .init(
            "request|requesting|requested|ask|asking|asked for? an|a|the internal? review", (),
            example: "you asked for a review on 3 May 2021"),
        .init(
            "review for which|that|which you asked|requested|sought|for?", (),
            example: "The review for which you asked on 3 May 2021"),
        .init("for an|a internal? review", (), example: "You asked on 3 May 2021 for a review"),
        .init("your complaint", (), example: "your complaint dated 3 May 2021"),
        .init(
            "unhappy|dissatisfied|disagreed|complained|challenged|objected", (),
            example: "You wrote on 3 May 2021 to say that you were unhappy"),
        .init(
            "not accept|agree|satisfied with? that|the|our|my|this", (),
            example: "Your email of 3 May 2021 told us that you did not accept that answer"),
        .init(
            "requirement|request|application for an? internal? review", (),
            example: "your requirement for review received on 3 May 2021"),
        .init(
            "asked|requested|asking|requesting|require|required|wanted ... to review|reconsider|look", (),
            example: "On 3 May 2021 you asked the Council to review its response"),
    ])

    static let requests = PhraseTable<Void>([
        .init("request|requested", (), example: "the request that you made on 3 May 2021")
    ])

    /// Of the request itself, right before its date.
    static let ofRequests = PhraseTable<Void>([
        .init(
            "request|requests|enquiry|foi|eir of|dated", (),
            example: "a review of how your request of 3 May 2021 was handled"),
        .init(
            "request|requests|enquiry made|sent|submitted|received on", (),
            example: "a review of the request made on 3 May 2021"),
    ])

    /// A date of the request for a review is none of the request: the review stands right behind it, or
    /// before it with no other request between.
    func isOfReview(_ date: DateMention, in sentence: Range<Int>) -> Bool {
        let own = Self.ofRequests.matches(in: letter, sentence).last { $0.range.upperBound < date.range.lowerBound }
        if let own, words(between: own.range.upperBound, and: date.range.lowerBound) == 0 { return false }
        let reviews = Self.reviews.matches(in: letter, sentence)
        // "You asked me on 3 May to look again at it"
        if reviews.contains(where: { $0.range.overlaps(date.range) }) { return true }
        let follows = reviews.contains { review in
            review.range.lowerBound >= date.range.upperBound
                && words(between: date.range.upperBound, and: review.range.lowerBound) <= 5
        }
        if follows { return true }
        guard let before = reviews.last(where: { $0.range.upperBound <= date.range.lowerBound }) else { return false }
        return !Self.requests.hasMatch(in: letter, before.range.upperBound..<date.range.lowerBound)
    }
}
