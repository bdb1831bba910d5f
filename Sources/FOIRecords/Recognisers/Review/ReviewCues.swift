/// Phrases about complaints.
enum ReviewCues {
    /// The sentence is about a review or complaint within the authority.
    static let review = PhraseTable<Void>([
        .init("internal review|reviews", (), example: "you may ask for an internal review"),
        .init("independent|formal review", (), example: "an independent review of our decision"),
        .init("a review", (), example: "If you would like a review of our decision"),
        .init("review request|requests", (), example: "Your review request should explain why"),
        .init(
            "review its|their|our|the actions|decision|decisions|response|reply|handling", (),
            example: "require the Board to review its actions"),
        .init("be reviewed", (), example: "ask for this decision to be reviewed"),
        .init(
            "requirement|request|requests|application|applications for review", (),
            example: "A request for review must be in writing"),
        .init("review what|how|this|it", (), example: "asking us to review this"),
        .init("objection|objections|representations", (), example: "You can put your objections to the Clerk"),
        .init("make|making representations", (), example: "You may make representations under regulation 11"),
        .init(
            "think|believe|consider|feel ... wrong|incorrect|mistaken|wrongly|unfair", (),
            example: "If you think that this is wrong please say so"),
        .init("will review what|our|the|it|this", (), example: "Tell us, and we will review what we have done"),
        .init("looked|look at again", (), example: "ask for it to be looked at again"),
        .init("looked|look at ... again|afresh", (), example: "an officer will look at it again"),
        .init("have ... reviewed", (), example: "your right to have the handling of it reviewed"),
        .init("look again", (), example: "You may ask us to look again at this"),
        .init(
            "go|goes over it|this|the again|afresh|request", (), example: "one of the partners will go over it again"),
        .init("second|fresh look", (), example: "ask us to take a second look"),
        .init("think again", (), example: "you may ask us to think again"),
        .init(
            "look at this|our|the|your decision|reply|answer|response", (),
            example: "If you want somebody else to look at this decision"),
        .init("re examined|considered|examine|consider|assessed", (), example: "have this decision re-examined"),
        .init("we|have erred", (), example: "Where you believe that we have erred"),
        .init("fallen|fell short", (), example: "Should our handling of this have fallen short"),
        .init("decision|reply|answer|response|matter reviewed", (), example: "to have the decision reviewed"),
        .init("request|requests for review", (), example: "We will accept a request for review"),
        .init(
            "dispute|challenge|query|contest the|this|our decision|outcome|response", (),
            example: "you may challenge this decision"),
        .init("reconsider|reconsidered", (), example: "ask us to reconsider it"),
        .init("review our|the|this decision|response|handling", (), example: "ask us to review our decision"),
        .init("this|it|decision|response|request|that reviewed", (), example: "you are entitled to have this reviewed"),
        .init("complain", (), example: "you have the right to complain under our scheme"),
        .init("complaint|complaints", (), example: "if you wish to make a complaint"),
        .init("disagree with any|this|our|the|us", (), example: "if you disagree with any of this"),
        .init("if|should|where you disagree", (), example: "If you disagree you should write to the Clerk"),
        .init("any concerns about|please|you", (), example: "Should you have any concerns, please contact us"),
        .init("appeal|appeals", (), example: "you may appeal by writing to us"),
        .init("dissatisfied|unhappy|unsatisfied", (), example: "If you are dissatisfied please write to me"),
        .init("not satisfied|happy|content", (), example: "If you are not happy please contact us"),
        .init("disappointed|displeased", (), example: "If you are disappointed with our reply"),
        .init("not ... your satisfaction", (), example: "Should it not be to your satisfaction"),
        .init("disappoint|disappoints you", (), example: "Should this reply disappoint you"),
    ])

