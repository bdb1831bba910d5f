import Files
import Foundation
import Testing

struct ReadingTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> FilePath {
        FilePath(folder.appending(path: name).path(percentEncoded: false))
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func `a file is read whole`(size: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(bytes).write(to: folder.appending(path: "a"))
        #expect(try path("a").contents() == bytes)
        #expect(try path("a").contents(limit: size) == bytes)
        if size > 0 { #expect(try path("a").contents(limit: size - 1) == nil) }
        #expect(try FileStatus(of: path("a")).size == size)
    }

    @Test func `what is no file is told apart`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let missing = try #require(throws: FileError.self) { try path("gone").contents() }
        #expect(missing.isMissing)
        #expect(missing.description.hasSuffix("gone: no such file or folder"))
        let own = try #require(throws: FileError.self) { try path("").contents() }
        #expect(own.reason == "is a folder")
        let device = try #require(throws: FileError.self) { try FilePath("/dev/null").contents() }
        #expect(device.reason.contains("device"))
        let under = try #require(throws: FileError.self) { try FilePath("/dev/null/x").contents() }
        #expect(under.isMissing)
    }

    @Test func `a folder is listed in the order of the bytes`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["b", "a", "é", "B", ".hidden"] { try Data().write(to: folder.appending(path: name)) }
        #expect(try path("").entries() == [".hidden", "B", "a", "b", "é"].map { Array($0.utf8) })
        #expect(throws: FileError.self) { try path("a").entries() }
    }
}
