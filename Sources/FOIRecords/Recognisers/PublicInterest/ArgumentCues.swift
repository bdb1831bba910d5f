/// What a sentence of a public interest test may open or turn on.
enum ArgumentCues {
    /// An interest that is owned to, as a rule before it is outweighed.
    static let admissions = PhraseTable<Void>([
        .init(
            "recognise|recognises|accept|accepts|acknowledge|acknowledges|appreciate ... need|importance|desirability for|of",
            (), example: "We recognise the need for openness"),
        .init(
            "recognise|recognises|accept|accepts|acknowledge|acknowledges|appreciate ... disclosure|disclosing|release|releasing|openness|transparency",
            (), example: "We acknowledge that releasing the letter would inform people"),
        .init(
            "recognise|recognises|recognised|accept|accepts|acknowledge|acknowledges|appreciate|appreciates ... public interest",
            (), example: "We recognise that there is a public interest in this"),
        .init(
            "understand|understands|note|notes|agree|agrees|conscious|aware|mindful ... public interest", (),
            example: "The Council is aware of the public interest in parking"),
        .init(
            "there is|are|may|will|exists|remains|would|can ... public interest", (),
            example: "There is a legitimate public interest in the matter"),
        .init(
            "there is ... interest in the way|how", (), example: "There is keen interest in the way fares are set"),
        .init(
            "it is|would ... in the public interest that|to|for", (),
            example: "It is in the public interest that people know"),
        .init("public interest is|lies|arises|includes|comes", (), example: "The public interest is in knowing"),
        .init("public interest would be", (), example: "The public interest would be in knowing"),
        .init("public interest would be? served", (), example: "the public interest would be served by publication"),
        .init(
            "a|legitimate|strong|general|inherent public interest in", (),
            example: "This is a matter of legitimate public interest in the town"),
    ])

    static let interest = PhraseTable<Void>([
        .init("public interest|interests", (), example: "These public interests must be weighed")
    ])

    /// What disclosure would do: an argument only where a test has been announced.
    static let effects = PhraseTable<Void>([
        .init(
            "disclosure|release|disclosing|releasing|publication|publishing ... would|could|may|might|will", (),
            example: "Disclosure of the report would inform debate"),
        .init("disclosure|release|publication is|was likely", (), example: "Release is likely to undermine the tender"),
        .init(
            "would|could|may|might|will ... disclosure|release|publication", (),
            example: "The public would learn from its release"),
    ])

    /// The sentence turns to the other side.
    static let turns = PhraseTable<Void>([
        .init("however", (), example: "However, frank advice needs a private space"),
        .init("conversely|nevertheless|nonetheless|equally|but|yet", (), example: "Conversely, prices would rise"),
        .init("on the other", (), example: "On the other, bidders would stay away"),
        .init(
            "what counts|count|weighs|matters|tells for|against|with? more|most", (),
            example: "What counts for more is that staff must be able to speak"),
        .init("that said", (), example: "That said, officers expected to be private"),
        .init("having said that|this", (), example: "Having said that, prices would rise"),
        .init("even so|then", (), example: "Even so, prices would rise"),
        .init("at the same time", (), example: "At the same time, charities come to us in trust"),
        .init("unfortunately|unhappily", (), example: "Unfortunately, thieves would read it as well"),
        .init("for all that", (), example: "For all that, prices would rise"),
        .init("opposite|other direction|way", (), example: "Two matters point in the opposite direction"),
        .init("other side of", (), example: "On the other side of the ledger, prices would rise"),
        .init("set|put|placed|weighed against", (), example: "Set against that is the price"),
        .init("cannot|can't though? ignore|overlook|forget", (), example: "We cannot, though, ignore the price"),
        .init("by contrast", (), example: "By contrast, the tender is open"),
        .init("on the other hand|side", (), example: "On the other hand, the tender is open"),
        .init("against this|that|these|which|it", (), example: "Against this, officers would be less frank"),
        .init("balanced|weighed|set|offset against", (), example: "This must be weighed against the harm"),
        .init("there is|are however|though|nevertheless|nonetheless", (), example: "There is, however, a stronger one"),
        .init("in contrast|contrast", (), example: "In contrast, the force would lose its sources"),
        .init(
            "greater|stronger|overriding|compelling|countervailing|competing|opposing|wider public interest", (),
            example: "There is a greater public interest in good decisions"),
        .init(
            "also|equally a strong|clear|significant|considerable|compelling public interest", (),
            example: "There is also a strong public interest in fair trials"),
    ])

