import FOIBatch
import FOIExport
import FOIRecords
import Files
import Testing
import Workers

struct BatchTests {
    @Test(arguments: [1, 2, 7, 64])
    func `records come in the order of the files, each once`(jobs: Int) throws {
        let files = (0..<200).map { LetterFile(FilePath("\($0)")) }
        let writer = MemoryWriter()
        let pool = DisorderlyPool(jobs: jobs)
        var batch = Batch(files, readBy: pool)
        let result = try batch.run(into: [writer])
        #expect(writer.paths == files.map { Substring($0.path.string) })
        #expect(result.records == 180)
        #expect(result.failures == [.damaged: 20])
        #expect(result.copies == 0)
        #expect(pool.mostAtOnce == jobs)
    }

    @Test(arguments: [(1, 3), (2, 4), (7, 1)])
    func `letters are begun ahead as far as the pool has room`(jobs: Int, ahead: Int) throws {
        let files = (0..<200).map { LetterFile(FilePath("\($0)")) }
        let writer = MemoryWriter()
        let pool = DisorderlyPool(jobs: jobs, ahead: ahead) { $0 % 50 }
        var batch = Batch(files, readBy: pool)
        let result = try batch.run(into: [writer])
        #expect(writer.paths == files.map { Substring($0.path.string) })
        #expect(result.done == 200)
        #expect(result.copies == 150)
        #expect(pool.read == 50)
        #expect(pool.mostAtOnce == jobs + ahead)
        #expect(pool.remaining == Array((1...200).reversed()))
        #expect(pool.begunBeforeNoMore == [200])
    }

    @Test(arguments: [1, 3, 64])
    func `files of the same bytes are read once, and each has its record`(jobs: Int) throws {
        let files = (0..<100).map { LetterFile(FilePath("\($0)")) }
        let writer = MemoryWriter()
        let pool = DisorderlyPool(jobs: jobs) { $0 % 5 }
        var batch = Batch(files, readBy: pool)
        let result = try batch.run(into: [writer])
        #expect(writer.paths == files.map { Substring($0.path.string) })
        #expect(result.done == 100)
        #expect(result.copies == 95)
        #expect(pool.read == 5)
        #expect(writer.lines[7] == writer.lines[2].replacing(#""path":"2""#, with: #""path":"7""#))
    }

    @Test func `progress is told behind each record`() throws {
        let writer = MemoryWriter()
        var told: [Int] = []
        var batch = Batch(["1", "2", "3"].map { LetterFile($0) }, readBy: DisorderlyPool(jobs: 3))
        _ = try batch.run(into: [writer]) { told.append($0.done) }
        #expect(told == [1, 2, 3])
    }

    @Test func `no files give no records`() throws {
        let writer = MemoryWriter()
        var batch = Batch([], readBy: DisorderlyPool(jobs: 2))
        #expect(try batch.run(into: [writer]).done == 0)
        #expect(writer.lines.isEmpty)
    }

    @Test func `an output that can't be written ends the batch`() throws {
        let writer = MemoryWriter(capacity: 5)
        var batch = Batch((0..<1000).map { LetterFile(FilePath("\($0)")) }, readBy: DisorderlyPool(jobs: 4))
        #expect(throws: FileError.self) { try batch.run(into: [writer]) }
        #expect(writer.lines.count == 5)
    }

    @Test func `an interruption ends the batch, and tells how far it came`() throws {
        let writer = MemoryWriter()
        var batch = Batch(
            (0..<100).map { LetterFile(FilePath("\($0)")) }, readBy: DisorderlyPool(jobs: 2, interruptedAt: 30))
        let interrupted = try #require(throws: Batch.Interrupted.self) { try batch.run(into: [writer]) }
        #expect(interrupted.signal == 2)
        #expect(interrupted.progress.done == writer.lines.count)
        #expect((1...30).contains(writer.lines.count))
    }

