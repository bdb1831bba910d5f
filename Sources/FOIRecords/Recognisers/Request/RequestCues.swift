/// Phrases that lead in the request, its answer, or both.
enum RequestCues {
    enum Label: Sendable, Hashable {
        /// What follows is the requester's.
        case request
        /// What follows is the authority's.
        case answer
    }

    /// Labels and headings, as the whole of what stands before a colon or in a block of its own.
    static let labels = PhraseTable<Label>([
        .init("the|your|original|foi|eir|full|initial|refined|revised? request", .request, example: "Your request"),
        .init(
            "your foi|eir|original|refined|revised|information|initial request", .request, example: "Your FOI request"),
        .init(
            "your freedom of information|foi? act? request", .request, example: "Your Freedom of Information request"),
        .init("your request for information", .request, example: "Your request for information"),
        .init("request received|details|detail|text|summary|wording|content", .request, example: "Request details"),
        .init("your request received", .request, example: "Your request received"),
        .init("requested information", .request, example: "Requested information:"),
        .init("information you? requested|sought|request", .request, example: "Information requested"),
        .init("the information you requested", .request, example: "The information you requested"),
        .init(
            "details|summary|text|scope|nature|wording|description|terms of the|your? request|enquiry|information? requested?",
            .request, example: "Details of your request"),
        .init("your? question|questions|query|queries|enquiry|enquiries", .request, example: "Your questions"),
        .init("question s", .request, example: "Question(s)"),
        .init("q", .request, example: "Q: How many"),
        .init("you asked|ask|wrote|requested|said|enquired us? for? to? know?", .request, example: "You asked us"),
        .init("you asked|requested the following questions|information?", .request, example: "You asked the following"),
        .init("request for information", .request, example: "Request for information"),
        .init("request s", .request, example: "Request(s)"),
        .init("requests", .request, example: "Requests"),
        .init("what you asked for?", .request, example: "What you asked for"),
        .init("what? you wanted|want", .request, example: "You wanted"),
        .init("what we|they were asked for?", .request, example: "What we were asked"),
        .init("what was asked|requested for?", .request, example: "What was asked for"),
        .init("response|responses", .answer, example: "Response:"),
        .init("response|answer|reply detail|details|text|given", .answer, example: "Response detail"),
        .init(
            "our|the|full|foi|final|formal|revised response|reply|answer|decision|findings|answers|responses", .answer,
            example: "Our reply:"),
        .init("reply|replies|answer|answers|decision|findings|outcome|result", .answer, example: "Answer:"),
        .init(
            "our? response|reply|answer|answers to? question|questions|part|parts|point|item|request", .answer,
            example: "Reply to question 1"),
        .init("in response|reply|answer", .answer, example: "In response:"),
        .init("answer s", .answer, example: "Answer(s)"),
        .init("a|r", .answer, example: "A: four"),
        .init(
            "response|reply|answer|answers|responses to the|your request|question|questions|enquiry|requests|queries",
            .answer, example: "Response to your request"),
        .init(
            "our|the response|reply|answer|decision|answers to|on the|your request|questions|enquiry", .answer,
            example: "Our response to your request"),
        .init("decision and? reasons?", .answer, example: "Decision and reasons"),
        .init("decision notice", .answer, example: "Decision notice"),
        .init("our response sent", .answer, example: "Our response sent"),
        .init("response following internal? review", .answer, example: "Response following internal review"),
        .init(
            "information|documents? disclosed|released|withheld|provided|supplied|held|enclosed|attached", .answer,
            example: "Information withheld"),
        .init("information not held|released|disclosed|provided", .answer, example: "Information not held"),
        .init(
            "result|results|outcome of the|our? search|searches|request|review", .answer,
            example: "Result of the search"),
        .init("refusal notice", .answer, example: "Refusal notice"),
        .init("refusal of? the|your? request?", .answer, example: "Refusal of your request"),
        .init(
            "what we have? found|hold|decided|have|said|answered|replied|did|released|disclosed", .answer,
            example: "What we found"),
        .init("what was released|disclosed|provided|decided", .answer, example: "What was released"),
        .init("how we answered|replied|responded", .answer, example: "How we replied"),
        .init("what? you're|are getting", .answer, example: "You're getting"),
        .init(
            "what we can|are|will give|tell|say|send|release|giving|sending|releasing you?", .answer,
            example: "What we can tell you"),
        .init("how we answered|searched|handled", .answer, example: "How we searched"),
        .init("search|searches conducted|undertaken|made|carried?", .answer, example: "Searches conducted"),
        .init("exemptions? applied", .answer, example: "Exemptions applied"),
        .init("exemption|exemptions", .answer, example: "Exemptions"),
        .init("we said|replied|answered", .answer, example: "We said"),
        .init("comments|comment", .answer, example: "Comments"),
        .init("reason|reasons for refusal|withholding|decision", .answer, example: "Reasons for refusal"),
        .init("information", .answer, example: "Information"),
    ])

