/// Reads the answers to all parts of a request.
struct AnswerReader {
    struct PartAnswer: Hashable {
        var outcome: Outcome
        var ranges: [Range<Int>]
    }

    private let letter: Letter
    private let parts: [Draft.DraftPart]
    private let places: AnswerPlaces
    private let reader: OutcomeReader
    /// Answers stand between the questions.
    private let isInterleaved: Bool
    /// The letter tells the outcome of an internal review.
    private let isReview: Bool
    /// One answer stands below all questions.
    private let isAnsweredAtOnce: Bool
    /// What is said of no part in particular.
    private var general = OutcomeEvidence()
    private var generalOutcome: Outcome?
    private var generalRanges: [Range<Int>] = []
    /// What stretches say that were read.
    private var known: [[Range<Int>]: OutcomeEvidence] = [:]
    /// Some answer says "as above".
    private var refersAbove = false

    private init(letter: Letter, draft: Draft, references: PartReferenceScanner) {
        self.letter = letter
        parts = draft.parts
        places = AnswerPlaces(letter: letter, draft: draft, references: references)
        reader = OutcomeReader(letter: letter, draft: draft)
        isReview = draft.record.kind == .internalReview
        // One answer below all questions stands between none.
        let given = parts.filter { !$0.isStem }.map(\.answerRanges)
        let areSeveral = given.contains { $0 != given[0] }
        let areGiven = areSeveral || given.first != []
        isInterleaved = places.isPlaced.contains(true) && areGiven && (areSeveral || parts.count == 1)
        isAnsweredAtOnce = parts.count > 1 && !given.isEmpty && !areSeveral && areGiven
    }

    /// For each part; nil where the letter does not say.
    ///
    /// - Parameter isPhrasedOnly: only phrases count.
    static func answers(
        in letter: Letter, _ draft: Draft, _ references: PartReferenceScanner, isPhrasedOnly: Bool = false
    ) -> [PartAnswer?] {
        let kind = draft.record.kind
        if kind == .acknowledgement || kind == .extension || kind == .feesNotice { return draft.parts.map { _ in nil } }
        var reader = AnswerReader(letter: letter, draft: draft, references: references)
        switch kind {
        case .clarification: return reader.whole(.clarification)
        case .transfer: return reader.transferred()
        default: break
        }
        var answers = reader.answers()
        if !isPhrasedOnly { reader.reconsider(&answers) }
        return answers
    }

    private func whole(_ outcome: Outcome) -> [PartAnswer?] {
        let answer = PartAnswer(outcome: outcome, ranges: tidy(places.general + places.ranges.flatMap { $0 }))
        return parts.indices.map {
            parts[$0].isStem ? nil : told(answer, $0, "what a letter of this kind does with the request")
        }
    }

    /// What is sent on, and the parts that are answered beside it.
    private func transferred() -> [PartAnswer?] {
        var answers = whole(.transferred)
        for index in answers.indices where places.isNamed[index] || places.isPlaced[index] {
            let own = reader.evidence(in: places.ranges[index])
            guard let outcome = own.outcome, !own.signals.contains(.transferred),
                [.disclosed, .partlyDisclosed, .withheld, .accessible].contains(outcome)
            else { continue }
            answers[index] = told(
                PartAnswer(outcome: outcome, ranges: tidy(places.ranges[index])), index,
                "what is said of this part, beside those that are sent on")
        }
        return answers
    }

    private mutating func answers() -> [PartAnswer?] {
        general = evidence(in: decidingRanges(places.general, from: nil))
        generalOutcome = general.outcome
        generalRanges = tidy(places.general)
        var answers: [PartAnswer?] = []
        var rest: PartAnswer??
        for (index, part) in parts.enumerated() {
            if part.isStem {
                answers.append(nil)
            } else if let answer = ownAnswer(to: index) {
                answers.append(answer)
            } else {
                let shared = rest ?? sharedAnswer()
                rest = .some(shared)
                answers.append(
                    shared.map { told($0, index, "what is said of the whole request, or of no part by its number") })
            }
        }
        if generalOutcome == .partlyDisclosed { settleRest(&answers) }
        if refersAbove {
            for index in answers.indices { followAbove(index, &answers) }
        }
        return answers
    }

