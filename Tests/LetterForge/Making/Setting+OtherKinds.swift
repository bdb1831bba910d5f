import Legislation

extension Setting {
    /// A letter that quotes a request without answering it, begun.
    private mutating func start(_ kind: String, outcome: String? = nil, quotesRequest: Int = 60) -> [Component] {
        var truth = Truth()
        truth.kind = kind
        var components = [Component("kind", .cover, [], truth: truth, isOptional: false)]
        components += head()
        let quotes = dice.chance(quotesRequest)
        components += opening(isAnswer: false, mayNameTopic: quotes)
        guard quotes else { return components + topicOnly(outcome) }
        let numbering = dice.chance(50) ? Numbering.single : .numbers
        components.append(Component("intro", .request, [.paragraph(say(Questions.intros))], isOptional: false))
        for part in parts(numbering) {
            var truth = Truth()
            truth.parts = [Truth.Part(label: part.label, text: part.text)]
            if let outcome { truth.answers = [part.label: outcome] }
            components.append(Component("part \(part.label)", .request, [block(part)], truth: truth, isOptional: false))
        }
        return components
    }

    /// The request in the words of one sentence.
    private mutating func topicOnly(_ outcome: String?) -> [Component] {
        let phrases = Wording(seen: [
            "the number of complaints about {topic}", "copies of the contracts for {topic}",
            "details of spending on {topic}", "the minutes of meetings about {topic}",
        ])
        let intros = Wording(seen: ["You asked for {phrase}.", "You requested {phrase}."])
        let phrase = say(phrases)
        var truth = Truth()
        truth.parts = [Truth.Part(label: "", text: phrase)]
        if let outcome { truth.answers = ["": outcome] }
        return [
            Component("topic", .request, [.paragraph(say(intros, ["phrase": phrase]))], truth: truth, isOptional: false)
        ]
    }

    private mutating func main(_ text: String, _ truth: Truth = Truth()) -> Component {
        Component("main", .answers, [.paragraph(text)], truth: truth, isOptional: false)
    }

    mutating func acknowledgement() -> ForgedLetter {
        var components = start("acknowledgement", quotesRequest: 60)
        components.append(main(say(OtherKinds.acknowledgement, ["date": date(dates.received.adding(days: 28))])))
        components += ending(offersReview: 15)
        return letter(components)
    }

    mutating func extensionOfTime() -> ForgedLetter {
        var components = start("extension", quotesRequest: 70)
        var truth = Truth()
        let due = date(dates.response.adding(days: 20))
        if regime.isScottish && !regime.isRegulations {
            // The Scottish Act knows no extension: the letter says no more than that it is late.
            components[0].truth.kind = "acknowledgement"
            components.append(main(say(OtherKinds.acknowledgement, ["date": due])))
        } else if regime.isRegulations {
            let duty = writer.one(["7", "1"], &dice, isNamed: true)
            truth.cite(duty, .duty)
            components.append(main(say(OtherKinds.environmentalExtension, ["duty": duty.text, "date": due]), truth))
        } else {
            let ground = dice.pick(Ground.exemptions(.foia).filter(\.isWeighed))
            let citation = writer.one(ground.numbers, &dice)
            let duty = writer.one(["10", "3"], &dice, isNamed: true)
            truth.cite(duty, .duty)
            truth.cite(citation, .mentioned)
            let values = ["ground": citation.text, "duty": duty.text, "title": ground.title, "date": due]
            components.append(main(say(OtherKinds.extensionReasons, values), truth))
        }
        components += ending(offersReview: 50)
        return letter(components)
    }

    mutating func transfer() -> ForgedLetter {
        var components = start("transfer", outcome: "transferred")
        components.append(main(say(OtherKinds.transfer, ["other": otherBody()])))
        components += ending(offersReview: 40)
        return letter(components)
    }

    mutating func clarification() -> ForgedLetter {
        var components = start("clarification", outcome: "clarification")
        components.append(main(say(OtherKinds.clarification)))
        components += ending(offersReview: 30)
        return letter(components)
    }

    mutating func feesNotice() -> ForgedLetter {
        var components = start("fees-notice")
        let numbers = regime.isRegulations ? ["8", "1"] : regime == .foia && dice.chance(50) ? ["9"] : ["9", "1"]
        let citation = writer.one(numbers, &dice, isNamed: true)
        var truth = Truth()
        // Scotland's Act makes the notice a duty.
        truth.cite(citation, regime == .foisa ? .duty : .mentioned)
        components.append(main(sayNumbers(OtherKinds.fees, ["cite": citation.text]), truth))
        components += ending(offersReview: 60)
        return letter(components)
    }

    mutating func internalReview() -> ForgedLetter {
        var kind = Truth()
        kind.kind = "internal-review"
        kind.regimes = [regime.rawValue]
        var components = [Component("kind", .cover, [], truth: kind, isOptional: false)]
        components += head()
        var truth = Truth()
        truth.request = dates.request.description
        let opening = say(OtherKinds.reviewOpenings, ["date": date(dates.request)])
        let law = say(Openings.regimes, ["law": say(regime.names)])
        components.append(
            Component("opening", .opening, [.paragraph(opening), .paragraph(law)], truth: truth, isOptional: false))
        var request = Truth()
        let part = parts(.single)[0]
        request.parts = [Truth.Part(label: "", text: part.text)]
        components.append(
            Component(
                "request", .request, [.paragraph(say(Questions.intros)), .paragraph(part.text)], truth: request,
                isOptional: false))
        components.append(finding())
        components.append(Component("rights", .regulator, [.paragraph(say(OtherKinds.reviewRegulators))]))
        components.append(signature())
        return letter(components)
    }

    private mutating func finding() -> Component {
        let ground = dice.pick(Ground.exemptions(regime))
        let citation = writer.one(ground.numbers, &dice, isNamed: dice.chance(50))
        var truth = Truth()
        let values = ["cite": citation.text, "title": ground.title]
        switch dice.roll(0...3) {
        case 0, 1:
            truth.answers = ["": "withheld"]
            truth.cite(citation, .exemption)
            return main(say(OtherKinds.upheld, values), truth)
        case 2:
            truth.answers = ["": "disclosed"]
            truth.cite(citation, .mentioned)
            return main(say(OtherKinds.overturned, values), truth)
        default:
            truth.answers = ["": "not-held"]
            return main(say(OtherKinds.reviewNotHeld), truth)
        }
    }
}
