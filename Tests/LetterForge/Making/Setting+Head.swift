import Legislation

/// What stands above the text of a letter: who writes, to whom, when, under which reference.
extension Setting {
    /// How the head of a letter is put together.
    private enum HeadForm: CaseIterable { case letterhead, beside, right, email }

    mutating func head() -> [Component] {
        let form = dice.pick([HeadForm.letterhead, .letterhead, .beside, .right, .email])
        var components: [Component] = []
        if form == .email {
            components.append(emailHead())
        } else {
            components += [authorityHead(form)]
            components += labels()
        }
        if form == .beside { components.append(besideHead()) }
        components.append(salutation(isAddressed: form != .beside && form != .email))
        if let subject = subject() { components.append(subject) }
        return components
    }

    private var address: [String] { [body.name, body.street, body.place, body.postcode] }

    private mutating func authorityHead(_ form: HeadForm) -> Component {
        var truth = Truth()
        truth.authority = body.name
        var lines = address
        if dice.chance(50) { lines.append("Tel: 01632 960 \(dice.roll(100...999))") }
        if dice.chance(50) { lines.append("Email: \(mailbox)") }
        if dice.chance(40) { lines.append("www.\(body.domain)") }
        let blocks: [Block] =
            switch form {
            case .right: [.lines(lines, isRight: true)]
            case .beside: [.heading(body.name)]
            default: dice.chance(40) ? [.heading(body.name)] : [.lines(lines)]
            }
        return Component("authority", .letterhead, blocks, truth: truth, isOptional: false)
    }

    /// The addressee at the left, the authority's address and labels at the right.
    private mutating func besideHead() -> Component {
        var truth = Truth()
        truth.requester = requester.full
        let left = [
            "\(dice.pick(["", requester.title + " "]))\(requester.full)", "14 Elm Row", "Marlow Green", "QX4 7LP",
        ]
        let right = [body.street, body.place, body.postcode, "Email: \(mailbox)"]
        return Component("addressee", .addressee, [Block(shape: .beside(left: left, right: right))], truth: truth)
    }

    private mutating func emailHead() -> Component {
        var truth = Truth()
        let sent = dates.response
        let time = "\(dice.roll(8...17)):\(dice.roll(10...59))"
        let name = signer.full
        var lines = ["From: \(dice.chance(50) ? name : body.name + " FOI") <\(mailbox)>"]
        lines.append("Sent: \(dice.pick([DateForm.plain, .weekday]).text(sent)) \(time)")
        lines.append("To: \(requester.full)")
        let subject = subjectText()
        lines.append("Subject: \(subject.uppercased().hasPrefix("RE:") ? subject : "RE: " + subject)")
        truth.references = [reference]
        truth.response = sent.description
        truth.requester = requester.full
        truth.authority = body.name
        // The name of the authority stands in the letter's signature, too.
        var component = Component("e-mail head", .cover, [.lines(lines)], truth: truth, isOptional: false)
        component.pieces.append((.smallPrint, [.lines([body.name])]))
        return component
    }

    private mutating func subjectText() -> String {
        say(regime.isRegulations ? ReferenceForms.regulationSubjects : ReferenceForms.subjects)
    }

    /// Reference and date, each with a label or, for the date, none.
    private mutating func labels() -> [Component] {
        var truth = Truth()
        truth.response = dates.response.description
        let dateText = dice.pick(DateForm.atHead).text(dates.response)
        let dateLabel = dice.pick(ReferenceForms.dateLabels)
        let hasReference = dice.chance(80)
        let label = dice.pick(ReferenceForms.labels)
        if hasReference { truth.references = [reference] }
        var pairs = hasReference ? [(label: label, value: reference)] : []
        if dice.chance(15) { pairs.insert((label: "Your ref:", value: ""), at: 0) }
        pairs.insert((label: dateLabel, value: dateText), at: dice.roll(0...pairs.count))
        if dice.chance(15) { pairs.append((label: "Please ask for:", value: signer.full)) }
        if dice.chance(15) { pairs.append((label: "Direct line:", value: "01632 960 \(dice.roll(100...999))")) }
        let blocks: [Block]
        switch dice.roll(0...3) {
        case 0: blocks = [Block(shape: .pairs(pairs.filter { !$0.value.isEmpty }))]
        case 1: blocks = [.lines(pairs.map { "\($0.label) \($0.value)" }, isRight: dice.chance(40))]
        case 2 where hasReference:
            blocks = [
                Block(shape: .beside(left: ["\(label) \(reference)"], right: ["\(dateLabel) \(dateText)"]))
            ]
        default:
            blocks = [.lines([dateText])] + (hasReference ? [.lines(["\(label) \(reference)"])] : [])
        }
        return [Component("labels", .labels, blocks, truth: truth)]
    }

    private mutating func salutation(isAddressed: Bool) -> Component {
        var truth = Truth()
        var blocks: [Block] = []
        let isNamed = isAddressed && dice.chance(50)
        if isNamed {
            truth.requester = requester.full
            var lines = [dice.chance(50) ? requester.full : "\(requester.title) \(requester.full)"]
            switch dice.roll(0...3) {
            case 0:
                lines.append(
                    "By email: \(requester.first.lowercased()).\(requester.last.lowercased().filter(\.isLetter))@example.com"
                )
            case 1: lines += ["\(dice.roll(2...90)) Orchard Lane", "Marlow Green", "QX4 7LP"]
            case 2: lines.append("request-\(dice.roll(100_000...999_999))-3fa81c0e@whatdotheyknow.com")
            default: break
            }
            blocks.append(.lines(lines))
        }
        let to: String
        switch dice.roll(0...5) {
        case 0: to = requester.full
        case 1 where isNamed: to = dice.pick(["Sir or Madam", "Sir/Madam"])
        case 2: to = isNamed ? requester.first : requester.full
        case 3 where !isNamed && isAddressed: to = dice.pick(["Requester", "Applicant"])
        default: to = "\(requester.title) \(requester.last)"
        }
        if truth.requester == nil {
            if to == requester.full { truth.requester = to }
            if to.hasSuffix(requester.last) { truth.requester = to == requester.full ? to : requester.last }
        }
        let greeting = dice.pick(Endings.greetings).filled(["to": to])
        var component = Component("salutation", .salutation, [.lines([greeting])], truth: truth, isOptional: false)
        if !blocks.isEmpty { component.pieces.append((.addressee, blocks)) }
        return component
    }

    private mutating func subject() -> Component? {
        guard dice.chance(70) else { return nil }
        var truth = Truth()
        if dice.chance(75) {
            let text = subjectText()
            truth.references = [reference]
            return Component("subject", .subject, [.heading(text)], truth: truth)
        }
        return Component("subject", .subject, [.heading(say(ReferenceForms.plainSubjects).raisedFirst)], truth: truth)
    }
}