    /// The months, any of which a phrase takes.
    static let months = "january|february|march|april|may|june|july|august|september|october|november|december"

    /// Words of a date behind a label.
    static let dateWords = PhraseTable<Void>([
        .init(months, (), example: "May"),
        .init(
            "on|of|dated|received|sent|by|email|st|nd|rd|th|monday|tuesday|wednesday|thursday|friday", (),
            example: "received on"),
        .init(
            "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st",
            (), example: "3rd"),
    ])

    /// Last words of a sentence that what stands below completes.
    static let openEnds = PhraseTable<Void>([
        .init("for|that|whether|ask|asked|requested|wrote|request|asking", (), example: "which asks for"),
        .init("wanting|seeking|sought|want|wanted|seek", (), example: "You wrote to us on 3 May wanting"),
        .init("to be? given|sent|told|know|have|see|receive", (), example: "You would like to be given"),
    ])

    /// A last word that makes a short heading one over an answer ("Trust response").
    static let answerNouns = PhraseTable<Void>([
        .init("response|reply|answer|answers|responses|decision|comments", (), example: "Harbour Trust response")
    ])

    /// Words that such a heading does not hold.
    static let notHeadings = PhraseTable<Void>([
        .init(
            "please|see|thank|i|we|further|in|for|to|this|no|if|as|with|following|dear|re|any|your|you|internal|a|date|of|each|on|from|all|is|was|and|that|which|late|initial|scoring",
            (), example: "Please see our response")
    ])

    enum LeadIn: Sendable, Hashable {
        /// The request follows.
        case request
        /// Answers follow, as a rule with the questions.
        case answers
    }

    /// Words in a sentence that leads in what stands below it.
    static let leadIns = PhraseTable<LeadIn>([
        .init(
            "you put|posed|raised|set|submitted|sent ... following|these|this|us", .request,
            example: "You put the following to us:"),
        .init("you were|are looking|searching for|after", .request, example: "You were looking for:"),
        .init("you were|are after|seeking|wanting|requesting", .request, example: "You were after:"),
        .init("wanting|seeking", .request, example: "You wrote to the Harbour Trust on 3 May wanting:"),
        .init("you'd like|want|wish to", .request, example: "You'd like to be given:"),
        .init(
            "you to be after|asking|seeking|requesting", .request, example: "What we understand you to be after is:"),
        .init(
            "text|wording|message that|which reached|came|arrived", .request,
            example: "This is the text that reached us:"),
        .init("you want|wanted|wish|wished to know|receive|see|have", .request, example: "You want to know:"),
        .init(
            "points|matters that|which? you raised|put|made|posed", .request, example: "The points that you raised are:"
        ),
        .init("it was|is this", .request, example: "For ease of reference it was this:"),
        .init(
            "it was|is in the? following|these|those terms|words", .request, example: "It was in the following terms:"),
        .init(
            "request|it fell into two|three|four|five|six heads|parts|limbs", .request,
            example: "The request fell into two heads:"),
        .init(
            "you want|wanted|wish|wished|emailed|wrote|write ... wanting|seeking", .request,
            example: "You wrote to us on 3 May wanting:"),
        .init("it was|is expressed|worded|phrased|put|written", .request, example: "It was expressed as follows:"),
        .init(
            "you|they|requester|applicant asked|ask|asks|wrote|write|requested|request|stated|state|enquired|said|sought|seek|specified|require|required",
            .request, example: "in which you ask:"),
        .init(
            "you have|had|also|specifically|originally|then|are|were|would|further|subsequently asked|requested|written|asking|requesting|like|wrote|sought|ask|request|raised",
            .request, example: "You have requested the following information"),
        .init(
            "your|the|this|original|a request|enquiry|query|question|questions|requests|email|e|letter|queries|correspondence|communication|message",
            .request, example: "Your request was as follows:"),
        .init(
            "your? foi|eir|freedom|information|refined|revised|recent|initial|original|specific of? information? request|questions|requests|query|queries",
            .request, example: "Your FOI request is set out below:"),
        .init(
            "your ... request|requests|question|questions|query|queries|enquiry|enquiries", .request,
            example: "Your exact request was:"),
        .init(
            "request|requests|asking|requesting|requested for|information|following|the|details|copies", .request,
            example: "a request for the following:"),
        .init(
            "information|details|documents|questions you|requested|sought|asked|were|was|have", .request,
            example: "The information you requested is:"),
        .init(
            "response|responses|reply|replies|answer|answers|answered to|below|is|are|as|follows|set|for|each|of|in",
            .answers, example: "Please find our response to your questions:"),
        .init(
            "we|i|trust|council can? respond|responds|responding|answered|answer|replied|reply|advise as|below|to|follows|your|that",
            .answers, example: "we respond as follows:"),
        .init(
            "able|can|pleased to? confirm|advise|provide|respond the|you|that|as", .answers,
            example: "I am pleased to confirm the following."),
        .init(
            "information ... provided|supplied|set|attached|enclosed|disclosed", .answers,
            example: "The information is set out below:"),
    ])

