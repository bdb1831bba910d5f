/// The words of which phrases for one side are made: "factors | favouring | disclosure".
enum SideCues {
    /// Which way a phrase points, seen from what follows it.
    enum Direction: Sendable, Hashable {
        case towards, against
        /// Towards, in words that are used of any decision: "reasons for withholding".
        case reason
        /// Towards, where nothing stands before it: "For disclosure, …".
        case initial
        /// It speaks of the interest in what follows, as in "the public interest in disclosure".
        case interest
    }

    static let directions = PhraseTable<Direction>([
        .init("in favour|favor of", .towards, example: "Considerations in favour of release"),
        .init("in support of", .towards, example: "Arguments in support of disclosure"),
        .init("favouring|favoring", .towards, example: "Factors favouring disclosure"),
        .init("favour|favours|favor|favors", .towards, example: "These factors favour disclosure"),
        .init("supporting|support|supports", .towards, example: "Reasons supporting disclosure"),
        .init("towards|toward|promoting", .towards, example: "Factors pointing towards disclosure"),
        .init("tending|tends|leaning to", .towards, example: "Considerations tending to disclosure"),
        .init(
            "arguments|argument|factors|factor|considerations|consideration for", .towards,
            example: "Arguments for release"),
        .init(
            "arguments|argument|factors|factor|considerations|consideration in|of", .towards,
            example: "The factors in disclosing the information are"),
        .init("points|grounds|reasons|reason|case|basis for", .reason, example: "Reasons for release"),
        .init(
            "said|say|speaks|speak|tells|tell|argument|case for|to", .reason,
            example: "What can be said for publication"),
        .init("pointing|points|point to|towards", .towards, example: "Considerations pointing to release"),
        .init("pointing|points|point away from", .against, example: "Considerations pointing away from release"),
        .init("not favouring|favoring", .against, example: "Not favouring disclosure"),
        .init("pros|pro of", .towards, example: "Pros of disclosure"),
        .init("cons|con of", .against, example: "Cons of disclosure"),
        .init("for", .initial, example: "For disclosure it may be said that"),
        .init("benefits|benefit|advantages|merits of", .towards, example: "Benefits of disclosure"),
        .init("o blaid", .towards, example: "Ffactorau o blaid datgelu"),
        .init("against", .against, example: "Factors against disclosure"),
        .init("opposing|opposed to?", .against, example: "Arguments opposing disclosure"),
        .init("not in favour|favor of", .against, example: "Factors not in favour of disclosure"),
        .init(
            "disadvantages|drawbacks|risks|detriment|detriments|dangers|harms of", .against,
            example: "Disadvantages of disclosure"),
        .init("yn erbyn", .against, example: "Ffactorau yn erbyn datgelu"),
        .init("public interest|interests in|for|of?", .interest, example: "The public interest in disclosure"),
        .init("interest|interests in", .interest, example: "outweighs the interest in disclosure"),
        .init("public interest inherent in", .interest, example: "the public interest inherent in the exemption"),
    ])

    static let targets = PhraseTable<ArgumentSide>([
        .init("disclosure|disclosing|disclose|disclosed", .disclosure, example: "in favour of disclosure"),
        .init("release|releasing|released", .disclosure, example: "in favour of releasing the report"),
        .init("publication|publishing|publish", .disclosure, example: "for publication"),
        .init(
            "publication|publishing|publish as|when planned|scheduled|intended", .withholding,
            example: "better served by publication as planned"),
        .init(
            "providing|provision|supplying ... information|data|names|details|document|documents", .disclosure,
            example: "in favour of providing the information"),
        .init("making ... available|public", .disclosure, example: "in favour of making the report public"),
        .init("giving ... information|it|them|out", .disclosure, example: "For giving the information"),
        .init("communicating", .disclosure, example: "in favour of communicating the information"),
        .init("complying with", .disclosure, example: "Factors favouring complying with section 1(1)(a)"),
        .init("confirming|confirmation|confirm", .disclosure, example: "Factors favouring confirmation or denial"),
        .init("openness|transparency|accountability", .disclosure, example: "the public interest in transparency"),
        .init("datgelu|rhyddhau", .disclosure, example: "Ffactorau o blaid datgelu"),
        .init("withholding|withhold|withheld", .withholding, example: "Factors for withholding"),
        .init("non disclosure|release|publication", .withholding, example: "favouring non-disclosure"),
        .init("nondisclosure", .withholding, example: "favouring nondisclosure"),
        .init(
            "not ... disclosing|releasing|publishing|providing|confirming|disclose|release|publish|disclosed|released",
            .withholding, example: "in favour of not disclosing the names"),
        .init(
            "maintaining|maintain|maintained|maintenance|upholding|uphold|applying|application|apply|engaging",
            .withholding,
            example: "in favour of maintaining the exemption"),
        .init(
            "relying|reliance|using|use|invoking|retaining ... exemption|exception|exemptions|exceptions", .withholding,
            example: "in favour of relying on the exemption"),
        .init(
            "exemption|exception|exemptions|exceptions|exempting", .withholding,
            example: "the public interest in the exemption"),
        .init(
            "neither confirming|confirm|confirmation nor|or denying|deny|denial", .withholding,
            example: "favouring neither confirming nor denying"),
        .init("ncnd", .withholding, example: "Factors favouring NCND"),
        .init("refusing|refusal|refuse", .withholding, example: "Arguments for refusing the request"),
        .init(
            "giving|letting|sending|handing you|anybody|anyone|people|it|them", .disclosure,
            example: "The argument for giving you the letter"),
        .init("not giving|letting|doing|sending", .withholding, example: "the argument for not doing so"),
        .init("keeping ... from view|sight|you", .withholding, example: "the case for keeping it from view"),
        .init("saying whether|if|what|who", .disclosure, example: "in favour of saying whether we hold it"),
        .init("telling|answering", .disclosure, example: "the case for telling you"),
        .init("not telling|answering|saying", .withholding, example: "the case for not telling you"),
        .init("confidentiality|secrecy|reticence|silence", .withholding, example: "Arguments for confidentiality"),
        .init("keeping|holding it|them|back back?", .withholding, example: "in favour of keeping it back"),
        .init(
            "keeping ... confidential|private|secret|silent|quiet", .withholding,
            example: "in favour of keeping it confidential"),
        .init("dal ... yn ol", .withholding, example: "o blaid dal y wybodaeth yn ol"),
    ])

    /// What may stand between a direction and its target.
    static let links = WordSet(
        "the a an any such this that its our their his her full immediate partial further early public interest interests in of "
            + "information data and or either continued wider possible favour requested")

    /// Between two targets of one direction: "in favour of releasing and withholding".
    static let joints = WordSet("and or versus")

    /// Both sides at once: such a phrase speaks for neither.
    static let both = PhraseTable<Void>([
        .init("for and|or against", (), example: "arguments for and against disclosure"),
        .init("in favour of|and ... and|or against", (), example: "in favour of and against disclosure"),
        .init("both sides", (), example: "the arguments on both sides"),
        .init("against and for", (), example: "factors against and for release"),
    ])
}
