import Files
import Foundation
import Testing

struct FileLinesTests {
    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb\n", ["a", "", "b"]), ("\n", [""]),
        (String(repeating: "x", count: 300_000) + "\ny", [String(repeating: "x", count: 300_000), "y"]),
    ])
    func `lines come one by one, whatever their length`(text: String, expected: [String]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        var lines = try FileLines(FilePath(url.path(percentEncoded: false)))
        var found: [String] = []
        while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
        #expect(found == expected)
    }

    @Test func `a folder has no lines`() {
        #expect(throws: FileError.self) { _ = try FileLines(FilePath("/")) }
    }

    @Test(arguments: [
        ("a/b.Tar.GZ", "gz", "a/b.Tar.db"), ("b", "", "b.db"), (".hidden", "", ".hidden.db"), ("a.d/b", "", "a.d/b.db"),
    ])
    func `a name's ending is told and replaced`(path: String, ending: String, replaced: String) {
        #expect(FilePath(path).fileExtension == ending)
        #expect(FilePath(path).replacingExtension("db") == FilePath(replaced))
    }
}
