import FOIExport
import FOIRecords
import Files
import Foundation
import Testing

struct JSONLinesWriterTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var target: FilePath { FilePath(folder.appending(path: "records.jsonl").path(percentEncoded: false)) }
    private var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path) } }

    private func written() throws -> String {
        String(decoding: try #require(try target.contents()), as: UTF8.self)
    }

    @Test func `a line a record appears when all is written`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let writer = JSONLinesWriter(try OutputFile(target, replaces: false))
        try writer.write(EncodedRecord(json: Array("{}".utf8)))
        try writer.write(EncodedRecord(json: Array("[]".utf8), failure: .damaged))
        #expect(try !names.contains("records.jsonl"))
        try writer.finish()
        #expect(try names == ["records.jsonl"])
        #expect(try written() == "{}\n[]\n")
    }

    @Test func `nothing is left of a writer that is dropped`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let writer = JSONLinesWriter(try OutputFile(target, replaces: false))
            try writer.write(EncodedRecord(json: Array("{}".utf8)))
        }
        #expect(try names.isEmpty)
    }

    @Test func `a file is replaced only where that is asked for`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("old".utf8).write(to: folder.appending(path: "records.jsonl"))
        #expect(throws: FileError.self) { _ = try OutputFile(target, replaces: false) }
        #expect(try written() == "old")

        let writer = JSONLinesWriter(try OutputFile(target, replaces: true))
        #expect(try written() == "old")
        try writer.finish()
        #expect(try written() == "")
    }

    @Test func `a file that came up in the meantime is not replaced`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let writer = JSONLinesWriter(try OutputFile(target, replaces: false))
            try Data("other".utf8).write(to: folder.appending(path: "records.jsonl"))
            let error = try #require(throws: FileError.self) { try writer.finish() }
            #expect(error.isExisting)
        }
        #expect(try written() == "other")
        #expect(try names == ["records.jsonl"])
    }

    @Test func `a symbolic link stays one`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("old".utf8).write(to: folder.appending(path: "kept.jsonl"))
        try FileManager.default.createSymbolicLink(
            atPath: target.string, withDestinationPath: "kept.jsonl")
        try JSONLinesWriter(try OutputFile(target, replaces: true)).finish()
        #expect(try Data(contentsOf: folder.appending(path: "kept.jsonl")).isEmpty)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target.string) == "kept.jsonl")
    }

    @Test func `a folder is not written over`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = FilePath(folder.path(percentEncoded: false))
        #expect(throws: FileError.self) { _ = try OutputFile(path, replaces: true) }
    }

    @Test func `a device is written to as it is`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let writer = JSONLinesWriter(try OutputFile("/dev/null", replaces: false))
        try writer.write(EncodedRecord(json: Array("{}".utf8)))
        try writer.finish()
        #expect(try FileStatus(of: "/dev/null").kind == .other)
    }
}
