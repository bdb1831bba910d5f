/// The words in which a letter says where the balance falls.
enum BalanceCues {
    /// One interest against another. What stands before it wins, unless the meaning says otherwise.
    enum Comparison: Sendable, Hashable {
        case wins
        /// What stands before it loses: "is outweighed by".
        case loses
    }

    static let comparisons = PhraseTable<Comparison>([
        .init(
            "outweigh|outweighs|outweighed|outweighing", .wins,
            example: "maintaining the exemption outweighs disclosure"),
        .init("out weigh|weighs|weighed", .wins, example: "the interest in release does not out weigh the harm"),
        .init("override|overrides|overrode|overriding", .wins, example: "the interest in privacy overrides"),
        .init("prevail|prevails|prevailed", .wins, example: "the interest in keeping the exception prevails"),
        .init(
            "carry|carries|carrying|has|have|having the? more|greater|most weight", .wins,
            example: "the interest in privacy carries more weight"),
        .init(
            "is|are ... the greater|stronger|weightier|heavier", .wins,
            example: "the second are in the Council's judgment the weightier"),
        .init(
            "find|finds|think|consider|believe ... the greater|stronger|weightier|heavier", .wins,
            example: "we find the second the weightier"),
        .init("prevail|prevails|prevailed over", .wins, example: "the interest in disclosure prevails over it"),
        .init(
            "being the? greater|stronger|weightier|heavier", .wins,
            example: "the public interest in the exception being the greater"),
        .init("has|have|had the better of", .wins, example: "silence has the better of it"),
        .init("exceed|exceeds|exceeded", .wins, example: "the interest in disclosure exceeds it"),
        .init("greater|stronger|weightier|more than", .wins, example: "the interest in release is greater than that"),
        .init("greater|more weight than", .wins, example: "disclosure carries more weight than secrecy"),
        .init(
            "is|are|was|were the? greater|stronger|weightier|heavier|paramount", .wins,
            example: "the interest in maintaining the exemption is the greater"),
        .init(
            "is|are|was|were the? less|lesser|weaker|slighter", .loses,
            example: "the interest in disclosing it is the less"),
        .init(
            "is|are|be|been|was|were ... outweighed|overridden by", .loses,
            example: "disclosure is outweighed by the harm"),
        .init(
            "is|are|be|been|was|were clearly|heavily|therefore|far? outweighed|overridden", .loses,
            example: "the interest in disclosure is outweighed"),
        .init("outweighed|overridden by", .loses, example: "disclosure, outweighed by the harm, is refused"),
        .init("less|weaker than", .loses, example: "the interest in release is weaker than that in privacy"),
        .init("insufficient to outweigh|override", .loses, example: "are insufficient to outweigh the harm"),
    ])

    /// What is called the stronger before it is told which that is.
    static let weighed = PhraseTable<Void>([
        .init(
            "public? interest|case|argument|arguments is|are|lies|lie|rests for|in|against|with", (),
            example: "the stronger public interest is in maintaining the exclusion")
    ])

    /// What the balance does before it names a side.
    static let leanings = PhraseTable<Void>([
        .init("in favour|favor of", (), example: "the balance is in favour of release"),
        .init("favour|favours|favoured|favouring|favor|favors", (), example: "the test favours release"),
        .init(
            "lies|lie|lay|rests|rest|falls|fall|is|sits|weighs|tips|tipped in|with|towards|on", (),
            example: "the public interest lies in withholding"),
        .init("side of", (), example: "falls on the side of disclosure"),
        .init("support|supports", (), example: "the balance supports disclosure"),
        .init("best|better served by|in", (), example: "the public interest is best served by withholding"),
        .init(
            "stronger|greater|better|compelling case|argument|arguments|interest for|in", (),
            example: "there is a stronger case for withholding it"),
        .init(
            "stronger|greater|weightier public? interest is|lies therefore|clearly|then? in|with|on", (),
            example: "the greater public interest is therefore in refusing it"),
        .init("better|best for the public that|to|if", (), example: "it is better for the public that we refuse"),
        .init("served by", (), example: "the public interest is served by disclosure"),
        .init("find|finds|found for", (), example: "I find for maintaining the exception"),
        .init(
            "by|on a narrow|narrower|fine|finer|wide|wider margin for", (),
            example: "by a narrow margin for withholding"),
        .init("towards|toward", (), example: "the scales tip towards disclosure"),
        .init("justifies|justify|warrants|warrant", (), example: "the balance justifies withholding"),
    ])

    static let opposed = PhraseTable<Void>([
        .init("against", (), example: "the balance is against disclosure")
    ])

    /// What the public interest asks to be done.
    static let interests = PhraseTable<Void>([
        .init("in the public|public's interest", (), example: "it is in the public interest to disclose"),
        .init(
            "in the best|wider|overall interest|interests of the public", (),
            example: "in the best interests of the public"),
    ])

