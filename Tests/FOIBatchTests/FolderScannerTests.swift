import FOIBatch
import Files
import Foundation
import Testing

struct FolderScannerTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> FilePath {
        FilePath(folder.appending(path: name).path(percentEncoded: false)).tidied
    }

    private func make(_ names: String...) throws {
        for name in names {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path(name).string, withDestinationPath: target)
    }

    private func found(_ names: String...) throws -> [String] {
        let root = path("").string + "/"
        return try FolderScanner.pdfs(under: names.map { path($0) }).map {
            $0.string.hasPrefix(root) ? String($0.string.dropFirst(root.count)) : $0.string
        }
    }

    @Test func `folders are searched to any depth, for names in any case, in the order of their bytes`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try make("b.pdf", "a/z.PDF", "a/y/x.Pdf", "a.pdf", "a/notes.txt", "Z.pdf", "é.pdf", "pdf", ".pdf")
        #expect(try found("") == ["Z.pdf", "a.pdf", "a/y/x.Pdf", "a/z.PDF", "b.pdf", "é.pdf"])
    }

    @Test func `nothing comes twice`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try make("a/one.pdf", "two.pdf")
        #expect(try found("", "a", "a/one.pdf", "./a/../two.pdf", "two.pdf") == ["a/one.pdf", "two.pdf"])
    }

    @Test func `links in a circle end the search there`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try make("a/one.pdf")
        try link("a/up", to: "..")
        try link("a/self", to: "self")
        #expect(try found("") == ["a/one.pdf"])
    }

    @Test func `a file that is named is taken whatever its name`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try make("letter.bin")
        #expect(try found("letter.bin") == ["letter.bin"])
    }

    @Test func `what looks like a PDF and is none is kept, to be reported`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "x.pdf"), withIntermediateDirectories: true)
        try make("y.pdf/inner.pdf")
        try link("gone.pdf", to: "nowhere")
        #expect(try found("") == ["gone.pdf", "x.pdf", "y.pdf/inner.pdf"])
    }

    @Test func `every path without a PDF is told`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try make("good.pdf", "empty/notes.txt")
        let error = try #require(throws: FolderScanner.Nothing.self) {
            try FolderScanner.pdfs(under: [path("missing"), path("good.pdf"), path("empty")])
        }
        #expect(error.errors.map(\.path) == [path("missing"), path("empty")])
        #expect(error.description.contains("no such file"))
        #expect(error.description.contains("holds no PDF"))
    }

    @Test func `a name that is no UTF-8 is found and can be opened`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let name: [UInt8] = [0x66, 0xE9, 0x2E, 0x70, 0x64, 0x66]
        let path = path("").appending(name)
        #if os(Linux)
            try OutputFile(path, replaces: false).publish()
            let files = try FolderScanner.pdfs(under: [self.path("")])
            #expect(files == [path])
            #expect(try files.first?.contents() == [])
        #else
            #expect(path.name == name)
        #endif
    }
}
