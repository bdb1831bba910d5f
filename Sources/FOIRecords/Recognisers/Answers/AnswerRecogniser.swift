/// Finds where each part of the request is answered, and what the authority does with it.
enum AnswerRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard !draft.parts.isEmpty else { return }
        let reader = AnswerReader(letter: letter, draft: draft)
        let answers = reader.answers()
        for (index, answer) in answers.enumerated() {
            guard let answer else { continue }
            draft.parts[index].answerRanges = answer.ranges
            for range in answer.ranges where !range.isEmpty {
                let block = letter.blockIndex(at: range.lowerBound)
                if !draft.parts[index].answerBlocks.contains(block) { draft.parts[index].answerBlocks.append(block) }
            }
        }
        draft.record.answers = grouped(answers, in: letter, draft)
    }

    /// Parts that are answered by the same words share one answer.
    private static func grouped(_ answers: [AnswerReader.PartAnswer?], in letter: Letter, _ draft: Draft) -> [Answer] {
        var groups: [(answer: AnswerReader.PartAnswer, labels: [String])] = []
        for (part, answer) in zip(draft.parts, answers) {
            guard let answer, answer.outcome != .none else { continue }
            if let index = groups.firstIndex(where: { $0.answer == answer }) {
                groups[index].labels.append(part.label)
            } else {
                groups.append((answer, [part.label]))
            }
        }
        return groups.map { group in
            let ranges = group.answer.ranges
            var provisions: [String] = []
            for mention in draft.mentions
            where ranges.contains(where: { $0.overlaps(mention.range) }) && !provisions.contains(mention.provision) {
                provisions.append(mention.provision)
            }
            return Answer(
                parts: group.labels, outcome: group.answer.outcome, provisions: provisions,
                text: letter.text(of: ranges),
                evidence: letter.evidence(for: ranges))
        }
    }
}

/// Reads the answers to all parts of a request.
struct AnswerReader {
    struct PartAnswer: Hashable {
        var outcome: Outcome
        var ranges: [Range<Int>]
    }

    private let letter: Letter
    private let parts: [Draft.DraftPart]
    private let kind: LetterKind
    private let places: AnswerPlaces
    private let reader: OutcomeReader
    private let references: PartReferenceScanner

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        parts = draft.parts
        kind = draft.record.kind
        places = AnswerPlaces(letter: letter, draft: draft)
        reader = OutcomeReader(letter: letter, draft: draft)
        references = PartReferenceScanner(letter: letter, parts: draft.parts)
    }

    /// For each part; nil where the letter does not say.
    func answers() -> [PartAnswer?] {
        switch kind {
        case .acknowledgement, .extension, .feesNotice: return parts.map { _ in nil }
        case .clarification: return whole(.clarification)
        case .transfer: return whole(.transferred)
        case .response, .internalReview, .other: break
        }
        let general = reader.evidence(in: places.general)
        var answers = parts.indices.map { answer(to: $0, general: general) }
        settleRest(&answers, general: general)
        for index in answers.indices { followAbove(index, &answers) }
        return answers
    }

    private func whole(_ outcome: Outcome) -> [PartAnswer?] {
        let ranges = places.general + places.ranges.flatMap { $0 }
        return parts.map { $0.isStem ? nil : PartAnswer(outcome: outcome, ranges: tidy(ranges)) }
    }

    private func answer(to index: Int, general: OutcomeEvidence) -> PartAnswer? {
        guard !parts[index].isStem else { return nil }
        let own = reader.evidence(in: places.ranges[index])
        if own.isExplicit, let outcome = own.outcome, !isOverruled(outcome, at: index, by: general.outcome) {
            return PartAnswer(outcome: outcome, ranges: tidy(places.ranges[index]))
        }
        if places.isPlaced[index], let outcome = own.outcome {
            return PartAnswer(outcome: outcome, ranges: tidy(places.ranges[index]))
        }
        if places.isPlaced[index], places.ranges[index].contains(where: { letter.hasWord(in: $0) }) {
            return PartAnswer(outcome: .disclosed, ranges: tidy(places.ranges[index]))
        }
        let isInterleaved = places.isPlaced.contains(true) && parts.contains { !$0.answerRanges.isEmpty }
        if let outcome = general.outcome, general.isExplicit, !isInterleaved || outcome != .disclosed,
            !isOutdone(outcome, by: own)
        {
            return PartAnswer(outcome: outcome, ranges: tidy(places.general + places.ranges[index]))
        }
        if let outcome = own.outcome { return PartAnswer(outcome: outcome, ranges: tidy(places.ranges[index])) }
        if places.isNamed[index] { return PartAnswer(outcome: .disclosed, ranges: tidy(places.ranges[index])) }
        guard !isInterleaved, parts.count == 1 || !places.isPlaced.contains(true) else { return nil }
        if let outcome = general.outcome { return PartAnswer(outcome: outcome, ranges: tidy(places.general)) }
        let said = places.general + places.topical
        return reader.evidence(in: said).outcome.map { PartAnswer(outcome: $0, ranges: tidy(said)) }
    }

    /// Figures that are given for a part stand against what is said of all that is not given.
    private func isOutdone(_ general: Outcome, by own: OutcomeEvidence) -> Bool {
        guard own.hasFigures else { return false }
        return general != .refused && general != .ncnd && general != .transferred && general != .clarification
    }

    /// Where some of the information is given and parts are refused by name, the others are given.
    private func settleRest(_ answers: inout [PartAnswer?], general: OutcomeEvidence) {
        guard general.outcome == .partlyDisclosed else { return }
        let shared = tidy(places.general)
        let refused: Set<Outcome> = [.withheld, .notHeld, .refused, .ncnd]
        guard answers.contains(where: { $0.map { refused.contains($0.outcome) } ?? false }) else { return }
        for index in answers.indices where answers[index]?.outcome == .partlyDisclosed {
            guard let answer = answers[index], places.ranges[index].isEmpty, answer.ranges == shared else { continue }
            answers[index]?.outcome = .disclosed
        }
    }

    /// A remark on a part does not count where the whole request is refused.
    private func isOverruled(_ outcome: Outcome, at index: Int, by general: Outcome?) -> Bool {
        guard general == .refused, !places.isPlaced[index], !places.isNamed[index] else { return false }
        return outcome != .accessible && outcome != .disclosed
    }

    /// "See answer to question 3" has its outcome.
    private func followAbove(_ index: Int, _ answers: inout [PartAnswer?]) {
        guard let answer = answers[index], reader.evidence(in: answer.ranges).isAsAboveOnly else { return }
        let named = Set(answer.ranges.flatMap { references.references(in: $0) }.flatMap(\.labels))
        let source =
            parts.indices.first { named.contains(parts[$0].label) && $0 != index } ?? (index > 0 ? index - 1 : nil)
        if let source, let outcome = answers[source]?.outcome { answers[index]?.outcome = outcome }
    }

    /// In order, each once.
    private func tidy(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var seen: Set<Range<Int>> = []
        return ranges.filter { !$0.isEmpty && seen.insert($0).inserted }.sorted { $0.lowerBound < $1.lowerBound }
    }
}
