/// The words that head a part of a public interest test.
enum LabelCues {
    enum Part: Sendable, Hashable {
        /// The test as a whole, its sides not yet parted.
        case test
        case harm
        case balance
        case side(ArgumentSide)
    }

    /// A letter without one of these weighs nothing.
    static let signs = PhraseTable<Void>([
        .init("public interest|interests", (), example: "The public interest lies in secrecy"),
        .init("in favour|favor of", (), example: "Points in favour of release"),
        .init("outweigh|outweighs|outweighed|outweighing|weightier", (), example: "The dangers outweigh the benefits"),
        .init("qualified exemption|exception", (), example: "Section 43 is a qualified exemption"),
        .init("balance lies|falls|therefore|comes|tips|rests", (), example: "The balance therefore lies in silence"),
        .init("the stronger|greater|weightier", (), example: "We find the second the stronger"),
        .init("more|greater weight", (), example: "We gave more weight to the second"),
        .init("is decisive", (), example: "The second is decisive"),
        .init("on balance", (), example: "On balance we have decided to withhold it"),
        .init("competing interests|arguments|considerations", (), example: "We have weighed the competing interests"),
        .init("the case for", (), example: "The case for openness"),
        .init("favouring|favoring", (), example: "Factors favouring disclosure"),
        .init("arguments|factors|considerations for|against|supporting", (), example: "Arguments for release"),
        .init("for|against disclosure|release|withholding|publication", (), example: "Against disclosure"),
        .init("public more|good|better|benefit", (), example: "Secrecy does the public more good"),
        .init("scales|ledger|precedence|latter", (), example: "Safety tips the scales"),
        .init("carry|carries|carried the day", (), example: "Openness carries the day"),
        .init("give|giving way", (), example: "The exception should give way"),
        .init("maintained|upheld|yield", (), example: "The exemption is maintained"),
        .init("prevail|prevails", (), example: "The exemption prevails"),
        .init("in your favour", (), example: "In your favour: people have asked for it"),
        .init("budd y cyhoedd", (), example: "Prawf budd y cyhoedd"),
        .init("o blaid datgelu|rhyddhau", (), example: "Ffactorau o blaid datgelu"),
    ])

    static let parts = PhraseTable<Part>([
        .init("public interest", .test, example: "Public interest"),
        .init("public interest test|tests", .test, example: "Public Interest Test"),
        .init(
            "public interest considerations|factors|arguments|assessment|issues|reasoning|analysis", .test,
            example: "Public interest considerations"),
        .init("public interest balancing? test", .test, example: "Public interest balancing test"),
        .init("prawf budd y cyhoedd", .test, example: "Prawf budd y cyhoedd"),
        .init("harm|harms", .harm, example: "Overall harm"),
        .init("evidence of harm", .harm, example: "Evidence of harm"),
        .init("harm|prejudice test", .harm, example: "Prejudice test"),
        .init("prejudice", .harm, example: "Prejudice"),
        .init("adverse effect", .harm, example: "Adverse effect"),
        .init("balance|balancing", .balance, example: "Balance"),
        .init("balance|balancing test|exercise", .balance, example: "Balancing test"),
        .init(
            "balance|balancing of? the? public interest|interests", .balance,
            example: "Balance of the public interest"),
        .init(
            "public interest balance|conclusion|decision|determination", .balance, example: "Public interest balance"),
        .init(
            "weighing|weighting up? of? the? public? interest|factors|arguments", .balance,
            example: "Weighing the public interest"),
        .init("conclusion|conclusions|judgement|judgment|verdict|overall", .balance, example: "Conclusion"),
        .init("how|what we decided|concluded|weighed", .balance, example: "How we decided"),
        .init("our|my|final decision|determination|conclusion", .balance, example: "Our decision"),
        .init("decision|determination|outcome", .balance, example: "Decision"),
        .init(
            "conclusion|outcome|result of the? public interest test", .balance,
            example: "Outcome of the public interest test"),
    ])

