internal import GRDB

/// The statements that write letters, ready to be run.
struct DatabaseRows {
    private let database: Database
    private let inserts: [RowInserts]
    private let records: RowInserts
    private let searches: [RowInserts]
    private let find: Statement
    private let keepsSearch: Bool

    /// - Parameter keepsSearch: whether the search indices follow every change, and are not made anew behind all.
    init(_ database: Database, keepsSearch: Bool) throws {
        self.database = database
        self.keepsSearch = keepsSearch
        inserts = try Table.all.map { table in
            try RowInserts(database, columns: table.columns.count) { DatabaseSchema.insert(into: table, count: $0) }
        }
        records = try RowInserts(database, columns: 2) { "INSERT INTO records VALUES \(DatabaseSchema.marks(2, $0))" }
        searches = try (keepsSearch ? DatabaseSchema.search : []).map { search in
            try RowInserts(database, columns: search.columns.count + 1) { _ in search.insert }
        }
        find = try database.makeStatement(
            sql: "SELECT id, json = ? FROM letters JOIN records ON letter_id = id WHERE letter_key = ?")
    }

    /// The number of a letter that is there already, and whether its record is the same.
    func letter(_ key: String, json: [UInt8]) throws -> (id: Int, isSame: Bool)? {
        let json = String(decoding: json, as: UTF8.self)
        return try Row.fetchOne(find, arguments: [json, key]).map { ($0[0], $0[1]) }
    }

    /// Letters that are to be written.
    struct Letters {
        var rows = RecordRows.Rows()
        /// Their numbers, with their records.
        var records: [(id: Int, json: [UInt8])] = []

        mutating func removeAll() {
            rows.removeAll()
            records.removeAll(keepingCapacity: true)
        }
    }

    /// Writes letters of which none is there.
    func insert(_ letters: Letters) throws {
        for (table, cells) in letters.rows.cells.enumerated() { try inserts[table].insert(cells) }
        for record in letters.records { try records.insert(record.id, record.json) }
        guard keepsSearch else { return }
        for (search, cells) in zip(searches, letters.rows.searched) { try search.insert(cells, singly: true) }
    }

    /// Removes letters with all that hangs on them.
    func remove(_ ids: [Int]) throws {
        guard !ids.isEmpty else { return }
        if keepsSearch {
            for search in DatabaseSchema.search {
                let delete = try database.cachedStatement(sql: search.delete)
                for id in ids { try run(delete, [id.databaseValue]) }
            }
        }
        let list = "(" + ids.map { "\($0)" }.joined(separator: ", ") + ")"
        for (link, table, column) in [
            ("answer_parts", "answers", "answer_id"), ("answer_provisions", "answers", "answer_id"),
            ("citation_parts", "citations", "citation_id"),
        ] {
            try database.execute(
                sql: "DELETE FROM \(link) WHERE \(column) IN (SELECT id FROM \(table) WHERE letter_id IN \(list))")
        }
        for table in Table.all where table.columns.contains(where: { $0.name == "letter_id" }) {
            try database.execute(sql: "DELETE FROM \(DatabaseSchema.quoted(table.name)) WHERE letter_id IN \(list)")
        }
        try database.execute(sql: "DELETE FROM records WHERE letter_id IN \(list)")
        try database.execute(sql: "DELETE FROM letters WHERE id IN \(list)")
    }

    private func run(_ statement: Statement, _ values: [DatabaseValue]) throws {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
