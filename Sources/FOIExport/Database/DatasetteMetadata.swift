internal import FOIRecords
internal import Files

/// What Datasette shows beside a database: titles, descriptions, units, facets, ready questions.
///
///     datasette letters.db --metadata letters.metadata.json
struct DatasetteMetadata {
    private let database: FilePath

    init(of database: FilePath) {
        self.database = database
    }

    var path: FilePath { database.replacingExtension("metadata.json") }

    /// Written anew with every run: it says nothing of the letters.
    func write() throws(FileError) {
        let bytes: [UInt8]
        do {
            bytes = try RecordEncoder(layout: .indented).encode(node)
        } catch {
            throw FileError(path, "\(error)")
        }
        let output = try OutputFile(path, replaces: true)
        try output.write(bytes)
        try output.publish()
    }

    private var node: JSONNode {
        let name = String(decoding: database.replacingExtension("").name.dropLast(), as: UTF8.self)
        return .object([
            "title": .text("Freedom of Information response letters"),
            "description": .text(
                "What public authorities answered, under which law, why and how late, as foi-records read it from "
                    + "their letters."),
            "custom_units": .texts(["working_day = [working_day] = working_day"]),
            "databases": .table([
                (
                    name,
                    .object([
                        "description": .text("One row a letter, and tables of what a letter has several of."),
                        "tables": .table(tables + [Self.records] + views),
                        "queries": .table(Self.queries.map { ($0.name, $0.node) }),
                    ])
                )
            ]),
        ])
    }

    // MARK: Tables

    private var tables: [(key: String, node: JSONNode)] {
        Table.all.map { table in
            (
                table.name.rawValue,
                .object([
                    "description": .text(table.description),
                    "columns": Self.descriptions(of: table),
                    "units": Self.units(of: table),
                    "label_column": Self.labels[table.name].map(JSONNode.text),
                    "facets": Self.facets[table.name].map(JSONNode.texts),
                    "sort_desc": table.name == .letters ? .text("response_date") : nil,
                    "fts_table": Self.search[table.name].map(JSONNode.text),
                    "fts_pk": Self.search[table.name] == nil ? nil : .text("id"),
                ])
            )
        }
    }

    private static let records = (
        key: "records",
        node: JSONNode.object([
            "description": .text("Each letter's whole record, with the evidence of each value."),
            "columns": .object([
                "letter_id": .text("The letter."),
                "json": .text("The record or error record, as a line of JSON Lines."),
            ]),
        ])
    )

    private var views: [(key: String, node: JSONNode)] {
        DatabaseView.all.map { view in
            (
                view.name,
                .object([
                    "description": .text(view.description),
                    "columns": .table(view.columns.map { ($0.name, .text($0.description)) }),
                    "facets": view.facets.isEmpty ? nil : .texts(view.facets),
                ])
            )
        }
    }

    /// `nil` where there are so many that the rows would stand two screens below them: the schema, at the foot of the page,
    /// has them as well.
    private static func descriptions(of table: Table) -> JSONNode? {
        guard table.columns.count <= 12 else { return nil }
        return .table(table.columns.map { ($0.name, .text($0.description)) })
    }

    private static func units(of table: Table) -> JSONNode? {
        let units = table.columns.compactMap { column in
            column.unit.flatMap { unitNames[$0] }.map { (key: column.name, node: JSONNode.text($0)) }
        }
        return units.isEmpty ? nil : .table(units)
    }

    /// As Datasette knows them.
    private static let unitNames = ["bytes": "byte", "working days": "working_day"]

    private static let labels: [Table.Name: String] = [
        .letters: "file", .provisions: "display", .parts: "text", .answers: "outcome",
        .publicInterestTests: "provision",
    ]

    private static let facets: [Table.Name: [String]] = [
        .letters: ["kind", "outcome", "authority"], .citations: ["role", "provision"], .answers: ["outcome"],
        .arguments: ["side"], .findings: ["code", "severity"], .regimes: ["regime"],
    ]

    private static let search: [Table.Name: String] = [
        .letters: "letters_fts", .parts: "parts_fts", .arguments: "arguments_fts",
    ]

    // MARK: Questions

    private struct Query {
        var name: String
        var title: String
        var description: String
        var sql: String

        var node: JSONNode {
            .object(["title": .text(title), "description": .text(description), "sql": .text(sql)])
        }
    }

    private static let queries = [
        Query(
            name: "letters_about", title: "Letters about …",
            description: "Letters whose request, answers, names or references hold the words, the best first.",
            sql: """
                SELECT l.id, l.authority, l.reference, l.response_date, l.outcome, l.exemptions,
                    snippet(letters_fts, -1, '[', ']', ' … ', 24) AS words
                FROM letters_fts JOIN letters l ON l.id = letters_fts.rowid
                WHERE letters_fts MATCH escape_fts(:words) ORDER BY rank LIMIT 200
                """),
        Query(
            name: "arguments_for_section", title: "Public interest arguments for a section",
            description: "What was weighed under a section: 43, or FOIA 2000 s.43.",
            sql: """
                SELECT side, text, favours, provision, authority, response_date, letter_id
                FROM public_interest_arguments
                WHERE section = :section OR section LIKE '%.' || :section ORDER BY side, response_date
                """),
        Query(
            name: "late_letters", title: "Late letters of an authority",
            description: "Answers that came after the last day, the slowest first.",
            sql: """
                SELECT id, file, reference, request_date, clock_due, response_date, working_days, working_day_limit
                FROM letters WHERE late = 1 AND authority = :authority ORDER BY working_days DESC
                """),
        Query(
            name: "letters_under_section", title: "Letters that rely on a section",
            description: "Letters that withheld information or refused a request under it: 43, or FOIA 2000 s.43.",
            sql: """
                SELECT DISTINCT l.id, l.authority, l.reference, l.response_date, l.outcome, l.exemptions
                FROM citations c JOIN provisions p USING (provision) JOIN letters l ON l.id = c.letter_id
                WHERE c.role IN ('exemption', 'ncnd', 'refusal')
                    AND (p.section = :section OR p.section LIKE '%.' || :section)
                ORDER BY l.response_date DESC
                """),
    ]
}