    /// Behind both sides, a label that says which of them has it heads the balance.
    static let verdicts = PhraseTable<Void>([
        .init(
            "public interest|balance favours|favors|lies|falls|supports", (),
            example: "Reason why the public interest favours withholding")
    ])

    /// Labels that put the side as a question.
    static let questions = PhraseTable<ArgumentSide>([
        .init(
            "why ... should|ought|would|might|could be? disclosed|released|published|available|known", .disclosure,
            example: "Why the report should be published"),
        .init(
            "why ... should|ought|would|might|could be made public|available", .disclosure,
            example: "Why the information should be made available"),
        .init("why ... should|ought|would|might|could not", .withholding, example: "Why it should not"),
        .init(
            "why ... should|ought|would|might|could be? withheld|refused|exempt|confidential|private", .withholding,
            example: "Why the report should be withheld"),
    ])

    /// Labels that say no more than the side.
    static let terse = PhraseTable<ArgumentSide>([
        .init("for|pro|pros", .disclosure, example: "For"),
        .init("in favour", .disclosure, example: "In favour"),
        .init("arguments|factors|considerations|points|reasons|case for", .disclosure, example: "Arguments for"),
        .init("arguments|factors|considerations|points|reasons in favour", .disclosure, example: "Factors in favour"),
        .init("favouring disclosure|release", .disclosure, example: "Favouring release"),
        .init("for disclosure|release|publication", .disclosure, example: "For disclosure"),
        .init("for withholding|refusal", .withholding, example: "For withholding"),
        .init("against|cons", .withholding, example: "Against"),
        .init(
            "arguments|factors|considerations|points|reasons|case against", .withholding, example: "Arguments against"),
    ])

    /// Labels that name what is argued for and no more; elsewhere in a letter they head other things.
    static let bare = PhraseTable<ArgumentSide>([
        .init("disclosure|release|publication", .disclosure, example: "Disclosure"),
        .init("pro disclosure|release", .disclosure, example: "Pro-disclosure"),
        .init("non disclosure|release|publication", .withholding, example: "Non-disclosure"),
        .init("anti|contra disclosure|release", .withholding, example: "Contra-disclosure"),
        .init("withholding|refusal", .withholding, example: "Withholding"),
        .init("maintaining|upholding the exemption|exception", .withholding, example: "Maintaining the exemption"),
    ])

    /// What a label may say beside its cue.
    static let fillers = WordSet(
        "the a an of for in on to by with under and or as at from we i our my us have has had been be being was were are is "
            + "considered consider considering identified taken take took taking into account recognise recognised weighed "
            + "following follows below above these those this that there which why what how when it its also both "
            + "include includes including included factor factors consideration considerations argument arguments "
            + "point points reason reasons issue issues matter matters public interest interests test tests general "
            + "information data requested request section sections regulation regulations exemption exemptions exception "
            + "exceptions act foia foi eir eirs foisa key main some number relevant relation regard regards respect "
            + "set out listed part parts question disclosure disclosing release releasing such applying applied apply "
            + "favour favouring against may can could would particular overall s ss reg regs o y yr a'r ac")

    /// What may stand before a label of a word or two, and behind it: "and against the following".
    static let leading = WordSet("and but while the our some key main")
    static let trailing = WordSet(
        "the following these this it that are is were include includes we considered identified")

    /// Reasons for these are the account of the exemption, not of the interest.
    static let engagements = PhraseTable<Void>([
        .init(
            "engaging|applying|application|using|use|invoking|relying|reliance", (),
            example: "Reasons for applying the exemption")
    ])

    /// Behind one of these a colon opens a list that goes on with the sentence: no label, but the
    /// stem of an argument.
    static let stemEnds = WordSet("would could might may will can should to because by")

    /// Words that make a sentence of what would else be a label.
    static let verbs = WordSet(
        "is are was were be being has have had would will should could can may might must shall does do did believe "
            + "believes consider considers applies apply exempts provides means includes outweighs outweigh "
            + "favours lies falls rests weighs")
}
