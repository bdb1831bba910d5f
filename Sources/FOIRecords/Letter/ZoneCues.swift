/// Phrases that tell what a block is.
enum ZoneCues {
    static let salutation = PhraseTable<Void>([
        .init("dear", (), example: "Dear Ms Underhay"),
        .init("annwyl", (), example: "Annwyl / Dear Mr Penry"),
        .init("hello", (), example: "Hello,"),
        .init("hi", (), example: "Hi Orla"),
        .init("good morning|afternoon|day|evening", (), example: "Good afternoon Mr Tallis"),
        .init("to whom it may", (), example: "To whom it may concern"),
    ])

    /// Words that stand for the name of an addressee who is not named.
    static let nobody: Set<String> = [
        "sir", "madam", "sirs", "requester", "applicant", "customer", "colleague", "all", "whom", "enquirer",
        "correspondent", "requestor", "resident", "member", "there", "team", "foi",
    ]

    static let closing = PhraseTable<Void>([
        .init("yours sincerely|faithfully|truly|ever", (), example: "Yours sincerely,"),
        .init("your sincerely|faithfully", (), example: "Your faithfully"),
        .init("kind|kindest|best|warm|with regards|wishes", (), example: "Kind regards"),
        .init("with kind|best regards|wishes", (), example: "With best wishes"),
        .init("regards", (), example: "Regards"),
        .init("many thanks", (), example: "Many thanks"),
        .init("yn gywir|gywir", (), example: "Yn gywir / Yours sincerely"),
        .init("cofion gorau|cynnes", (), example: "Cofion gorau"),
        .init("le dùrachd|meas", (), example: "Le dùrachd / Yours sincerely"),
        .init("thanks and|with kind|best? regards", (), example: "Thanks and regards"),
        .init("with many? thanks", (), example: "With thanks"),
    ])

    /// Closings only where they have a line to themselves.
    static let loneClosing = PhraseTable<Void>([
        .init("thanks", (), example: "Thanks"),
        .init("thank you", (), example: "Thank you,"),
        .init("sincerely|faithfully|respectfully|yours", (), example: "Sincerely,"),
        .init("cheers|best|cofion", (), example: "Best"),
        .init("all the best", (), example: "All the best"),
    ])

    static let note = PhraseTable<Void>([
        .init("please? note", (), example: "NOTE: Please do not edit the subject line"),
        .init("enc|encl|encs|enclosure|enclosures", (), example: "Enc. schedule of fees"),
        .init("cc|copy|copied to?", (), example: "cc: the Clerk"),
        .init("this e? mail|email|message", (), example: "This e-mail is private"),
    ])

    /// Whether a short line closes a letter.
    static func isClosing(_ range: Range<Int>, in words: WordIndex) -> Bool {
        closing.opens(range, in: words)
            || range.count < 16
                && loneClosing.matches(in: words, range).first.map { range.count - $0.range.count < 3 } ?? false
    }

    /// How salutations and closings begin, for telling them before there are paragraphs.
    static let lineOpenings = TextOpenings([
        "dear ", "annwyl ", "yours sincerely", "yours faithfully", "yours truly", "kind regards", "yn gywir",
    ])

    /// What opens an answer below its question, in lower case.
    static let answerOpenings = TextOpenings([
        "response:", "our response:", "answer:", "our answer:", "reply:", "answer - ", "response - ",
    ])

    /// Headings over what the authority answers.
    static let answer = PhraseTable<Void>([
        .init("our|the response|reply|answer|decision", (), example: "Our response"),
        .init("response|reply|answer|decision", (), example: "Response:"),
    ])

    static let annex = PhraseTable<Void>([
        .init("annex|annexe", (), example: "Annex A - public interest test"),
        .init("appendix", (), example: "Appendix 1: exemptions"),
        .init("exemptions? in? full", (), example: "Exemptions in full"),
        .init("explanatory annex", (), example: "Explanatory annex"),
    ])

    /// Words in the heading of a page behind the signature that make the page the letter's own.
    static let lettersOwn = PhraseTable<Void>([
        .init("request|requests|requested|query|queries", (), example: "Original request"),
        .init("response|responses|answer|answers|reply", (), example: "Our response"),
        .init("question|questions", (), example: "Question 1"),
        .init("annex|annexe|appendix|schedule|enclosure", (), example: "Schedule of documents"),
        .init(
            "exemption|exemptions|exception|exceptions|section|regulation", (), example: "Section 31 - law enforcement"),
        .init("public interest", (), example: "Public interest test"),
        .init("freedom of information", (), example: "Freedom of Information Act 2000"),
        .init("foi|foia|eir", (), example: "FOI 2211"),
        .init("your right|rights", (), example: "Your rights"),
        .init("complain|complaint|complaints|appeal|appeals|review|reviews", (), example: "How to complain"),
        .init("list|table|copy of", (), example: "List of gifts"),
        .init("information disclosed|released|provided|requested", (), example: "Information disclosed"),
    ])