    /// What is done, said without the balance.
    static let decisions = PhraseTable<ArgumentSide>([
        .init(
            "appropriate|right|reasonable|proper|proportionate to withhold|refuse", .withholding,
            example: "we are satisfied that it is appropriate to withhold it"),
        .init(
            "not|nor|inappropriate|unreasonable ... right|appropriate|reasonable? to disclose|release|publish",
            .withholding,
            example: "it is not right to release it"),
        .init(
            "public interest defence ... not|no|fail|fails", .withholding,
            example: "a public interest defence would not succeed"),
        .init(
            "will|should|must|shall|can|cannot not be? disclosed|released|provided|published|disclose|release",
            .withholding,
            example: "the file will not be disclosed"),
        .init(
            "cannot be? disclosed|released|provided|published|disclose|release", .withholding,
            example: "it cannot be disclosed"),
        .init(
            "will|should|must|shall|is|are|been|has|have being? be? withheld|refused|exempt|withholding", .withholding,
            example: "the file is withheld"),
        .init(
            "decision|conclusion|view is to withhold|refuse", .withholding, example: "our decision is to withhold it"),
        .init("decided|decision|reason to withhold|refuse", .withholding, example: "we have decided to withhold it"),
        .init(
            "exemption|exception|exemptions|exceptions is|are|should|must|will|ought ... maintained|upheld|applied|engaged|stand",
            .withholding, example: "the exemption should be maintained"),
        .init(
            "has|have not been disclosed|released|provided|published", .withholding,
            example: "the file has not been disclosed"),
        .init(
            "test for|of disclosure|disclosing|releasing|release|confirming|confirmation ... not made", .withholding,
            example: "the balancing test for disclosure is not made out"),
        .init("we|i withhold|refuse", .withholding, example: "the answer was never in doubt: we withhold"),
        .init(
            "scales tip|tips|tipped against", .withholding, example: "until then the scales tip against you"),
        .init("refusing|refuse|refused", .withholding, example: "so we are refusing this part"),
        .init(
            "decided|decision not to disclose|release|provide|publish", .withholding,
            example: "we decided not to disclose it"),
        .init(
            "will|should|must|shall|is|are|been|can be? disclosed|released|provided|enclosed|attached",
            .disclosure,
            example: "the file is enclosed"),
        .init("set|put|setting ... aside", .disclosure, example: "I set the exemption aside"),
        .init(
            "decided|decision to disclose|release|provide|publish", .disclosure,
            example: "we have decided to disclose it"),
    ])

    /// The letter relies on an exemption: where it argues and strikes no balance in words, it has
    /// struck it.
    static let reliance = PhraseTable<Void>([
        .init("exempt|exempted|exempts|withheld|withhold|withholding", (), example: "it is exempt under section 43(2)"),
        .init(
            "applies|apply|applied|engaged|engages|relied|rely|relying|refused|refusing", (),
            example: "section 43(2) applies to it"),
        .init("by virtue of", (), example: "we neither confirm nor deny by virtue of section 31(3)"),
        .init("falls|fall under|within", (), example: "it falls within section 43(2)"),
        .init(
            "redacted|removed|blacked|blanked|covered|covers|excepted|excepts|excluded", (),
            example: "it has been blacked out under section 42(1)"),
    ])

