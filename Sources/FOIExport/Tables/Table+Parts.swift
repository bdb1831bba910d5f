/// What a letter has several of.
extension Table {
    static let regimes = Table(
        name: .regimes, description: "The access regimes under which an authority says that it answers.",
        columns: [
            .letter,
            .required("regime", .text, "foia-2000, eir-2004, foisa-2002, eisr-2004, dpa-1998, dpa-2018, other."),
        ],
        isSet: true)

    static let references = Table(
        name: .references, description: "The references that an authority gives a request, the main one first.",
        columns: [
            .key("The reference's number."), .letter, .position,
            .required("value", .text, "The reference itself."),
            .text("label", "What stands before it, as printed."),
            .text("confidence", "high, medium or low."),
        ],
        indices: [["letter_id"], ["value"]])

    static let parts = Table(
        name: .parts, description: "The parts of a request.",
        columns: [
            .key("The part's number."), .letter, .position,
            .required("label", .text, "Its marker without brackets and dots; empty for a request of one piece."),
            .text("marker", "Its marker as printed."),
            .required("text", .text, "What was asked."),
        ],
        indices: [["letter_id"]])

    static let answers = Table(
        name: .answers, description: "What the authority does with one or more parts of a request.",
        columns: [
            .key("The answer's number."), .letter, .position,
            .required("outcome", .text, "As that of a letter."),
            .text("text", "The words that say so."),
        ],
        indices: [["letter_id"]])

    static let answerParts = Table(
        name: .answerParts, description: "Which parts of the request an answer is about.",
        columns: [
            .reference("answer_id", to: .answers, "The answer."), .reference("part_id", to: .parts, "The part."),
        ],
        indices: [["part_id"]], isSet: true)

    static let answerProvisions = Table(
        name: .answerProvisions, description: "Which provisions an answer names.",
        columns: [
            .reference("answer_id", to: .answers, "The answer."),
            .reference("provision", to: .provisions, "The provision."),
        ],
        indices: [["answer_id"]])

    static let findings = Table(
        name: .findings, description: "What a careful reader would remark on a letter.",
        columns: [
            .key("The remark's number."), .letter, .position,
            .required("code", .text, "What is remarked, for a program."),
            .required("severity", .text, "info or warning."),
            .required("message", .text, "What is remarked, for a person."),
        ],
        indices: [["letter_id"]])
}
