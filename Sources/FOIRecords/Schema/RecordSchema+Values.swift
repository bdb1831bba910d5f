extension RecordSchema {
    /// The file, the tool and the error.
    static let file: [(key: String, node: SchemaNode)] = [
        (
            "source",
            .object(
                "The file that was read.",
                [
                    .init(
                        "path", .optional(.string),
                        "As given or found. null where the bytes came without a file. Of a masked record the beginning of sha256."
                    ),
                    .init(
                        "sha256", .optional(.string(matching: "^[0-9a-f]{64}$")),
                        "Of the file's bytes. null where they could not be read."),
                    .init("bytes", .optional(.integer(from: 0))),
                    .init("pages", .optional(.integer(from: 0))),
                    .init("producer", .optional(.string), "The program that made the PDF, as the PDF says."),
                    .init(
                        "textLayer", .oneOf(TextLayer.self), "Where the text comes from. none where there is no text."),
                ])
        ),
        (
            "tool",
            .object(
                "What read it.",
                [
                    .init("version", .string, "Of foi-records."),
                    .init(
                        "rules", .string,
                        "Of its rules and tables. Ends in +masked where names, addresses and numbers are masked."),
                    .init("poppler", .optional(.string), "Of the poppler that gave the text."),
                ])
        ),
        (
            "error",
            .object(
                "Why there is no record.",
                [
                    .init(
                        "code",
                        ["type": "string", "enum": .list(ReadingError.Code.known.map { .text($0.rawValue) })]),
                    .init("message", .string, "What went wrong and what to do, for a person."),
                ])
        ),
    ]

    /// What found values consist of.
    static let values: [(key: String, node: SchemaNode)] = [
        ("foundText", found(.string)),
        ("foundDate", found(.date)),
        ("confidence", .oneOf(Confidence.self)),
        (
            "evidence",
            .object(
                "One unbroken stretch of the letter's text on one page.",
                [
                    .init("page", .integer(from: 1)),
                    .init(
                        "start", .integer(from: 0),
                        "The first character, in Unicode code points from 0 of the text that `foi-records text` prints."
                    ),
                    .init("end", .integer(from: 0), "Behind the last character, in the same unit."),
                    .init(
                        "boxes", .list(of: .reference("box")),
                        "One for each line. Empty where the letter was plain text."),
                ])
        ),
        (
            "box",
            [
                "description": "[x0, y0, x1, y1] in points from the page's top left.",
                "type": "array", "items": ["type": "number"], "minItems": 4, "maxItems": 4,
            ]
        ),
        (
            "passage",
            .object("Text whose value is the text itself.", [.init("text", .string), evidence])
        ),
    ]

    static let evidence = SchemaNode.Property(
        "evidence", .list(of: .reference("evidence")), "Where it stands in the letter.")
    static let confidence = SchemaNode.Property(
        "confidence", .reference("confidence"),
        "high: labelled or unambiguous; medium: inferred from its place; low: the best of several.")
    static let provision = SchemaNode.Property(
        "provision", .reference("provision"), "The legislation.gov.uk path: ukpga/2000/36/section/31/1/a.")

    private static func found(_ value: SchemaNode) -> SchemaNode {
        .object(
            "A value found in the letter.",
            [
                .init("value", value),
                .init("text", .string, "The letter's own words, line breaks and line-end hyphens closed."),
                confidence,
                evidence,
            ])
    }

    /// Who writes to whom, when, under which reference.
    static let parties: [(key: String, node: SchemaNode)] = [
        (
            "authority",
            .object(
                "The public authority that answers.",
                [
                    .init("name", .optional(.reference("foundText")), "Its full usual name."),
                    .init("team", .optional(.reference("foundText"))),
                    .init("emails", .list(of: .reference("foundText"))),
                    .init("address", .optional(.reference("foundText"))),
                ])
        ),
        (
            "requester",
            .object(
                "The person or body that asked.",
                [
                    .init("name", .optional(.reference("foundText")), "Without title. null where redacted."),
                    .init("email", .optional(.reference("foundText"))),
                    .init(
                        "whatDoTheyKnowRequest", .optional(.integer(from: 1)),
                        "The number in a WhatDoTheyKnow address: request-9914207-…@whatdotheyknow.com."),
                ])
        ),
        (
            "reference",
            .object(
                "A reference that the authority gives the request.",
                [
                    .init("value", .string, "Verbatim, without its label."),
                    .init("text", .string),
                    confidence,
                    evidence,
                    .init("label", .optional(.string), "As printed, without its colon."),
                ])
        ),
        (
            "dates",
            .object(
                "The dates of the letter, by what they are.",
                [
                    .init("response", .optional(.reference("foundDate")), "The date of the letter."),
                    .init("request", .optional(.reference("foundDate")), "When the request was made or dated."),
                    .init(
                        "received", .optional(.reference("foundDate")), "When the authority says that it received it."),
                ])
        ),
        (
            "signatory",
            .object(
                "Who signed, as printed.",
                [
                    .init(
                        "name", .optional(.reference("foundText")),
                        "Without job title; a team's name where it stands in the signature's place."),
                    .init("role", .optional(.reference("foundText")), "The job title."),
                ])
        ),
    ]
}
