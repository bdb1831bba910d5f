/// What tells what a sentence does where the public interest may be weighed.
enum StepCues {
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
        .init(
            "tested|weighed|measured|set against the? public interest", (),
            example: "Both fall to be tested against the public interest"),
        .init("test of? the? public interest", (), example: "The test of public interest applies to it"),
        .init(
            "calls|call|called for ... weighing|balancing|balance", (),
            example: "Section 24(1) calls for its own weighing"),
        .init("weighing up", (), example: "Weighing up: the rates"),
        .init("whether the public|people is|are|would ... served", (), example: "whether the public is better served"),
        .init("on|in|into the scale|scales", (), example: "what we put on the scales"),
        .init(
            "come|comes|came|coming|go|going|turn|turned|turning on? to the? balance", (),
            example: "We come to the balance"),
        .init(
            "come|comes|came|coming|go|going|turn|turns|turned|turning|move|moving on? to the? public interest", (),
            example: "The law has us go on to the public interest"),
        .init("public interest test", (), example: "We then came to the public interest test"),
        .init(
            "more|better|less good|harm|benefit|benefits than", (), example: "whether secrecy does more good than harm"),
        .init(
            "best|better|good for the public|community", (),
            example: "We have given thought to what is best for the public"),
        .init("exemption|exception ... give way|yield", (), example: "whether the exception should give way"),
        .init(
            "same|following|these considerations|factors|points|arguments arise|apply|were", (),
            example: "The same considerations arise under both"),
        .init(
            "things|points|matters|factors that|which? might|could|would have? ... led|persuaded|swayed", (),
            example: "Three things might have led me to another result"),
        .init(
            "weighed|weigh|balanced ... interests|considerations|arguments|factors", (),
            example: "We have weighed the competing interests"),
        .init("one|each against the? other", (), example: "We weighed one against the other"),
    ])

    /// The letter has gone on to what can be done about its answer.
    static let endings = PhraseTable<Void>([
        .init(
            "request|ask|asked|apply|application for a|an? internal? review", (),
            example: "A request for review goes to us"),
        .init("within ... days|months|weeks of", (), example: "within 40 working days of this letter"),
        .init("information commissioner|commissioner's", (), example: "The Information Commissioner decides"),
    ])

    /// A sentence that opens so owns to what another will be set against.
    static let concessions = PhraseTable<Void>([
        .init(
            "we|i do? not? doubt|deny|dispute|accept|acknowledge|recognise|appreciate|understand|see|grant", (),
            example: "We do not doubt that people wish to see it"),
        .init("it|that is|may|might be? true", (), example: "It is true that the fees are paid by all"),
        .init("no doubt", (), example: "No doubt some would read it"),
        .init("admittedly|certainly|granted|undoubtedly", (), example: "Certainly some would read it"),
        .init("there is no doubt|question|denying", (), example: "There is no denying that people wish to see it"),
    ])

    /// A sentence that opens so is about the exemption that it names next.
    static let topics = PhraseTable<Void>([
        .init("as regards|to|for|concerns", (), example: "As regards section 42(1), people should know"),
        .init("with regard|respect|reference to", (), example: "With regard to section 42(1), people should know"),
        .init("in relation|respect to|of", (), example: "In relation to section 42(1), people should know"),
        .init(
            "for|on|under|regarding|concerning|turning|taking|in|then|so", (),
            example: "On section 42(1), people should know"),
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
}
