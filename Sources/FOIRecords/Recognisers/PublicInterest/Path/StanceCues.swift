/// The interests that a sentence may speak of, and what turns them round.
enum StanceCues {
    /// What is done, by the side that does it.
    static let causes = PhraseTable<ArgumentSide>([
        .init(
            "disclos*|releas*|publi*|reveal*|answering|confirming|sharing", .disclosure,
            example: "Disclosing it would harm trade"),
        .init(
            "withh*|refus*|secrecy|silence|hiding|concealing", .withholding,
            example: "Secrecy breeds suspicion and harm"),
        .init("not disclosing|releasing|publishing|answering", .withholding, example: "Not releasing it does harm"),
    ])

    /// What follows one of these is denied.
    static let denials = WordSet(
        "no not little nor never hardly scarcely without unlikely limited minimal neither none")

    /// What one of these follows is next to nothing.
    static let slightness = WordSet("slight small minimal negligible remote low little limited past over")

    /// What a sentence speaks of, by the side that it serves.
    static let merits = PhraseTable<ArgumentSide>(disclosure + withholding)

    private static let disclosure: [PhraseTable<ArgumentSide>.Row] = [
        .init(
            "public trust|confidence|understanding|awareness|participation|oversight|knowledge|perception", .disclosure,
            example: "it would build public trust"),
        .init("trust|confidence in", .disclosure, example: "it would strengthen confidence in the force"),
        .init("mistrust|distrust|suspicion*|rumour*|gossip|speculation", .disclosure, example: "it would end rumours"),
        .init("better|well informed|understand|understood|equipped", .disclosure, example: "to be better informed"),
        .init(
            "how|where|what|whether ... money|funds|budget|resources|fees|taxes ... spent|used|allocated|goes|buys",
            .disclosure, example: "where its money is spent"),
        .init("where|how public|taxpayers' money|funds|resources", .disclosure, example: "how public funds are spent"),
        .init("spent|spending|expenditure", .disclosure, example: "a record of its spending"),
        .init("open|honest about|with|and", .disclosure, example: "it should be open about its work"),
        .init("open government", .disclosure, example: "part of open government"),
        .init("answerable|responsib*|justif*", .disclosure, example: "the Mayor is answerable to voters"),
        .init("compare|comparison|comparisons|benchmark", .disclosure, example: "parents would like to compare"),
        .init("shed|sheds|throw|throws light", .disclosure, example: "it would shed light on the award"),
        .init(
            "public|widespread|considerable|media|significant attention|disquiet|concern", .disclosure,
            example: "the case has had considerable attention"),
        .init(
            "raise|raises|raising|increase|increases ... awareness|knowledge|understanding", .disclosure,
            example: "it would raise awareness of the risks"),
        .init(
            "affect|affects|affected ... people|residents|many|lives|community|homes|families", .disclosure,
            example: "the works affect many people"),
        .init(
            "engage|engaged|contribute|involved in|to|with", .disclosure,
            example: "to contribute to the debate"),
        .init("encourage|promote|promotes|promoting competition", .disclosure, example: "it would promote competition"),
        .init(
            "challenge|question|test decisions|the|them|it|findings|results", .disclosure,
            example: "able to challenge decisions"),
        .init("sound|good|proper decisions|footing|reasons", .disclosure, example: "on a sound footing"),
        .init("presumption ... disclosure|openness", .disclosure, example: "a presumption in favour of disclosure"),
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
            "open|opens|opening|reopen* up? old|settled|closed arguments|quarrels|wounds|disputes|debates|questions",
            .withholding, example: "It would open up old arguments"),
        .init(
            "bidders|competitors|rivals|criminals|offenders|suspects|thieves|opponents ... know|knew|see|learn|understand",
            .withholding, example: "all of the bidders would know the others' prices"),
        .init("on|in the understanding|expectation|belief that|of", .withholding, example: "on the understanding that"),
        .init("not be shared|passed|repeated", .withholding, example: "that they would not be shared"),
        .init("trust|confidence between|of|and", .withholding, example: "trust and confidence between governments"),
        .init("in confidence", .withholding, example: "they told us in confidence"),
        .init(
            "obtain*|achiev*|secur*|get|ensur*|driv* ... best|better|keenest|good? value|price|prices|terms|bargain",
            .withholding, example: "to obtain best value at the next tender"),
        .init(
            "hinder*|impair*|impact*|impede*|hamper*|obstruct*|thwart*|erode*|dilut*", .withholding,
            example: "it would hinder the police"),
        .init("worse|watered|bland|poorer|anodyne", .withholding, example: "advice would be watered down"),
        .init(
            "endanger*|injur*|distress*|upset|embarrass*|panic|hurt|intimidat*|harass*", .withholding,
            example: "it would distress families"),
        .init(
            "criminal*|squatter*|poach*|vandal*|fraud*|evad*|evasion|circumvent*|exploit*|hack*|cyber*", .withholding,
            example: "poachers would go there"),
        .init(
            "compet*|undercut*|commercial*|tender*|procurement|supplier*", .withholding,
            example: "suppliers would undercut each other"),
        .init("advantage over|to", .withholding, example: "an advantage to its rivals"),
        .init(
            "reduce|lessen|remove|destroy ... incentive|trust|ability", .withholding,
            example: "it would reduce the incentive to bid"),
        .init(
            "hesita*|guarded|chill*|wary|withdraw*|twice", .withholding,
            example: "firms would think twice"),
        .init(
            "impartial*|independence|anonym*|privacy|private|secret|secrecy|sensitive", .withholding,
            example: "it is sensitive"),
        .init("integrity of|and", .withholding, example: "the integrity of the process"),
        .init(
            "effective|rigorous|orderly|proper conduct|process|regulation|administration|debate", .withholding,
            example: "the effective conduct of policy"),
        .init("witness*|informant*|whistleblow*|victim*", .withholding, example: "witnesses would not come forward"),
        .init("fair trial", .withholding, example: "a fair trial"),
        .init("trial|proceedings|litigation|investigation*", .withholding, example: "a trial is to come"),
        .init("tactic*|capabilit*|operational*", .withholding, example: "tactics would be known"),
        .init("relation*", .withholding, example: "relations with that country"),
        .init(
            "frustrat*|prejudg*|preempt*|pre|distract*|derail*", .withholding,
            example: "it would pre-empt the decision"),
        .init("out of context|date", .withholding, example: "figures taken out of context"),
        .init("already|soon ... public|published|available|known", .withholding, example: "much is already public"),
        .init(
            "protect|protects|protected|protecting|protection|safeguard*|preserv*|maintain*", .withholding,
            example: "to protect sources"),
        .init("avoid*|prevent*", .withholding, example: "to avoid alarm"),
        .init(
            "be|are|is|being able to negotiate|think|discuss|speak|consider|work|plan|trade|take|obtain", .withholding,
            example: "they must be able to think"),
        .init(
            "without fear|interference|distraction|intrusion|being|having", .withholding,
            example: "without fear of the press"),
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
