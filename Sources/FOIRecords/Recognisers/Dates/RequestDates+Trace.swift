import Legislation

/// What a trace is told of the dates in sentences.
extension RequestDates {
    /// The phrase that made a date that of the request or of its receipt.
    func rule(of date: DateMention) -> Rule {
        let block = letter.blocks[letter.blockIndex(at: date.range.lowerBound)].range
        let sentence = letter.sentences(in: block).first { $0.overlaps(date.range) } ?? block
        return rule(of: date, in: sentence) ?? .mechanism("a date in a sentence about the request")
    }

    private func rule(of date: DateMention, in sentence: Range<Int>) -> Rule? {
        let before = nearest(before: date, DateCues.before.matches(in: letter, sentence))
        let behind = cue(behind: date, DateCues.after.matches(in: letter, sentence))
        if let behind, before?.meaning != .received { return DateCues.after.rule(behind, "the phrase behind it") }
        return before.map { DateCues.before.rule($0, "the phrase before it") }
    }

    /// A date that is neither the request's nor of its receipt.
    func weigh(_ date: DateMention, _ role: DateCues.Role?, in sentence: Range<Int>, _ trace: Trace) {
        let isOurs = role == .request || role == .received
        guard !isOurs || isOfReview(date, in: sentence) else { return }
        let rule = rule(of: date, in: sentence) ?? .mechanism("a date in a sentence")
        let objection =
            isOurs
            ? "it is the date on which a review was asked for"
            : role == nil ? "no phrase near it tells what it is" : "the phrase speaks of another date"
        for field in [RecordField.requested, .received]
        where !isOurs || field == (role == .request ? .requested : .received) {
            trace.weigh(
                field, date.date?.description ?? "\(date.day).\(date.month).", at: date.range, by: rule, but: objection)
        }
    }
}
