/// What stands beside signals and turns or explains them.
extension OutcomeCues {
    /// A sentence that names a provision without relying on it.
    static let unrelied = PhraseTable<Void>([
        .init(
            "might|may|could|would have|need to be? considered|weighed|looked|consider", (),
            example: "names might have to be considered separately under section 43"),
        .init(
            "likely|possible|probable that ... would|will|may|might|could apply|be", (),
            example: "It is likely that section 12 would apply."),
        .init("considered but|and|whether|using|applying", (), example: "Section 31 was considered but is not needed."),
        .init(
            "not|nor found|find|need|necessary|needed|relying|rely|engaged|apply|applies", (),
            example: "We did not find it necessary to use section 38."),
        .init(
            "not been? applied|used|pursued", (),
            example: "Although section 43 might be engaged, we have not applied it."),
        .init("not to? be? apply|engaged|needed", (), example: "Section 31 was found not to apply."),
        .init(
            "not persuaded|convinced|satisfied|accept|agree that the? section|sections|regulation|exemption|exception|exemptions",
            (), example: "I am not persuaded that section 36 was engaged."),
        .init("first considered", (), example: "We first considered section 43."),
        .init(
            "provides|contains|sets|is the|out condition|conditions|test|definition|procedure|time", (),
            example: "Section 40(3A)(a) provides the condition that is relevant here."),
        .init("condition|conditions in|at|under|of|for", (), example: "The condition in section 40(3A) is met."),
        .init("works|work|read together|conjunction with", (), example: "It works together with section 40(3A)."),
        .init("no longer", (), example: "Section 22 no longer applies."),
        .init(
            "wrongly|incorrectly|mistakenly applied|cited|used|relied|engaged", (),
            example: "Section 35(1)(a) was wrongly applied."),
        .init("is|are now? withdrawn", (), example: "Section 22 is withdrawn."),
        .init(
            "not correctly|properly|rightly|validly|appropriately applied|engaged|relied|used|cited", (),
            example: "Section 12(1) was not correctly applied."),
        .init("exemption|exemptions|exception therefore? falls|fall away", (), example: "The exemption falls away."),
    ])

    /// What is done with a provision on which something is refused.
    static let relied = PhraseTable<Void>([
        .init(
            "exempts|excepts|engages|engaged|applies|apply|applied|rely|relies|relied|relying|cite|cited|invoke|invoked",
            (),
            example: "Section 43(2) exempts the charge."),
        .init(
            "prohibits|prohibited|forbids|prevents|bars|protects|covers|relieves|allows|permits|compels|requires", (),
            example: "Section 44(1)(a) bars us from it."),
        .init("under|reliance|virtue|line|accordance|pursuant", (), example: "in reliance on section 38"),
    ])

    /// What a provision asks for before another applies.
    static let conditionsOfLaw = PhraseTable<Void>([
        .init("condition|conditions|principle|principles", (), example: "The first condition is satisfied.")
    ])

    /// What is said to be kept back is not all.
    static let exceptions = PhraseTable<Void>([
        .init("with the exception of", (), example: "You may have it with the exception of Annex C."),
        .init("apart|aside from", (), example: "It is supplied apart from the signatures."),
        .init("save|except|excepting for|the|its|any|those", (), example: "You may have the minutes save for item 6."),
        .init("less|minus|without the|its|any|those", (), example: "Here is the contract, less the prices."),
        .init("but not the|its|their|any|those", (), example: "We send the e-mails but not their attachments."),
        .init("bar the|its|those", (), example: "You may have all of it bar the prices."),
    ])

    /// What is left of information of which some is given.
    static let remainders = PhraseTable<Void>([
        .init("the? rest|remainder", (), example: "The remainder attracts section 31."),
        .init(
            "the? other|remaining|last|first documents|papers|pages|paragraphs|passages|files|items|entries|figures",
            (), example: "The other documents attract section 31."),
    ])

    /// Behind one of them the request is meant, and not the information.
    static let ofRequest = PhraseTable<Void>([
        .init("of the|your|this request|questions|parts|letter|enquiry", (), example: "the rest of your request")
    ])

    /// Words that answer a question by themselves.
    static let bareAnswers = PhraseTable<Void>([
        .init("none|no|nil|yes|zero|nobody|never|correct|neither|both", (), example: "None.")
    ])

    /// What a review tells of the decision that it reviews.
    static let firstDecision = PhraseTable<Void>([
        .init(
            "you were|was told|informed|advised|refused|sent|given", (),
            example: "You were told that the rent was exempt."),
        .init(
            "the|its|our|in|that first|original|initial|earlier|previous reply|response|decision|answer|letter", (),
            example: "The first reply withheld the list."),
        .init(
            "our|its|the response|reply|answer|letter of|dated|on ... withheld|refused|cited|relied|said|gave|told", (),
            example: "Our response of 30 June withheld the guidance."),
        .init(
            "in|by its|our|the|that reply|response|answer|letter", (),
            example: "In its reply the Council withheld the rent."),
        .init(
            "question|questions|part|parts|item|items ... was|were refused|withheld|exempted", (),
            example: "Question 1 was refused under section 42(1)."),
    ])

