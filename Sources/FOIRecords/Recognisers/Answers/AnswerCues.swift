/// Phrases with which an authority turns to what it is speaking of.
enum AnswerCues {
    /// What was asked back and answered before this reply.
    static let exchanges = PhraseTable<Void>([
        .init(
            "clarification sought|requested|received|given|provided", (), example: "Clarification sought: Which year?"),
        .init("your clarification", (), example: "Your clarification: All of them."),
        .init("you clarified", (), example: "You clarified on 3 May that you meant all of them."),
    ])

    /// Openings behind which stands a matter, up to the comma.
    static let topics = PhraseTable<Void>([
        .init("in relation|respect|regard|response|answer to|of", (), example: "In relation to the reports,"),
        .init("in the case of", (), example: "In the case of the reports,"),
        .init("with regard|regards|respect|reference to", (), example: "With regard to the reports,"),
        .init("as regards|to|for", (), example: "As regards the reports,"),
        .init("regarding|concerning|turning to?", (), example: "Turning to the reports,"),
        .init("on the", (), example: "On the reports,"),
        .init("for the", (), example: "For the reports,"),
        .init("your request|question for|about|regarding|on", (), example: "Your request for the reports"),
    ])

    /// What opens a second clause, behind a comma.
    static let clauses = PhraseTable<Void>([
        .init("and|but|while|whereas|whilst", (), example: "and we can confirm that we hold that at Request 3"),
        .init(
            "gave|sent|told|provided|withheld|refused|supplied|disclosed|released|answered|said", (),
            example: "gave the figure of 31 in answer to question 2"),
    ])

    static let ownClauses = PhraseTable<Void>([
        .init(
            "and|but|while|whereas|whilst we|i|it|they can|do|hold|have|am|are|is", (),
            example: "and we can confirm that we hold that at Request 3"),
        .init(
            "i|we have|can|shall|will|are|am ... answer|give|provide|send|answering|giving|providing|sending", (),
            example: "I have decided to answer parts a to c and, for part d, to neither confirm nor deny it"),
        .init("gave|sent|told|answered|said", (), example: "gave the figure of 31 in answer to question 2"),
    ])

    /// What stands before the parts that a sentence is not said of.
    static let exceptions = PhraseTable<Void>([
        .init("with the exception of", (), example: "all of them with the exception of c)"),
        .init("apart|aside|other than?|from?", (), example: "all of them apart from c)"),
        .init("except|save|excluding|bar for?", (), example: "all of them except c)"),
    ])

    /// All parts but those that are named.
    static let rest = PhraseTable<Void>([
        .init(
            "rest|remainder of the|your|what? information|request|questions|parts|items|points|you", (),
            example: "The rest of your request is refused."),
        .init(
            "remaining|other|outstanding information|questions|parts|items|points|requests|elements", (),
            example: "The remaining questions are refused."),
    ])

    /// Verbs at which a subject ends.
    static let verbs = PhraseTable<Void>([
        .init(
            "is|are|was|were|has|have|had|will|can|cannot|do|does|did|under|may|would|held|contain|contains", (),
            example: "is")
    ])

    /// What joins two matters.
    static let joints = PhraseTable<Void>([
        .init("and|or", (), example: "the list and the names"),
        .init("together with", (), example: "the list together with the names"),
    ])

    /// How a paragraph opens that leaves the answer to one part: on the law, on the letter, on what else was thought of.
    static let asides = PhraseTable<Void>([
        .init(
            "this|the letter|notice|email|response is|acts|serves|constitutes ... refusal|notice", (),
            example: "This letter is a refusal notice"),
        .init("please treat this|the letter|email", (), example: "Please treat this letter as the notice"),
        .init("please contact me|us|the|our", (), example: "Please contact me if you have any questions"),
        .init(
            "the condition|conditions in|at|under|for|that", (), example: "The condition in section 40(3A)(a) is met"),
        .init("i|we have? also? considered|looked", (), example: "We have considered section 38"),
        .init("i|we am|are sorry", (), example: "I am sorry that this reply is late"),
        .init("i|we apologise that|for", (), example: "We apologise for the delay"),
        .init("i|we regret ... delay|late|later|lateness", (), example: "I regret the delay"),
        .init(
            "under|in|to? accordance|line|with|meet|our|the? article|duty|obligation", (),
            example: "Under Article 5(1)(a)"),
        .init(
            "under|in accordance? line? with? section|s|sec 1|10|16|17", (), example: "In accordance with section 17(1)"
        ),
        .init(
            "in line|accordance|keeping with our|my|the duty|duties|obligation|obligations", (),
            example: "In line with our duty to advise and assist"),
        .init("section|s|sec 1|10|16|17", (), example: "Section 10(1) requires an answer"),
        .init("regulation|reg 5|9|14", (), example: "Regulation 5(2) requires an answer"),
        .init("s1|s10|s16|s17", (), example: "S10(1) requires an answer"),
        .init("foia|foisa section|s|sec 1|10|16|17", (), example: "FOIA section 16 requires"),
    ])

    /// Sentences that are said of the whole request again.
    static let general = PhraseTable<Void>([
        .init("these|this|the exemptions|exemption|exceptions", (), example: "These exemptions provide"),
        .init("your request", (), example: "Your request is being handled"),
        .init("under the freedom|act|terms", (), example: "Under the Freedom of Information Act"),
        .init("please note", (), example: "Please note that"),
        .init("section|sections|regulation", (), example: "Section 23(1) is absolute"),
        .init("if you", (), example: "If you have any queries"),
        .init(
            "in|with|for|as|to relation|respect|regard|answer|response|to|for? to|of? each|all|every", (),
            example: "In relation to all of your questions"),
        .init("for each|all|every", (), example: "For each part of your request"),
        .init("disclosure|release|publication|disclosing|releasing", (), example: "Disclosure would be unfair"),
        .init("i|we am|are sorry", (), example: "I am sorry that this reply is late"),
        .init("i|we apologise", (), example: "We apologise for the delay"),
        .init(
            "under|in|by accordance|line|virtue? with|of? section|sections|regulation|s", (),
            example: "Under section 16"),
        .init("foi|foia|foisa|eir|eirs", (), example: "FOIA section 1(1) gives a right"),
    ])

    /// Openings that name what was asked for before they tell in which part.
    static let askedOpenings = PhraseTable<Void>([
        .init(
            "the? information|data|material|documents|figures|records that|which? you? have|had? requested|sought|asked|require",
            (), example: "The information requested for Serial 3"),
        .init("what you have|had? asked|requested|sought", (), example: "What you asked for in part 3"),
    ])

    /// Openings that turn to the whole request.
    static let all = PhraseTable<Void>([
        .init(
            "in|with|as|for|to answer|response|relation|regard|respect|reference|to|for? to|of? all|each|every|both ... questions|parts|points|request|requests|items|queries|enquiry",
            (), example: "With regard to every one of your questions"),
        .init(
            "in|with|as answer|response|relation|regard|respect|reference|to|for to|of? the whole|entirety of your|the",
            (), example: "As to the whole of your request"),
        .init(
            "for each|all|every ... questions|parts|points|request|items", (), example: "For each part of your request"),
    ])

    /// What a provision does for the decision told before it.
    static let allowing = PhraseTable<Void>([
        .init(
            "allows|allow|permits|provides|covers|lets|exempts|protects for? this|these|it|that|us|information", (),
            example: "Section 30(3) allows for this")
    ])
}
