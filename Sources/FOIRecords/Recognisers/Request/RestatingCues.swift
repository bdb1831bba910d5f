/// Phrases that tell what was asked for.
enum RestatingCues {
    /// Where the object begins.
    enum Object: Sendable, Hashable {
        case behind
        /// With so many of the last words of the phrase.
        case last(Int)
    }

    /// The request itself, restated.
    static let restatements = PhraseTable<Object>([
        .init(
            "you asked|ask|requested|seek|sought the|us|this|for? council|department|trust|force|authority|university|ministry|office for",
            .behind, example: "You asked the Council for the minutes"),
        .init("you asked|ask us? for", .behind, example: "You asked for the minutes"),
        .init("you have|had|also|specifically asked us? for", .behind, example: "You have asked for the minutes"),
        .init("you are|were asking us? for", .behind, example: "You are asking for the minutes"),
        .init("you asked|ask to see|have|receive|know", .behind, example: "You asked to see the minutes"),
        .init("you asked|ask us? to provide|send|supply", .behind, example: "You asked us to send the lease"),
        .init(
            "you have? asked|ask|enquired|enquire us? how|what|whether|if|why|when|where|who|which", .last(1),
            example: "You asked how many vans we own"),
        .init(
            "you wanted|want|wished|wish to know how|what|whether|if|why|when|where|who|which", .last(1),
            example: "You wanted to know how many vans we own"),
        .init("you requested|request|sought|seek", .behind, example: "You requested the minutes"),
        .init(
            "you have|had|also|specifically|are requested|requesting|sought|seeking", .behind,
            example: "You have requested the minutes"),
        .init("you would like|wish to know|see|have|receive", .behind, example: "You would like to see the minutes"),
        .init(
            "request|letter|email|mail ... by|on|dated|received ... for", .behind,
            example: "your request that we got by e-mail on Tuesday for the plans"),
        .init(
            "your foi|foia|eir|foisa|freedom|information? of? information? request|letter|email|mail of|dated|on ... for",
            .behind,
            example: "your FOI request of 3 June 2014 for the plans"),
        .init(
            "which|that asks|asked|requests|requested|seeks|sought for", .behind,
            example: "your letter, which asks for the minutes"),
        .init(
            "your|a|the request|letter|email|mail ... asking|requesting for", .behind,
            example: "your letter of 3 May asking for the minutes"),
        .init(
            "your|a|the request|letter|email|mail ... asking|requesting how|what|whether|if|why|when|where|who|which",
            .last(1), example: "your letter of 3 May asking how many vans we own"),
        .init(
            "your|a|the letter|email|mail ... requesting", .behind,
            example: "your letter of 3 May requesting the minutes"),
        .init("for a? copy|copies", .last(1), example: "your request for a copy of the lease"),
        .init("requested a? copy|copies", .last(1), example: "in which you requested copies of the lease"),
        .init("your request for access to", .behind, example: "your request for access to the file"),
        .init(
            "your request for the|all|any|details|minutes|correspondence|emails|documents|records", .last(1),
            example: "your request for details of the lease"),
        .init("your request was for", .behind, example: "Your request was for the lease"),
        .init("your letter|message|e|email mail? called for", .behind, example: "Your letter called for the lease"),
        .init(
            "you applied|apply|wrote|write|emailed ... for the|a|all|any|details|copies|every|each", .last(1),
            example: "you applied to us under the Act for the plans"),
        .init("you wanted|want|wished|wish to have|see|be", .behind, example: "You wished to have the lease"),
        .init("you wanted|want|wished the|all|any|a|copies|details", .last(1), example: "You wanted the lease"),
        .init("you were|are seeking|after|wanting", .behind, example: "You were seeking the lease"),
        .init("your request to see|have", .behind, example: "your request to see the lease"),
    ])

    /// What may stand between "what you asked for" and its name.
    static let namely = PhraseTable<Void>([
        .init("which was|were|is|are", (), example: "what you asked for, which was the number of patients"),
        .init("namely", (), example: "what you asked for, namely the minutes"),
        .init("that is", (), example: "what you asked for, that is the minutes"),
    ])

    /// Under which law it was asked for, before what was.
    static let laws = PhraseTable<Void>([
        .init(
            "under|pursuant to? the? freedom of information scotland? act? 2000|2002?", (),
            example: "under the Freedom of Information (Scotland) Act 2002"),
        .init(
            "under|pursuant to? the? environmental information scotland? regulations? 2004?", (),
            example: "under the Environmental Information Regulations 2004"),
        .init(
            "under|pursuant to? the? foi|foia|foisa|eir|eirs|eisrs|act|regulations act|regulations? 2000|2002|2004?",
            (), example: "under the EIR"),
    ])

