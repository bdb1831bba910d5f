public import FOIRecords
public import Files

/// Hands records on to another writer that must not see what files are called: names of files may be names of people.
///
/// Their texts are masked already, by who read the letters.
public final class MaskedOutput: RecordWriter {
    private let writer: any RecordWriter

    public init(_ writer: any RecordWriter) {
        self.writer = writer
    }

    public func write(_ record: EncodedRecord) throws(FileError) {
        try writer.write(record.nameless)
    }

    public func finish() throws(FileError) {
        try writer.finish()
    }
}

extension EncodedRecord {
    /// Whether this version masked it.
    public var isMasked: Bool { RecordHead(json)?.isMasked ?? false }

    /// The record masked by what it says of people, as ``Record/masked()`` has it.
    public func masked() throws -> EncodedRecord {
        guard failure == nil else { return nameless }
        return try EncodedRecord(RecordDecoder().decode(Record.self, from: json).masked())
    }
}

extension DecodedRecord {
    /// The same of a record that is read already, with its evidence.
    public func masked() -> DecodedRecord {
        switch self {
        case .record(let record): return .record(record.masked())
        case .failure(var error):
            error.source.path = error.source.namelessPath
            return .failure(error)
        }
    }
}
