import Files
import Foundation
import Testing

@testable import FOIExport
@testable import FOIRecords

struct MaskedOutputTests {
    /// What a mask leaves as it is: codes, what is made of the law, and what tells of the file and the program.
    private static let untouched: Set<String> = [
        "schemaVersion", "source.path", "source.sha256", "source.textLayer", "tool.version", "tool.rules",
        "tool.poppler", "kind", "regimes", "outcome", "alaveteliState", "dates.response.value", "dates.request.value",
        "dates.received.value", "request.parts.label", "answers.parts", "answers.outcome", "answers.provisions",
        "citations.provision", "citations.uri", "citations.display", "citations.title", "citations.role",
        "citations.publicInterestTest", "citations.basis", "citations.parts", "citations.occurrences.role",
        "publicInterest.provision", "publicInterest.favours", "review.timeLimit.unit", "review.regulator",
        "timeliness.startedOn", "timeliness.dueOn", "timeliness.answeredOn", "timeliness.basis", "findings.code",
        "findings.severity",
    ]

    @Test func `every text of a record passes the mask`() throws {
        let record = try Record.complete()
        let mapped = try Self.texts(in: record.mapTexts { _ in "X" })
        for (path, values) in mapped where !path.hasSuffix("confidence") && !Self.untouched.contains(path) {
            #expect(values == ["X"], "\(path) is \(values)")
        }
        #expect(Self.untouched.isSubset(of: mapped.keys), "\(Self.untouched.subtracting(mapped.keys))")
    }

    private static func texts(in record: Record) throws -> [String: Set<String>] {
        var texts: [String: Set<String>] = [:]
        func add(_ value: Any, _ path: String) {
            if let text = value as? String { texts[path, default: []].insert(text) }
            for element in value as? [Any] ?? [] { add(element, path) }
            for (key, element) in value as? [String: Any] ?? [:] { add(element, path.isEmpty ? key : "\(path).\(key)") }
        }
        add(try JSONSerialization.jsonObject(with: Data(RecordEncoder().encode(record))), "")
        return texts
    }

    @Test func `a record under no name has the beginning of its sum for a path`() throws {
        var record = try Record.complete()
        record.source.path = "letters/Reply to Ms Penrose.pdf"
        record.source.sha256 = String(repeating: "0a", count: 32)
        let nameless = try EncodedRecord(record).nameless
        #expect(nameless.source?.path == "0a0a0a0a0a0a0a0a.pdf")
        #expect(nameless.source?.sha256 == record.source.sha256)
        let unread = EncodedRecord(
            ReadingError(.unreadable, "no"), source: Source(path: "Ms Penrose.pdf", textLayer: .none))
        #expect(unread.nameless.source?.path == nil)
        #expect(unread.nameless.failure == .unreadable)
    }

    @Test func `a database does not mix letters that are masked with others`() throws {
        let folder = try OutputFolder()
        let record = try EncodedRecord(Record.complete())
        func write(masked: Bool, replaces: Bool = false) throws {
            let outputs = try RecordOutputs(
                [OutputPlace(path: folder.path("a.db"), format: .sqlite)], replaces: replaces, masked: masked)
            try outputs.write(masked ? record.masked() : record)
            try outputs.finish()
        }
        try write(masked: false)
        #expect(throws: FileError.self) { try write(masked: true) }
        try write(masked: true, replaces: true)
        try write(masked: true)
        #expect(throws: FileError.self) { try write(masked: false) }
    }
}
