import FOIBatch
import FOIRecords
import Files
import Foundation
import Testing
import Workers
import ZIPForge

struct ArchiveScanningTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    private func write(_ names: String..., to name: String) throws {
        try write(ZIPFile(names.map { .init($0, Array($0.utf8)) }).bytes, to: name)
    }

    private func path(_ name: String) -> FilePath {
        FilePath(folder.appending(path: name).path(percentEncoded: false)).tidied
    }

    private func found(_ name: String = "") throws -> [LetterFile] {
        let root = path("").string + "/"
        return try FolderScanner.letters(under: [path(name)]).map {
            LetterFile(FilePath(String($0.path.string.dropFirst(root.count))), origin: $0.origin)
        }
    }

    @Test func `the letters in a zip file stand under its path, in the order of all paths`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("2_1_response.PDF", "correspondence.txt", "1_1_letters/a.pdf", "1_1_letters/", to: "a/request.ZIP")
        try write([], to: "a/request.pdf")
        try write([], to: "b.pdf")
        let paths = ["a/request.ZIP/1_1_letters/a.pdf", "a/request.ZIP/2_1_response.PDF", "a/request.pdf", "b.pdf"]
        #expect(try found().map(\.path.string) == paths)
        #expect(try found("a/request.ZIP").map(\.path.string) == Array(paths[..<2]))
        #expect(try FolderScanner.pdfs(under: [path("")]) == [path("a/request.pdf"), path("b.pdf")])
    }

    @Test func `two entries of one name are told apart, and names that lead out stay within`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("a.pdf", "a.pdf", "../a.pdf", #"..\..\etc\b.pdf"#, "/c.pdf", to: "request.zip")
        let names = ["a.pdf", "a.pdf#2", "a.pdf#3", "c.pdf", "etc/b.pdf"]
        #expect(try found().map(\.path.string) == names.map { "request.zip/" + $0 })
    }

    @Test func `a zip file within, a locked entry and a broken file stand for themselves`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var locked = ZIPFile([.init("a.pdf", [1]), .init("more.zip", [1])])
        locked.entries[0].flags = 1
        try write(locked.bytes, to: "request.zip")
        try write(Array(locked.bytes.dropLast(9)), to: "broken.zip")
        let letters = try found()
        #expect(letters.map(\.path) == ["broken.zip", "request.zip/a.pdf", "request.zip/more.zip"])
        let codes = letters.map { letter -> ReadingError.Code? in
            if case .none(let error) = letter.origin { error.code } else { nil }
        }
        #expect(codes == [.damaged, .encrypted, .unreadable])
    }

    @Test func `a zip file without a letter is passed over in a folder, and told where it is named`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("correspondence.txt", to: "request.zip")
        try write([], to: "a.pdf")
        #expect(try found().map(\.path) == ["a.pdf"])
        let error = try #require(throws: FolderScanner.Nothing.self) { try found("request.zip") }
        #expect(error.description.hasSuffix("request.zip: holds no PDF"))
    }
}
