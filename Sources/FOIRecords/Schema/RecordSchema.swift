/// The JSON Schema (2020-12) of what `convert` writes: a record or an error record.
public enum RecordSchema {
    /// The schema as JSON, for people and for validators.
    public static func json() throws -> String {
        String(decoding: try RecordEncoder(layout: .indented).encode(root), as: UTF8.self)
    }

    static let root: SchemaNode = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": .text("urn:foi-records:record:\(Record.currentSchemaVersion)"),
        "title": "FOI response record",
        "description": """
        What one response letter says, or why its file gave no record. Every key is always there: null or [] where the \
        letter says nothing.
        """,
        "oneOf": [.reference("record"), .reference("errorRecord")],
        "$defs": .object(definitions),
    ]

    private static let definitions: [(key: String, node: SchemaNode)] =
        [
            (key: "record", node: record),
            (key: "errorRecord", node: errorRecord),
        ] + file + values + parties + request + law + aftermath

    private static let record: SchemaNode = .object(
        "What one response letter says.",
        [
            .init("schemaVersion", schemaVersion, "The version of this schema that the record follows."),
            .init("source", .reference("source")),
            .init("tool", .reference("tool")),
            .init(
                "kind", .oneOf(LetterKind.self),
                """
                What the letter does. A refusal is a response. An extension says only that more time is needed. \
                internal-review is the outcome of one. other is no FOI letter at all.
                """),
            .init(
                "regimes", .list(of: .oneOf(Regime.self)),
                "The access regimes under which the authority says that it handles or answers the request."),
            .init("authority", .reference("authority")),
            .init("requester", .reference("requester")),
            .init(
                "references", .list(of: .reference("reference")),
                "Every reference that the authority gives the request, the main one first."),
            .init("dates", .reference("dates")),
            .init("request", .reference("request")),
            .init(
                "outcome", .reference("outcome"),
                """
                What the authority does with the whole request: that of its parts where they share one; partly-disclosed \
                where some are disclosed and others not; else mixed.
                """),
            .init(
                "alaveteliState", .optional(.oneOf(AlaveteliState.self)),
                "The request's state after this letter in the terms of Alaveteli (WhatDoTheyKnow)."),
            .init("answers", .list(of: .reference("answer")), "What the authority does with the request's parts."),
            .init(
                "citations", .list(of: .reference("citation")),
                "Every distinct provision that the letter cites, each at the greatest depth given."),
            .init(
                "publicInterest", .list(of: .reference("publicInterestTest")),
                "The public interest arguments, one entry for each exemption weighed."),
            .init(
                "review", .optional(.reference("review")), "The internal review offered, or null where none is."),
            .init("signatory", .reference("signatory")),
            .init(
                "timeliness", .optional(.reference("timeliness")),
                "The statutory clock, or null where the letter does not give its dates."),
            .init("findings", .list(of: .reference("finding")), "What a careful reader would remark."),
        ])

    private static let errorRecord: SchemaNode = .object(
        "Stands in the place of a record where a file gave none.",
        [
            .init("schemaVersion", schemaVersion),
            .init("source", .reference("source")),
            .init("tool", .reference("tool")),
            .init("error", .reference("error")),
        ])

    private static let schemaVersion: SchemaNode = ["const": .text(Record.currentSchemaVersion)]
}
