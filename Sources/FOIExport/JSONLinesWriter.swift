public import Files

/// Writes JSON Lines: a record or error record a line, in the order given.
public struct JSONLinesWriter: RecordWriter, ~Copyable {
    private let output: OutputFile

    public init(_ output: consuming OutputFile) {
        self.output = output
    }

    public mutating func write(_ record: EncodedRecord) throws(FileError) {
        try output.write(record.json + [UInt8(ascii: "\n")])
    }

    public consuming func finish() throws(FileError) {
        try output.publish()
    }
}
