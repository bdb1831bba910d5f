/// Words in the headings of sides that have no settled wording.
enum SidePairCues {
    /// A heading that weighs has one of these.
    static let scales = WordSet(
        "for against favour favouring gained gain gains lost lose benefit benefits danger dangers risk risks advantage "
            + "advantages drawback drawbacks disadvantage disadvantages why argument arguments factor factors consideration "
            + "considerations case point points merit merits interest speaks speak tells tell weigh weighs reason reasons said "
            + "harm better pros cons")

    /// A heading with one of these tells what is done.
    static let others = WordSet("held hold withheld disclosed released provided providing enclosed attached redacted")

    static let hints = PhraseTable<ArgumentSide>([
        .init("for", .disclosure, example: "What speaks for"),
        .init("in favour", .disclosure, example: "What may be said in favour"),
        .init("gained|gain|gains", .disclosure, example: "What would be gained?"),
        .init("benefit|benefits|advantage|advantages|merits", .disclosure, example: "The benefits"),
        .init("openness|transparency|accountability", .disclosure, example: "The case for openness"),
        .init(
            "disclosure|disclosing|release|releasing|publication|publishing|publish|disclose", .disclosure,
            example: "Why publish"),
        .init("confirm|confirming|giving|sharing|know", .disclosure, example: "Reasons to confirm or deny"),
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
