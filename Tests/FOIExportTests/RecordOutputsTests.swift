import Files
import Foundation
import Testing

@testable import FOIExport
@testable import FOIRecords

struct RecordOutputsTests {
    @Test func `one run writes several formats, and lines as they came`() throws {
        let folder = try OutputFolder()
        let targets = try OutputPlace.places(
            paths: ["a.jsonl", "b.csv", "c.db", "d"].map { folder.path($0).string }, formats: [.csvTables])
        let outputs = try RecordOutputs(targets, replaces: false)
        let record = try EncodedRecord(try .hostile())
        try outputs.write(record)
        #expect(try !folder.names.contains { ["a.jsonl", "b.csv", "c.db"].contains($0) })
        try outputs.finish()
        #expect(try folder.names == ["a.jsonl", "b.csv", "c.db", "c.metadata.json", "d"])
        #expect(try folder.bytes("a.jsonl") == record.json + [0x0A])
    }

    /// Outputs and formats as they are given, and the formats that are chosen.
    struct Choice: Sendable {
        var paths: [String]
        var formats: [OutputFormat] = []
        var chosen: [OutputFormat] = []
    }

    @Test(arguments: [
        Choice(paths: ["a.jsonl", "b.ndjson"], chosen: [.jsonl, .jsonl]), Choice(paths: [], chosen: [.jsonl]),
        Choice(paths: [], formats: [.csv], chosen: [.csv]), Choice(paths: ["-"], formats: [.csv], chosen: [.csv]),
        Choice(paths: ["a.csv", "b.DB", "c.sqlite3"], chosen: [.csv, .sqlite, .sqlite]),
        Choice(paths: ["log.csv"], formats: [.disclosureLog], chosen: [.disclosureLog]),
        Choice(paths: ["a.csv", "tables"], formats: [.csvTables], chosen: [.csv, .csvTables]),
        Choice(paths: ["records"], chosen: [.jsonl]),
        Choice(paths: ["a.csv", "b.csv"], formats: [.csv, .disclosureLog], chosen: [.csv, .disclosureLog]),
    ])
    func `names and formats tell what is written`(choice: Choice) throws {
        let targets = try OutputPlace.places(paths: choice.paths, formats: choice.formats)
        #expect(targets.map(\.format) == choice.chosen)
    }

    @Test(arguments: [
        Choice(paths: ["a.csv"], formats: [.csv, .csv]), Choice(paths: [], formats: [.sqlite]),
        Choice(paths: ["-"], formats: [.csvTables]), Choice(paths: ["a.csv", "b.csv"], formats: [.csv]),
    ])
    func `names and formats that do not go together are refused`(choice: Choice) {
        #expect(throws: OutputPlace.Ambiguity.self) {
            try OutputPlace.places(paths: choice.paths, formats: choice.formats)
        }
    }

    @Test func `records are read again from lines, and what is none is told by its line`() throws {
        let folder = try OutputFolder()
        try folder.write([try .complete(), .bare], to: "a.jsonl", as: .jsonl)
        var count = 0
        try RecordSource(folder.path("a.jsonl")).read { _, _ in count += 1 }
        #expect(count == 2)
        let bytes = try folder.bytes("a.jsonl") + Array("\n{\"kind\":1}".utf8)
        try Data(bytes).write(to: folder.url.appending(path: "b.jsonl"))
        let error = #expect(throws: RecordSource.NoRecord.self) {
            try RecordSource(folder.path("b.jsonl")).read { _, _ in }
        }
        #expect(error?.description.contains("b.jsonl:4: is no record") == true)
    }

    @Test func `bytes that are no record become a failure, not an end`() throws {
        let folder = try OutputFolder()
        let outputs = try RecordOutputs([OutputPlace(path: folder.path("a.csv"), format: .csv)], replaces: false)
        try outputs.write(EncodedRecord(json: Array("{}".utf8)))
        try outputs.finish()
        #expect(try folder.rows("a.csv")[1].last?.contains("can't be read") == true)
    }
}
