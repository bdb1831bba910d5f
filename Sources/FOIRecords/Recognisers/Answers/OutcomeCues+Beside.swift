/// What stands beside signals and turns or explains them.
extension OutcomeCues {
    /// A sentence that names a provision without relying on it.
    static let unrelied = PhraseTable<Void>([
        .init("considered but|and|whether|using|applying", (), example: "Section 31 was considered but is not needed."),
        .init(
            "not|nor found|find|need|necessary|needed|relying|rely|engaged|apply|applies", (),
            example: "We did not find it necessary to use section 38."),
        .init(
            "not been? applied|used|pursued", (),
            example: "Although section 43 might be engaged, we have not applied it."),
        .init("not to? be? apply|engaged|needed", (), example: "Section 31 was found not to apply."),
        .init("first considered", (), example: "We first considered section 43."),
        .init(
            "provides|contains|sets|is the|out condition|conditions|test|definition|procedure|time", (),
            example: "Section 40(3A)(a) provides the condition that is relevant here."),
        .init("no longer", (), example: "Section 22 no longer applies."),
        .init("is|are now? withdrawn", (), example: "Section 22 is withdrawn."),
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

    static let decided = PhraseTable<Void>([.init("should be", (), example: "It should be withheld.")])

    /// What a letter sets out beside information.
    static let reasons = PhraseTable<Void>([
        .init(
            "reason|reasons|explanation|arguments|rights for|of|why|that|in|to", (),
            example: "The reasons for this are below."),
        .init("my|our reasons|reasoning|explanation|arguments", (), example: "Our reasons are below."),
        .init(
            "appeal|appeals|review|complaint|complaints rights|right|procedure|procedures|process", (),
            example: "Details of your appeal rights are below."),
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