    /// A side without what it is for: "the arguments against include".
    static let bareSides = PhraseTable<ArgumentSide>([
        .init(
            "arguments|factors|considerations|points|reasons|those|these in favour|favor", .disclosure,
            example: "The factors in favour are these"),
        .init(
            "arguments|factors|considerations|points|those for are|is|include|includes|were", .disclosure,
            example: "The arguments for include its cost"),
        .init(
            "arguments|factors|considerations|points|reasons|those|these against are|is|include|includes|were",
            .withholding, example: "The arguments against include its age"),
        .init("in favour is|are", .disclosure, example: "In favour is the cost"),
        .init("against is|are", .withholding, example: "Against is the cost"),
    ])

    /// The sentence lays something into the other scale.
    static let counterweights = PhraseTable<Void>([
        .init("balanced|weighed|set|offset|considered against", (), example: "This must be weighed against the harm")
    ])

    /// A greater interest, or one that withholding serves.
    static let counterInterests = PhraseTable<Void>([
        .init(
            "greater|stronger|overriding|compelling|countervailing|competing|opposing|wider|strong|clear|significant ... interest",
            (), example: "there is a greater public interest in good decisions"),
        .init(
            "public interest in not|protecting|maintaining|withholding|preserving|safeguarding|avoiding|preventing", (),
            example: "the public interest in protecting sources"),
    ])

    /// The sentence goes on with its side.
    static let additions = PhraseTable<Void>([
        .init(
            "also|additionally|furthermore|moreover|further|besides|similarly|likewise|secondly|thirdly|finally|lastly",
            (),
            example: "Furthermore, the report is short"),
        .init("in addition", (), example: "In addition, the fees are paid by the public"),
        .init("there is|are also", (), example: "There is also the cost"),
        .init("it is|would also", (), example: "It is also right that people know"),
        .init("we|i have|are|do|would? also", (), example: "We have also taken into account the cost"),
        .init("we|i also", (), example: "We also note the cost"),
        .init(
            "disclosure|release|disclosing|releasing|publication ... would|could|may|might|will also? ", (),
            example: "Disclosure would also open old arguments"),
        .init(
            "this|it|they|such|these would|will|could|may|might|means|is|disclosure|release", (),
            example: "This would help them"),
        .init("if|were|without|by|once", (), example: "If they could not, they would stop"),
        .init("as a result", (), example: "As a result they would stop"),
        .init(
            "a? another|further|second|third|final factor|consideration|argument|reason|point", (),
            example: "A further factor is the price"),
        .init(
            "the public|council|trust|department|authority|force|university ... also", (),
            example: "The Trust would also lose its suppliers"),
    ])

    /// What is of interest, by the side that it serves.
    static let objects = PhraseTable<ArgumentSide>([
        .init(
            "transparency|transparent|openness|open|accountability|accountable|scrutiny|scrutinise", .disclosure,
            example: "a public interest in openness"),
        .init(
            "knowing|understanding|seeing|reading|informed|inform|debate|participation|participate|understand|know",
            .disclosure,
            example: "a public interest in knowing the price"),
        .init("read|see|learn", .disclosure, example: "the public would wish to read it"),
        .init("hold ... account", .disclosure, example: "a public interest in being able to hold officers to account"),
        .init("how|why|what|whether|who|way", .disclosure, example: "a public interest in how the tender was priced"),
        .init(
            "compete|competition|competitive|negotiate|negotiating|bargaining|fairness", .withholding,
            example: "a public interest in firms being able to compete"),
        .init("spent|spending|spend", .disclosure, example: "an interest in the way money is spent"),
        .init(
            "disclosure|disclosing|release|releasing|publication|publishing", .disclosure,
            example: "a public interest in disclosure"),
        .init(
            "protecting|protect|protection|safeguarding|preserving|maintaining|preventing|avoiding|withholding",
            .withholding,
            example: "a public interest in protecting sources"),
        .init("not", .withholding, example: "a public interest in not tipping off suspects"),
        .init(
            "allowing|enabling ... authority|authorities|officers|officials|ministers|council|staff|space",
            .withholding,
            example: "a public interest in allowing officials to think"),
        .init("safe|private|thinking space", .withholding, example: "a public interest in a safe space"),
        .init(
            "confidence|confidences|confidential|confidentiality|privilege|candour|frankness|frank", .withholding,
            example: "a public interest in confidences being kept"),
        .init("exemption|exception", .withholding, example: "a strong public interest in this exemption"),
        .init(
            "undermine|undermining|prejudice|prejudicing|harm|harming|jeopardise|damage|damaging", .withholding,
            example: "a public interest in doing nothing to undermine trials"),
    ])

