public import FOIRecords
public import Files

/// Writes records in several formats at once.
///
/// All are opened before anything is written, and get their names when all is written.
public final class RecordOutputs: RecordWriter {
    /// What is written from the bytes.
    private let records: [any RecordWriter]
    private let letters: [any LetterWriter]
    /// Whether a format shows where values stand, so that letters must be read with their evidence.
    public let needsEvidence: Bool

    /// - Parameter replaces: whether files that have a name already may be replaced. Databases need none of it to get
    ///   more letters.
    /// - Parameter masked: whether the records are. A database takes only letters like those that it has.
    public init(_ targets: [OutputPlace], replaces: Bool, masked: Bool = false) throws(FileError) {
        var records: [any RecordWriter] = []
        var letters: [any LetterWriter] = []
        for target in targets {
            switch (target.format, target.path) {
            case (.jsonl, let path): records.append(JSONLinesWriter(try Self.file(path, replaces)))
            case (.html, let path): letters.append(ReportWriter(try Self.file(path, replaces)))
            case (.csv, let path): letters.append(try LetterSheet(try Self.file(path, replaces)))
            case (.disclosureLog, let path): letters.append(try DisclosureLog(try Self.file(path, replaces)))
            case (.csvTables, let path?): letters.append(try TableFolder(path, replaces: replaces))
            case (.sqlite, let path?): letters.append(try DatabaseFile(path, replaces: replaces, masked: masked))
            case (.csvTables, nil), (.sqlite, nil): throw FileError("standard output", "is no place for this format")
            }
        }
        self.records = records
        self.letters = letters
        needsEvidence = targets.contains { $0.format == .html }
    }

    private static func file(_ path: FilePath?, _ replaces: Bool) throws(FileError) -> OutputFile {
        guard let path else { return OutputFile.standardOutput }
        return try OutputFile(path, replaces: replaces)
    }

    public func write(_ record: EncodedRecord) throws(FileError) {
        for writer in records { try writer.write(record) }
        if !letters.isEmpty { try write(DecodedRecord(record, skipsEvidence: !needsEvidence), of: record) }
    }

    /// Writes a record that is read already, with its evidence where that is needed.
    public func write(_ record: EncodedRecord, _ letter: DecodedRecord) throws(FileError) {
        for writer in records { try writer.write(record) }
        try write(letter, of: record)
    }

    private func write(_ letter: DecodedRecord, of record: EncodedRecord) throws(FileError) {
        for writer in letters { try writer.write(letter, json: record.json) }
    }

    public func finish() throws(FileError) {
        for writer in records { try writer.finish() }
        for writer in letters { try writer.finish() }
    }
}

extension DecodedRecord {
    /// Reads a record. Bytes that are none, which come from no reader of ours, are a failure as well.
    public init(_ record: EncodedRecord, skipsEvidence: Bool = true) {
        do {
            self = try RecordDecoder(skipsEvidence: skipsEvidence).decode(record.json)
        } catch {
            let failure = ReadingError(.damaged, "the record of this file can't be read: \(error)")
            self = .failure(ErrorRecord(failure, source: Source(textLayer: .none)))
        }
    }
}
