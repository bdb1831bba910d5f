import Legislation

/// What a trace is told of the words that answer a part.
extension OutcomeReader {
    /// Tells what each phrase and provision in a part's answer says, and why some do not count.
    func weigh(_ ranges: [Range<Int>], _ outcome: Outcome, of label: String, _ trace: Trace) {
        for range in ranges where !range.isEmpty {
            for sentence in letter.sentences(in: range) { weigh(sentence, outcome, of: label, trace) }
        }
    }

    /// Tells which sentences say in other words what is done.
    func weighLikenesses(in ranges: [Range<Int>], _ outcome: Outcome, of label: String, _ trace: Trace) {
        for range in ranges where !range.isEmpty {
            for sentence in letter.sentences(in: range) {
                let verdict = AnswerSentence.classifier.verdict(on: sentence, in: letter)
                guard verdict.sort.tells, verdict.lead >= Self.leastToTrace else { continue }
                trace.weigh(
                    .answers, of: label, outcome.rawValue, at: sentence,
                    by: AnswerSentence.classifier.rule(verdict.sort, on: sentence, in: letter))
            }
        }
    }

    /// How far a sort is ahead of all others that is named, in tenths of log-odds.
    private static let leastToTrace = 10

    private func weigh(_ sentence: Range<Int>, _ outcome: Outcome, of label: String, _ trace: Trace) {
        let skipped = reasonToSkip(sentence)
        let counted = skipped == nil ? Set(signals(in: sentence).map(\.range)) : []
        for match in OutcomeCues.signals.matches(in: letter, sentence) {
            let isCounted = counted.contains(match.range)
            trace.weigh(
                .answers, of: label, isCounted ? outcome.rawValue : "\(match.meaning)", at: match.range,
                by: OutcomeCues.signals.rule(match),
                but: isCounted ? nil : skipped ?? objection(to: match, in: sentence))
        }
        guard skipped == nil else { return }
        let mentioned = mentions(in: sentence)
        let relied = !effects(of: mentioned, in: sentence).isEmpty
        for mention in mentioned {
            guard let effect = mention.effect else { continue }
            trace.weigh(
                .answers, of: label, relied ? outcome.rawValue : "\(effect)", at: mention.range,
                by: .mechanism("a provision whose effect is “\(effect)”"),
                but: relied ? nil : "the sentence does not rely on it")
        }
    }

    private func reasonToSkip(_ sentence: Range<Int>) -> String? {
        if isLabel(sentence) { return "it is a label" }
        if let report = OutcomeCues.reports.matches(in: letter, sentence).first {
            return "the sentence tells what the requester thinks or the law asks: “\(letter.text(of: report.range))”"
        }
        if isProcedural(mentions(in: sentence)) {
            return "the sentence only says under which law the request is handled"
        }
        return RoleCues.statutory.hasMatch(in: letter, sentence) ? "the sentence is the Act's" : nil
    }

    private func objection(to match: Signal, in sentence: Range<Int>) -> String {
        if match.meaning == .nothing { return "the phrase says nothing of what was asked for" }
        let matches = OutcomeCues.signals.matches(in: letter, sentence)
        if let void = matches.first(where: { $0.meaning == .nothing && $0.range.overlaps(match.range) }) {
            return "it is part of “\(letter.text(of: void.range))”, which says nothing of what was asked for"
        }
        if let longer = matches.first(where: { isSwallowed(match, by: $0) }) {
            return "it is part of “\(letter.text(of: longer.range))”"
        }
        if isHypothetical(match, in: sentence) { return "it is only a possibility" }
        return "it is of further information, or of help offered beside a refusal"
    }
}
