public import FOIRecords

/// What reading one file gave, as it goes from the reader to the writers: a record or an error record, encoded.
///
/// Bytes and not a ``Record``, so that a reader may be another process.
public struct EncodedRecord: Sendable, Hashable {
    /// The record or error record as JSON on one line, without a line feed.
    public var json: [UInt8]
    /// Why there is no record. `nil` where there is one.
    public var failure: ReadingError.Code?

    public init(json: [UInt8], failure: ReadingError.Code? = nil) {
        self.json = json
        self.failure = failure
    }
}

extension EncodedRecord {
    public init(_ record: Record) throws {
        self.init(json: try RecordEncoder().encode(record))
    }

    public init(_ error: ErrorRecord) throws {
        self.init(
            json: try RecordEncoder().encode(error), failure: ReadingError.Code(rawValue: error.error.code))
    }
}
