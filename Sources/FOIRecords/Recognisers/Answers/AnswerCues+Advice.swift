/// What an authority says beside its answers: how to ask again, and whom to complain to.
extension AnswerCues {
    /// Advice on a request that is refused as a whole.
    static let advice = PhraseTable<Void>([
        .init(
            "you may|might|could|can wish|want|like|prefer|consider|choose", (),
            example: "You may wish to consider question 1 on its own."),
        .init(
            "you may|might|could|can narrow|refine|reduce|limit|restrict|resubmit|revise|ask|pick", (),
            example: "You could limit your request to question 2."),
        .init(
            "if|were|should you were|are|wish|wished|to ... narrow|refine|reduce|limit|restrict|resubmit|revise|confine",
            (),
            example: "If you were to limit your request to question 2, we could answer it."),
        .init(
            "refined|narrowed|narrower|revised|reduced|modified|fresh|smaller request|version|question|scope", (),
            example: "We may be able to answer a refined request."),
        .init(
            "narrow|narrowing|refine|refining|reduce|reducing|limit|limiting|restrict|restricting|confine|confining your|the|it|its|this",
            (), example: "By limiting your request to question 2 you might come below the limit."),
        .init(
            "bring|brings|bringing|fall|falls|come|comes|be ... within|under|below the|that|this ... limit|threshold",
            (),
            example: "Question 1 alone might fall within the cost limit."),
        .init(
            "by way of|in advice|assistance", (), example: "By way of advice, question 1 could be answered alone."),
        .init("advice|advise and assistance|assist", (), example: "This is our advice and assistance."),
    ])

    static let articles = PhraseTable<Void>([
        .init("the|a|an", (), example: "The correspondence comes with this letter.")
    ])

    /// Headings of what any letter holds beside its answers.
    static let ownTitles = PhraseTable<Void>([
        .init(
            "background|conclusion|conclusions|summary|introduction|decision|reasons|reasoning|review|appeal|appeals|complaints|contact|copyright|re|annex|appendix|enclosures|notes|note|advice|further|next|why|arguments|how|rights",
            (), example: "Next steps"),
        .init(
            "response|reply|answer|answers|request|exemption|exemptions|act|foi|foia|foisa|eir|eirs|information", (),
            example: "Your request"),
    ])

    /// The parts that a heading has named.
    static let these = PhraseTable<Void>([
        .init(
            "in|with|as relation|respect|regard|regards|response|answer|reference|to|for to|of? this|these|those|that|the question|questions|part|parts|point|points|item|items|request|requests|above",
            (), example: "In relation to these questions the exemption applies")
    ])

    /// What becomes of a complaint is no matter of the request.
    static let complaints = PhraseTable<Void>([
        .init(
            "complain|complaint|complaints|dissatisfied|unhappy|concerns|concerned|content|appeal|review about|with|at|of|by|against this|our|the|that|how ... reply|response|letter|decision|answer|outcome|handling|handled|way|request",
            (), example: "Complaints about this reply may be sent to the Director."),
        .init("information commissioner|commissioner's", (), example: "You may write to the Information Commissioner."),
        .init("internal review", (), example: "You may ask for an internal review."),
        .init("complaint|complaints|appeal|appeals|review rights|procedure|process", (), example: "Complaint rights"),
    ])
}
