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
        var texts = BoundTexts()
        var start = 0
        while start < cells.count {
            let fits = !singly && cells.count - start >= columns * count
            let end = start + columns * (fits ? count : 1)
            texts.take(from: cells[start..<end])
            try insert(cells[start..<end], texts, by: fits ? many : one)
            start = end
        }
    }

    /// Writes a row of a number and of a text that is UTF-8.
    func insert(_ number: Int, _ text: [UInt8]) throws {
        try unsafe text.withUnsafeBufferPointer { text in
            try check(bind(.integer(number), to: one, at: 1))
            try unsafe text.withMemoryRebound(to: CChar.self) { text in
                let length = Int32(text.count)
                try unsafe check(sqlite3_bind_text(one.sqliteStatement, 2, text.baseAddress, length, nil))
            }
            try run(one)
        }
    }

    /// - Parameter texts: those of the cells. SQLite reads them where they lie, and forgets them behind the statement.
    private func insert(_ cells: ArraySlice<Cell>, _ texts: BoundTexts, by statement: Statement) throws {
        try unsafe texts.bytes.withUnsafeBufferPointer { bytes in
            try unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
                var place: Int32 = 0
                var text = 0
                for cell in cells {
                    place += 1
                    if case .text = cell {
                        let start = unsafe bytes.baseAddress.map { unsafe $0 + texts.starts[text] }
                        // SQLite looks for the end: of a text with a length it makes a copy that has one, to search it.
                        try unsafe check(sqlite3_bind_text(statement.sqliteStatement, place, start, -1, nil))
                        text += 1
                    } else {
                        try check(bind(cell, to: statement, at: place))
                    }
                }
            }
            try run(statement)
        }
    }

    private func bind(_ cell: Cell, to statement: Statement, at place: Int32) -> Int32 {
        switch cell {
        case .integer(let number): unsafe sqlite3_bind_int64(statement.sqliteStatement, place, Int64(number))
        case .flag(let flag): unsafe sqlite3_bind_int64(statement.sqliteStatement, place, flag ? 1 : 0)
        case .null, .text: unsafe sqlite3_bind_null(statement.sqliteStatement, place)
        }
    }

    private func run(_ statement: Statement) throws {
        let code = unsafe sqlite3_step(statement.sqliteStatement)
        let failure = code == SQLITE_DONE ? nil : error(code)
        unsafe sqlite3_reset(statement.sqliteStatement)
        unsafe sqlite3_clear_bindings(statement.sqliteStatement)
        if let failure { throw failure }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
}

/// The texts of a statement as plain text, one behind the other, each with a null byte at its end.
private struct BoundTexts {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [Int] = []

    /// Takes the texts of other cells instead.
    mutating func take(from cells: ArraySlice<Cell>) {
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for case .text(let text) in cells {
            starts.append(bytes.count)
            // What is plain holds no null byte.
            bytes += PlainText.cleaned(text).utf8
            bytes.append(0)
        }
    }
}