    @Test(arguments: [
        (0, 0, 0.0, "0 of 800"),
        (120, 0, 1.5, "120 of 800 · 80 a second · 0:09 left"),
        (119, 1, 100, "120 of 800 · 1.2 a second · 9:27 left · 1 error"),
        (117, 3, 3600, "120 of 800 · 2.0 a minute · 5:40:00 left · 3 errors"),
        (800, 0, 80, "800 of 800 · 10 a second · 0:00 left"),
    ])
    func `the status tells count, rate and time left`(
        records: Int, failures: Int, seconds: Double, status: String
    ) {
        var progress = BatchProgress(total: 800)
        progress.records = records
        progress.failures = failures > 0 ? [.damaged: failures] : [:]
        #expect(progress.status(after: .seconds(seconds)) == status)
    }

    @Test func `the counts make a sentence`() {
        var progress = BatchProgress(total: 48)
        progress.records = 46
        #expect(progress.description == "48 PDFs found: 46 records. 2 are missing.")
        progress.failures = [.encrypted: 1, .damaged: 1]
        #expect(progress.description == "48 PDFs found: 46 records, 2 errors (1 damaged, 1 encrypted).")
        progress.copies = 1
        progress.resumed = 20
        #expect(progress.description.hasSuffix("). 1 is a copy of others. 20 were read before."))
        progress = BatchProgress(total: 1)
        progress.records = 1
        #expect(progress.description == "1 PDF found: 1 record.")
    }
}

/// Gives each letter a record with its number, the later ones sooner.
private final class DisorderlyPool: LetterPool {
    let jobs: Int
    /// How many are begun that wait for a place.
    let ahead: Int
    var mostAtOnce = 0
    var read = 0
    /// How many letters were said to remain whenever one was begun.
    var remaining: [Int] = []
    /// How many had been begun whenever it was said that no more will come.
    var begunBeforeNoMore: Set<Int> = []
    private var asked = 0
    private let content: (Int) -> Int
    private let interruptedAt: Int
    private var opened: [Int] = []
    private var reading: [Int] = []

    init(jobs: Int, ahead: Int = 0, interruptedAt: Int = .max, content: @escaping (Int) -> Int = { $0 }) {
        self.jobs = jobs
        self.ahead = ahead
        self.interruptedAt = interruptedAt
        self.content = content
    }

    var vacancies: Int { jobs - opened.count - reading.count }

    func room(for remaining: Int) -> Int {
        asked = remaining
        return min(remaining, vacancies + ahead)
    }

    func expectNoMore() { begunBeforeNoMore.insert(remaining.count) }

    func begin(_ number: Int, _ letter: LetterFile) {
        opened.append(number)
        remaining.append(asked)
        mostAtOnce = max(mostAtOnce, opened.count + reading.count)
    }

    func read(_ number: Int) {
        reading.append(number)
        read += 1
    }

    func leave(_ number: Int) {}

    func next(within duration: Duration) throws -> LetterEvent? {
        if read >= interruptedAt { return .interrupted(signal: 2) }
        if let number = opened.popLast() {
            let digits = String(content(number))
            let hash = ContentHash(digits: Array((String(repeating: "0", count: 64 - digits.count) + digits).utf8))
            return .opened(number, try #require(hash))
        }
        guard let number = reading.popLast() else { return nil }
        let failure = content(number) % 10 == 3 ? ReadingError.Code.damaged : nil
        let json = #"{"schemaVersion":"1.0","source":{"path":null,"number":\#(content(number))}}"#
        return .finished(number, EncodedRecord(json: Array(json.utf8), failure: failure))
    }
}

private final class MemoryWriter: RecordWriter {
    private let capacity: Int
    private(set) var lines: [String] = []

    init(capacity: Int = .max) {
        self.capacity = capacity
    }

    /// Of the records, in their order.
    var paths: [Substring] { lines.map { $0.split(separator: "\"")[9] } }

    func write(_ record: EncodedRecord) throws(FileError) {
        guard lines.count < capacity else { throw FileError("memory", "is full") }
        lines.append(String(decoding: record.json, as: UTF8.self))
    }

    func finish() throws(FileError) {}
}
