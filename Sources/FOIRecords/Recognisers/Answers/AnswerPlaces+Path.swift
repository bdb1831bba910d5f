/// Gives the sentences of an answer to what they are said of.
extension AnswerPlaces {
    /// - Parameter ruled: what the rules give each part, which leave some part without an answer.
    mutating func followPath(beside ruled: AnswerPlaces) {
        var reader = AnswerStepReader(of: self, beside: ruled)
        let (subjects, steps) = reader.steps()
        takeOpening()
        var weighing = Weighing()
        for (index, (step, subject)) in zip(steps, AnswerPath.subjects(of: steps, among: subjects)).enumerated() {
            let next = steps[index...].first { $0.block != step.block }?.block
            let isArgument = weighing.isWeighed(step, subject, opensTest: opensWeighing(step))
            guard let sentence = said(in: step, reader.anchors, next: next),
                !isArgument || step.signs.contains(.opens) || tells(sentence, isArgument: true)
            else { continue }
            switch subject {
            case .parts(let set) where !isArgument || step.ties[set].isPlain:
                take(sentence, of: subjects.sets[set], step, step.ties[set])
            case .parts, .whole, .aside: takeGeneral(sentence)
            }
        }
        for part in parts.indices where ranges[part].isEmpty {
            ranges[part] = ruled.ranges[part]
            isNamed[part] = ruled.isNamed[part]
        }
        giveRest()
    }

    /// What is told before the request is said of all.
    private mutating func takeOpening() {
        for block in blocks.indices where block < blocks.request && letter.leadIn(of: letter.blocks[block].range) == nil
        {
            for sentence in letter.sentences(in: letter.blocks[block].range) where tells(sentence, isArgument: false) {
                takeGeneral(sentence)
            }
        }
    }

    /// A heading over a public interest test, or over what is said of a provision.
    private func opensWeighing(_ step: AnswerStep) -> Bool {
        blocks.opensTest(step.block) || step.signs.contains(.heading) && step.signs.contains(.provision)
    }

    /// A heading that names no part says nothing of one.
    private func isHeading(_ step: AnswerStep, _ ties: AnswerTies) -> Bool {
        step.signs.contains(.heading) && !letter.endsSentence(step.range) && letter.wordCount(in: step.range) < 10
            && ![.anchored, .anchoredAmong, .repeated, .opened, .openedAmong].contains(where: ties.contains)
    }

    /// Whether sentences argue the public interest, up to the next that names a part or is said of something else.
    private struct Weighing {
        private var isOn = false
        private var subject = AnswerPath.Subject.aside

        mutating func isWeighed(_ step: AnswerStep, _ subject: AnswerPath.Subject, opensTest: Bool) -> Bool {
            if opensTest {
                isOn = true
            } else if step.signs.contains(.opens) || step.signs.contains(.anchored) || subject != self.subject {
                isOn = false
            }
            self.subject = subject
            return isOn || step.signs.contains(.argument)
        }
    }

    /// What of a step says something: not the title or label over an answer, nor what announces the request.
    private func said(in step: AnswerStep, _ anchors: AnswerAnchors, next: Int?) -> Range<Int>? {
        let block = letter.blocks[step.block]
        guard let anchor = anchors[step.block] else { return blocks.isLabel(step.block) ? nil : step.range }
        let isTitle =
            block.isHeading && (anchor.isHeading || anchor.text.isEmpty)
            && next.map { anchors[$0] == nil && !blocks.ends($0) } ?? false
        let start = isTitle ? anchor.text.upperBound : anchor.text.lowerBound
        guard step.range.upperBound > start else { return nil }
        return max(step.range.lowerBound, start)..<step.range.upperBound
    }

    private mutating func take(_ sentence: Range<Int>, of set: PartSet, _ step: AnswerStep, _ ties: AnswerTies) {
        guard !isHeading(step, ties) else { return }
        let named = references.references(in: sentence)
        let isTied = ties.isUnder
        // "See the answer to question 2" names what it is not said of.
        let mayName = !isTied && !step.signs.contains(.above)
        if named.contains(where: { $0.parts.contains(where: set.contains) }) || !named.isEmpty && mayName {
            _ = give(sentence, to: named)
            return
        }
        guard isTied || !ties.contains(.settled) || ties.contains(.provision) else {
            takeGeneral(sentence)
            return
        }
        for part in set {
            if isTied, starts[part] == nil { starts[part] = sentence.lowerBound }
            append(sentence, to: part)
            // What is told behind a refusal of the whole request gives the reasons for it.
            if isTied || !step.signs.contains(.spent) { isPlaced[part] = true }
        }
    }

    private mutating func takeGeneral(_ sentence: Range<Int>) {
        if let excepted = excepted(in: sentence) {
            general.append(sentence.lowerBound..<excepted.start)
            _ = give(excepted.start..<sentence.upperBound, to: [excepted.named])
        } else if AnswerCues.rest.hasMatch(in: letter, sentence), tells(sentence, isArgument: false) {
            rest.append(sentence)
        } else {
            general.append(sentence)
        }
    }
}
