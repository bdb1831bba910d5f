import FOIExport
import FOIRecords
import Files
import Foundation
import Testing
import Workers

/// The pool with workers that go wrong: shell scripts in the place of the real ones.
struct WorkerPoolTests {
    /// Says to be ready, as the channel wants it, and takes the first request.
    private static let ready = "printf '\\013\\000\\000\\000\\000' >&0; head -c 1 >/dev/null; "

    private let letter = FilePath(#filePath)

    private func options(_ script: String) -> WorkerOptions {
        var options = WorkerOptions(program: "/bin/sh", arguments: ["-c", script, "worker"], jobs: 1)
        options.timeout = .seconds(10)
        return options
    }

    /// What becomes of one letter.
    private func outcome(_ options: WorkerOptions, _ path: FilePath? = nil) throws -> ReadingError.Code? {
        let pool = WorkerPool(options)
        #expect(pool.vacancies == 1)
        try pool.begin(0, LetterFile(path ?? letter))
        let event = try #require(try pool.next(within: .seconds(60)))
        guard case .finished(0, let record) = event else { return nil }
        #expect(pool.vacancies == 1)
        return record.failure
    }

    @Test(arguments: [
        ("kill -SEGV $$", ReadingError.Code.crashed), ("exit 3", .crashed), ("exit 77", .memory),
        ("kill -XCPU $$", .timeout), ("kill -KILL $$", .crashed), ("exit 0", .crashed),
        ("echo this is no answer >&0; sleep 60", .crashed),
        ("printf '\\013\\000\\000\\000\\000' >&0; sleep 60", .crashed),
        ("exec <&-; sleep 60", .crashed),
    ])
    func `a worker that ends over a letter is told by how it ends`(script: String, code: ReadingError.Code) throws {
        #expect(try outcome(options(Self.ready + script)) == code)
    }

    @Test func `a worker that does not answer is killed when the time is over`() throws {
        var options = options(Self.ready + "sleep 60")
        options.timeout = .milliseconds(200)
        let start = ContinuousClock.now
        #expect(try outcome(options) == .timeout)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: [("kill -SEGV $$", 2), ("exit 77", 2), ("kill -KILL $$", 8), ("kill -XCPU $$", 1)])
    func `a letter is tried again with a new worker before it is blamed`(script: String, attempts: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try outcome(options("mktemp '\(folder.path)/XXXXXX'; " + Self.ready + script))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == attempts)
    }

    @Test(arguments: ["exit 1", "kill -KILL $$", "echo nonsense >&0"])
    func `workers that never are ready end the work, whatever the letter`(script: String) {
        #expect(throws: WorkerError.self) { try outcome(options(script)) }
    }

    @Test func `a program that is not there ends the work`() {
        #expect(throws: WorkerError.self) { try outcome(WorkerOptions(program: "/no/such/program", jobs: 1)) }
    }

    @Test func `where the sandbox must be whole, one that is not ends the work`() throws {
        let script = "printf '\\013\\006\\000\\000\\000files:' >&0; head -c 1 >/dev/null; exit 3"
        #expect(try outcome(options(script)) == .crashed)
        var strict = options(script)
        strict.requiresSandbox = true
        #expect(throws: WorkerError.self) { try outcome(strict) }
    }

    @Test(arguments: ["/no/such/letter.pdf", "/dev/null", "/"])
    func `what is no file needs no worker to be told`(path: FilePath) throws {
        #expect(try outcome(options("exit 1"), path) == .unreadable)
    }

    @Test func `nothing is told before there is something to tell`() throws {
        let pool = WorkerPool(options("sleep 60"))
        #expect(try pool.next(within: .milliseconds(10)) == nil)
        try pool.begin(0, LetterFile(letter))
        #expect(try pool.next(within: .milliseconds(50)) == nil)
        #expect(pool.vacancies == 0)
    }
}
