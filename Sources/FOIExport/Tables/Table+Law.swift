/// What a letter relies on, and why.
extension Table {
    static let provisions = Table(
        name: .provisions, description: "Provisions of the law, each once.",
        columns: [
            .init(
                name: "provision", kind: .text, description: "The path on legislation.gov.uk.", isKey: true,
                isRequired: true),
            .required("display", .text, "As a lawyer would write it: FOIA 2000 s.31(1)(a)."),
            .text("act", "The Act's short name."),
            .text("section", "The section, regulation or article that it is part of: FOIA 2000 s.31."),
            .text("title", "Its heading."),
            .text("public_interest_test", "qualified, absolute, partly; none where it is no exemption."),
            .text("basis", "What an exemption turns on: class, prejudice, none."),
            .text("uri", "Its address on legislation.gov.uk."),
        ],
        indices: [["section"]])

    static let citations = Table(
        name: .citations, description: "The distinct provisions that a letter cites.",
        columns: [
            .key("The citation's number."), .letter, .position,
            .reference("provision", to: .provisions, "The provision."),
            .required(
                "role", .text,
                "How the letter uses it: exemption, ncnd, refusal, duty, review, quoted, mentioned."),
            .text("confidence", "high, medium or low."),
            .integer("times", "How often it is cited."),
            .text("text", "The words of the first citation."),
        ],
        indices: [["letter_id"], ["provision"]])

    static let citationParts = Table(
        name: .citationParts, description: "Which parts of the request a letter ties a provision to.",
        columns: [
            .reference("citation_id", to: .citations, "The citation."), .reference("part_id", to: .parts, "The part."),
        ],
        indices: [["part_id"]], isSet: true)

    static let publicInterestTests = Table(
        name: .publicInterestTests, description: "The public interest tests that a letter sets out, one an exemption.",
        columns: [
            .key("The test's number."), .letter, .position,
            .reference("provision", to: .provisions, "The exemption."),
            .text("heading", "The heading over the arguments, as printed."),
            .text("favours", "What the conclusion favours: withholding or disclosure."),
            .text("conclusion", "The conclusion."),
            .text("statutory_text", "The text of the exemption, where the letter quotes it."),
        ],
        indices: [["letter_id"], ["provision"]])

    static let arguments = Table(
        name: .arguments, description: "The arguments of the public interest tests.",
        columns: [
            .key("The argument's number."), .letter,
            .reference("test_id", to: .publicInterestTests, "The test."), .position,
            .required("side", .text, "What it speaks for: disclosure or withholding."),
            .required("text", .text, "The argument."),
        ],
        indices: [["letter_id"], ["test_id"]])
}
