import Foundation
import Testing

struct ExportTests {
    /// Makes records of some samples, among them a file that gives none.
    private func withRecords(_ body: (URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let letters = ["whitehall-annex.pdf", "not-held.pdf", "truncated.pdf"].map { Samples.url($0).path }
            let result = try Command.run(
                Command.executable, ["convert"] + letters + ["--output", "records.jsonl", "--quiet"], in: folder)
            #expect(result.status == 1)
            try body(folder)
        }
    }

    @Test func `records are written in several formats at once`() throws {
        try withRecords { folder in
            let result = try Command.run(
                "export", "records.jsonl", "--output", "a.csv", "--output", "a.db", "--output", "tables", "--format",
                "csv-tables", in: folder)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output == "")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == ["a.csv", "a.db", "a.metadata.json", "records.jsonl", "tables"])

            let back = try Command.run("export", "a.db", in: folder)
            #expect(
                back.output
                    == String(decoding: try Data(contentsOf: folder.appending(path: "records.jsonl")), as: UTF8.self))
        }
    }

    @Test func `what is there is replaced only with force, but a database takes more letters`() throws {
        try withRecords { folder in
            for _ in 0..<2 {
                #expect(try Command.run("export", "records.jsonl", "--output", "a.db", in: folder).status == 0)
            }
            let stats = try Command.run("stats", "a.db", "--format", "csv", in: folder)
            #expect(stats.output.contains("Letters read,all letters,all,2,"))
            #expect(try Command.run("export", "records.jsonl", "--output", "a.csv", in: folder).status == 0)
            let refused = try Command.run("export", "records.jsonl", "--output", "a.csv", in: folder)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("--force"))
            #expect(try Command.run("export", "records.jsonl", "--output", "a.csv", "--force", in: folder).status == 0)
        }
    }

    @Test func `statistics count letters as text and JSON`() throws {
        try withRecords { folder in
            let text = try Command.run("stats", "records.jsonl", "--by", "authority", in: folder)
            #expect(text.status == 0)
            #expect(text.lines.contains { $0.hasPrefix("files that could not be read") && $0.contains(" 1") })
            #expect(text.output.contains("Ministry of Estuaries"))
            let json = try Command.run("stats", "records.jsonl", "--format", "json", in: folder)
            #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [Any])
        }
    }

    @Test(arguments: [
        (["export", "/no/such.jsonl"], 66, "no such file"), (["stats", "/no/such.db"], 66, "no such file"),
        (["export", "LETTER"], 65, "is no record"), (["export", "LETTER", "--format", "sqlite"], 64, "give --output"),
        (["export", "LETTER", "--output", "a.csv", "--format", "csv", "--format", "csv"], 64, "do not go with"),
        (["stats", "LETTER", "--by", "colour"], 64, "colour"),
    ])
    func `what can't be is told`(arguments: [String], status: Int32, message: String) throws {
        let letter = Samples.url("not-held.pdf").path
        let result = try Command.run(Command.executable, arguments.map { $0 == "LETTER" ? letter : $0 }, in: nil)
        #expect(result.status == status)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func `letters are read into several formats at once, and nothing is left beside them`() throws {
        try withTemporaryFolder { folder in
            let letter = Samples.url("not-held.pdf").path
            let result = try Command.run(
                "convert", letter, "--output", "a.csv", "--output", "a.db", "--output", "a.html", "--quiet", in: folder)
            #expect(result.status == 0, "\(result.errors)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == ["a.csv", "a.db", "a.html", "a.metadata.json"])
        }
    }

    @Test func `a run that was ended goes on into a database`() throws {
        try withTemporaryFolder { folder in
            let letters = ["whitehall-annex.pdf", "not-held.pdf"].map { Samples.url($0).path }
            let whole = try Command.run("convert", letters[0], letters[1], "--quiet", in: folder)
            let first = try #require(whole.lines.first { $0.contains("whitehall") })
            // What a run leaves that was ended behind its first letter.
            try Data("\(first)\n".utf8).write(to: folder.appending(path: "a.db.partial"))
            let refused = try Command.run("convert", letters[0], letters[1], "--output", "a.db", in: folder)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("--resume"))
            let resumed = try Command.run(
                "convert", letters[0], letters[1], "--output", "a.db", "--resume", "--quiet", in: folder)
            #expect(resumed.status == 0, "\(resumed.errors)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            #expect(names == ["a.db", "a.metadata.json"])
            #expect(try Command.run("export", "a.db", in: folder).output == whole.output)
        }
    }
}
