import Foundation
import Testing

struct EvalTests {
    private static let scorer = Samples.package.appending(path: "../shared/eval/score.py").standardizedFileURL
    private static let corpus = Samples.package.appending(path: "Tests/Corpus")

    private struct Figures: Decodable, Equatable {
        struct Field: Decodable, Equatable {
            var precision: Double
            var recall: Double
            var f1: Double
            var letters: Double
            var values: Int
        }
        var fields: [String: Field]
        var meanF1: Double
        var letters: Int
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: scorer.path), "skipped: no ../shared"),
        arguments: [
            (corpus.appending(path: "annotations"), corpus.appending(path: "letters")),
            (Samples.folder.appending(path: "expected"), Samples.folder),
        ])
    func `the figures are those of the script that came first`(gold: URL, letters: URL) throws {
        try withTemporaryFolder { folder in
            let records = folder.appending(path: "records.jsonl")
            _ = try Command.run("convert", letters.path, "--output", records.path, "--quiet")
            let script = try Command.run(
                URL(filePath: "/usr/bin/env"), ["python3", Self.scorer.path, gold.path, records.path, "--json"], in: nil
            )
            let ours = try Command.run("eval", gold.path, records.path, "--json")
            #expect(ours.status == 0)
            let decoder = JSONDecoder()
            let wanted = try decoder.decode(Figures.self, from: Data(script.output.utf8))
            #expect(wanted.fields.count > 15)
            #expect(try decoder.decode(Figures.self, from: Data(ours.output.utf8)) == wanted)
            let direct = try Command.run("eval", gold.path, "--letters", letters.path, "--json")
            #expect(direct.output == ours.output)
        }
    }

    @Test func `a letter's own annotation beside it needs nothing else`() throws {
        try withTemporaryFolder { folder in
            try Samples.copy(["a.pdf": "not-held.pdf", "a.json": "expected/not-held.json"], to: folder)
            let result = try Command.run("eval", folder.path, "--by-confidence", "--misses")
            #expect(result.status == 0)
            #expect(result.errors == "")
            #expect(result.output.contains("mean F1 1.0000 over "))
            #expect(result.output.contains("\nall "))
        }
    }

    @Test func `wrong values are listed and a low figure is 1`() throws {
        try withTemporaryFolder { folder in
            let gold = folder.appending(path: "gold")
            try FileManager.default.createDirectory(at: gold, withIntermediateDirectories: false)
            try Data(#"{"kind": "transfer", "outcome": "not-held"}"#.utf8).write(to: gold.appending(path: "a.json"))
            let records = folder.appending(path: "records.jsonl")
            try Data(#"{"source": {"path": "b/a.pdf"}, "kind": "response", "outcome": "not-held"}"#.utf8).write(
                to: records)
            let result = try Command.run("eval", gold.path, records.path, "--misses", "--least", "0.9")
            #expect(result.status == 1)
            #expect(result.lines.contains("a  kind  missed  transfer"))
            #expect(result.lines.contains("a  kind  wrong  response"))
            #expect(result.lines.last == "mean F1 0.5000 over 2 fields, 1 letter")
            let one = try Command.run(
                "eval", gold.path, records.path, "--field", "outcome", "--least", "1", "--markdown")
            #expect(one.status == 0)
            #expect(one.lines.contains("| outcome | 1.000 | 1.000 | 1.000 | 1.000 | 1 |"))
            #expect(one.lines.last == "Mean F1 1.0000 over 1 field, 1 letter.")
        }
    }

    @Test func `what can't be read is told with its file and its remedy`() throws {
        try withTemporaryFolder { folder in
            let expected = Samples.folder.appending(path: "expected").path
            let none = try Command.run("eval", folder.path, "x.jsonl")
            #expect(none.status == 66)
            #expect(none.errors.contains("\(folder.path): holds no annotations: one is NAME.json"))
            let gone = try Command.run("eval", expected, "/no/such.jsonl")
            #expect(gone.status == 66)
            #expect(gone.errors.contains("/no/such.jsonl: no such file"))
            let letters = try Command.run("eval", expected)
            #expect(letters.status == 66)
            #expect(letters.errors.contains("--letters"))
            let broken = try Command.run("eval", expected, Samples.url("README.md").path)
            #expect(broken.status == 65)
            #expect(broken.errors.contains("README.md:1: is no record: "))
            #expect(broken.errors.contains("foi-records convert"))
            let field = try Command.run("eval", expected, "--field", "colour")
            #expect(field.status == 64)
            #expect(field.errors.contains("“colour”"))
            #expect(field.errors.contains("citations.roles, dates.received"))
        }
    }

    @Test func `records of other letters are remarked on`() throws {
        try withTemporaryFolder { folder in
            let records = folder.appending(path: "records.jsonl")
            try Data(#"{"source": {"path": "elsewhere.pdf"}, "kind": "response"}"#.utf8).write(to: records)
            let result = try Command.run("eval", Samples.folder.appending(path: "expected").path, records.path)
            #expect(result.status == 0)
            #expect(result.errors.contains("none of the records is of a letter that is annotated"))
            #expect(result.output.contains("mean F1 0.0000"))
        }
    }
}
