/// Phrases that tell where a request stands that the letter has put into an annex.
extension RequestCues {
    /// The heading of an annex that holds the request.
    static let requestTitles = PhraseTable<Void>([
        .init(
            "your|the|original|full|text|of|foi|foia|information requests|request|questions|enquiry|correspondence", (),
            example: "Annex A - your request in full")
    ])

    /// The heading of an annex that speaks of the request and does not hold it.
    static let answerTitles = PhraseTable<Void>([
        .init(
            "response|responses|answer|answers|reply|replies|exemption|exemptions|exceptions|reasons|interest|refused|relevant|handling|review|withheld",
            (), example: "Annex B - response to your request"),
        .init("to|for|in|how|about|on your|the request|questions", (), example: "Annex C - documents in your request"),
    ])

    /// The request stands in an annex.
    static let annexed = PhraseTable<Void>([
        .init(
            "request|questions|requests|points ... annex|appendix", (), example: "Your request is set out at Annex A"),
        .init(
            "copy|text|wording of it|your|the ... annex|appendix", (),
            example: "A full copy of it can be found in Annex A"),
        .init(
            "annex|appendix ... your request|questions|requests|points", (), example: "Annex A has your request in full"
        ),
    ])
}
