public import Files

/// A format that records are written in, one at a time.
///
/// A writer shows its output under its name only when ``finish()`` is called: one that is dropped before leaves nothing.
public protocol RecordWriter: ~Copyable {
    mutating func write(_ record: EncodedRecord) throws(FileError)
    /// Call once, behind the last record.
    consuming func finish() throws(FileError)
}
