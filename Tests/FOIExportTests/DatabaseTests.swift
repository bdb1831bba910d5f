import Files
import Foundation
import GRDB
import Testing

@testable import FOIExport
@testable import FOIRecords

struct DatabaseTests {
    private let folder: OutputFolder
    private let error = ErrorRecord(ReadingError(.noText, "pages are pictures"), source: Source(path: "b.pdf"))

    init() throws {
        folder = try OutputFolder()
    }

    private func ask<Value: DatabaseValueConvertible>(_ sql: String, as type: Value.Type = String.self) throws
        -> [Value]
    {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: folder.path("letters.db").string, configuration: configuration)
        return try queue.read { try Value.fetchAll($0, sql: sql) }
    }

    private func count(_ table: String) throws -> Int { try ask("SELECT count(*) FROM \(table)", as: Int.self)[0] }

    @Test func `each record is taken apart into tables that refer to each other`() throws {
        try folder.write([try .complete(), try .hostile()], [error], to: "letters.db", as: .sqlite)
        #expect(try folder.names == ["letters.db", "letters.metadata.json"])
        #expect(try ask("PRAGMA integrity_check") == ["ok"])
        #expect(try ask("SELECT count(*) FROM pragma_foreign_key_check", as: Int.self) == [0])
        #expect(try count("letters") == 3)
        #expect(try ask("SELECT label FROM parts WHERE letter_id = 1 ORDER BY position") == ["a", "b"])
        #expect(
            try ask("SELECT q.label FROM answer_parts x JOIN parts q ON q.id = x.part_id WHERE letter_id = 1") == ["b"])
        #expect(try ask("SELECT section FROM provisions WHERE display = 'FOIA 2000 s.43(2)'") == ["FOIA 2000 s.43"])
        #expect(try ask("SELECT error_code FROM letters WHERE error_code IS NOT NULL") == ["no-text"])
        #expect(try ask("SELECT late FROM letters WHERE id = 1", as: Int.self) == [0])
        for table in Table.all { #expect(try count(DatabaseSchema.quoted(table.name)) > 0, "\(table.name)") }
    }

    @Test func `pairs are there once, however often a record has them`() throws {
        var record = try Record.complete()
        record.regimes += record.regimes
        record.answers[0].parts += ["b", "a", "b"]
        record.citations[0].parts += ["b"]
        try folder.write([record], to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT regime FROM regimes") == ["eir-2004", "foia-2000"])
        #expect(try count("answer_parts") == 2)
        #expect(try count("citation_parts") == 1)
    }

    @Test func `the record itself is there, byte for byte`() throws {
        let record = try Record.hostile()
        try folder.write([record], to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT json FROM records") == [try record.json()])
        #expect(try ask("SELECT json_extract(json, '$.kind') FROM records") == ["response"])
        var records: [EncodedRecord] = []
        try RecordSource(folder.path("letters.db")).read { encoded, _ in records.append(encoded) }
        #expect(records == [try EncodedRecord(record)])
    }

    @Test func `texts stand in the tables as plain text, wherever in them something is that steers`() throws {
        var texts = ["", "a", "“quoted” £5\n", "a\r\nb", String(repeating: "line\n", count: 40)]
        for length in [1, 7, 8, 9, 17] {
            for sign in ["\u{0}", "\u{1F}", "\n", "\t", "\u{7F}", "\u{85}", "~", "é", "\u{202E}"] {
                for place in 0..<length {
                    let words = Array(repeating: "x", count: length)
                    texts.append((words[..<place] + [sign] + words[(place + 1)...]).joined())
                }
            }
        }
        var record = try Record.complete()
        record.request.parts = texts.enumerated().map { index, text in
            RequestPart(label: "\(index)", marker: nil, text: text, evidence: [])
        }
        try folder.write([record], to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT text FROM parts ORDER BY position") == texts.map(PlainText.cleaned))
    }

    @Test func `search has what its tables and views give, also of letters that come twice`() throws {
        var later = try Record.complete()
        later.references = []
        later.answers += [Answer(parts: [], outcome: .disclosed, provisions: [], text: "a\r\nb", evidence: [])]
        var other = later
        other.source.path = "letters/barge.pdf"
        other.answers = []
        try folder.write([.complete(), .hostile(), later, other], [error], to: "letters.db", as: .sqlite)
        try folder.write([.hostile(), .complete()], to: "letters.db", as: .sqlite)
        let queue = try DatabaseQueue(path: folder.path("letters.db").string)
        try queue.write { database in
            for search in DatabaseSchema.search {
                try database.execute(
                    sql: "INSERT INTO \(search.name) (\(search.name), rank) VALUES ('integrity-check', 1)")
            }
        }
    }

    @Test func `letters, parts and arguments are searched for their words`() throws {
        try folder.write([try .complete()], to: "letters.db", as: .sqlite)
        func found(_ table: String, _ words: String) throws -> Int {
            try ask("SELECT count(*) FROM \(table) WHERE \(table) MATCH '\(words)'", as: Int.self)[0]
        }
        #expect(try found("letters_fts", "ferry") == 1)
        #expect(try found("letters_fts", "answer: withhold") == 1)
        #expect(try found("letters_fts", "tunnel") == 0)
        #expect(try found("parts_fts", "fare") == 1)
        #expect(try found("arguments_fts", "rival") == 1)
    }

    @Test func `a second run replaces the letters that are there and adds those that are new`() throws {
        var first = try Record.complete()
        var second = try Record.complete()
        second.source.path = "letters/barge.pdf"
        try folder.write([first, second], to: "letters.db", as: .sqlite)
        first.source.sha256 = String(repeating: "0b", count: 32)
        first.request.parts = [RequestPart(label: "1", marker: nil, text: "the moorings", evidence: [])]
        first.answers = []
        var third = try Record.complete()
        third.source.path = "letters/canoe.pdf"
        try folder.write([first, third], [error], to: "letters.db", as: .sqlite)

        #expect(
            try ask("SELECT file FROM letters ORDER BY id") == ["ferry.pdf", "barge.pdf", "canoe.pdf", "b.pdf"])
        #expect(try ask("SELECT text FROM parts WHERE letter_id = 1") == ["the moorings"])
        #expect(try count("parts") == 5)
        #expect(try count("records") == 4)
        #expect(try ask("PRAGMA integrity_check") == ["ok"])
        #expect(try ask("SELECT count(*) FROM pragma_foreign_key_check", as: Int.self) == [0])
        #expect(try ask("SELECT count(*) FROM parts_fts WHERE parts_fts MATCH 'fares'", as: Int.self) == [2])
        #expect(try ask("SELECT count(*) FROM parts_fts WHERE parts_fts MATCH 'moorings'", as: Int.self) == [1])
        #expect(try count("provisions") == 1)
    }

    @Test(arguments: [0, 1, 3, 12]) func `search finds what a second run left, however much it changed`(changed: Int)
        throws
    {
        var records = try (0..<12).map { number in
            var record = try Record.complete()
            record.source.path = "letters/\(number).pdf"
            return record
        }
        try folder.write(records, to: "letters.db", as: .sqlite)
        let numbers = try ask("SELECT id FROM parts ORDER BY id", as: Int.self)
        for index in 0..<changed { records[index].request.parts[0].text = "the moorings" }
        try folder.write(records, to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT count(*) FROM parts_fts WHERE parts_fts MATCH 'mooring'", as: Int.self) == [changed])
        #expect(try ask("SELECT count(*) FROM parts_fts WHERE parts_fts MATCH 'fare'", as: Int.self) == [12])
        #expect(try ask("SELECT id FROM letters ORDER BY id", as: Int.self) == Array(1...12))
        #expect(try count("parts") == 24)
        // What did not change is not touched.
        let left = try ask("SELECT id FROM parts ORDER BY id", as: Int.self).filter(numbers.contains)
        #expect(left.count == 24 - 2 * changed)
        let queue = try DatabaseQueue(path: folder.path("letters.db").string)
        try queue.write { database in
            for search in DatabaseSchema.search {
                try database.execute(
                    sql: "INSERT INTO \(search.name) (\(search.name), rank) VALUES ('integrity-check', 1)")
            }
        }
    }

    @Test func `a letter that comes twice in a run is there once, as it came last`() throws {
        var later = try Record.complete()
        later.outcome = .withheld
        try folder.write([try .complete(), later], to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT outcome FROM letters") == ["withheld"])
        #expect(try count("parts") == 2)
        #expect(try ask("SELECT count(*) FROM letters_fts WHERE letters_fts MATCH 'ferry'", as: Int.self) == [1])
    }

    @Test func `paths that are no UTF-8 are told apart by the sum`() throws {
        var first = try Record.complete()
        first.source.path = "a\u{FFFD}.pdf"
        var second = first
        second.source.sha256 = String(repeating: "0b", count: 32)
        try folder.write([first, second, first], to: "letters.db", as: .sqlite)
        #expect(try count("letters") == 2)
    }

    @Test func `letters are known again by paths with signs that tables leave out`() throws {
        var records = try ["a.pdf", "a\u{202E}.pdf", "a\t.pdf", "a .pdf"].map { path in
            var record = try Record.complete()
            record.source.path = path
            return record
        }
        records[1].source.sha256 = String(repeating: "0b", count: 32)
        try folder.write(records, to: "letters.db", as: .sqlite)
        try folder.write(records, to: "letters.db", as: .sqlite)
        #expect(try ask("SELECT id FROM letters ORDER BY id", as: Int.self) == [1, 2, 3, 4])
    }

    @Test func `a database is made anew where that is asked for, and one of somebody else is not touched`() throws {
        try folder.write([try .complete()], to: "letters.db", as: .sqlite)
        try folder.write([], [error], to: "letters.db", as: .sqlite, replaces: true)
        #expect(try ask("SELECT path FROM letters") == ["b.pdf"])

        for bytes in [Data("precious".utf8), Data("SQLite format 3\0".utf8)] {
            try bytes.write(to: folder.url.appending(path: "other.db"))
            #expect(throws: FileError.self) { try folder.write([], to: "other.db", as: .sqlite) }
            #expect(try folder.bytes("other.db") == [UInt8](bytes))
        }
        let queue = try DatabaseQueue(path: folder.path("own.db").string)
        try queue.write { try $0.execute(sql: "CREATE TABLE letters (id INTEGER)") }
        #expect(throws: FileError.self) { try folder.write([], to: "own.db", as: .sqlite) }
        #expect(try folder.names == ["letters.db", "letters.metadata.json", "other.db", "own.db"])
    }

    @Test func `nothing is seen of a database that was not finished`() throws {
        try folder.write([try .complete()], to: "letters.db", as: .sqlite)
        do {
            let outputs = try RecordOutputs(
                [OutputPlace(path: folder.path("letters.db"), format: .sqlite)], replaces: false)
            var other = try Record.complete()
            other.source.path = "other.pdf"
            for _ in 0..<600 { try outputs.write(EncodedRecord(other)) }
        }
        #expect(try count("letters") == 1)
        #expect(try folder.names == ["letters.db", "letters.metadata.json"])
    }

    @Test func `views answer what is usually asked`() throws {
        var late = try Record.complete()
        late.source.path = "late.pdf"
        late.timeliness?.late = true
        late.timeliness?.workingDays = 31
        try folder.write([try .complete(), late], [error], to: "letters.db", as: .sqlite)
        #expect(
            try ask("SELECT month || ' ' || section || ' ' || letters FROM exemptions_by_authority_and_month") == [
                "2021-03 FOIA 2000 s.43 2"
            ])
        #expect(
            try ask("SELECT percent_late || ' ' || mean_working_days || ' ' || most_working_days FROM lateness") == [
                "50.0 25.0 31"
            ])
        #expect(
            try ask("SELECT outcome || ' ' || letters || ' ' || percent FROM outcomes") == ["partly-disclosed 2 100.0"])
        #expect(
            try ask(
                "SELECT side FROM public_interest_arguments WHERE section = 'FOIA 2000 s.43' AND letter_id = 1 ORDER BY side"
            ) == ["disclosure", "withholding"])
        #expect(
            try ask(
                "SELECT part || ' ' || outcome || ' ' || provisions FROM answered_parts WHERE outcome IS NOT NULL AND letter_id = 1"
            ) == ["the fares withheld FOIA 2000 s.43(2)"])
        #expect(try ask("SELECT letters FROM remarks", as: Int.self) == [2])
        #expect(try ask("SELECT path FROM unread_files") == ["b.pdf"])
        for view in DatabaseView.all {
            let names = try ask("SELECT name FROM pragma_table_info('\(view.name)')")
            #expect(names == view.columns.map(\.name), "\(view.name)")
        }
    }

    @Test func `the metadata name what is in the database`() throws {
        try folder.write([try .complete()], to: "letters.db", as: .sqlite)
        let json = try JSONSerialization.jsonObject(with: Data(try folder.bytes("letters.metadata.json")))
        let databases = try #require((json as? [String: Any])?["databases"] as? [String: Any])
        let letters = try #require(databases["letters"] as? [String: Any])
        let tables = try #require(letters["tables"] as? [String: [String: Any]])
        for (name, table) in tables {
            let there = Set(try ask("SELECT name FROM pragma_table_info('\(name)')"))
            // Letters have too many to be told above the rows.
            let columns = table["columns"] as? [String: String]
            #expect(columns.map { Set($0.keys) } == (name == "letters" ? nil : there), "\(name)")
            for facet in table["facets"] as? [String] ?? [] { #expect(there.contains(facet), "\(name)") }
        }
    }
}
