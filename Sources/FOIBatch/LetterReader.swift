public import FOIExport
internal import FOIRecords
public import Files

/// Reads one file to the record or error record that stands for it in the output.
///
/// This is the seam at which letters may be read in other processes: what comes back are bytes, and the caller needs
/// nothing else of a PDF.
public protocol LetterReader: Sendable {
    /// - Throws: what keeps any file from being read. What is wrong with this file is the error record's to tell.
    func read(_ path: FilePath) async throws -> EncodedRecord
}

/// Reads letters in the calling process.
public struct InProcessReader: LetterReader {
    public init() {}

    @concurrent
    public func read(_ path: FilePath) async throws -> EncodedRecord {
        var source = Source(path: path.string, textLayer: .none)
        let record: Record
        do throws(ReadingError) {
            let bytes = try path.letter()
            source = Source(of: bytes, path: path.string)
            record = try Record(pdf: bytes, source: source)
        } catch {
            return try EncodedRecord(ErrorRecord(error, source: source))
        }
        do {
            return try EncodedRecord(record)
        } catch {
            let failure = ReadingError(.damaged, "the record of this PDF can't be written: \(error)")
            return try EncodedRecord(ErrorRecord(failure, source: source))
        }
    }
}
