/// What ties a sentence to each of the letter's subjects.
extension AnswerStepReader {
    mutating func ties(of reading: AnswerReading, to subjects: AnswerSubjects, below standing: AnswerStanding)
        -> [AnswerTies]
    {
        let matter = matter(of: reading)
        let tied = provisions.parts(tiedIn: reading.range)
        let rule = rule(of: reading.range)
        return subjects.sets.indices.map { index in
            let set = subjects.sets[index]
            var ties = AnswerTies()
            ties.compare(rule, with: set, .ruled, .ruledAmong, .ruledOther)
            ties.compare(reading.opened, with: set, .opened, .openedAmong, .openedOther)
            ties.compare(reading.named, with: set, .named, .namedAmong, .namedOther)
            ties.insert(.spoken, if: set == reading.spoken)
            addStanding(of: reading, set, standing, to: &ties)
            if !tied.isEmpty { ties.insert(set.allSatisfy(tied.contains) ? .provision : .provisionOther) }
            if index < subjects.singles, let part = set.first(where: { _ in true }) {
                addMatter(matter, of: part, standing, to: &ties)
                addPlace(standing, of: index, among: subjects.singles, to: &ties)
            }
            return ties
        }
    }

    /// What stands over it, and where else the parts are answered.
    private func addStanding(
        of reading: AnswerReading, _ set: PartSet, _ standing: AnswerStanding, to ties: inout AnswerTies
    ) {
        if let anchor = anchors[reading.block] {
            ties.compare(
                anchor.parts, with: set, anchor.isHeading ? .anchored : .repeated, .anchoredAmong, .anchoredOther)
            let isOwn = !ties.contains(.anchoredOther)
            ties.insert(.anchoredOn, if: isOwn && !reading.isFirst)
            ties.insert(.titled, if: isOwn && letter.blocks[reading.block].isHeading)
        } else if let above = standing.parts {
            ties.compare(above, with: set, .under, .underAmong, .underOther)
            if standing.isLabel { ties.insert(ties.contains(.underOther) ? .labelledOther : .labelled) }
        }
        if let group = shared[reading.block] { ties.insert(set.allSatisfy(group.contains) ? .shared : .sharedOther) }
        ties.insert(.elsewhere, if: !ties.isUnder && !ties.isNamed && set.allSatisfy(placed.contains))
        ties.insert(.settled, if: set.allSatisfy { !parts[$0].answerRanges.isEmpty })
    }

    /// Where no part is named, the answers may stand in the order of the questions.
    private func addPlace(_ standing: AnswerStanding, of part: Int, among count: Int, to ties: inout AnswerTies) {
        guard let place = standing.place else { return }
        let away = abs(place * Double(count) - (Double(part) + 0.5))
        ties.insert(.near, if: away < 0.6)
        ties.insert(.far, if: away > 1.4)
    }
}

extension AnswerTies {
    /// By a label.
    var isNamed: Bool { [.opened, .openedAmong, .named, .namedAmong].contains(where: contains) }

    /// Tells whether parts that are named are those of a subject, among which it is, or others.
    fileprivate mutating func compare(_ named: PartSet, with set: PartSet, _ own: Tie, _ among: Tie, _ other: Tie) {
        guard !named.isEmpty else { return }
        insert(set == named ? own : set.allSatisfy(named.contains) ? among : other)
    }
}