    /// A sentence with one of these concludes.
    static let conclusions = PhraseTable<Void>([
        .init("on balance", (), example: "On balance, the exemption stands"),
        .init("on balancing|weighing|consideration", (), example: "On consideration of the points above"),
        .init("in|our|my|the conclusion", (), example: "In conclusion, we withhold it"),
        .init("conclude|concludes|concluded", (), example: "We have concluded that it is exempt"),
        .init(
            "have|has|had|is|was therefore? been? determined that|to", (),
            example: "We have determined that safety comes first"),
        .init(
            "have|has|had|is|was therefore? been? decided|found that|to|on", (),
            example: "We have therefore decided to release it"),
        .init("come|comes|came to the? view|conclusion|decision", (), example: "We came to the view that it is exempt"),
        .init("come|comes|came down|out on|in|for|against", (), example: "We have come down on the side of release"),
        .init(
            "exemption|exception|exemptions|exceptions should|ought|must to? be? stand|maintained|upheld", (),
            example: "the exemption should stand"),
        .init(
            "exemption|exception|exemptions|exceptions is|are upheld|maintained", (), example: "the exception is upheld"
        ),
        .init(
            "public interest is|lies|rests in|with withholding|maintaining|upholding|keeping|refusing", (),
            example: "we think the public interest is in withholding it"),
        .init(
            "stronger|greater|weightier public? interest is|lies therefore|clearly|then? in|with|on", (),
            example: "the greater public interest is therefore in refusing it"),
        .init("find|finds|found for|against", (), example: "I find for maintaining the exception"),
        .init(
            "find|finds|found ... for|against withholding|maintaining|disclosure|release|refusing", (),
            example: "We find, by a narrow margin, for withholding"),
        .init(
            "case|argument|arguments|first|second is|are|was made out", (),
            example: "We judged that the second is made out"),
        .init("never|not in doubt", (), example: "Here the answer was never in doubt"),
        .init("scales tip|tips|tipped", (), example: "Until then the scales tip against you"),
        .init("is|are|was decisive|conclusive|determinative", (), example: "The risk to the trial is decisive"),
        .init("test ... is|are not made", (), example: "the balancing test for disclosure is not made out"),
        .init("give|gives|gave|given more|greater weight", (), example: "We gave more weight to the second of these"),
        .init("our|my verdict|judgement|judgment is", (), example: "Our verdict is that they should be withheld"),
        .init("is|therefore my|our decision|determination", (), example: "It is therefore my decision to withhold it"),
        .init("finds|find that? the? balance", (), example: "The Council finds that the balance is against it"),
        .init(
            "for these|those|this|all reasons|reason we|i|the|it|and", (),
            example: "For these reasons we consider it exempt"),
        .init(
            "for the reasons above|given|outlined|stated|set|described|i|we", (),
            example: "For the reasons given above it is exempt"),
        .init("having weighed|balanced", (), example: "Having weighed these factors"),
        .init(
            "having considered|assessed|reviewed all? of? the|these|those|both|such ... factors|arguments|points|considerations|interests|matters|above",
            (), example: "Having considered these factors, we are satisfied that it should be withheld"),
        .init("public interest is weighted", (), example: "the public interest is weighted in favour of release"),
        .init("weighing|balancing|taking all|up|these|the|both", (), example: "Weighing these factors, it is exempt"),
        .init(
            "taken ... account ... public interest|balance", (),
            example: "Having taken all into account the public interest is clear"),
        .init(
            "balance ... lies|lie|rests|falls|favours|is|tips|remains|weighs|comes|favouring", (),
            example: "the balance of the public interest lies in secrecy"),
        .init(
            "public interest clearly|strongly|therefore|firmly|currently? lies|rests|falls|favours|favors|supports|weighs",
            (),
            example: "the public interest clearly favours secrecy"),
        .init(
            "public interest ... is|are|was|were clearly|strongly|therefore|firmly|heavily? in? favour|favor", (),
            example: "the public interest is in favour of secrecy"),
        .init(
            "public interest is|would ... better|best served", (),
            example: "the public interest is best served by secrecy"),
        .init(
            "better|best for the public that|to|if", (),
            example: "it is better for the public that we neither confirm nor deny"),
        .init(
            "public interest test favours|favors|falls|lies|weighs|is", (),
            example: "the public interest test favours secrecy"),
        .init("test favours|favors", (), example: "the test favours non-disclosure"),
        .init(
            "not|neither|it ... in the public interest to|for ... disclose|release|withhold|provide|publish|disclosed|released|withheld",
            (), example: "It would not be in the public interest to disclose the plans"),
    ])

    /// What speaks for withholding where nothing else names a side.
    static let harms = PhraseTable<Void>([
        .init(
            "harm|harms|risk|risks|prejudice|detriment|damage|danger|dangers|safety|drawbacks|disadvantages", (),
            example: "the harm is the greater")
    ])

    /// A side without what it is for: "the arguments against".
    static let sides = PhraseTable<ArgumentSide>([
        .init(
            "arguments|factors|considerations|points|reasons|those|case against", .withholding,
            example: "the factors against carry more weight"),
        .init(
            "arguments|factors|considerations|points|reasons|those|case for", .disclosure,
            example: "the arguments for are the stronger"),
        .init(
            "arguments|factors|considerations|points|reasons|those in favour", .disclosure,
            example: "the arguments in favour are the stronger"),
    ])

    /// Behind a comparison they begin another clause.
    static let joints = WordSet("and so")

    /// Of two sides told before, that for disclosure as a rule comes first.
    static let ordinals = PhraseTable<ArgumentSide>([
        .init("the latter|second", .withholding, example: "the latter is the stronger"),
        .init("the former|first", .disclosure, example: "the former is the stronger"),
    ])

    /// A "no" that denies nothing.
    static let assurances = PhraseTable<Void>([
        .init("no doubt|question", (), example: "There is no doubt that the harm outweighs it"),
        .init("not only|least|merely", (), example: "not least because it outweighs the harm"),
    ])

    static let negations = WordSet(
        "not no never cannot can't doesn't don't didn't isn't aren't wasn't weren't won't wouldn't insufficient insufficiently "
            + "nor unlikely fails fail failed")

    /// Behind one of these a comparison is a question still.
    static let conditions = WordSet("whether if unless requires require must only")

    /// The same, but only where no comma parts them.
    static let nearConditions = WordSet("where until")

    /// Behind one of these the sentence starts afresh.
    static let restarts = WordSet("but however nevertheless nonetheless")

    /// A "not" before the sentence proper: the letter denies what follows.
    static let doubts = PhraseTable<Void>([
        .init(
            "no longer consider|believe|think|accept|find|satisfied", (),
            example: "I no longer believe that it outweighs"),
        .init(
            "not|never consider|believe|think|accept|agree|find|satisfied|persuaded|convinced|feel", (),
            example: "We do not consider that it outweighs the interest in release"),
    ])
}
