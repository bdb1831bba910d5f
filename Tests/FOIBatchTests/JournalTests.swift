import FOIBatch
import FOIExport
import FOIRecords
import Files
import Foundation
import Testing
import Workers

struct JournalTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var target: FilePath { FilePath(folder.appending(path: "r.jsonl").path(percentEncoded: false)) }
    private var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path) } }
    private var whole: [UInt8]? { get throws { try target.contents() } }
    private var partial: URL { folder.appending(path: "r.jsonl.partial") }

    /// Reads letters as a batch would: a path's letters, but its digits, are its bytes.
    @discardableResult
    private func run(
        _ paths: [String], _ start: Journal.Start, failing: Set<String> = [], stopsBefore end: Int = .max,
        replaces: Bool = false
    ) throws -> BatchProgress {
        let journal = try Journal(for: target, start: start, replaces: replaces)
        let pool = ContentPool(jobs: 2, failing: failing)
        var batch = Batch(paths.prefix(end).map { LetterFile(FilePath($0)) }, readBy: pool, journal: journal)
        let result = try batch.run(into: [journal])
        #expect(journal.lines == result.done)
        if paths.count <= end { try journal.finish() }
        return result
    }

    /// What a run gives that was never ended.
    private func reference(_ paths: [String], failing: Set<String> = []) throws -> [UInt8]? {
        try run(paths, .anew, failing: failing)
        defer { try? FileManager.default.removeItem(atPath: target.string) }
        return try whole
    }

    private let resume = Journal.Start.resume(retriesFailures: false)

    @Test func `the file grows beside its name, and takes it when it is whole`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try run(["a", "b", "c"], .anew, stopsBefore: 2)
        #expect(try names == ["r.jsonl.partial"])
        try run(["a", "b", "c"], .anew)
        #expect(try names == ["r.jsonl"])
        #expect(try whole?.count { $0 == 0x0A } == 3)
        try run([], .anew, replaces: true)
        #expect(try whole == [])
    }

    @Test func `nothing is left of a run that wrote nothing`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try run(["a"], .anew, stopsBefore: 0)
        #expect(try names == [])
    }

    @Test func `a run that is gone on with gives the same bytes and reads only what is missing`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["a", "a1", "b", "c", "c1", "d"]
        let reference = try reference(paths)
        for end in paths.indices {
            try run(paths, .anew, stopsBefore: end)
            let result = try run(paths, resume)
            // What is of the same bytes as a letter that was read is known too.
            #expect(result.resumed == [0, 2, 2, 3, 5, 5][end])
            #expect(try whole == reference, "after \(end)")
            #expect(try names == ["r.jsonl"])
            try FileManager.default.removeItem(atPath: target.string)
        }
    }

    @Test func `the beginning of a line is cut off, wherever it ends`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["a", "b", "c"]
        let reference = try #require(try reference(paths))
        for end in reference.indices {
            try Data(reference[..<end]).write(to: partial)
            let result = try run(paths, resume)
            #expect(result.resumed == reference[..<end].count { $0 == 0x0A })
            #expect(try whole == reference)
            try FileManager.default.removeItem(atPath: target.string)
        }
    }

    @Test(arguments: [
        (["b", "d"], ["a", "b", "c", "d", "e"]), (["a", "b", "c"], ["a", "c"]), (["a", "b"], ["b", "z"]),
        (["b", "c"], ["a", "a1", "b", "b1", "c"]), (["a", "b1", "c"], ["a1", "b", "c1"]),
    ])
    func `files that come, go or move between the runs make no difference`(before: [String], after: [String]) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let reference = try reference(after)
        try run(before + ["zz"], .anew, stopsBefore: before.count)
        try run(after, resume)
        #expect(try whole == reference)
        #expect(try names == ["r.jsonl"])
    }

    @Test func `it may be ended many times, the files changing meanwhile`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = (0..<40).map { "\(UnicodeScalar(UInt8(97 + $0 % 20)))\($0)" }.sorted()
        let reference = try reference(paths)
        for end in [3, 9, 2, 17, 20] {
            let some = paths.enumerated().filter { ($0.offset + end) % 3 > 0 }.map(\.element)
            try run(some, resume, stopsBefore: end)
        }
        try run(paths, resume)
        #expect(try whole == reference)
    }

    @Test func `failures are kept, or retried where that is asked for`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["a", "b", "c", "d"]
        let sound = try reference(paths)
        let failed = try reference(paths, failing: ["b", "c"])
        try run(paths, .anew, failing: ["b", "c"], stopsBefore: 3)
        let kept = try run(paths, resume)
        #expect(kept.failed == 2)
        #expect(try whole == failed)
        try FileManager.default.moveItem(atPath: target.string, toPath: partial.path)
        let retried = try run(paths, .resume(retriesFailures: true))
        #expect(retried.failed == 0)
        #expect(retried.resumed == 2)
        #expect(try whole == sound)
    }

    @Test func `records of another version are read anew`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = ["a", "b"]
        let reference = try #require(try reference(paths))
        let old = String(decoding: reference, as: UTF8.self).replacing(
            #""version":"\#(Tool.current.version)""#, with: #""version":"0.0.1""#)
        try Data(old.utf8).write(to: partial)
        let result = try run(paths, resume)
        #expect(result.resumed == 0)
        #expect(try whole == reference)
    }

    @Test func `what is no record in the file is passed over`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let reference = try #require(try reference(["a", "b"]))
        try (Data("precious\n{}\n\n".utf8) + Data(reference) + Data([0, 0, 0, 0x0A])).write(to: partial)
        #expect(try run(["a", "b"], resume).resumed == 2)
        #expect(try whole == reference)
    }

    @Test func `two processes do not write the same file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal(for: target, start: .anew, replaces: false)
        #expect(throws: FileError.self) { _ = try Journal(for: target, start: resume, replaces: false) }
        #expect(journal.lines == 0)
    }

    @Test func `a file that came up in the meantime is not replaced, and nothing is lost`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal(for: target, start: .anew, replaces: false)
        try journal.write(EncodedRecord(ReadingError(.empty, "x"), source: Source(path: "a")))
        try Data("other".utf8).write(to: URL(filePath: target.string))
        let error = try #require(throws: FileError.self) { try journal.finish() }
        #expect(error.isExisting)
        #expect(try whole == Array("other".utf8))
        #expect(FileManager.default.fileExists(atPath: partial.path))
    }
}

/// Reads files whose bytes are the letters in their paths.
private final class ContentPool: LetterPool {
    private let jobs: Int
    private let failing: Set<String>
    private var opened: [(Int, String)] = []
    private var reading: [(Int, String)] = []
    private var waiting: [Int: String] = [:]

    init(jobs: Int, failing: Set<String>) {
        self.jobs = jobs
        self.failing = failing
    }

    var vacancies: Int { jobs - opened.count - reading.count - waiting.count }

    func begin(_ number: Int, _ letter: LetterFile) {
        opened.append((number, letter.path.string.filter(\.isLetter)))
    }

    func read(_ number: Int) {
        if let content = waiting.removeValue(forKey: number) { reading.append((number, content)) }
    }

    func leave(_ number: Int) { waiting[number] = nil }

    func next(within duration: Duration) throws -> LetterEvent? {
        if let (number, content) = opened.popLast() {
            waiting[number] = content
            return .opened(number, try #require(ContentHash(digits: Array(Self.digits(of: content).utf8))))
        }
        guard let (number, content) = reading.popLast() else { return nil }
        let source = Source(sha256: Self.digits(of: content), bytes: 1)
        if failing.contains(content) {
            return .finished(number, EncodedRecord(ReadingError(.timeout, "too long"), source: source))
        }
        var record = Record(parsing: "Dear \(content),")
        record.source = source
        return .finished(number, try EncodedRecord(record))
    }

    private static func digits(of content: String) -> String {
        let digits = content.utf8.map { String($0, radix: 16) }.joined()
        return String(repeating: "0", count: 64 - digits.utf8.count) + digits
    }
}
