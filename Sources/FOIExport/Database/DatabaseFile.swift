internal import CSQLite
internal import FOIRecords
internal import Files
internal import GRDB

/// An SQLite database of records, in normalised tables with views and full text search.
///
/// A database that is there already gets the letters that are new, and those that it has are replaced. That happens in
/// a copy, which takes the name when all is written: until then nothing changes, whatever happens.
final class DatabaseFile: LetterWriter {
    private let target: FilePath
    private var draft: OutputDraft?
    private let queue: DatabaseQueue
    private var rows: RecordRows
    /// How many letters there are from before this run, and how many it has written.
    private let earlier: Int
    private var written = 0
    /// The hashes of the letters' keys that this run had.
    private var seen: Set<Int> = []
    /// Whether search follows each letter. Where many change it is made anew in the end, which is faster.
    private var keepsSearch = true
    private var hasIndices = false
    private var writer: DatabaseRows?
    private var letters = DatabaseRows.Letters()
    private var waiting: [(letter: DecodedRecord, json: [UInt8])] = []
    private var waitingBytes = 0

    /// - Parameter replaces: whether what is there already goes, letters and all.
    /// - Parameter masked: whether the letters are. Those that are there already must be so, too.
    init(_ target: FilePath, replaces: Bool, masked: Bool = false) throws(FileError) {
        let exists = try Self.check(target)
        let draft = try OutputDraft(of: target)
        let path = draft.path
        self.target = target
        let isUpdate = exists && !replaces
        do {
            let queue = try Self.open(path)
            self.queue = queue
            if isUpdate {
                try Self.copy(target, to: queue)
                try queue.read { try Self.checkMasks(in: $0, of: target, areWanted: masked) }
                rows = try queue.read(Self.rows)
                earlier = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM letters") ?? 0 }
            } else {
                try queue.inDatabase { database in
                    try Self.createTables(in: database)
                    for search in DatabaseSchema.search { try database.execute(sql: search.merge(false)) }
                }
                rows = RecordRows()
                earlier = 0
            }
        } catch {
            throw FileError(target, error)
        }
        self.draft = consume draft
    }

