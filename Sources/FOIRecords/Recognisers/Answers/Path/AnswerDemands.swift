/// What a part of a request asks for, and what a sentence tells, of what can be told apart by a word or a sign.
struct AnswerDemands: OptionSet, Sendable {
    let rawValue: UInt8

    static let amount = AnswerDemands(rawValue: 1)
    static let count = AnswerDemands(rawValue: 2)
    static let papers = AnswerDemands(rawValue: 4)
    static let confirmation = AnswerDemands(rawValue: 8)
    static let date = AnswerDemands(rawValue: 16)

    /// What a part asks for.
    static func asked(in part: [Range<Int>], of letter: Letter) -> AnswerDemands {
        var demands: AnswerDemands = []
        for range in part {
            for match in questions.matches(in: letter, range) { demands.insert(match.meaning) }
            if yesOrNo.opens(range, in: letter.index) { demands.insert(.confirmation) }
        }
        return demands
    }

    /// What a sentence tells.
    static func told(in sentence: Range<Int>, of letter: Letter) -> AnswerDemands {
        var told: AnswerDemands = []
        for match in answers.matches(in: letter, sentence) { told.insert(match.meaning) }
        if confirmations.opens(sentence, in: letter.index) { told.insert(.confirmation) }
        let bytes = letter.flow.bytes
        if bytes[sentence].contains(0xC2),
            zip(sentence, sentence.dropFirst()).contains(where: { bytes[$0] == 0xC2 && bytes[$1] == 0xA3 })
        {
            told.insert(.amount)
        }
        return told
    }

    static let questions = PhraseTable<AnswerDemands>([
        .init("how much|expensive", .amount, example: "How much was paid"),
        .init(
            "cost|costs|spend|spent|expenditure|price|prices|fee|fees|salary|salaries|budget|value|sum|sums|pay|payment|payments|paid",
            .amount, example: "The cost of the scheme"),
        .init("how many|often|long|far", .count, example: "How many were made"),
        .init(
            "number|numbers|count|percentage|proportion|rate|rates|total|totals", .count,
            example: "The number of visits"),
        .init(
            "copy|copies|correspondence|emails|minutes|report|reports|document|documents|letters|policy|plan|plans|notes|briefing|assessment|contract|agreement",
            .papers, example: "A copy of the plan"),
        .init("whether|if", .confirmation, example: "Whether it was made"),
        .init("when", .date, example: "When was it made"),
        .init("date|dates", .date, example: "The date of each"),
    ])

    static let yesOrNo = PhraseTable<Void>([
        .init("do|does|did|is|are|was|were|has|have|had|will|can", (), example: "Has the Trust any")
    ])

    static let answers = PhraseTable<AnswerDemands>([
        .init(
            "copy|copies|correspondence|emails|minutes|report|reports|document|documents|letters|policy|plan|plans|notes|briefing|assessment|contract|agreement",
            .papers, example: "A copy of the plan"),
        .init("attached|enclosed", .papers, example: "is attached"),
    ])

    static let confirmations = PhraseTable<Void>([
        .init("yes|no", (), example: "Yes, in May.")
    ])
}
