/// Phrases that tell what a letter does.
enum KindCues {
    /// What only a requester says of the request.
    static let requesters = PhraseTable<Void>([
        .init(
            "i|we would|wish|want also? like? to request|make|submit|ask|receive|obtain|know|complain", (),
            example: "I would like to request the minutes"),
        .init("i|we am|are writing to request|ask|make|submit|complain", (), example: "I am writing to request"),
        .init("i|we hereby? request", (), example: "I request the minutes"),
        .init(
            "please|kindly carry|conduct|undertake out? an? internal review", (),
            example: "Please carry out an internal review"),
        .init("my appeal|complaint rests|is", (), example: "My appeal rests on this"),
        .init("i look to you", (), example: "I look to you to review it"),
        .init(
            "my foi|freedom|information|eir|recent|original? request|requests", (),
            example: "the handling of my request"),
        .init(
            "i|we look forward to hearing|receiving|your", (), example: "I look forward to hearing from you"),
        .init("please treat this|my letter|email|as as?", (), example: "Please treat this letter as a request"),
    ])

    /// What nobody says but who answers one.
    static let ofRequester = PhraseTable<Void>([
        .init("your request|requests|enquiry|enquiries|query|questions", (), example: "I refer to your request"),
        .init(
            "your recent|foi|freedom|information|eir|internal|email|letter|correspondence ... request|requests|review",
            (),
            example: "Thank you for your recent FOI request"),
        .init("you asked|requested|sought|wrote|enquired", (), example: "You asked for the minutes"),
        .init("you have|had asked|requested|sought", (), example: "You have asked for the minutes"),
        .init("thank|thanks you? for your|contacting|writing", (), example: "Thank you for your email"),
        .init("request|requests you|that|which you? made|sent|submitted", (), example: "the request you made"),
        .init("dear requester|applicant|requestor", (), example: "Dear Requester"),
        .init(
            "your note|message|letter|mail|email ... asked|asks|received", (), example: "Your note, received here today"
        ),
        .init("we|council|trust|force|department do|does not hold", (), example: "We do not hold the plans"),
        .init("is|are attached|enclosed", (), example: "The plans are attached"),
    ])

    /// Words with which guidance tells of requests to come.
    static let general = WordSet("if may might when where normally usually unless should can")

    /// The requester is told of the request that was made.
    static let told = PhraseTable<Void>([
        .init(
            "thank|thanks you? for your ... request|enquiry|communication|email|letter|correspondence|application", (),
            example: "Thank you for your recent request"),
        .init("you asked|requested|sought", (), example: "You asked for the minutes"),
        .init("you have asked|requested|sought", (), example: "You have asked for the minutes"),
        .init("request from you", (), example: "the information request from you that reached me"),
        .init(
            "can confirm ... requested|held|holds|hold", (), example: "I can confirm that the information is held"),
        .init(
            "your request|enquiry|requests for? information? has|have|was|were|dated|received", (),
            example: "Your request was handled"),
        .init(
            "in response|connection|reply|relation|answer|reference to|with your", (),
            example: "In response to your request"),
        .init("further to your", (), example: "Further to your request about the weir"),
    ])

    /// How the title of a review begins.
    static let reviewTitles = PhraseTable<Void>([
        .init(
            "review of a|an|our|the|your? ... request|requests|decision|response|refusal|handling", (),
            example: "Review of a request under the Act"),
        .init("request|requirement for a|an? internal|formal? review", (), example: "Requirement for review"),
        .init("foi|eir|information review|appeal", (), example: "FOI review: swans"),
        .init("outcome|result of your|the|an? appeal", (), example: "Outcome of your appeal"),
        .init(
            "outcome|result|decision|findings of|on|from the|your|an|our? internal|formal? review", (),
            example: "Outcome of your review"),
        .init(
            "review of our|the decision|reply|response|answer|refusal", (),
            example: "Review of our decision on mooring fees"),
    ])

    /// A first answer, and what is done with it or was asked for.
    static let reviewed = PhraseTable<Void>([
        .init(
            "original|initial|first|earlier|previous foi? response|decision|reply|refusal|answer", (),
            example: "The original response relied on section 43"),
        .init(
            "requested|requesting|asked|asking|sought|seeking|request for? an|a? internal|formal? review", (),
            example: "in which you asked for a review"),
        .init(
            "review|reviewer|panel found|finds|concluded|concludes|considered|considers|upheld|upholds|agreed|decided",
            (), example: "The panel found that section 43 was engaged"),
        .init(
            "review was|has|have been? now? held|conducted|carried|undertaken|completed|concluded", (),
            example: "A review was carried out"),
        .init("have|has now|also? reviewed our|your|the|this|how|all", (), example: "I have reviewed your request"),
        .init("uphold|upheld|overturn|overturned", (), example: "I uphold the decision"),
        .init(
            "appeal is|was|has therefore|not? been? allowed|dismissed|rejected|upheld", (),
            example: "Your appeal is allowed"),
        .init("on|upon|following|after an|this|the? internal? review", (), example: "On review I find"),
    ])