    /// It offers one to the reader.
    static let offer = PhraseTable<Void>([
        .init("you may|can|could|should|must|would|have|are|wish|will", (), example: "you may request a review"),
        .init("if you", (), example: "If you would like a review"),
        .init("please", (), example: "please e-mail the review team"),
        .init("you've", (), example: "you've 40 working days in which to say so"),
        .init("you've|you're|you'd|you'll", (), example: "If you're not happy, e-mail us"),
        .init("your right", (), example: "It is your right to have this reviewed"),
        .init("if asked", (), example: "the Clerk will review it if asked"),
        .init(
            "regulation 11 allows|gives|entitles", (),
            example: "Regulation 11 allows you forty working days in which to make representations"),
        .init("should this|the|our", (), example: "Should this reply disappoint you"),
        .init("ask|apply|write|appeal for an? internal? review", (), example: "Ask for an internal review"),
        .init("for an|a? internal? review ... write|email|contact|e", (), example: "For a review of this write to us"),
        .init(
            "review is|are to|available|open", (), example: "an internal review is to be had by writing to the Clerk"),
        .init("review can|could|will be", (), example: "A review can be had of any part of this"),
        .init(
            "those|anyone|anybody|applicants|requesters|people ... may|can|should", (),
            example: "Those who are not content may have a review"),
        .init(
            "applications|application|complaints|complaint|appeals|requests ... go|are|is to", (),
            example: "applications for a review go to the Clerk"),
        .init(
            "let|tell|inform|notify me|us", (),
            example: "let us know within 28 days and the Clerk will look at it again"),
        .init("appeals go|may|can|should", (), example: "Appeals go to the Clerk within 28 days"),
        .init("complaints ... must|should|may", (), example: "complaints, which must reach us within two months"),
        .init("should you", (), example: "Should you be unhappy"),
        .init(
            "requests|request|complaints|review should|must", (),
            example: "Internal review requests should be submitted"),
        .init("any review|request|complaint|appeal", (), example: "Any review request should be made to us"),
        .init("how ... complain", (), example: "How do I complain?"),
        .init("a request for", (), example: "A request for a review should reach us"),
        .init(
            "representations|objections|requests ... may|can|should|to", (),
            example: "Representations may be made to the Clerk"),
        .init(
            "days|months are|is allowed|given for|to", (), example: "Two months are allowed for asking us to review it"),
        .init("open|available|disposal to? you|for", (), example: "An internal review is open to you"),
        .init(
            "there is|exists a|the? right|procedure|opportunity|possibility", (),
            example: "There is a right to an internal review"),
        .init("do you", (), example: "Do you disagree with us?"),
        .init("reviews are|is carried|held|done|offered", (), example: "Reviews are carried out on request"),
    ])

    /// The reader has been told of a review that was asked for already.
    static let past = PhraseTable<Void>([
        .init("you wrote|emailed to? ask|asking|request|requesting", (), example: "You wrote to ask for a review"),
        .init("your email|letter|e asking|requesting|for", (), example: "your letter asking for a review"),
        .init("you have? asked|requested", (), example: "You have asked us for an internal review"),
        .init(
            "your request|email|letter|application for|requesting an? internal? review", (),
            example: "your request for an internal review"),
        .init("has been|now been carried|conducted|completed", (), example: "The review has now been carried out"),
    ])

    /// What the reader is to do with a request for a review that is not yet made.
    static let instruction = PhraseTable<Void>([
        .init(
            "review should|must|needs|need|has|ought|is|can|may to? be", (),
            example: "Your request for an internal review should be sent to us"),
        .init(
            "must|need|should ... your request|requests for an? internal? review", (),
            example: "We must have your request for an internal review within 40 working days"),
        .init("review should|must|needs reach|state|explain|say", (), example: "A request for review must reach us"),
    ])

    /// With a colon, it leads to where a review can be had.
    static let label = PhraseTable<Void>([
        .init("internal review|reviews|complaints|complaint|appeals", (), example: "Internal review: the Clerk"),
        .init("reviews|review|complaints|complaint|appeals", (), example: "Complaints: the Clerk"),
        .init("review|appeal|complaints procedure|rights", (), example: "Complaints procedure: the Clerk"),
    ])