    /// What all of an answer is like may speak against what its phrases make.
    private mutating func reconsider(_ answers: inout [PartAnswer?]) {
        /// Parts that are answered together are reconsidered once.
        var reconsidered: [PartAnswer: Outcome] = [:]
        for index in answers.indices {
            guard let answer = answers[index] else { continue }
            let outcome =
                reconsidered[answer]
                ?? reader.outcome(in: answer.ranges, saying: evidence(in: answer.ranges), phrased: answer.outcome)
            reconsidered[answer] = outcome
            guard outcome != answer.outcome else { continue }
            answers[index] = told(
                PartAnswer(outcome: outcome, ranges: answer.ranges), index,
                "what its sentences are like, against what its phrases make")
            if let trace = letter.trace {
                reader.weighLikenesses(in: answer.ranges, outcome, of: parts[index].label, trace)
            }
        }
    }

    private mutating func evidence(in ranges: [Range<Int>]) -> OutcomeEvidence {
        if let evidence = known[ranges] { return evidence }
        let evidence = reader.evidence(in: ranges)
        known[ranges] = evidence
        if evidence.signals.contains(.asAbove) { refersAbove = true }
        return evidence
    }

    /// What is said of a part, or of all in a way that holds for it; nil where nothing is.
    private mutating func ownAnswer(to index: Int) -> PartAnswer? {
        let ranges = decidingRanges(places.ranges[index], from: places.starts[index])
        let own = evidence(in: ranges)
        let outcome = own.outcome
        if own.isExplicit, let outcome, !isOverruled(outcome, at: index) {
            return told(
                PartAnswer(outcome: outcome, ranges: tidy(ranges)), index,
                "what is said of this part says what is done")
        }
        if places.isPlaced[index] {
            if let outcome {
                return told(
                    PartAnswer(outcome: outcome, ranges: tidy(ranges)), index, "what stands in the place of its answer")
            }
            if ranges.contains(where: { letter.hasWord(in: $0) }) {
                return told(
                    PartAnswer(outcome: own.implied ?? .disclosed, ranges: tidy(ranges)), index,
                    "words in the place of its answer")
            }
        }
        if let generalOutcome, general.isExplicit, !isInterleaved || generalOutcome != .disclosed,
            !isOutdone(generalOutcome, by: own, at: index)
        {
            return told(
                PartAnswer(
                    outcome: generalOutcome, ranges: ranges.isEmpty ? generalRanges : tidy(places.general + ranges)),
                index, "what is said of all parts")
        }
        if let outcome {
            return told(PartAnswer(outcome: outcome, ranges: tidy(ranges)), index, "what is said of this part")
        }
        guard places.isNamed[index] else {
            guard ranges.isEmpty, let generalOutcome, !isInterleaved else { return nil }
            return told(
                PartAnswer(outcome: generalOutcome, ranges: generalRanges), index, "what is said of the whole request")
        }
        return told(
            PartAnswer(outcome: own.implied ?? .disclosed, ranges: tidy(ranges)), index,
            "a sentence that names the part")
    }

    /// What a review tells of the first decision counts only where its findings say nothing themselves, or uphold it.
    private func decidingRanges(_ ranges: [Range<Int>], from start: Int?) -> [Range<Int>] {
        guard isReview else { return ranges }
        var findings = ranges.filter { $0.lowerBound >= start ?? 0 }
        findings = findings.flatMap { range in
            letter.sentences(in: range).filter { !OutcomeCues.firstDecision.hasMatch(in: letter, $0) }
        }
        // What stands of it is said where it was first decided.
        guard !findings.contains(where: { OutcomeCues.partlyUpholding.hasMatch(in: letter, $0) }) else { return ranges }
        let found = reader.evidence(in: findings)
        let isOverturned = isOverturned(in: findings)
        let says = found.isExplicit || !found.effects.isEmpty || isOverturned && found.hasFacts
        return says && (isOverturned || !isUpheld(in: findings)) ? findings : ranges
    }

