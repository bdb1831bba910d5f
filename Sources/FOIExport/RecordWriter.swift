public import Files

/// A format that records are written in, one at a time. A run may write several.
///
/// A writer shows its output under its name only when ``finish()`` is called: one that is dropped before leaves nothing,
/// or what a later run can go on with.
public protocol RecordWriter: AnyObject {
    func write(_ record: EncodedRecord) throws(FileError)
    /// Call once, behind the last record.
    func finish() throws(FileError)
}
