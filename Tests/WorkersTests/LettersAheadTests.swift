import FOIExport
import FOIRecords
import Files
import Foundation
import Testing
import Workers

/// Workers that have letters ahead and go wrong with one of them.
struct LettersAheadTests {
    private let letter = LetterFile(FilePath(#filePath))

    /// What becomes of letters that are begun at once, each as its record or why there is none, in the order in which
    /// they are done.
    private func outcomes(
        of count: Int, jobs: Int = 1, timeout: Duration? = nil, leaving left: Set<Int> = [], _ script: String
    ) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var options = ScriptedWorker.options(script, in: folder, jobs: jobs)
        if let timeout { options.timeout = timeout }
        let pool = WorkerPool(options)
        for number in 0..<count {
            #expect(pool.room(for: 100) > 0)
            try pool.begin(number, letter)
        }
        var found: [String] = []
        var opened: Set<Int> = []
        while found.count < count - left.count {
            switch try #require(try pool.next(within: .seconds(60))) {
            case .opened(let number, _):
                #expect(opened.insert(number).inserted)
                if left.contains(number) { pool.leave(number) } else { pool.read(number) }
            case .finished(let number, let record):
                let text = record.failure?.rawValue ?? String(decoding: record.json, as: UTF8.self)
                found.append("\(number) \(text.contains("\"n\":\(number)") ? "read" : text)")
            default: Issue.record("nothing else was asked")
            }
        }
        #expect(try pool.next(within: .milliseconds(20)) == nil)
        #expect(pool.vacancies == jobs)
        return found
    }

    /// Opens three letters, the last two ahead.
    private static let three = "open; opened 0; open; ahead; opened 1; open; ahead; opened 2; "

    @Test func `letters are opened ahead and read one after the other`() throws {
        let script = Self.three + "ask; finished 0; ask; finished 1; ask; finished 2; sleep 60"
        #expect(try outcomes(of: 3, script) == ["0 read", "1 read", "2 read"])
    }

    @Test(arguments: [
        ("exit 3", ReadingError.Code.crashed, 2), ("kill -SEGV $$", .crashed, 2), ("exit 77", .memory, 2),
        ("kill -XCPU $$", .timeout, 1), ("kill -KILL $$", .crashed, 8), ("exec <&-; sleep 60", .crashed, 8),
        ("echo this is no answer >&0; sleep 60", .crashed, 8), ("opened 1; sleep 60", .crashed, 8),
        ("ahead; sleep 60", .crashed, 8), ("printf '\\013\\000\\000\\000\\000' >&0; sleep 60", .crashed, 8),
    ])
    func `a worker that ends over one of its letters costs that one only`(
        end: String, code: ReadingError.Code, attempts: Int
    ) throws {
        // The letter that it was on comes alone when it is tried again, and only then the next.
        let script = """
            if [ $attempt = 1 ]; then \(Self.three) ask; finished 0; ask; \(end)
            elif [ $attempt -le \(attempts) ]; then open; opened 1; ask; \(end)
            else open; opened 2; ask; finished 2; sleep 60; fi
            """
        #expect(try outcomes(of: 3, script) == ["0 read", "1 \(code.rawValue)", "2 read"])
    }

    @Test(arguments: [("exit 3", ReadingError.Code.crashed, 2), ("sleep 60", .timeout, 1)])
    func `a worker that ends while it opens a letter ahead costs that one only`(
        end: String, code: ReadingError.Code, attempts: Int
    ) throws {
        let script = """
            if [ $attempt = 1 ]; then open; opened 0; open; ahead; \(end)
            elif [ $attempt -le \(attempts) ]; then open; \(end)
            else open; opened 0; open; ahead; opened 2; ask; finished 0; ask; finished 2; sleep 60; fi
            """
        let outcomes = try outcomes(of: 3, timeout: .milliseconds(1500), script)
        #expect(outcomes == ["1 \(code.rawValue)", "0 read", "2 read"])
    }

    @Test func `each letter has its own time, however many wait behind it`() throws {
        let slow = Self.three + (0..<3).map { "ask; sleep 0.7; finished \($0); " }.joined() + "sleep 60"
        #expect(try outcomes(of: 3, timeout: .milliseconds(1800), slow) == ["0 read", "1 read", "2 read"])
        let hanging = """
            if [ $attempt = 1 ]; then \(Self.three) ask; finished 0; ask; sleep 60; fi
            open; opened 2; ask; sleep 0.7; finished 2; sleep 60
            """
        #expect(try outcomes(of: 3, timeout: .milliseconds(1800), hanging) == ["0 read", "1 timeout", "2 read"])
    }

    @Test func `while a worker waits to be told what to do its time does not run`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var options = ScriptedWorker.options("open; opened 0; ask; finished 0; exec sleep 60", in: folder)
        options.timeout = .milliseconds(1000)
        let pool = WorkerPool(options)
        try pool.begin(0, letter)
        #expect(try pool.next(within: .seconds(60)).map { if case .opened = $0 { true } else { false } } == true)
        #expect(try pool.next(within: .milliseconds(1500)) == nil)
        pool.read(0)
        guard case .finished(0, let record) = try pool.next(within: .seconds(60)) else {
            Issue.record("the letter was not read")
            return
        }
        #expect(record.failure == nil)
    }

    @Test func `what a worker still said before it went counts, and the rest goes to the next`() throws {
        let script = """
            if [ $attempt = 1 ]; then \(Self.three) ask; finished 0; exit 0; fi
            open; opened 1; ask; finished 1; open; opened 2; ask; finished 2; sleep 60
            """
        #expect(try outcomes(of: 3, script) == ["0 read", "1 read", "2 read"])
    }

    @Test func `letters are left in the order in which they came`() throws {
        let script = Self.three + "ask; finished 0; ask; ask; finished 2; sleep 60"
        #expect(try outcomes(of: 3, leaving: [1], script) == ["0 read", "2 read"])
    }

    @Test func `a letter that can't be opened ahead is told of before those that were`() throws {
        let script = """
            open; opened 0; open; ahead; finished 1; open; ahead; opened 2
            ask; finished 0; ask; finished 2; sleep 60
            """
        #expect(try outcomes(of: 3, script) == ["1 read", "0 read", "2 read"])
    }

    @Test func `a worker ends when no letter will come, not before it is done`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let identifier = folder.appending(path: "identifier")
        let script = "echo $$ >'\(identifier.path)'; open; opened 0; ask; finished 0; exec sleep 60"
        let pool = WorkerPool(ScriptedWorker.options(script, in: folder))
        try pool.begin(0, letter)
        pool.expectNoMore()
        guard case .opened = try pool.next(within: .seconds(60)) else {
            Issue.record("the letter was not opened")
            return
        }
        pool.expectNoMore()
        pool.read(0)
        guard case .finished = try pool.next(within: .seconds(60)) else {
            Issue.record("the letter was not read")
            return
        }
        pool.expectNoMore()
        #expect(try pool.next(within: .milliseconds(500)) == nil)
        let text = try String(contentsOf: identifier, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(kill(try #require(Int32(text)), 0) != 0)
    }

    @Test func `a large letter is not opened ahead`() throws {
        let large = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try Data(count: 1 << 20).write(to: large)
        defer { try? FileManager.default.removeItem(at: large) }
        let pool = WorkerPool(WorkerOptions(program: "/bin/sh", arguments: ["-c", "sleep 60"], jobs: 1))
        try pool.begin(0, LetterFile(FilePath(large.path)))
        #expect(pool.room(for: 100) == 0)
    }

    @Test func `few letters are begun ahead, and none where few remain`() throws {
        let pool = WorkerPool(WorkerOptions(program: "/bin/sh", arguments: ["-c", "sleep 60"], jobs: 2))
        #expect([0, 1, 2, 3, 4, 5, 6, 100].map(pool.room) == [0, 1, 2, 2, 3, 3, 4, 8])
        for number in 0..<4 { try pool.begin(number, letter) }
        #expect([0, 1, 4, 5, 6, 8, 100].map(pool.room) == [0, 0, 0, 0, 1, 2, 4])
        let many = WorkerPool(WorkerOptions(program: "/bin/sh", arguments: ["-c", "sleep 60"], jobs: 256))
        #expect(many.room(for: 100_000) == 256)
    }
}