    /// What the requester wrote asked for a review.
    static let reviewAsked = PhraseTable<Void>([
        .init(
            "requested|requesting|asked|asking|sought|seeking|request for? an|a|the? internal|formal? review", (),
            example: "your e-mail of 3 May requesting a review"),
        .init("you asked|requested ... review|reconsider", (), example: "you asked us to review our reply"),
        .init(
            "decision|request|response|reply|answer|refusal ... to be reviewed|reconsidered", (),
            example: "you asked for our decision to withhold the lease to be reviewed"),
        .init(
            "you made|submitted|lodged|sent a requirement|request|application for an? internal? review", (),
            example: "On 3 May you made a requirement for review"),
        .init("look|looks|looked again at how", (), example: "you asked us to look again at how we answered"),
        .init(
            "look|looks|looked again at our|the|its|your response|reply|decision|answer|refusal|request", (),
            example: "you asked that we look again at our reply"),
        .init(
            "asked|requested for? it|this|our|the|that ... be? looked|reviewed|considered|examined|reconsidered at|by|again|afresh",
            (),
            example: "You asked for it to be looked at by somebody else"),
        .init(
            "not satisfied|content|happy with our|the reply|response|answer|decision ... and", (),
            example: "You were not content with our reply and asked us to look at it"),
    ])

    /// What a letter about something else opens with.
    static let complaints = PhraseTable<Void>([
        .init("your complaint|complaints", (), example: "I write about your complaint of 3 May"),
        .init("you complain|complained", (), example: "in which you complained about the hedge"),
        .init("letter|email of complaint", (), example: "Thank you for your letter of complaint"),
    ])

    /// Who decides between a requester and an authority, or reports on both, writes of them so.
    static let ofThirdParties = PhraseTable<Void>([
        .init("the appellant|complainant", (), example: "The appellant asked for the minutes"),
        .init(
            "commissioner|tribunal|panel|ombudsman|auditor|audit|auditors has|have? found|finds|concluded|concludes|decided|decides|upheld|upholds|considered|considers|requires|notes|noted|tested|sampled",
            (), example: "The Commissioner finds that section 43 is engaged"),
        .init(
            "public authority was|is required|asked|entitled|correct", (), example: "The public authority was entitled"),
        .init("authority's response|reply|handling|position|answer", (), example: "the authority's response"),
    ])

    /// The regulator's own letterhead.
    static let regulator = PhraseTable<Void>([
        .init("information commissioner's office", (), example: "Information Commissioner's Office"),
        .init("wycliffe house", (), example: "Wycliffe House"),
    ])

    /// In a sentence with one of these a review may yet be asked for.
    static let offering = WordSet("if may can will would should could wish wishes like remain please must")

    /// A review has been done: said where the letter opens, nothing more is needed.
    static let reviewDone = PhraseTable<Void>([
        .init(
            "outcome|result|conclusion|findings of the|my|our|your|this|an? internal? review", (),
            example: "I write with the outcome of the internal review"),
        .init(
            "have|has now? completed|concluded|conducted|finished|undertaken|carried out? that|the|my|our|this|a|an|your internal? review",
            (), example: "I have now completed that review"),
        .init(
            "your request for an|a? internal? review ... was|has held|conducted|carried|undertaken|completed", (),
            example: "Following your request for a review, a review was held"),
    ])

    /// Signs that the letter deals with the substance: it is then an answer.
    static let substance = PhraseTable<Void>([
        .init("please find", (), example: "Please find the information below"),
        .init("attached|enclosed|enclose", (), example: "The minutes are attached"),
        .init("are|is|have withholding|withheld|exempt|redacted|refused|refusing", (), example: "It is withheld"),
        .init("not hold|held", (), example: "We do not hold it"),
        .init("exceed ... limit", (), example: "would exceed the appropriate limit"),
        .init(
            "above|beyond|over|past|than the? appropriate|cost|costs|statutory cost? limit", (),
            example: "would go beyond the appropriate limit"),
        .init("than the appropriate cost|costs limit", (), example: "cost more than the appropriate costs limit"),
        .init("vexatious", (), example: "the request is vexatious"),
        .init("our|my response|reply|answer|decision to", (), example: "our response to each question"),
        .init(
            "our|my response|reply|answer|decision is set|below|as|given|attached|enclosed|that|in|provided|contained|overleaf|no|yes|to|not",
            (), example: "our response is set out below"),
        .init("our|my answers|responses|replies", (), example: "our answers are in the appendix"),
        .init("exempt from", (), example: "It is exempt from disclosure"),
        .init("refuse|refuses|refusing|declined|declining to|the|this|it|your", (), example: "we refuse the request"),
        .init("manifestly unreasonable", (), example: "the request is manifestly unreasonable"),
        .init("neither confirm", (), example: "we can neither confirm nor deny"),
    ])

    /// What the authority alone says when it asks the requester back: it counts also where it is taken
    /// for a part of the request.
    static let askingBack = PhraseTable<Void>([
        .init(
            "seek|seeking|require|need|ask|asking|request|requesting for? further? clarification of|about|on|regarding your request",
            (),
            example: "I am writing to seek clarification of your request"),
        .init("you to clarify|narrow|specify your request", (), example: "to ask you to clarify your request"),
        .init("clarify|specify|confirm the following", (), example: "Please clarify the following points"),
        .init("need|necessary|require ... you to clarify", (), example: "It is necessary for you to clarify this"),
        .init("clarify your request", (), example: "asking you to clarify your request"),
    ])
}
