public import FOIRecords
public import Files

/// A format that is written from what records say, not from their bytes.
///
/// Like a ``RecordWriter``, it shows its output under its name only when ``finish()`` is called.
public protocol LetterWriter: AnyObject {
    /// - Parameter json: the record's bytes.
    func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError)
    /// Call once, behind the last letter.
    func finish() throws(FileError)
}
