/// What a trace is told of the offer of a review.
extension ReviewReader {
    func rule(ofOffer sentence: Range<Int>) -> Rule {
        ReviewCues.review.firstMatch(in: letter, sentence).map {
            ReviewCues.review.rule($0, "the sentence is about a review, and offers it")
        } ?? .mechanism("the sentence offers a review")
    }

    func rule(ofLimit duration: Duration, in sentence: Range<Int>) -> Rule {
        let before = sentence.lowerBound..<duration.range.lowerBound
        if let cue = Self.readersTurn.matches(in: letter, before).last {
            return Self.readersTurn.rule(cue, "the words before the time say what the reader does")
        }
        return .mechanism("the first time in the sentences that offer a review")
    }

    /// A time that the authority gives itself.
    func weighOwn(_ duration: Duration, by table: PhraseTable<Void>, in range: Range<Int>) {
        guard let trace = letter.trace, let cue = table.matches(in: letter, range).last else { return }
        trace.weigh(
            .reviewLimit, duration.shown, at: duration.range, by: table.rule(cue, "words beside the time"),
            but: "it is how long the authority takes")
    }

    /// Times and addresses in a sentence that offers no review.
    func weighOutside(
        _ sentence: Range<Int>, isRegulators: Bool = false, but objection: String? = nil
    ) {
        guard let trace = letter.trace else { return }
        let cue = isRegulators ? ReviewCues.regulator.firstMatch(in: letter, sentence) : nil
        let rule =
            cue.map { ReviewCues.regulator.rule($0, "the sentence is about the regulator") }
            ?? .mechanism("a sentence of the letter")
        let reason = objection ?? (cue == nil ? "no review is offered here" : "it is for complaints to the regulator")
        for duration in DurationScanner.durations(in: letter, sentence) {
            trace.weigh(.reviewLimit, duration.shown, at: duration.range, by: rule, but: reason)
        }
        guard objection == nil else { return }
        for address in EmailScanner.addresses(in: letter, sentence) {
            trace.weigh(.reviewEmail, letter.text(of: address), at: address, by: rule, but: reason)
        }
    }
}

extension Duration {
    /// As the record has it: "40 working-days".
    var shown: String { "\(count) \(unit.rawValue)" }
}
