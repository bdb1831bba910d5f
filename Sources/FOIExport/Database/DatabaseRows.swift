internal import GRDB

/// The statements that write letters, ready to be run.
struct DatabaseRows {
    private let database: Database
    private let inserts: [Statement]
    private let record: Statement
    private let searches: [Statement]
    private let find: Statement
    private let keepsSearch: Bool

    /// - Parameter keepsSearch: whether the search indices follow every change, and are not made anew behind all.
    init(_ database: Database, keepsSearch: Bool) throws {
        self.database = database
        self.keepsSearch = keepsSearch
        inserts = try Table.all.map { try database.cachedStatement(sql: DatabaseSchema.insert(into: $0)) }
        record = try database.cachedStatement(sql: "INSERT INTO records VALUES (?, ?)")
        searches = try (keepsSearch ? DatabaseSchema.search : []).map { try database.cachedStatement(sql: $0.insert) }
        find = try database.cachedStatement(sql: "SELECT id FROM letters WHERE letter_key = ?")
    }

    /// The number of a letter that is there already.
    func number(of key: String) throws -> Int? {
        try Int.fetchOne(find, arguments: [key])
    }

    /// - Parameter rows: those of one letter, its own first.
    func insert(_ rows: RecordRows.Rows, json: [UInt8]) throws {
        guard case .integer(let id)? = rows.first?.cells.first else { return }
        for row in rows { try run(inserts[row.table], row.cells.map(\.databaseValue)) }
        try run(record, [id.databaseValue, String(decoding: json, as: UTF8.self).databaseValue])
        for search in searches { try run(search, [id.databaseValue]) }
    }

    /// Removes a letter with all that hangs on it.
    func remove(_ id: Int) throws {
        if keepsSearch { for search in DatabaseSchema.search { try execute(search.delete, id) } }
        for (link, table, column) in [
            ("answer_parts", "answers", "answer_id"), ("answer_provisions", "answers", "answer_id"),
            ("citation_parts", "citations", "citation_id"),
        ] {
            try execute("DELETE FROM \(link) WHERE \(column) IN (SELECT id FROM \(table) WHERE letter_id = ?)", id)
        }
        for table in Table.all where table.columns.contains(where: { $0.name == "letter_id" }) {
            try execute("DELETE FROM \(DatabaseSchema.quoted(table.name)) WHERE letter_id = ?", id)
        }
        try execute("DELETE FROM records WHERE letter_id = ?", id)
        try execute("DELETE FROM letters WHERE id = ?", id)
    }

    private func execute(_ sql: String, _ id: Int) throws {
        try run(try database.cachedStatement(sql: sql), [id.databaseValue])
    }

    private func run(_ statement: Statement, _ values: [DatabaseValue]) throws {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}

extension Cell {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .flag(let flag): flag.databaseValue
        case .text(let text): PlainText.cleaned(text).databaseValue
        }
    }
}
