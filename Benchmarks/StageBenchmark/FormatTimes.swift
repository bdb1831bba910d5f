import FOIExport
import Files
import Foundation

/// How long it takes to write records in a format.
enum FormatTimes {
    /// The letters that one file gets at least: opening and ending it should not weigh more than for a folder of letters.
    private static let letters = 1_000

    /// Seconds of the processor for one letter, from the bytes of its record to the whole file.
    static func seconds(_ format: OutputFormat, _ records: [EncodedRecord], rounds: Int) throws -> Double {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("foi-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        // A database knows a letter by its path: the same one again would be an update.
        let copies = (0..<max(1, letters / records.count)).flatMap { copy in
            records.enumerated().map { $1.named(FilePath("\(copy)/\($0).pdf")) }
        }
        let place = OutputPlace(path: FilePath(folder.appendingPathComponent("output").path), format: format)
        let rounds = max(1, rounds / 10)
        let time = try ProcessorClock.seconds {
            for _ in 0..<rounds {
                let outputs = try RecordOutputs([place], replaces: true)
                for record in copies { try outputs.write(record) }
                try outputs.finish()
            }
        }
        return time / Double(rounds * copies.count)
    }
}
