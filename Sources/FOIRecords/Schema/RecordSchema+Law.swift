extension RecordSchema {
    /// What was asked and answered.
    static let request: [(key: String, node: SchemaNode)] = [
        (
            "request",
            .object(
                "What was asked.",
                [
                    .init(
                        "text", .optional(.reference("foundText")), "The request as the letter quotes or restates it."),
                    .init("parts", .list(of: .reference("requestPart")), "In order."),
                ])
        ),
        (
            "requestPart",
            .object(
                "One part of the request.",
                [
                    .init(
                        "label", .string,
                        """
                        The marker without brackets and dots, in lower case, under its stem's: a, 2a, 2.1, iv. Empty for \
                        an unmarked request of one piece; •1, •2 for unmarked pieces.
                        """),
                    .init("marker", .optional(.string), "As printed: a)"),
                    .init("text", .string),
                    evidence,
                ])
        ),
        (
            "answer",
            .object(
                "What the authority does with one or more parts.",
                [
                    .init("parts", .list(of: .string), "Labels of the parts."),
                    .init("outcome", .reference("outcome")),
                    .init(
                        "provisions", .list(of: .reference("provision")), "The provisions that the answer names."),
                    .init("text", .string),
                    evidence,
                ])
        ),
        (
            "outcome",
            SchemaNode.Property(
                "", .oneOf(Outcome.self),
                """
                disclosed: given, or the question answered, with "none" too; partly-disclosed: small numbers suppressed \
                too; ncnd: neither confirmed nor denied; refused: without weighing content (cost, vexatious, repeated, \
                manifestly unreasonable); accessible: only pointed to where it is published; none: the letter does not \
                say.
                """
            ).described
        ),
    ]

    /// What the letter rests on.
    static let law: [(key: String, node: SchemaNode)] = [
        ("provision", .string(matching: "^[a-z]+(/[A-Za-z0-9.-]+)+$")),
        (
            "citation",
            .object(
                "A provision that the letter cites.",
                [
                    provision,
                    .init("uri", ["type": "string", "format": "uri"]),
                    .init("display", .string, "FOIA 2000 s.31(1)(a)"),
                    .init("title", .optional(.string), "The provision's heading."),
                    .init(
                        "role", .reference("role"), "The strongest of its roles in the letter, in the order listed."),
                    .init("publicInterestTest", .oneOf(PublicInterestRequirement.self)),
                    .init("basis", .oneOf(ExemptionBasis.self), "What the exemption turns on."),
                    .init(
                        "parts", .list(of: .string),
                        "Labels of the request's parts that the letter ties it to in words."),
                    confidence,
                    .init("occurrences", .list(of: .reference("occurrence"))),
                ])
        ),
        (
            "occurrence",
            .object(
                "One place where the letter cites the provision.",
                [.init("text", .string), .init("role", .reference("role")), evidence])
        ),
        (
            "role",
            SchemaNode.Property(
                "", .oneOf(CitationRole.self),
                """
                exemption: withheld under it; ncnd: used to neither confirm nor deny; refusal: refused without weighing \
                content; duty: what the authority must do; review: complaint and review rights; quoted: only in \
                statutory text or the requester's words; mentioned: anything else.
                """
            ).described
        ),
        (
            "publicInterestTest",
            .object(
                "The public interest arguments for one exemption.",
                [
                    provision,
                    .init("heading", .optional(.string), "The heading over the arguments, as printed."),
                    .init("statutoryText", .optional(.reference("foundText"))),
                    .init("forDisclosure", .list(of: .reference("passage"))),
                    .init("againstDisclosure", .list(of: .reference("passage"))),
                    .init("conclusion", .optional(.reference("foundText"))),
                    .init(
                        "favours", .optional(.oneOf(PublicInterestTest.Favours.self)), "Where the balance falls."),
                ])
        ),
    ]

    /// What may follow, and what a reader would remark.
    static let aftermath: [(key: String, node: SchemaNode)] = [
        (
            "review",
            .object(
                "The internal review offered.",
                [
                    .init("timeLimit", .optional(.reference("timeLimit")), "How long the requester has to ask for it."),
                    .init("emails", .list(of: .reference("foundText")), "Where to ask, the first first."),
                    .init("address", .optional(.reference("foundText"))),
                    .init("regulator", .optional(.string), "Who hears complaints after it."),
                ])
        ),
        (
            "timeLimit",
            .object(
                "A time limit as the letter gives it.",
                [
                    .init("count", .integer(from: 0)),
                    .init("unit", .oneOf(Review.TimeLimit.Unit.self)),
                    .init("text", .string),
                    evidence,
                ])
        ),
        (
            "timeliness",
            .object(
                "The statutory clock of the request.",
                [
                    .init("startedOn", .date, "The day of the request or of its receipt, see basis."),
                    .init("dueOn", .date, "The last day for an answer."),
                    .init("answeredOn", .date),
                    .init("workingDays", .integer(from: 0), "From the day after startedOn to answeredOn."),
                    .init("limit", .integer(from: 1), "Working days allowed."),
                    .init("late", .boolean),
                    .init("basis", .oneOf(Timeliness.Basis.self)),
                ])
        ),
        (
            "finding",
            .object(
                "A remark on the letter.",
                [
                    .init("code", .string(matching: "^[a-z0-9]+(-[a-z0-9]+)*$")),
                    .init("severity", .oneOf(Finding.Severity.self)),
                    .init("message", .string),
                    evidence,
                ])
        ),
    ]
}
