import FOIBatch
import FOIExport
import FOIRecords
import Files
import Synchronization
import Testing

struct BatchReaderTests {
    @Test(arguments: [1, 2, 7, 64])
    func `records come in the order of the files, each once`(jobs: Int) async throws {
        let files = (0..<200).map { FilePath("\($0)") }
        var writer = MemoryWriter()
        let reader = NameReader()
        let result = try await BatchReader(reader: reader, jobs: jobs).read(files, into: &writer)
        #expect(writer.lines == files.map(\.string))
        #expect(result.records == 180)
        #expect(result.failures == [.damaged: 20])
        #expect(reader.mostAtOnce.withLock { $0 } <= jobs)
    }

    @Test func `progress is told behind each record`() async throws {
        var writer = MemoryWriter()
        var told: [Int] = []
        _ = try await BatchReader(reader: NameReader(), jobs: 3).read(["1", "2", "3"], into: &writer) {
            told.append($0.done)
        }
        #expect(told == [1, 2, 3])
    }

    @Test func `no files give no records`() async throws {
        var writer = MemoryWriter()
        let result = try await BatchReader(reader: NameReader(), jobs: 2).read([], into: &writer)
        #expect(result.done == 0)
        #expect(writer.lines.isEmpty)
    }

    @Test func `an output that can't be written ends the batch`() async throws {
        var writer = MemoryWriter(capacity: 5)
        await #expect(throws: FileError.self) {
            _ = try await BatchReader(reader: NameReader(), jobs: 4).read(
                (0..<1000).map { FilePath("\($0)") }, into: &writer)
        }
        #expect(writer.lines.count == 5)
    }

    @Test func `a file that can't be read gives an error record with its path`() async throws {
        let record = try await InProcessReader().read("/no/such/letter.pdf")
        #expect(record.failure == .unreadable)
        let json = String(decoding: record.json, as: UTF8.self)
        #expect(json.contains(#""path":"/no/such/letter.pdf","sha256":null"#))
        #expect(json.contains("no such file"))
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
        #expect(progress.description == "46 PDFs read: 46 records.")
        progress.failures = [.encrypted: 1, .damaged: 1]
        #expect(progress.description == "48 PDFs read: 46 records, 2 errors (1 damaged, 1 encrypted).")
        progress = BatchProgress(total: 1)
        progress.records = 1
        #expect(progress.description == "1 PDF read: 1 record.")
    }
}

/// Gives each file's path for a record, the later ones sooner.
private final class NameReader: LetterReader {
    let mostAtOnce = Mutex(0)
    private let atOnce = Mutex(0)

    @concurrent
    func read(_ path: FilePath) async throws -> EncodedRecord {
        let now = atOnce.withLock { count in
            count += 1
            return count
        }
        mostAtOnce.withLock { $0 = max($0, now) }
        let number = Int(path.string) ?? 0
        try await Task.sleep(for: .microseconds((number * 7) % 13 * 100))
        atOnce.withLock { $0 -= 1 }
        return EncodedRecord(json: path.bytes, failure: number % 10 == 3 ? .damaged : nil)
    }
}

private struct MemoryWriter: RecordWriter {
    var capacity = Int.max
    var lines: [String] = []

    mutating func write(_ record: EncodedRecord) throws(FileError) {
        guard lines.count < capacity else { throw FileError("memory", "is full") }
        lines.append(String(decoding: record.json, as: UTF8.self))
    }

    func finish() throws(FileError) {}
}
