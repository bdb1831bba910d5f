import FOIRecords
import Files
import Foundation

@testable import FOIExport

/// A folder for what a test writes. Removed when it goes out of use.
final class OutputFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Hidden files too.
    var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() } }

    func path(_ name: String) -> FilePath { FilePath(url.appending(path: name).path(percentEncoded: false)) }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }

    func rows(_ name: String) throws -> [[String]] { CSVReading.rows(try bytes(name)) }

    /// Writes records in a format, all the way to the end.
    func write(
        _ records: [Record], _ errors: [ErrorRecord] = [], to name: String, as format: OutputFormat,
        replaces: Bool = false
    ) throws {
        let target = OutputPlace(path: path(name), format: format)
        let outputs = try RecordOutputs([target], replaces: replaces)
        for record in records { try outputs.write(EncodedRecord(record)) }
        for error in errors { try outputs.write(EncodedRecord(error)) }
        try outputs.finish()
    }
}
