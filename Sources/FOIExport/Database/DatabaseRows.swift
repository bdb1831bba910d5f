internal import GRDB

/// The statements that write letters, ready to be run.
struct DatabaseRows {
    private let database: Database
    private let inserts: [Inserts]
    private let records: Inserts
    private let searches: [Statement]
    private let find: Statement
    private let keepsSearch: Bool

    /// The statements that write rows of a table, one row and as many as go into one statement.
    private struct Inserts {
        let one: Statement
        let many: Statement
        /// How many rows ``many`` writes.
        let count: Int

        /// A statement costs as much as three rows of few columns.
        init(_ database: Database, columns: Int, sql: (Int) -> String) throws {
            count = max(2, 96 / columns)
            one = try database.cachedStatement(sql: sql(1))
            many = try database.cachedStatement(sql: sql(count))
        }
    }

    /// - Parameter keepsSearch: whether the search indices follow every change, and are not made anew behind all.
    init(_ database: Database, keepsSearch: Bool) throws {
        self.database = database
        self.keepsSearch = keepsSearch
        inserts = try Table.all.map { table in
            try Inserts(database, columns: table.columns.count) { DatabaseSchema.insert(into: table, count: $0) }
        }
        records = try Inserts(database, columns: 12) { "INSERT INTO records VALUES \(DatabaseSchema.marks(2, $0))" }
        searches = try (keepsSearch ? DatabaseSchema.search : []).map { try database.cachedStatement(sql: $0.insert) }
        find = try database.cachedStatement(
            sql: "SELECT id, json = ? FROM letters JOIN records ON letter_id = id WHERE letter_key = ?")
    }

    /// The number of a letter that is there already, and whether its record is the same.
    func letter(_ key: String, json: String) throws -> (id: Int, isSame: Bool)? {
        try Row.fetchOne(find, arguments: [json, key]).map { ($0[0], $0[1]) }
    }

    /// A letter with its number.
    struct Letter {
        var id: Int
        var rows: RecordRows.Rows
        var json: String
    }

    /// Writes letters of which none is there.
    func insert(_ letters: [Letter]) throws {
        var tables = inserts.map { _ in [DatabaseValue]() }
        var lines: [DatabaseValue] = []
        for letter in letters {
            for row in letter.rows { tables[row.table] += row.cells.lazy.map(\.databaseValue) }
            lines += [letter.id.databaseValue, letter.json.databaseValue]
        }
        for (index, values) in tables.enumerated() {
            try insert(values, columns: Table.all[index].columns.count, by: inserts[index])
        }
        try insert(lines, columns: 2, by: records)
        for search in searches { for letter in letters { try run(search, [letter.id.databaseValue]) } }
    }

    private func insert(_ values: [DatabaseValue], columns: Int, by inserts: Inserts) throws {
        var start = 0
        while start < values.count {
            let fits = values.count - start >= columns * inserts.count
            let end = start + columns * (fits ? inserts.count : 1)
            try run(fits ? inserts.many : inserts.one, Array(values[start..<end]))
            start = end
        }
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
