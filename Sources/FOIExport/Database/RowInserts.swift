internal import GRDB
internal import GRDBSQLite

/// Writes rows into a table, several with one statement.
///
/// Values go straight to SQLite: as GRDB's arguments they would take longer than SQLite takes for the row.
struct RowInserts {
    private let database: Database
    private let columns: Int
    private let one: Statement
    private let many: Statement
    /// How many rows ``many`` writes.
    private let count: Int

    /// - Parameter sql: the statement that writes so many rows. To begin with one costs as much as three rows of few
    ///   columns.
    init(_ database: Database, columns: Int, sql: (Int) -> String) throws {
        self.database = database
        self.columns = columns
        count = max(2, 96 / columns)
        one = try database.makeStatement(sql: sql(1))
        many = try database.makeStatement(sql: sql(count))
    }

    /// Writes rows whose cells stand one behind the other.
    ///
    /// - Parameter singly: with one statement each.
    func insert(_ cells: [Cell], singly: Bool = false) throws {
        var start = 0
        while start < cells.count {
            let fits = !singly && cells.count - start >= columns * count
            let end = start + columns * (fits ? count : 1)
            let statement = fits ? many : one
            for index in start..<end { try check(bind(cells[index], to: statement, at: Int32(index - start + 1))) }
            try run(statement)
            start = end
        }
    }

    /// Writes a row of a number and of a text that is UTF-8.
    func insert(_ number: Int, _ text: [UInt8]) throws {
        try check(bind(.integer(number), to: one, at: 1))
        try unsafe check(text.withUnsafeBufferPointer { unsafe bind($0, to: one, at: 2) })
        try run(one)
    }

    private func bind(_ cell: Cell, to statement: Statement, at place: Int32) -> Int32 {
        switch cell {
        case .null: return unsafe sqlite3_bind_null(statement.sqliteStatement, place)
        case .integer(let number): return unsafe sqlite3_bind_int64(statement.sqliteStatement, place, Int64(number))
        case .flag(let flag): return unsafe sqlite3_bind_int64(statement.sqliteStatement, place, flag ? 1 : 0)
        case .text(var text):
            let code = text.withUTF8 { unsafe Self.isPlain($0) ? bind($0, to: statement, at: place) : nil }
            if let code { return code }
            text = PlainText.cleaned(text)
            return text.withUTF8 { unsafe bind($0, to: statement, at: place) }
        }
    }

    /// Whether a text is nothing but printable ASCII and line feeds, as most are.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Without a branch: a compiler looks at many bytes at once so.
        var others: UInt8 = 0
        for index in text.indices {
            let byte = unsafe text[index]
            others |= byte &- 0x20 < 0x5F || byte == 0x0A ? 0 : 1
        }
        return others == 0
    }

    private func bind(_ text: UnsafeBufferPointer<UInt8>, to statement: Statement, at place: Int32) -> Int32 {
        // To SQLite a text that is nowhere would be no text.
        guard let start = text.baseAddress else {
            return unsafe sqlite3_bind_text(statement.sqliteStatement, place, "", 0, Self.copied)
        }
        return unsafe start.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
            unsafe sqlite3_bind_text(statement.sqliteStatement, place, start, Int32(text.count), Self.copied)
        }
    }

    /// Tells SQLite to keep a copy of a text: SQLITE_TRANSIENT, which Swift can't import.
    private static var copied: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func run(_ statement: Statement) throws {
        let code = unsafe sqlite3_step(statement.sqliteStatement)
        let failure = code == SQLITE_DONE ? nil : error(code)
        unsafe sqlite3_reset(statement.sqliteStatement)
        if let failure { throw failure }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
}
