import Foundation

/// The letters in `samples/`.
enum Samples {
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let folder = package.appending(path: "samples", directoryHint: .isDirectory)

    static func url(_ name: String) -> URL { folder.appending(path: name) }

    /// Copies samples into a folder, under other names where given.
    static func copy(_ names: [String: String], to folder: URL) throws {
        for (name, sample) in names {
            try FileManager.default.copyItem(at: url(sample), to: folder.appending(path: name))
        }
    }
}
