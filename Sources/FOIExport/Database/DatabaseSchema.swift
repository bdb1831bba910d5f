/// The tables, indices, views and search indices of the database, as SQL.
enum DatabaseSchema {
    /// Written into the file, by which a database of ours is known: "FOIR".
    static let applicationID = 0x464F_4952
    /// Changes whenever the tables do.
    static let version = 1

    static var sql: String {
        (Table.all.map(create) + growingIndices + [records] + search.map(\.sql) + DatabaseView.all.map(\.sql)).joined(
            separator: "\n\n")
    }

    /// Made with the tables: over the numbers of rows on which others hang, which come in their order, so that each new entry
    /// goes behind the last.
    static let growingIndices = indices { $0.allSatisfy(\.isGrowing) }

    /// Made when all rows are there, which is faster than keeping them up.
    static let lateIndices = indices { !$0.allSatisfy(\.isGrowing) }

    private static func indices(where isWanted: ([Table.Column]) -> Bool) -> [String] {
        Table.all.flatMap { table in
            table.indices.compactMap { names in
                guard isWanted(names.compactMap { name in table.columns.first { $0.name == name } }) else { return nil }
                let name = ([table.name.rawValue] + names).joined(separator: "_")
                let columns = names.joined(separator: ", ")
                return "CREATE INDEX IF NOT EXISTS \"\(name)\" ON \(quoted(table.name)) (\(columns));"
            }
        }
    }

    /// The record itself, whose bytes the tables are made of.
    private static let records = """
        -- The whole record as JSON, with the evidence of each value: page, offsets and boxes.
        CREATE TABLE records (
            letter_id INTEGER PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE, -- The letter.
            json TEXT NOT NULL -- The record or error record, as a line of JSON Lines.
        );
        """

    // MARK: Tables

    static func quoted(_ table: Table.Name) -> String {
        // The one that is a word of SQL.
        table == .references ? "\"references\"" : table.rawValue
    }

    private static func create(_ table: Table) -> String {
        var lines: [String] = []
        for (index, column) in table.columns.enumerated() {
            var line = "    \(column.name) \(type(of: column))"
            if column.isKey { line += " PRIMARY KEY" }
            if column.isRequired, !(column.isKey && column.kind == .integer) { line += " NOT NULL" }
            if column.name == "letter_key" { line += " UNIQUE" }
            if let other = column.refersTo {
                let key = other == .provisions ? "provision" : "id"
                line += " REFERENCES \(quoted(other)) (\(key))" + (other == .provisions ? "" : " ON DELETE CASCADE")
            }
            if column.kind == .flag { line += " CHECK (\(column.name) IN (0, 1))" }
            if index < table.columns.count - 1 || table.isSet { line += "," }
            lines.append(line + " -- " + column.description)
        }
        if table.isSet { lines.append("    PRIMARY KEY (\(table.columns.map(\.name).joined(separator: ", ")))") }
        let end = table.isSet ? ") WITHOUT ROWID;" : ");"
        return (["-- " + table.description, "CREATE TABLE \(quoted(table.name)) ("] + lines + [end])
            .joined(separator: "\n")
    }

    private static func type(of column: Table.Column) -> String {
        switch column.kind {
        case .integer, .flag: "INTEGER"
        case .text, .date: "TEXT"
        }
    }

    /// Where a row fails, those before it in the statement stay, as all is thrown away then: else SQLite would keep a record of
    /// what each statement does, and have search write its part of it to the disk.
    ///
    /// - Parameter count: how many rows.
    static func insert(into table: Table, count: Int) -> String {
        let conflict = table.name == .provisions ? " OR REPLACE" : " OR FAIL"
        return "INSERT\(conflict) INTO \(quoted(table.name)) VALUES \(marks(table.columns.count, count))"
    }

    static func marks(_ columns: Int, _ rows: Int) -> String {
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
        return Array(repeating: row, count: rows).joined(separator: ", ")
    }

    // MARK: Search

    /// A search index and where the text in it comes from.
    struct Search: Sendable {
        var name: String
        var columns: [String]
        /// A table or view with the same columns.
        var content: String
        var key: String

        var sql: String {
            // How long a single text is is counted when somebody has what is found put in order: to keep it takes a row each.
            let lengths = columns.count == 1 ? ", columnsize=0" : ""
            return """
                CREATE VIRTUAL TABLE \(name) USING fts5(
                    \(columns.joined(separator: ", ")),
                    content='\(content)', content_rowid='\(key)', tokenize='porter unicode61 remove_diacritics 2'\(lengths));
                """
        }

        var rebuild: String { "INSERT INTO \(name) (\(name)) VALUES ('rebuild')" }

        /// Whether what is written is merged on the way: what is merged early is merged again with what comes after it.
        func merge(_ isWanted: Bool) -> String {
            "INSERT INTO \(name) (\(name), rank) VALUES ('automerge', \(isWanted ? 4 : 0))"
        }

        /// A row at a time: where a statement writes several, SQLite has what waits in memory written to the disk each time.
        var insert: String {
            "INSERT INTO \(name) (rowid, \(columns.joined(separator: ", "))) VALUES \(marks(columns.count + 1, 1))"
        }

        /// Before the rows that it is of are removed.
        var delete: String {
            let columns = columns.joined(separator: ", ")
            let letter = content == "letter_texts" ? "id" : "letter_id"
            return """
                INSERT INTO \(name) (\(name), rowid, \(columns))
                SELECT 'delete', \(key), \(columns) FROM \(content) WHERE \(letter) = ?
                """
        }
    }

    static let search = [
        Search(
            name: "letters_fts", columns: ["authority", "requester", "reference", "request", "answer"],
            content: "letter_texts", key: "id"),
        Search(name: "parts_fts", columns: ["text"], content: "parts", key: "id"),
        Search(name: "arguments_fts", columns: ["text"], content: "arguments", key: "id"),
    ]
}

extension Table.Column {
    /// Whether it holds numbers of rows to which others belong, which are given one behind the other.
    fileprivate var isGrowing: Bool { refersTo != nil && kind == .integer }
}
