import Legislation

/// What is settled for a letter before its pieces are made.
struct Setting {
    var dice: Dice
    let body: Body
    let regime: AccessRegime
    let requester: Person
    let signer: Person
    let dates: RequestDates
    let reference: String
    let writer: CitationWriter
    let mailbox: String
    /// What the request is about.
    let topic: String
    private let voice: Voice
    private let form: DateForm

    /// Who speaks: "we", "I" or "the Council".
    private enum Voice: CaseIterable { case we, person, body }

    init(seed: UInt64, half: Wording.Half) {
        var dice = Dice(seed: seed, half: half)
        body = Body(dice.pick(Body.Sort.allCases + [.council, .council, .trust, .police, .department]), &dice)
        let isEnvironmental = body.sort != .trust && body.sort != .police && dice.chance(18)
        regime = body.sort.isScottish ? (isEnvironmental ? .eisr : .foisa) : (isEnvironmental ? .eir : .foia)
        requester = Person(&dice)
        signer = Person(&dice)
        dates = RequestDates(&dice)
        reference = ReferenceForms.reference(body, dates.received.year, isRegulations: regime.isRegulations, &dice)
        writer = CitationWriter(regime, &dice)
        mailbox = dice.pick(Self.mailboxes) + "@" + body.domain
        topic = dice.pick(Questions.topics)
        voice = dice.chance(60) ? .we : dice.pick(Voice.allCases)
        form = dice.chance(50) ? .plain : dice.pick(DateForm.inSentences)
        self.dice = dice
    }

    private static let mailboxes = Wording(seen: [
        "foi", "freedomofinformation", "information.requests", "foi-team", "FOI.Requests", "infogov",
        "foirequests", "freedom.of.information", "access-to-information", "informationrights", "foi.enquiries",
    ])

    /// A wording with its places filled.
    mutating func say(_ wording: Wording, _ values: [String: String] = [:]) -> String {
        dice.pick(wording).filled(common.merging(values) { $1 })
    }

    /// A date as this letter writes them in sentences, most of the time.
    mutating func date(_ date: CalendarDate) -> String {
        (dice.chance(90) ? form : dice.pick(DateForm.inSentences)).text(date)
    }

    /// What all wordings can name.
    private var common: [String: String] {
        var values = [
            "body": body.short, "name": body.name, "place": body.place, "topic": topic, "our": "our",
            "requester": requester.full, "reference": reference, "domain": body.domain,
            "exemption": regime.ground, "regulator": regulator,
        ]
        switch voice {
        case .we:
            values.merge([
                "we": "we", "hold": "hold", "have": "have", "are": "are", "do": "do", "s": "", "ies": "y", "us": "us",
            ]) { $1 }
        case .person:
            values.merge([
                "we": "I", "hold": "hold", "have": "have", "are": "am", "do": "do", "s": "", "ies": "y", "us": "us",
            ]) { $1 }
        case .body:
            values.merge([
                "we": body.short, "hold": "holds", "have": "has", "are": "is", "do": "does", "s": "s", "ies": "ies",
                "us": body.short,
            ]) { $1 }
        }
        return values
    }

    var regulator: String { regime.isScottish ? "Scottish Information Commissioner" : "Information Commissioner" }
}