    /// Findings of a review by which a decision stands.
    static let upholding = PhraseTable<Void>([
        .init(
            "no|nothing reason|cause|grounds|ground to depart|change|disturb|alter|differ|fault", (),
            example: "I see no reason to depart from the first decision."),
        .init(
            "rightly|correctly|properly|right|correct|entitled to? applied|apply|engaged|relied|rely|withheld|withhold|refused|refuse|cited|used",
            (), example: "Section 43(2) was rightly applied."),
        .init("not uphold|upheld your|the|this complaint|complaints", (), example: "I do not uphold your complaint."),
        .init(
            "uphold|upheld|agree|endorse|confirm with? the|that|our|its|this|original|first|initial response|decision|refusal|part|answer|reply|exemption|application|outcome",
            (), example: "I uphold the response."),
    ])

    /// What a sentence decides follows from those before it.
    static let consequences = PhraseTable<Void>([
        .init("therefore|accordingly|consequently|thus|hence", (), example: "Their names are therefore exempt.")
    ])

    /// Findings by which some of it stands.
    static let partlyUpholding = PhraseTable<Void>([
        .init("in part", (), example: "I agree with you in part."),
        .init("partly|partially uphold|upheld|agree|correct|right", (), example: "Your complaint is partly upheld."),
    ])

    /// Findings of a review by which it does not.
    static let overturning = PhraseTable<Void>([
        .init("no longer stand|stands", (), example: "The refusal can no longer stand."),
        .init("withdraw|withdrawn that|this|it", (), example: "I do not agree, and I withdraw that."),
        .init(
            "not persuaded|convinced|satisfied|accept|agree that the? section|sections|regulation|exemption|exception|exemptions",
            (), example: "I am not persuaded that section 36 was engaged."),
        .init(
            "not|never uphold|upheld|agree with? the|that|our|its|this|original|first|initial response|decision|refusal|part|answer|reply|exemption|application",
            (), example: "It was a mistake and I do not uphold that part."),
        .init(
            "wrongly|incorrectly|mistakenly applied|relied|withheld|refused|cited|used", (),
            example: "Section 43(2) was wrongly relied upon."),
        .init(
            "not correctly|properly|rightly|validly|appropriately applied|engaged|relied|used|cited|refused|withheld",
            (),
            example: "Section 12(1) was not correctly applied."),
        .init(
            "no longer believe|think|consider|accept|satisfied|persuaded", (),
            example: "I no longer believe that the balance favours withholding."),
        .init("balance now favours|favour disclosure|release", (), example: "The balance now favours disclosure."),
        .init(
            "should not? have been sent|given|released|disclosed|provided|withheld|refused|redacted", (),
            example: "Pages 1 to 9 should have been sent to you."),
        .init(
            "substitute|substitutes|substituted|replace|replaces|replaced a|the|that|its|our different|new|first|original|decision",
            (), example: "The Panel substitutes a different decision."),
        .init(
            "overturn|overturned|overturning|mistake|mistaken|erred|error", (), example: "The refusal is overturned."),
    ])

    static let decided = PhraseTable<Void>([.init("should be", (), example: "It should be withheld.")])

    /// What a letter sets out beside information.
    static let reasons = PhraseTable<Void>([
        .init(
            "reason|reasons|explanation|arguments|rights for|of|why|that|in|to", (),
            example: "The reasons for this are below."),
        .init("my|our|the reasons|reasoning|explanation|arguments", (), example: "The reasoning is overleaf."),
        .init("public interest", (), example: "How the public interest was weighed is shown in the annex."),
        .init(
            "appeal|appeals|review|complaint|complaints rights|right|procedure|procedures|process", (),
            example: "Details of your appeal rights are below."),
    ])

    /// For what of it an exemption is relied on.
    static let relyingFor = PhraseTable<Void>([
        .init("for|over|to|on the|these|those|their|any|some|all", (), example: "for the names of staff"),
        .init("in respect|relation|regard|as of|to|regards", (), example: "in respect of the names"),
        .init("withhold|withholding|redact|redacting|refuse|remove|removing", (), example: "to withhold the names"),
    ])

    /// Sentences that only point to another place of the letter.
    static let pointing = PhraseTable<Void>([
        .init("please? also? see|refer", (), example: "Please see Appendix 1."),
        .init("further details|explanation|information is|are", (), example: "Further explanation is below."),
    ])

    /// What opens the name of a detail.
    static let asides = PhraseTable<Void>([
        .init("how|why|which|who|whose|when|where|whether|earlier|figures", (), example: "how many of them")
    ])

    /// The address of a page.
    static let addresses = PhraseTable<Void>([.init("http|https|www", (), example: "www.tolby.example")])

    /// Pages of the regulator, and of complaints.
    static let otherPages = PhraseTable<Void>([
        .init(
            "ico|commissioner|complaint|complaints|complain|itspublicknowledge|review|guidance", (),
            example: "www.ico.org.uk")
    ])

    /// What may be decided at the end of an argument.
    static let decisions: Set<Signal> = [.given, .released, .withheld, .neitherConfirmedNorDenied]

    static let doubts = PhraseTable<Void>([
        .init("whether|if|nor|not|never", (), example: "whether it would exceed the limit")
    ])

    static let possibilities = PhraseTable<Void>([
        .init("would|could|might|may be|have|well able?", (), example: "We may be able to provide some of it.")
    ])

    static let denials = PhraseTable<Void>([
        .init(
            "we|it|i|they|council|trust|department|board|force|authority|university do|does not", (),
            example: "We do not."),
        .init("it is not", (), example: "It is not."),
    ])
}
