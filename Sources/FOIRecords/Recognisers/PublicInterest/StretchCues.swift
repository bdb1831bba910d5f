/// What tells the arguments of a test that has neither labels nor set phrases.
enum StretchCues {
    /// The letter says that it weighs.
    static let announcements = PhraseTable<Void>([
        .init("is a? qualified", (), example: "Section 24 is qualified"),
        .init(
            "thought|think|thinking|considered|consider|looked|look|turned|turn|asked|ask|weighed|weigh ... public interest",
            (), example: "We've thought about the public interest"),
        .init("where ... public interest lies|lay|falls", (), example: "We asked where the public interest lies"),
        .init(
            "depends on|upon the? public interest", (), example: "Whether to release it depends on the public interest"),
        .init("had|have|has to consider|weigh|ask", (), example: "I had to consider what good would come of it"),
        .init("is|are not absolute", (), example: "That section is not absolute"),
        .init(
            "public interest to be looked|considered|weighed|tested", (),
            example: "It calls for the public interest to be looked at"),
        .init("test of? the? public interest", (), example: "The test of public interest applies to it"),
        .init("public interest test", (), example: "We then came to the public interest test"),
        .init("one|each against the? other", (), example: "We weighed one against the other"),
    ])

    /// A sentence that opens so is about the exemption that it names next.
    static let topics = PhraseTable<Void>([
        .init("as regards|to|for", (), example: "As regards section 42(1), people should know"),
        .init("with regard|respect|reference to", (), example: "With regard to section 42(1), people should know"),
        .init("in relation|respect to|of", (), example: "In relation to section 42(1), people should know"),
        .init("for|on|under|regarding|concerning|turning|in", (), example: "On section 42(1), people should know"),
    ])

    /// A sentence that opens so argues, though it compares.
    static let openings = PhraseTable<Void>([
        .init("there is|are a? stronger|greater", (), example: "There is a stronger interest in frank advice")
    ])

    /// The conclusion speaks of the weighing.
    static let weighing = PhraseTable<Void>([
        .init("balance|outweigh|outweighs|outweighed|weightier|weighed", (), example: "on balance we withhold it"),
        .init("public interest", (), example: "the public interest is in withholding it"),
    ])

    /// What the requester says.
    static let theirs = PhraseTable<Void>([
        .init(
            "you|requester|applicant also? argue|argued|say|said|state|stated|claim|claimed|suggest|suggested|contend|feel",
            (), example: "You say that the policy is settled")
    ])

    /// Sentences of another kind of balance.
    static let others = PhraseTable<Void>([
        .init("legitimate interest|interests", (), example: "We asked whether there was a legitimate interest"),
        .init("data protection", (), example: "The data protection principles forbid it"),
    ])

    static let asides = WordSet("though however nevertheless nonetheless yet")

    /// What a sentence speaks of, by the side that it serves.
    static let merits = PhraseTable<ArgumentSide>(disclosure + withholding)

