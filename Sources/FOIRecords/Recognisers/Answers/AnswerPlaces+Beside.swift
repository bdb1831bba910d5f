/// Sentences that name a part, or share its words, and answer nothing.
extension AnswerPlaces {
    /// "You may wish to consider question 1 on its own", where the whole request is refused.
    func isAdvice(_ sentence: Range<Int>) -> Bool {
        AnswerCues.advice.hasMatch(in: letter, sentence)
            && general.contains { range in
                OutcomeCues.signals.matches(in: letter, range).contains { $0.meaning == .refused }
            }
    }

    /// Within advice, a sentence that says what is done with the part that it names answers it after all.
    func decides(_ sentence: Range<Int>) -> Bool {
        !AnswerCues.advice.hasMatch(in: letter, sentence)
            && OutcomeCues.signals.matches(in: letter, sentence).contains { Self.decided.contains($0.meaning) }
    }

    private static let decided: Set<OutcomeCues.Signal> = [
        .given, .withheld, .notHeld, .published, .transferred, .neitherConfirmedNorDenied,
    ]

    /// "Complaints about this reply" are none of those that were asked about.
    func isOfComplaints(_ sentence: Range<Int>) -> Bool {
        AnswerCues.complaints.hasMatch(in: letter, sentence)
    }

    /// What a sentence is about that does not tell whom to complain to. Below a heading, "in relation to these questions"
    /// is about those of the heading.
    mutating func topic(of sentence: Range<Int>, isPlaced: Bool) -> SentenceTopics.Topic? {
        isOfComplaints(sentence) || isPlaced && AnswerCues.these.opens(sentence, in: letter.index)
            ? nil : topics.topic(of: sentence, isPlaced: isPlaced)
    }

    /// The part that a paragraph is about which names none, where words of this part alone stand in it. Only where others
    /// have been answered by their names before: else what it says may be said of all.
    mutating func paragraphMatter(of block: Range<Int>, isArgument: Bool) -> PartSet {
        guard parts.count > 1, isNamed.contains(true), !isArgument, !startsAnew(block),
            references.references(in: block).isEmpty,
            !AnswerCues.all.opens(block, in: letter.index), !AnswerCues.advice.hasMatch(in: letter, block),
            !isOfComplaints(block), let part = topics.onlyMatter(of: block), !parts[part].isStem, !isNamed[part]
        else { return PartSet() }
        return PartSet(part)
    }

    /// A paragraph on the law, or on the public interest, within answers that have begun: it is said of no one part.
    func isAside(_ block: Int, in current: PartSet) -> Bool {
        blocks.turnsAway(block) || blocks.isArgument(block) && current.allSatisfy { !ranges[$0].isEmpty }
    }

    /// What stands below a question without what is said there of the law or of the public interest.
    func answering(_ answer: [Range<Int>]) -> [Range<Int>] {
        guard let first = answer.first else { return [] }
        return [first]
            + answer.dropFirst().filter { range in
                let block = letter.blockIndex(at: range.lowerBound)
                return !blocks.isArgument(block) && !blocks.turnsAway(block)
            }
    }
}
