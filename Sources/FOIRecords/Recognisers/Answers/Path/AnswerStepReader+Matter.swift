/// What the words of a sentence tell of the parts that it is about.
extension AnswerStepReader {
    /// How much of a sentence, and of what it opens with or gives, is about each part.
    struct Matter {
        var whole: [TopicIndex.Weight]
        var subject: [TopicIndex.Weight]
        var turned: [TopicIndex.Weight]?
        var object: [TopicIndex.Weight]?
        var told: AnswerDemands
    }

    mutating func matter(of reading: AnswerReading) -> Matter {
        let sentence = reading.range
        return Matter(
            whole: topics.weights(of: sentence), subject: topics.weights(of: subject(of: sentence)),
            turned: turned(of: sentence).map { topics.weights(of: $0) },
            object: object(of: sentence).map { topics.weights(of: $0) },
            told: AnswerDemands.told(in: sentence, of: letter))
    }

    func addMatter(_ matter: Matter, of part: Int, _ standing: AnswerStanding, to ties: inout AnswerTies) {
        addWords(matter.whole, of: part, to: &ties)
        compare(matter.subject, part, .subject, .subjectOther, in: &ties)
        compare(standing.weights, part, .paragraph, .paragraphOther, in: &ties)
        if let turned = matter.turned { compare(turned, part, .turned, .turnedOther, in: &ties) }
        if let object = matter.object { compare(object, part, .object, .objectOther, in: &ties) }
        if !matter.told.isEmpty { ties.insert(demands[part].isDisjoint(with: matter.told) ? .unasked : .asked) }
    }

    private func addWords(_ weights: [TopicIndex.Weight], of part: Int, to ties: inout AnswerTies) {
        let own = weights[part]
        let others = weights.indices.filter { $0 != part }
        let best = others.map { weights[$0].score }.max() ?? 0
        if own.score > 0 {
            let isMuch = own.score >= 0.9
            ties.insert(.most, if: isMuch && own.score > best * 1.6)
            ties.insert(.even, if: isMuch && own.score <= best * 1.6 && own.score >= best)
            ties.insert(.some, if: !isMuch && own.score >= best)
        }
        ties.insert(.less, if: own.score < best)
        switch own.own {
        case 0: ties.insert(.onlyOther, if: others.contains { weights[$0].own > 0 })
        case 1: ties.insert(.only)
        case 2: ties.insert(.onlyFew)
        default: ties.insert(.onlyMany)
        }
    }

    private func compare(
        _ weights: [TopicIndex.Weight], _ part: Int, _ mine: AnswerTies.Tie, _ other: AnswerTies.Tie,
        in ties: inout AnswerTies
    ) {
        let best = weights.indices.lazy.filter { $0 != part }.map { weights[$0].score }.max() ?? 0
        let own = weights[part].score
        ties.insert(mine, if: own > best * 1.3 && own >= 0.5)
        ties.insert(other, if: best > own * 1.3 && best >= 0.5)
    }

    // MARK: Pieces of a sentence

    /// The parts that the joined words of a sentence's matter are each plainly about: "the draft and the grid references".
    mutating func spoken(in sentence: Range<Int>) -> PartSet {
        let matter = turned(of: sentence) ?? subject(of: sentence)
        var spoken = PartSet()
        var start = matter.lowerBound
        let joints = AnswerCues.joints.matches(in: letter, matter).map(\.range)
        for joint in joints + [matter.upperBound..<matter.upperBound] {
            if start < joint.lowerBound, let part = topics.part(of: start..<joint.lowerBound, leastShare: 0.5) {
                spoken.insert(part)
            }
            start = joint.upperBound
        }
        return spoken
    }

    private static let farthest = 120

    /// What stands before the verb, or all where there is none.
    private func subject(of sentence: Range<Int>) -> Range<Int> {
        let verb = AnswerCues.verbs.firstMatch(in: letter, sentence)?.range.lowerBound ?? sentence.upperBound
        return sentence.lowerBound..<max(sentence.lowerBound, min(verb, sentence.lowerBound + Self.farthest))
    }

    /// What stands behind "as regards" and the like, up to a comma.
    private func turned(of sentence: Range<Int>) -> Range<Int>? {
        let opening =
            AnswerCues.topics.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
            ?? AnswerPathCues.turns.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        return opening.map { matter(from: $0.range.upperBound, before: sentence.upperBound) }
    }

    /// What is said to be held, attached or withheld, up to a comma or the next verb.
    private func object(of sentence: Range<Int>) -> Range<Int>? {
        guard let signal = OutcomeCues.signals.matches(in: letter, sentence).first(where: { $0.meaning != .nothing })
        else {
            return nil
        }
        let start = signal.range.upperBound
        let verb = AnswerCues.verbs.firstMatch(in: letter, start..<max(start, sentence.upperBound))?.range.lowerBound
        return matter(from: start, before: min(verb ?? sentence.upperBound, sentence.upperBound))
    }

    private func matter(from start: Int, before end: Int) -> Range<Int> {
        guard start < end else { return start..<start }
        let comma = letter.flow.bytes[start..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
        return start..<min(comma, start + Self.farthest)
    }
}