    /// The reader asks for a review by the authority, in a sentence that names the regulator too.
    static let asking = PhraseTable<Void>([
        .init(
            "ask|asking|request|requesting|seek|seeking|require|apply|applying|want|like|have|obtain ... review", (),
            example: "you may ask for an internal review within 40 working days and then"),
        .init("complain|appeal|write|email|contact to? us|me|the", (), example: "complain to us first"),
        .init(
            "review may|can|should be requested|sought|asked|made|had", (),
            example: "a review may be requested within 20 days"),
    ])

    /// The review is over: what follows is the regulator's.
    static let afterReview = PhraseTable<Void>([
        .init(
            "outcome|result|conclusion|results|after|following|once|completed|exhausted|unless|until ... review", (),
            example: "dissatisfied with the outcome of the review"),
        .init("with|by an|the|our|that|this? internal? review", (), example: "unhappy with the review"),
        .init("still|remain|further|continue|then|afterwards", (), example: "If you remain unhappy"),
    ])

    static let regulator = PhraseTable<Void>([
        .init("commissioner|commissioner's|commissioners", (), example: "you may write to the Commissioner"),
        .init("ico|ico's", (), example: "the ICO can be contacted"),
        .init("information commission", (), example: "complain to the Information Commission"),
        .init("wycliffe house", (), example: "Wycliffe House, Water Lane"),
        .init("kinburn castle", (), example: "Kinburn Castle, Doubledykes Road"),
        .init("court of session", (), example: "an appeal to the Court of Session"),
    ])

    /// Before a length of time: how long the authority takes, no limit for the reader.
    static let ownTime = PhraseTable<Void>([
        .init(
            "we|i|trust|council|department|force|police|team|authority will|aim|endeavour|shall|would|must|should|expect",
            (), example: "We will respond within 20 working days"),
        .init(
            "complete|completed|respond|reply|answered|responded|concluded", (),
            example: "The review will be completed within 20 working days"),
        .init("aim is? to", (), example: "Our aim is to reply"),
        .init(
            "reply|response|answer|decision|outcome|acknowledgement to|of an|a|the|your|any appeal|review|complaint will|shall be? sent|given|issued|follow",
            (), example: "A reply to the appeal will be sent within 20 working days"),
        .init(
            "name|choose|specify|suggest|narrow|limit|restrict ... period|range", (),
            example: "You might name a period of no more than three months"),
        .init("takes|take|took", (), example: "A review takes up to 20 working days"),
        .init(
            "be normally|usually? dealt|handled|carried|processed|undertaken|considered|acknowledged|conducted|finished",
            (), example: "It will be dealt with within 20 working days"),
        .init(
            "expect|receive|hear|get|have a|an|our|the|from reply|response|answer|outcome|decision|us", (),
            example: "you will have a reply within 20 working days"),
        .init("receive|hear|expect", (), example: "you should hear within 20 working days"),
        .init("clarify|clarification|clarified", (), example: "if we have no clarification within 40 working days"),
        .init("not heard", (), example: "if you have not heard within 20 working days"),
        .init("re use|using", (), example: "if you wish to re-use it we will reply"),
    ])

    /// Behind a length of time: the authority's again.
    static let ownTimeBehind = PhraseTable<Void>([
        .init(
            "of|from receiving|receipt ... complaint|review|request", (),
            example: "20 working days of receiving your complaint"),
        .init("when we receive", (), example: "20 working days from when we receive it"),
        .init("date when we", (), example: "20 working days from the date when we receive it"),
        .init(
            "to complete|respond|reply|conduct|carry|consider|investigate|answer", (),
            example: "20 working days to complete the review"),
        .init("for us to", (), example: "20 working days for us to reply"),
    ])

    /// What the reader receives, from which the reader's own time runs.
    static let readersPaper = PhraseTable<Void>([
        .init(
            "this|our|the|my response|reply|letter|decision|email|notice|answer", (),
            example: "of receipt of our response to your request")
    ])
}