    /// Information on something, without saying which.
    static let informationOn = PhraseTable<Object>([
        .init(
            "request|requests|requested|asked|asking|requesting for? information|details about|regarding|relating|related|concerning|on|in|with|of|for|from",
            .last(2), example: "your request for information about the lease"),
        .init(
            "request|requests|requested|asked|asking|requesting for? specific|certain|some|the|further|various information|details about|regarding|relating|related|concerning|on|in|with|of|for|from",
            .last(3), example: "you have requested specific information about the lease"),
    ])

    static let topicOpenings = PhraseTable<Void>([
        .init(
            "some|certain|various|specific|further? information|details|data about|regarding|relating|related|concerning|on|in",
            (), example: "information on the lease")
    ])

    /// Only what the request is about.
    static let topics = PhraseTable<Object>([
        .init(
            "your|a|the? recent? freedom|foi|eir|environmental? of? information? request|enquiry|letter|email|correspondence ... regarding|concerning|about",
            .behind, example: "your request of 3 May about the lease"),
        .init(
            "request|enquiry|letter|email ... relating|related to", .behind,
            example: "your request for a review relating to the lease"),
        .init(
            "request|enquiry|letter|email ... in|with relation|respect|regard|regards of|to?", .behind,
            example: "your request in respect of the lease"),
        .init("request|enquiry ... on the|a|our", .last(1), example: "your request on the subject of leases"),
        .init("your request for", .behind, example: "your request for the harbour dues"),
        .init(
            "request ... you|was sent|made|submitted ... about|concerning|regarding|on the", .last(1),
            example: "your request, which you sent on 3 May, about the lease"),
    ])

    private static let days = (1...31).map(String.init).joined(separator: "|")

    /// Words with which no object begins: "the information you requested is exempt".
    static let notObjects = PhraseTable<Void>([
        .init(
            "is|are|was|were|has|have|had|can|may|might|falls|fall|and|or|but|under|in|on|from|by|because|as|at|would|will|it|we|does|do|did|cannot|please|relates|contains|with|constitutes|however|should|must|if|so|then|since|where|when|be|been|could|i|to|before|until|which|whom|unless",
            (), example: "is exempt from disclosure"),
        .init("the following", (), example: "the following information"),
        .init("an? internal? review", (), example: "an internal review"),
        .init(
            "information|this|the under|held|from|received|dated|made|sent|which|and|that|to|has|have|is|was|will", (),
            example: "information under the Act"),
        .init("information of|on|for \(days) \(RequestCues.months)", (), example: "information of 9 April 2023"),
        .init("the grounds|basis|understanding", (), example: "the grounds that it is published"),
        .init(
            "the information|items|documents|material|details set|detailed|listed|shown|described|given|quoted out? below|above|overleaf|here",
            (), example: "the information detailed below"),
    ])

    /// A second look at an answer, rather than what was asked for at first.
    static let reviews = PhraseTable<Void>([
        .init(
            "a|an internal|formal|full|further? review of|into the|our|your|my|that|this|its decision|response|reply|handling|refusal|answer|way",
            (), example: "a review of the decision"),
        .init(
            "a|an internal|formal|full|further? review within|if|by|from|under|and|or|on", (),
            example: "a review within 40 days"),
        .init("a|an internal|formal|full review", (), example: "a formal review"),
    ])

    /// What may be said of the request behind its object.
    static let tails = PhraseTable<Void>([
        .init(
            "which|that was|were received|made|sent|dated|submitted|logged", (), example: "which was received on 3 May"),
        .init(
            "which|that we|i|the? council|trust|force|department|university|board|office? have|has|had? received|got|acknowledged|logged",
            (), example: "which we received on 3 May"),
        .init(
            "which|that you made|sent|submitted|wrote|emailed|put", (), example: "which you sent to us on 3 May"),
        .init("has|have arrived|reached|come|been|now", (), example: "has arrived safely"),
        .init("which|that reached|arrived|came", (), example: "which reached us on 3 May"),
        .init(
            "received|dated|made|sent|submitted|logged on|by|in|via|\(days)", (), example: "received on 3 May"),
        .init(
            "under the freedom|environmental|terms|provisions|foi|eir", (),
            example: "under the Freedom of Information Act"),
        .init("in accordance with the", (), example: "in accordance with the Act"),
        .init("in your letter|email|e|request", (), example: "in your e-mail of 3 May"),
        .init("in|by a|an request|enquiry", (), example: "in a request that came to us on 3 May"),
        .init(
            "and|which your? request? has|have|is|was|will been|being", (),
            example: "and your request has been considered"),
        .init("your request has|is|was", (), example: "your request has been considered"),
        .init("pursuant to the", (), example: "pursuant to the Act"),
    ])
}
