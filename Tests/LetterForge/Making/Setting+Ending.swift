extension Setting {
    /// Review, regulator, signature and what stands below it.
    mutating func ending(offersReview: Int = 85) -> [Component] {
        var components: [Component] = []
        if dice.chance(offersReview) { components.append(review()) }
        if dice.chance(70) { components.append(regulatorParagraph()) }
        if dice.chance(40) {
            components.append(Component("queries", .closing, [.paragraph(sayNumbers(Endings.queries))]))
        }
        components.append(signature())
        if dice.chance(30) {
            components.append(Component("small print", .smallPrint, [.paragraph(say(Endings.smallPrint))]))
        }
        return components
    }

    private mutating func review() -> Component {
        let limit = dice.pick(regime.isScottish ? Endings.scottishLimits : Endings.limits)
        let box = dice.chance(50) ? mailbox : "\(dice.pick(Endings.reviewMailboxes))@\(body.domain)"
        var truth = Truth()
        truth.review = Truth.Review()
        let values = ["limit": limit.text, "email": box]
        let text: String
        switch dice.roll(0...9) {
        case 0...5:
            text = say(Endings.reviews, values)
            truth.review = Truth.Review(days: limit.days, months: limit.months, email: box)
        case 6...7:
            text = say(Endings.reviewsWithoutAddress, values)
            truth.review = Truth.Review(days: limit.days, months: limit.months)
        default:
            text = say(Endings.reviewsWithoutLimit, values)
            truth.review = Truth.Review(email: box)
        }
        let more = say(Endings.reviewTimes)
        var blocks: [Block] =
            dice.chance(30)
            ? [.heading(dice.pick(["Right of review", "Internal review", "Your right to complain", "Complaints"]))] : []
        blocks.append(.paragraph(more.isEmpty ? text : "\(text) \(more)"))
        return Component("review", dice.chance(20) ? .smallPrint : .review, blocks, truth: truth)
    }

    private mutating func regulatorParagraph() -> Component {
        var truth = Truth()
        let numbers = regime == .foia ? ["50"] : regime == .foisa ? ["47", "1"] : regime == .eir ? ["18"] : ["17"]
        let citation = writer.one(numbers, &dice, isNamed: true)
        let wording = dice.pick(regime.isScottish ? Endings.scottishRegulators : Endings.regulators)
        if wording.contains("{cite}") || wording.contains("{Cite}") { truth.cite(citation, .review) }
        let text = wording.filled(["cite": citation.text])
        return Component("regulator", .regulator, [.paragraph(text)], truth: truth)
    }

    mutating func signature() -> Component {
        var truth = Truth()
        var lines = [dice.pick(Endings.signOffs)]
        if dice.chance(50) { lines.append("") }
        switch dice.roll(0...9) {
        case 0...6:
            lines.append(signer.full)
            truth.signatory = signer.full
            if dice.chance(80) { lines.append(dice.pick(Endings.jobs)) }
            if dice.chance(30) { lines.append(body.name) }
        case 7...8:
            let team = dice.pick(Endings.teams)
            lines.append(team)
            truth.signatory = team
            if dice.chance(40) { lines.append(body.name) }
        default: lines.append(dice.pick(Endings.jobs))
        }
        return Component("signature", .signature, [.lines(lines)], truth: truth)
    }

    /// How the letter is set, whatever it says.
    mutating func paper() -> ForgedLetter.Paper {
        var paper = ForgedLetter.Paper()
        paper.size = dice.pick([10, 11, 11, 12])
        paper.leading = dice.pick([1.15, 1.2, 1.3])
        paper.gap = dice.pick([0.6, 0.9, 1.1])
        paper.margin = dice.pick([56, 72, 85])
        paper.fontName = dice.pick(["Arial", "Calibri", "TimesNewRoman", "Verdana"])
        paper.isJustified = dice.chance(20)
        paper.hyphenates = dice.chance(15)
        paper.isJumbled = dice.chance(10)
        paper.columns = dice.pick([68, 76, 90, 110, 400])
        if dice.chance(25) { paper.header = [dice.pick(["OFFICIAL", "Freedom of Information response", body.name])] }
        paper.isHeaderOnFirstPage = dice.chance(60)
        if dice.chance(35) { paper.footer = [footer()] }
        if dice.chance(50) { paper.pageNumbers = dice.pick(["Page {n} of {of}", "{n}", "Page {n}", "- {n} -"]) }
        return paper
    }

    private mutating func footer() -> String {
        dice.pick([
            "\(body.name), \(body.street), \(body.place) \(body.postcode)", "www.\(body.domain)",
            "Chair: Alexandra Penhaligon   Chief Executive: Rhys Tamworth",
            "\(body.street), \(body.place), \(body.postcode)  Tel 01632 960555",
            "Follow us on Twitter @\(body.place.split(separator: " ")[0])", "Chief Executive Corin Attwater",
        ])
    }
}