    /// The sentence tells of the test, or what the requester says of it, and argues nothing.
    static let statements = PhraseTable<Void>([
        .init(
            "you|requester|applicant also? argue|argued|say|said|state|stated|claim|claimed|believe|suggest|suggested|contend|feel|ask|asked",
            (), example: "You argue that there is a public interest in it"),
        .init(
            "qualified ... exemption|exemptions|exception|exceptions", (),
            example: "Section 43 is a qualified exemption"),
        .init("subject to a|the? public interest", (), example: "It is subject to the public interest test"),
        .init(
            "public interest test requires|applies|must|is|was|has|under|set|as|in|we|whether|to", (),
            example: "The public interest test must be applied"),
        .init("requires|require|required ... public interest", (), example: "This requires a public interest test"),
        .init(
            "consider|considered|considers|considering|determine|assess|decide|weigh whether|if|where", (),
            example: "We must consider whether to disclose it"),
        .init("presumption ... favour|towards", (), example: "We applied a presumption in favour of disclosure"),
        .init(
            "arguments|factors|considerations ... for and against", (),
            example: "The arguments for and against are below"),
        .init(
            "arguments|factors|considerations|points ... are set|listed|given|shown ... below|out|here|overleaf", (),
            example: "The factors that we considered are set out below"),
        .init("carried|carry|carrying out ... public interest", (), example: "We carried out a public interest test"),
        .init("conducted|applied|undertaken ... public interest", (), example: "We conducted a public interest test"),
        .init("this|the test is|was used|designed|meant|intended", (), example: "This test is used to balance the two"),
        .init("absolute|class|based exemption", (), example: "It is an absolute exemption"),
        .init(
            "public interest ... not ... interests|interesting|interest the|to|of public|the", (),
            example: "The public interest is not the same as what interests the public"),
    ])

    /// The letter tells that it weighs; what it weighs follows.
    static let weighings = PhraseTable<Void>([
        .init(
            "weigh|weighed|weighing|balance|balanced|balancing the public interest|interests", (),
            example: "We have balanced the public interest in release"),
        .init(
            "considered|considering|consider|assessed|examined the public interest in|of", (),
            example: "The Trust has considered the public interest in disclosing the minutes"),
    ])

    /// What does not apply is a duty, by virtue of the provision that the letter names.
    static let duties = PhraseTable<Void>([
        .init(
            "duty|obligation|requirement|right ... not apply|arise", (),
            example: "The duty to confirm or deny does not apply by virtue of section 31(3)"),
        .init(
            "duty|obligation|requirement|right in|at|under|of ... 2000|act|a ... not apply|arise", (),
            example: "The duty in section 1(1)(a) of the Act does not apply"),
    ])

    /// The letter names a provision that it does not rely on.
    static let disclaimers = PhraseTable<Void>([
        .init(
            "not ... rely|relied|relying|necessary|needed|engaged|apply|applied|applicable|required", (),
            example: "It was not necessary to rely on section 38"),
        .init("nor did|do|have|was|is", (), example: "Nor did I consider section 38"),
        .init("no longer rely|relies|relying|apply|applies", (), example: "We no longer rely on section 36"),
        .init("considered but", (), example: "Section 38 was considered but is not needed"),
        .init("withdraw|withdrawn|drop|dropped", (), example: "We withdraw our reliance on section 22"),
    ])

    /// A paragraph that opens so belongs to the letter and not to the test.
    static let letterProse = PhraseTable<Void>([
        .init("please", (), example: "Please find the rest attached"),
        .init("i|we hope|trust|enclose|attach|apologise|can|am|will|would", (), example: "I hope this is helpful"),
        .init("thank you", (), example: "Thank you for your interest"),
        .init("if you", (), example: "If you have any questions"),
        .init("should you", (), example: "Should you have any questions"),
        .init("you asked|have|can|may|will|are|should", (), example: "You asked for the contract"),
        .init("your request|question|right|rights", (), example: "Your request is now closed"),
        .init(
            "this letter|response|notice|concludes|acts|completes", (), example: "This letter acts as a refusal notice"),
        .init("in keeping with", (), example: "In keeping with section 16 I should mention the report"),
        .init("in accordance|line with", (), example: "In accordance with section 17 this is a refusal notice"),
        .init(
            "the rest|remainder|remaining|other of|information|part|parts", (),
            example: "The rest of the information is attached"),
        .init("question|questions|part|q", (), example: "Question 4"),
    ])
}
