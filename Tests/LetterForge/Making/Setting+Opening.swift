import Legislation

extension Setting {
    /// The first paragraph, with the dates that it tells, and the law that is applied.
    mutating func opening(isAnswer: Bool = true, mayNameTopic: Bool = true) -> [Component] {
        var truth = Truth()
        let name = say(regime.requestName)
        let wording: Wording
        var values = ["request": name]
        switch dice.roll(0...9) {
        case 0...4:
            wording = Openings.sent
            values["date"] = date(dates.request)
            truth.request = dates.request.description
        case 5...7:
            wording = Openings.received
            values["date"] = date(dates.received)
            truth.received = dates.received.description
        case 8:
            wording = Openings.both
            values["date"] = date(dates.request)
            values["date2"] = date(dates.received)
            truth.request = dates.request.description
            truth.received = dates.received.description
        default: wording = Openings.undated
        }
        var lawTruth = Truth()
        lawTruth.regimes = [regime.rawValue]
        let law = say(isAnswer ? Openings.regimes : Openings.pendingRegimes, ["law": say(regime.names)])
        let neutral = isAnswer ? wording : wording.withoutAnswer
        let first = say(mayNameTopic ? neutral : neutral.withoutTopic, values)
        return [
            Component("opening", .opening, [.paragraph(first)], truth: truth),
            Component("law", .opening, [.paragraph(law)], truth: lawTruth, isOptional: false),
        ]
    }

    /// Sentences on what the authority must do, each with its provision.
    mutating func duties(hasRefusal: Bool) -> [Component] {
        guard dice.chance(50), !regime.isScottish else { return [] }
        let all = regime.isRegulations ? Openings.regulationDuties : Openings.duties
        var components: [Component] = []
        for duty in dice.pick(dice.roll(1...2), of: all) {
            // A notice of refusal is sent with a refusal only.
            if duty.numbers.first == "17" || duty.numbers == ["14"], !hasRefusal { continue }
            let citation = writer.one(duty.numbers, &dice, isNamed: true)
            var truth = Truth()
            truth.cite(citation, .duty)
            let text = say(duty.wording, ["cite": citation.text])
            components.append(
                Component(
                    "duty \(duty.numbers)", duty.numbers.first == "1" ? .opening : .notes, [.paragraph(text)],
                    truth: truth
                ))
        }
        return components
    }
}
