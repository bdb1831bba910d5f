/// Words in the headings of sides that have no settled wording.
enum SidePairCues {
    /// A heading that weighs has one of these.
    static let scales = WordSet(
        "for against favour favouring gained gain gains lost lose benefit benefits danger dangers risk risks advantage "
            + "advantages drawback drawbacks disadvantage disadvantages why argument arguments factor factors consideration "
            + "considerations case point points merit merits interest speaks speak tells tell weigh weighs reason reasons said "
            + "harm better pros cons bring take get good towards away points pointing view cost achieve")

    /// A heading with one of these tells what is done.
    static let others = WordSet("held hold withheld disclosed released provided providing enclosed attached redacted")

    /// With one of these it begins to weigh all the same: "Arguments that it should be released".
    static let arguments = WordSet("arguments argument factors factor considerations consideration reasons points")

    /// A paragraph's first sentence is a label where it begins with one of these.
    static let openers = WordSet(
        "what why which whether for against pro con pros cons in benefits benefit risks reasons arguments points towards"
    )

    /// The other side of what was told before.
    static let otherSides = PhraseTable<Void>([
        .init("other way|side|hand|direction|scale|view", (), example: "Arguments that tell the other way"),
        .init("opposite|contrary", (), example: "To the contrary"),
        .init(
            "against that|this|these|those considerations|points|factors|arguments?", (),
            example: "And against those considerations"),
    ])

    static let hints = PhraseTable<ArgumentSide>([
        .init("for", .disclosure, example: "What speaks for"),
        .init("in favour", .disclosure, example: "What may be said in favour"),
        .init("gained|gain|gains", .disclosure, example: "What would be gained?"),
        .init("benefit|benefits|advantage|advantages|merits|pros|good", .disclosure, example: "The benefits"),
        .init("openness|transparency|accountability", .disclosure, example: "The case for openness"),
        .init(
            "disclosure|disclosing|release|releasing|publication|publishing|publish|disclose|released|disclosed|published",
            .disclosure,
            example: "Why publish"),
        .init("confirm|confirming|giving|sharing|know", .disclosure, example: "Reasons to confirm or deny"),
        .init("achieve|bring|brings", .disclosure, example: "What disclosure would achieve"),
        .init("cost|costs|take|takes|away", .withholding, example: "What it would cost"),
        .init("not favouring|for|towards|in", .withholding, example: "Not favouring disclosure"),
        .init("away from", .withholding, example: "Pointing away from disclosure"),
        .init("cons", .withholding, example: "The cons"),
        .init("against", .withholding, example: "What speaks against"),
        .init("not|non|neither", .withholding, example: "Reasons not to"),
        .init("lost|lose|loses|danger*|risk|risks|harm|harms", .withholding, example: "What would be lost?"),
        .init("wrong|unwise|bad|ill|mistake", .withholding, example: "Why release might be wrong"),
        .init("drawback*|disadvantage*|detriment*", .withholding, example: "The drawbacks"),
        .init(
            "withholding|withhold|refusing|refusal|refuse|keeping|keep|holding|maintaining", .withholding,
            example: "The case for holding back"),
        .init("confidentiality|secrecy|privacy|caution", .withholding, example: "The case for secrecy"),
    ])
}
