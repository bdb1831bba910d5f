import Files
import Foundation
import Testing

struct RegularFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> FilePath {
        FilePath(folder.appending(path: name).path(percentEncoded: false))
    }

    @Test func `a file that is open can be read when its name is gone, and as often as wanted`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("letter".utf8).write(to: folder.appending(path: "a"))
        let file = try RegularFile(path("a"))
        try FileManager.default.removeItem(at: folder.appending(path: "a"))
        #expect(file.size == 6)
        for _ in 0..<2 { #expect(try file.contents() == Array("letter".utf8)) }
    }

    @Test func `a file that grows once it is open is read as it then stands`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: "a")
        try Data("let".utf8).write(to: url)
        let file = try RegularFile(path("a"))
        let writer = try FileHandle(forWritingTo: url)
        try writer.seekToEnd()
        try writer.write(contentsOf: Data("ter".utf8))
        #expect(try file.contents() == Array("letter".utf8))
        #expect(try file.contents(limit: 5) == nil)
    }

    @Test func `a file that never rests is read as it stood, or not at all`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(repeating: 0, count: 1000).write(to: folder.appending(path: "a"))
        let file = try RegularFile(path("a"))
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", "while :; do head -c 300000 /dev/zero >a; done"]
        writer.currentDirectoryURL = folder
        try writer.run()
        defer { writer.terminate() }
        for _ in 0..<200 {
            do {
                let bytes = try #require(try file.contents(limit: 300_000))
                #expect(bytes.allSatisfy { $0 == 0 })
            } catch let error as FileError {
                #expect(error.reason == "it changes while it is read")
            }
        }
    }

    @Test(arguments: ["/", "/dev/null", "/no/such/file"])
    func `what is no file is not opened`(path: FilePath) {
        #expect(throws: FileError.self) { try RegularFile(path) }
    }
}