    /// Words of annexes that give reasons or answers.
    static let ofAccess = PhraseTable<Void>([
        .init("exemption|exemptions|exception|exceptions|exempt", (), example: "The exemption is qualified"),
        .init("public interest", (), example: "the public interest in openness"),
        .init("disclosure|disclosing|withhold|withheld|withholding", (), example: "Factors against disclosure"),
        .init("freedom of information", (), example: "the Freedom of Information Act 2000"),
        .init("your request|question|questions|enquiry", (), example: "this part of your request"),
        .init("not held|hold", (), example: "This is not held"),
        .init("confirm or|nor deny", (), example: "neither confirm nor deny"),
    ])

    static let mailHeader = PhraseTable<Void>([
        .init("from", (), example: "From: FOI Team"),
        .init("sent", (), example: "Sent: 4 May 2021"),
        .init("to", (), example: "To: P Quill"),
        .init("subject", (), example: "Subject: Your request"),
        .init("cc", (), example: "Cc: Records"),
        .init("date", (), example: "Date: 4 May 2021"),
    ])

    /// The zone of a paragraph with these cues.
    static func zone(of cues: [Zone]) -> Zone? {
        cues.contains(.review) ? .review : cues.first
    }

    static let paragraphs = PhraseTable<Zone>([
        .init("a|the right to|of appeal|complain|complaint", .review, example: "you've the right to appeal"),
        .init("disagree with any|this|our|the", .review, example: "if you disagree with any of this"),
        .init(
            "appeal against this|our|the decision|response|reply", .review,
            example: "Should you wish to appeal against this decision"),
        .init("internal review", .review, example: "you may ask for an internal review"),
        .init("independent review", .review, example: "to request an independent review of the decision"),
        .init("request|ask|asking for? a review", .review, example: "You can ask for a review"),
        .init("review of our|the|this decision|response|handling", .review, example: "a review of our decision"),
        .init("review its|their|our actions|decision|decisions", .review, example: "require it to review its actions"),
        .init("be reviewed by", .review, example: "ask for it to be reviewed by the Clerk"),
        .init("requirement for review", .review, example: "A requirement for review must be in writing"),
        .init("make|making representations", .review, example: "You may make representations under regulation 11"),
        .init("looked|look at again", .review, example: "ask for it to be looked at again"),
        .init("make|making|submit a? formal? complaint", .review, example: "if you wish to make a complaint"),
        .init("your right|rights to complain|appeal", .review, example: "Your right to complain"),
        .init("right of complaint|appeal", .review, example: "you have a right of appeal"),
        .init(
            "dissatisfied|unhappy ... response|request|reply|decision|way|outcome|handling|service", .review,
            example: "If you are unhappy with this response"),
        .init(
            "not happy|satisfied|content with|about ... response|request|reply|decision|way|outcome|handling|service",
            .review, example: "If you are not happy with the way in which we dealt with it"),
        .init("remain dissatisfied|unhappy|unsatisfied", .review, example: "If you remain dissatisfied"),
        .init("still dissatisfied|unhappy", .review, example: "If you are still dissatisfied"),
        .init(
            "complain|complaint|apply|appeal|write ... information commissioner", .review,
            example: "you may complain to the Information Commissioner"),
        .init("information commissioner's office", .review, example: "The Information Commissioner's Office"),
        .init("commissioner can be contacted", .review, example: "The Commissioner can be contacted at"),
        .init("wycliffe house", .review, example: "Wycliffe House"),
        .init("complaints procedure|scheme|team|manager|process", .review, example: "our complaints procedure"),
        .init("customer feedback scheme|procedure|process", .review, example: "under the Customer Feedback Scheme"),
        .init("raise ... complaint", .review, example: "40 working days in which to raise a complaint"),
        .init("open government licence", .boilerplate, example: "under the Open Government Licence v3.0"),
        .init("protected by the? copyright", .boilerplate, example: "is protected by copyright"),
        .init(
            "copyright designs and patents act", .boilerplate, example: "the Copyright, Designs and Patents Act 1988"),
        .init(
            "re use ... public sector|section information", .boilerplate, example: "Re-use of Public Sector Information"
        ),
        .init("this e? mail|email and any attachments", .boilerplate, example: "This email and any attachments"),
        .init("intended solely for|recipient", .boilerplate, example: "intended solely for the addressee"),
        .init("re using the information", .boilerplate, example: "When re-using the information"),
        .init("recording criteria is|are", .boilerplate, example: "the recording criteria are set nationally"),
        .init(
            "replies|responses|response|reply ... may be released|published|placed|disclosed|made", .boilerplate,
            example: "Replies under the Act may be released on our website"),
        .init("used for ... comparison", .boilerplate, example: "should not be used for comparison"),
    ])
}