    private func isOverturned(in findings: [Range<Int>]) -> Bool {
        findings.contains { OutcomeCues.overturning.hasMatch(in: letter, $0) }
    }

    private func isUpheld(in findings: [Range<Int>]) -> Bool {
        findings.contains { OutcomeCues.upholding.hasMatch(in: letter, $0) }
    }

    /// The same answer, of which a trace is told how it was found.
    private func told(
        _ answer: PartAnswer, _ index: Int, _ how: @autoclosure () -> String, line: UInt = #line
    ) -> PartAnswer {
        if let trace = letter.trace {
            let label = parts[index].label
            reader.weigh(answer.ranges, answer.outcome, of: label, trace)
            trace.weigh(
                .answers, of: label, answer.outcome.rawValue, at: answer.ranges, by: .mechanism(how(), line: line))
        }
        return answer
    }

    /// The answer to all parts that have none of their own.
    private mutating func sharedAnswer() -> PartAnswer? {
        guard !isInterleaved, parts.count == 1 || isAnsweredAtOnce || !places.isPlaced.contains(true) else {
            return nil
        }
        if let generalOutcome { return PartAnswer(outcome: generalOutcome, ranges: generalRanges) }
        let said = places.general + places.topical
        return evidence(in: decidingRanges(said, from: nil)).outcome.map { PartAnswer(outcome: $0, ranges: tidy(said)) }
    }

    /// Figures that are given for a part, or facts behind its name, stand against what is said of all that is not given.
    private func isOutdone(_ general: Outcome, by own: OutcomeEvidence, at index: Int) -> Bool {
        guard own.hasFigures || own.hasFacts && places.isNamed[index] && general == .withheld else { return false }
        return general != .refused && general != .ncnd && general != .transferred && general != .clarification
    }

    /// Where some of the information is given and parts are refused by name, the others are given.
    private func settleRest(_ answers: inout [PartAnswer?]) {
        guard answers.contains(where: { $0.map { Self.isRefused($0.outcome) } ?? false }) else { return }
        for index in answers.indices where answers[index]?.outcome == .partlyDisclosed {
            guard let answer = answers[index], places.ranges[index].isEmpty, answer.ranges == generalRanges else {
                continue
            }
            answers[index] = told(
                PartAnswer(outcome: .disclosed, ranges: answer.ranges), index,
                "parts are refused by name, so the others are given")
        }
    }

    private static func isRefused(_ outcome: Outcome) -> Bool {
        outcome == .withheld || outcome == .notHeld || outcome == .refused || outcome == .ncnd
    }

    /// A remark on a part does not count where the whole request is refused.
    private func isOverruled(_ outcome: Outcome, at index: Int) -> Bool {
        guard generalOutcome == .refused, !places.isPlaced[index], !places.isNamed[index] else { return false }
        return outcome != .accessible && outcome != .disclosed
    }

    /// "See answer to question 3" has its outcome.
    private mutating func followAbove(_ index: Int, _ answers: inout [PartAnswer?]) {
        guard let answer = answers[index], evidence(in: answer.ranges).isAsAboveOnly else { return }
        let named = answer.ranges.flatMap { places.references.references(in: $0) }.map(\.parts)
        let source =
            parts.indices.first { part in part != index && named.contains { $0.contains(part) } }
            ?? (index > 0 ? index - 1 : nil)
        if let source, let outcome = answers[source]?.outcome {
            answers[index] = told(
                PartAnswer(outcome: outcome, ranges: answer.ranges), index,
                "the answer to another part, which it refers to")
        }
    }

    /// In order, each once.
    private func tidy(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard ranges.count > 1 else { return ranges.filter { !$0.isEmpty } }
        var tidy: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if tidy.last(where: { $0 == range || $0.lowerBound < range.lowerBound }) != range { tidy.append(range) }
        }
        return tidy
    }
}