    private static let disclosure: [PhraseTable<ArgumentSide>.Row] = [
        .init("transparen*|openness|accountab*|scrutin*", .disclosure, example: "openness about contracts"),
        .init("hold|held|holding ... account", .disclosure, example: "to hold officers to account"),
        .init(
            "entitled|right|reason|deserve|deserves|wish|wishes|want|wants|need|needs to know|see|learn|understand|wonder|hear",
            .disclosure, example: "they are entitled to know"),
        .init(
            "able|entitled|free|like to know|see|follow|judge|check|ask|understand|scrutinise", .disclosure,
            example: "people should be able to follow it"),
        .init(
            "let|lets|allow|allows|help|helps|enable|enables people|residents|them|the|those|anyone|voters|members|parents",
            .disclosure, example: "it would let people see"),
        .init(
            "public|taxpayer's|taxpayers'|ratepayers' money|funds|purse|expense", .disclosure,
            example: "it is run on public money"),
        .init("money ... spent|spend", .disclosure, example: "how its money is spent"),
        .init("good value", .disclosure, example: "whether the caterer is good value"),
        .init("value for money", .disclosure, example: "whether it is value for money"),
        .init(
            "pay|pays|paid for|by ... public|taxpayer|taxes|fees|bills|county", .disclosure,
            example: "it is paid for by the county"),
        .init(
            "customers|residents|people|public|taxpayers|ratepayers pay|fund|will pay", .disclosure,
            example: "customers will pay for the works"),
        .init("understanding|inform|informed|informs|debate|awareness", .disclosure, example: "it would inform debate"),
        .init("great|public|local|lively|wide concern|disquiet|debate", .disclosure, example: "there is great concern"),
        .init("great|local|lively|wide interest", .disclosure, example: "there is great interest in it"),
        .init("matters to", .disclosure, example: "the pier matters to islanders"),
        .init("of interest|concern|use|benefit|importance to", .disclosure, example: "it is of benefit to the public"),
        .init("take part|participate|participation", .disclosure, example: "to take part in decisions"),
        .init(
            "reassure|reassured|assure|satisfy|builds|build trust?", .disclosure, example: "it would reassure residents"
        ),
        .init(
            "show|shows|see|know|knowing|learn|judge how|whether|what|why|that|who", .disclosure,
            example: "it would show how it was done"),
        .init(
            "show|shows|tell|tells|see|learn ... how|whether|what|why", .disclosure,
            example: "it would tell patients what was alleged"),
        .init(
            "the good|gain|benefit|advantage is|of|would", .disclosure, example: "The good is that people would know"),
        .init(
            "interest in how|what|whether|why|the|knowing|seeing", .disclosure, example: "some interest in knowing it"),
        .init("be? helpful|useful", .disclosure, example: "it would be helpful to see it"),
    ]

    private static let withholding: [PhraseTable<ArgumentSide>.Row] = [
        .init(
            "harm*|damag*|prejudic*|undermin*|jeopard*|inhibit*|detriment*", .withholding,
            example: "it would undermine trials"),
        .init("deter*|discourag*|mislead*|misled|confus*|alarm*|distort*", .withholding, example: "a draft misleads"),
        .init("frank*|candid*|candour|freely|plainly|openly", .withholding, example: "to speak plainly"),
        .init("room in|to|for", .withholding, example: "they should have room in which to think"),
        .init("safe|private|thinking space|place|room", .withholding, example: "a private place in which to talk"),
        .init("rival*|competitor*|bidder*|bid", .withholding, example: "bidders would stay away"),
        .init("negotiat*|bargain*|weaker|hand", .withholding, example: "it would weaken our hand in bargaining"),
        .init(
            "less likely|willing|open|frank|inclined|able", .withholding, example: "they would be less likely to write"),
        .init(
            "not|never|no again|longer|freely|come|settle|share|accept", .withholding,
            example: "they would not again tell us"),
        .init("reluctant|fear|fears|afraid|suffer|suffers|unwilling", .withholding, example: "they would be reluctant"),
        .init(
            "criminal*|thie*|arson*|advers*|terroris*|attack*|target*|danger*|risk*|threat*|hostile|offend*|abus*|crime",
            .withholding, example: "thieves would learn of it"),
        .init("confiden*|privilege", .withholding, example: "what is said in confidence"),
        .init("premature*|draft|drafts|unfinished|incomplete|half*", .withholding, example: "a draft is only a draft"),
        .init("still|yet being|to", .withholding, example: "the policy is still being made"),
        .init("would|could|will cost|rise|lose|stop", .withholding, example: "prices would rise"),
        .init("not safe|secure|private", .withholding, example: "that a letter to us is not safe"),
        .init("the ill|loss|danger|drawback is|of|would", .withholding, example: "The ill is that thieves would know"),
        .init("national security", .withholding, example: "to the detriment of national security"),
        .init("safety|lives|life", .withholding, example: "it could cost lives"),
        .init("compromis*|weaken*|disrupt*|divert*|burden*", .withholding, example: "it would divert officers"),
        .init("speak|talk|write ... lawyer|lawyers|quoted|space", .withholding, example: "to speak to his lawyer"),
    ]
}
