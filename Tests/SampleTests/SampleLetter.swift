import FOIRecords
import Foundation
import PDFText
import Testing

/// A letter that tests read: one of `samples/`, or of the folder that the variable `FOI_LETTERS` names.
struct SampleLetter: CustomTestStringConvertible, Sendable {
    var url: URL

    var name: String { url.deletingPathExtension().lastPathComponent }
    var testDescription: String { name }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

    /// Where the record that is wanted stands.
    var golden: URL { url.deletingPathExtension().appendingPathExtension("json") }

    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every file of `samples/` that a record or an error record is wanted for.
    static let samples = letters(in: package.appending(path: "samples"))

    /// Those that can be read, and those of a folder of one's own.
    static let readable: [SampleLetter] = {
        let own = ProcessInfo.processInfo.environment["FOI_LETTERS"].map {
            letters(in: URL(filePath: $0, relativeTo: package))
        }
        return (samples + (own ?? [])).filter { letter in
            (try? letter.bytes()).flatMap { try? Document(letter: $0) } != nil
        }
    }()

    /// The letters of `Tests/Corpus`, with their annotations beside them.
    static let corpus = letters(in: package.appending(path: "Tests/Corpus/letters"))

    /// The people that its annotation names.
    func people() throws -> [String] {
        let folder = url.deletingLastPathComponent()
        let places = ["expected", "../annotations"].map { folder.appending(path: "\($0)/\(name).json") }
        guard let annotation = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
            return []
        }
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: annotation)) as? [String: Any] ?? [:]
        return ["requester", "signatory"].compactMap { object[$0] as? String }
    }

    private static func letters(in folder: URL) -> [SampleLetter] {
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "pdf" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { SampleLetter(url: $0) }
    }
}
