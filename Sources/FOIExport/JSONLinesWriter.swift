public import Files

/// Writes JSON Lines: a record or error record a line, in the order given.
public final class JSONLinesWriter: RecordWriter {
    private let output: OutputFile
    private let onlyFailures: Bool

    /// - Parameter onlyFailures: whether to pass over records, so that error records alone are listed.
    public init(_ output: OutputFile, onlyFailures: Bool = false) {
        self.output = output
        self.onlyFailures = onlyFailures
    }

    public func write(_ record: EncodedRecord) throws(FileError) {
        guard record.failure != nil || !onlyFailures else { return }
        try output.write(record.json + [UInt8(ascii: "\n")])
    }

    public func finish() throws(FileError) {
        try output.publish()
    }
}
