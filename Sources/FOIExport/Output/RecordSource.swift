public import FOIRecords
public import Files
internal import GRDB

/// Records that were written before: JSON Lines, or a database.
public struct RecordSource {
    private let path: FilePath
    private let decoder: RecordDecoder

    /// - Parameters:
    ///   - path: of a file that `convert` or `export` wrote.
    ///   - withEvidence: whether records are read with it, which takes longer.
    public init(_ path: FilePath, withEvidence: Bool = false) {
        self.path = path
        decoder = RecordDecoder(skipsEvidence: !withEvidence)
    }

    /// A line, or a row, that holds no record.
    public struct NoRecord: Error, Sendable, CustomStringConvertible {
        public var description: String
    }

    /// Hands over one record after the other, in the order of the lines or of the letters' numbers.
    ///
    /// - Throws: a `FileError` where the file can't be read, a ``NoRecord`` where it holds something else, and what the
    ///   body throws.
    public func read(_ body: (EncodedRecord, DecodedRecord) throws -> Void) throws {
        if try isDatabase { try forEachRow(body) } else { try forEachLine(body) }
    }

    private func forEachLine(_ body: (EncodedRecord, DecodedRecord) throws -> Void) throws {
        var lines = try FileLines(path)
        var number = 0
        while let line = try lines.next() {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            try hand(line, place: "\(path):\(number)", to: body)
        }
    }

    private func forEachRow(_ body: (EncodedRecord, DecodedRecord) throws -> Void) throws {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path.string, configuration: configuration)
            try queue.read { database in
                let rows = try Row.fetchCursor(database, sql: "SELECT letter_id, json FROM records ORDER BY letter_id")
                while let row = try rows.next() {
                    let json: String = row[1]
                    try hand(Array(json.utf8), place: "\(path), letter \(row[0] as Int)", to: body)
                }
            }
        } catch let error as DatabaseError {
            throw NoRecord(
                description: "\(path): is no database of records: \(error.message ?? "\(error)"). "
                    + "“foi-records convert LETTERS --output letters.db” writes one")
        }
    }

    private func hand(
        _ json: [UInt8], place: String, to body: (EncodedRecord, DecodedRecord) throws -> Void
    ) throws {
        let letter: DecodedRecord
        do {
            letter = try decoder.decode(json)
        } catch {
            throw NoRecord(
                description: "\(place): is no record: \((error as? DecodingError)?.reason ?? "\(error)"). "
                    + "“foi-records convert LETTERS --output FILE” writes records, one a line")
        }
        var record = EncodedRecord(json: json)
        if case .failure(let error) = letter { record.failure = ReadingError.Code(rawValue: error.error.code) }
        try body(record, letter)
    }

    /// By what all SQLite databases begin with.
    private var isDatabase: Bool {
        get throws(FileError) {
            var lines = try FileLines(path)
            return try lines.next()?.starts(with: "SQLite format 3\u{0}".utf8) ?? false
        }
    }
}