    /// Writes a few letters at once: who reads them goes on waiting meanwhile.
    func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError) {
        waiting.append((letter, json))
        waitingBytes += json.count
        if waiting.count >= 16 || waitingBytes > 4 << 20 { try flush() }
    }

    func finish() throws(FileError) {
        try flush()
        do {
            // Its statements are the database's.
            writer = nil
            try queue.inDatabase { database in
                try createIndices(in: database)
                // From all rows at once, which is faster than to take out what was there and to put in what is.
                if !keepsSearch { for search in DatabaseSchema.search { try database.execute(sql: search.rebuild) } }
                for search in DatabaseSchema.search { try database.execute(sql: search.merge(true)) }
                try database.execute(sql: "PRAGMA analysis_limit = 1000; ANALYZE")
                if database.isInsideTransaction { try database.commit() }
            }
            try queue.close()
        } catch {
            throw FileError(target, error)
        }
        try DatasetteMetadata(of: target).write()
        try draft.take()?.publish()
    }

    // MARK: Rows

    private func flush() throws(FileError) {
        guard !waiting.isEmpty else { return }
        do {
            try queue.inDatabase(flush)
        } catch {
            throw FileError(target, error)
        }
        waiting.removeAll(keepingCapacity: true)
        waitingBytes = 0
    }

    private func flush(into database: Database) throws {
        // One for the whole run: what is not whole is thrown away.
        if !database.isInsideTransaction { try database.beginTransaction() }
        let writer = try writer ?? DatabaseRows(database, keepsSearch: keepsSearch)
        self.writer = writer
        var known: [Int] = []
        var keys: Set<String> = []
        for (letter, json) in waiting {
            let key = LetterRow.key(of: letter.source)
            if !keys.insert(key).inserted {
                try replace(known, writer, in: database)
                (known, keys) = ([], [key])
            }
            let isNew = seen.insert(key.hashValue).inserted && earlier == 0
            let found = isNew ? nil : try writer.letter(key, json: json)
            // Most letters of a run that comes again are what they were.
            if let found, found.isSame { continue }
            if let found { known.append(found.id) }
            let id = found?.id ?? rows.nextLetter()
            rows.add(letter, id: id, to: &letters.rows)
            letters.records.append((id, json))
        }
        try replace(known, writer, in: database)
    }

    /// Writes the letters that wait, in the place of those of the same keys.
    private func replace(_ known: [Int], _ writer: DatabaseRows, in database: Database) throws {
        // Without them each removal would look through all rows.
        if !known.isEmpty { try createIndices(in: database) }
        try writer.remove(known)
        try writer.insert(letters)
        written += letters.records.count
        letters.removeAll()
        if keepsSearch, earlier > 0, written > earlier / 4 {
            keepsSearch = false
            self.writer = nil
        }
    }

    private func createIndices(in database: Database) throws {
        guard !hasIndices else { return }
        for index in DatabaseSchema.lateIndices { try database.execute(sql: index) }
        hasIndices = true
    }

    // MARK: Opening

    /// - Returns: whether there is a database already.
    private static func check(_ target: FilePath) throws(FileError) -> Bool {
        guard let status = try? FileStatus(of: target) else { return false }
        switch status.kind {
        case .regular: return status.size > 0
        case .folder: throw FileError(target, "is a folder")
        case .other: throw FileError(target, "is no regular file but a pipe, a socket or a device")
        }
    }

    /// SQLite asks for some hundred pieces of memory a letter, and would lock its account of them each time. Refused, which is
    /// no matter, where this process has used SQLite before.
    private static let countsNoMemory: Void = { _ = foi_sqlite_count_no_memory() }()

    private static func open(_ path: FilePath) throws -> DatabaseQueue {
        countsNoMemory
        var configuration = Configuration()
        // Rows are written in an order in which none refers to one that is not there, and a test checks them.
        configuration.foreignKeysEnabled = false
        // One transaction goes from the first letter to the last.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            // Nobody knows the file yet, and one that is not whole is thrown away.
            try database.execute(
                sql: """
                    PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
                    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536
                    """)
        }
        return try DatabaseQueue(path: path.string, configuration: configuration)
    }

    private static func createTables(in database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA application_id = \(DatabaseSchema.applicationID);
                PRAGMA user_version = \(DatabaseSchema.version);
                """)
        try database.inTransaction {
            try database.execute(sql: DatabaseSchema.sql)
            return .commit
        }
    }

    /// - Throws: where the file is no database of this version.
    private static func copy(_ source: FilePath, to queue: DatabaseQueue) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let old = try DatabaseQueue(path: source.string, configuration: configuration)
        let (application, version) = try old.read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id"),
                try Int.fetchOne(database, sql: "PRAGMA user_version")
            )
        }
        guard application == DatabaseSchema.applicationID, version == DatabaseSchema.version else {
            throw FileError(source, "exists already, and is no database that this version of foi-records wrote")
        }
        try old.backup(to: queue)
    }

    /// Who publishes a database must be able to rely on all of it.
    private static func checkMasks(in database: Database, of target: FilePath, areWanted: Bool) throws {
        let rules = try String.fetchAll(database, sql: "SELECT DISTINCT rules FROM letters WHERE error_code IS NULL")
        guard rules.allSatisfy({ Tool.isMasked(rules: $0) == areWanted }) else {
            throw FileError(
                target,
                areWanted
                    ? "holds letters that are not masked: give --force to make it anew"
                    : "holds letters that are masked: give --mask as well, or --force to make it anew")
        }
    }

    /// What comes behind the rows that are there.
    private static func rows(in database: Database) throws -> RecordRows {
        let next = try Table.all.map { table in
            guard table.columns[0].isKey, table.columns[0].kind == .integer else { return 1 }
            let name = DatabaseSchema.quoted(table.name)
            return try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM \(name)") ?? 1
        }
        return RecordRows(
            next: next, provisions: try String.fetchSet(database, sql: "SELECT provision FROM provisions"))
    }
}

extension FileError {
    /// What SQLite says, told of the file that somebody asked for.
    init(_ path: FilePath, _ error: any Error) {
        switch error {
        case let error as FileError: self = error
        case let error as DatabaseError: self.init(path, error.message ?? "\(error)")
        default: self.init(path, "\(error)")
        }
    }
}