    /// A reply is announced, rather than given.
    static let replying = PhraseTable<Void>([
        .init("in answer|response|reply to", (), example: "We write in answer to your letter")
    ])

    static let asking = PhraseTable<Void>([
        .init("you|they|requester|applicant", (), example: "you requested")
    ])

    /// Words that say that what is led in stands below.
    static let below = PhraseTable<Void>([
        .init("below|following|underneath|overleaf", (), example: "the questions below"),
        .init("as follows|under", (), example: "is as follows"),
        .init(
            "set|copied|listed|outlined|reproduced|detailed|quoted|shown it|them|this? out? below|here", (),
            example: "set it out here"),
        .init("set out in? bold|italics", (), example: "set out in bold"),
        .init("these|this questions|terms|way", (), example: "in these terms"),
        .init("it|which|text|wording reads|read|runs|ran", (), example: "It reads:"),
        .init("put|worded|phrased|framed|expressed thus|so|to|in|like", (), example: "It was put thus:"),
    ])

    /// A sentence speaks of the request, in the authority's words.
    static let tellsOfRequest = PhraseTable<Void>([
        .init("you|your", (), example: "You asked for the following:"),
        .init("the request|requester|applicant", (), example: "The request was:"),
    ])

    /// What was asked for, told of without saying by whom.
    static let tellsOfMatter = PhraseTable<Void>([
        .init(
            "the information|details|matters|documents|heads which|that? was|were? sought|requested|wanted|asked", (),
            example: "The information sought was (1) the lease")
    ])

    /// Questions that an authority puts to the requester.
    static let addresses = PhraseTable<Void>([
        .init("you clarify|specify|confirm|narrow|refine|let", (), example: "Could you clarify which year you mean?"),
        .init("your request|letter|complaint|concerns|dissatisfaction", (), example: "What is your request about?"),
        .init(
            "i suggest|recommend|ask|invite|apologise|help", (), example: "May I suggest that you speak to the clerk?"),
        .init("dissatisfied|unhappy|satisfied|complain", (), example: "What if I am not satisfied?"),
    ])

    /// Sentences that end an answer rather than belong to it.
    static let closings = PhraseTable<Void>([
        .init(
            "i|we hope|trust this|that|you|the ... information|helpful|assistance|use|response|answers|useful|find|satisfies|reply|satisfactory",
            (), example: "I hope this information is helpful."),
        .init(
            "if you have|need|require|wish any|further|to ... queries|questions|query|concerns|information|assistance|discuss|contact|about",
            (), example: "If you have any queries about this letter"),
        .init("should you have|require|wish|need", (), example: "Should you have any questions"),
        .init("please do not hesitate", (), example: "Please do not hesitate to contact me"),
        .init("please quote|remember the|to|reference|our|this", (), example: "Please quote the reference number"),
        .init(
            "i|this|we will? now? concludes|closed|close|completes|conclude|concluded", (),
            example: "This concludes our response"),
        .init("thank you for your interest|patience|enquiry|time", (), example: "Thank you for your interest"),
        .init("any contact details", (), example: "Any contact details given here"),
        .init("for your information", (), example: "For your information, replies are published"),
        .init("your request and|will ... published|log", (), example: "Your request and this reply will be published"),
    ])

    /// Courtesies in which a quoted request ends or begins.
    static let courtesies = PhraseTable<Void>([
        .init("i look forward", (), example: "I look forward to your reply"),
        .init("look|looking forward to", (), example: "Looking forward to hearing from you"),
        .init("many? thanks", (), example: "Many thanks"),
        .init("thank you", (), example: "Thank you for your help"),
        .init("thanking you", (), example: "Thanking you in advance"),
        .init("kind|best|warm regards|wishes", (), example: "Kind regards"),
        .init("kindest|regards regards?", (), example: "Regards"),
        .init("yours faithfully|sincerely|truly|ever", (), example: "Yours faithfully"),
        .init("dear", (), example: "Dear FOI Team"),
        .init("hello|hi", (), example: "Hello"),
        .init("good morning|afternoon|evening|day", (), example: "Good morning"),
        .init("to whom it may concern", (), example: "To whom it may concern"),
        .init("i hope you|this|that you? are? finds? well?", (), example: "I hope you are well"),
        .init(
            "i would be grateful if you could|would acknowledge", (),
            example: "I would be grateful if you would acknowledge this"),
        .init("please acknowledge", (), example: "Please acknowledge receipt"),
        .init(
            "i would|should|shall be|appreciate ... reply|response|hear|respond|acknowledge|acknowledgement", (),
            example: "I should be glad of a reply within 20 working days"),
        .init("please reply|respond ... within|by|to|in", (), example: "Please reply within 20 working days"),
        .init("i trust this", (), example: "I trust this will be in order"),
        .init("sent from", (), example: "Sent from my phone"),
    ])
}
