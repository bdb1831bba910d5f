/// Words that tell of a request.
extension RequestCues {
    /// What somebody would like to have, as a paragraph of its own.
    static let wishes = PhraseTable<Void>([
        .init(
            "i|we would|should|wish|want also? like? to? know|see|receive|have|understand|a|the|any|all|copies", (),
            example: "I would like to know how often it is inspected"),
        .init(
            "i|we also? wish|want to? know|see|receive|have|understand|a|the|any|all|copies", (),
            example: "I also want a copy of the lease"),
    ])

    /// How the name of a thing opens that is asked for.
    static let things = PhraseTable<Void>([
        .init(
            "the|a|an|all|any|every|each|some|copies|copy|details|minutes|details|information|statistics|records|correspondence|emails|figures|data|your",
            (), example: "The names of the bidders.")
    ])

    /// What a requester adds to a question.
    static let asides = PhraseTable<Void>([
        .init("time|date frame|scale|range|period", (), example: "Time frame: 2019 to 2021."),
        .init("for example|instance", (), example: "For example, meals and hotels."),
        .init("e|i g|e", (), example: "E.g. 15 cooks and 3 porters."),
        .init("this|these should|would? include|includes|exclude|excludes", (), example: "This should include hotels."),
    ])

    /// What a requester does.
    static let askingWords = PhraseTable<Void>([
        .init(
            "ask|asks|asked|asking|request|requests|requested|requesting", (),
            example: "Your letter asked for two things."),
        .init(
            "want|wanted|wish|wished|seek|seeks|sought|enquire|enquired|raised|posed", (),
            example: "You sought two things."),
        .init("questions|queries", (), example: "Your letter put two questions."),
        .init("like to know|see|have|receive", (), example: "You would like to know two things."),
    ])

    /// Words that tell of a first reply and of what is thought of it.
    static let ofReply = PhraseTable<Void>([
        .init("review|complaint|dissatisfied|unhappy|appeal", (), example: "You asked for a review in these words:"),
        .init("of|with|about our|my|the ... response|reply|decision|answer", (), example: "You say of our response:"),
    ])

    /// What an authority does, or what it is not to be taken as asked for.
    static let answeringWords = PhraseTable<Void>([
        .init(
            "respond|responds|response|responses|answer|answers|answered|reply|replies|review", (),
            example: "We answer:"),
        .init(
            "attached|enclosed|provided|supplied|withheld|exempt|exempted|exemption|exemptions|held|hold|disclosed|clarify",
            (), example: "What you asked for is attached."),
    ])

    /// Whom a sentence speaks to that leads in a list of what was asked.
    static let reader = WordSet("you your yours")

    /// With these it asks for something, or tells what may be done: "If you are unhappy you may:".
    static let pleading = WordSet(
        "if please could would can cannot may might need must should help unless when before because decide explain wish "
            + "note free contact complain appeal section act right rights")

    /// With which the authority asks the requester to be clearer, in a list below.
    static let askingBack = PhraseTable<Void>([
        .init("could|would|can|please you please? tell|let|advise us|me", (), example: "Could you please tell us:"),
        .init("need|require|want to know|hear from you", (), example: "What we need to know from you is this:"),
        .init(
            "need|require some? more|further detail|details|information from|before|to|about", (),
            example: "We need more detail before we can look for it"),
        .init("clarify|specify|confirm the following", (), example: "Please clarify the following points:"),
        .init("clarify|specify your request", (), example: "We ask you to clarify your request as follows:"),
    ])

    /// What only says that something will be asked for.
    static let introductions = PhraseTable<Void>([
        .init("the following", (), example: "Under the Act please send me the following."),
        .init("information|details|documents|items|questions below|set|listed", (), example: "I seek the items below."),
        .init("request under the freedom|foi|foia", (), example: "This is a request under the FOIA."),
    ])
}
