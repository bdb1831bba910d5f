/// Finds where each part of the request is answered, and what the authority does with it.
enum AnswerRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard !draft.parts.isEmpty else { return }
        let references = PartReferenceScanner(letter: letter, parts: draft.parts)
        draft.references = references
        let answers = AnswerReader.answers(in: letter, draft, references)
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
            for index in draft.mentions.indices {
                let mention = draft.mentions[index].range
                guard ranges.contains(where: { $0.overlaps(mention) }) else { continue }
                let provision = draft.mentions[index].provision
                if !provisions.contains(provision) { provisions.append(provision) }
            }
            return Answer(
                parts: group.labels, outcome: group.answer.outcome, provisions: provisions,
                text: letter.text(of: ranges),
                evidence: letter.evidence(for: ranges))
        }
    }
}
