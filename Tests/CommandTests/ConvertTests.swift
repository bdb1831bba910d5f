import FOIRecords
import Foundation
import Testing

struct ConvertTests {
    @Test func `each letter gives a line, in the order of the paths`() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "a"), withIntermediateDirectories: false)
            try Samples.copy(
                ["b.pdf": "not-held.pdf", "a/z.PDF": "cost-limit.pdf", "B.pdf": "vexatious.pdf"], to: folder)
            let result = try Command.run("convert", ".", in: folder)
            #expect(result.status == 0)
            #expect(try result.lines.map(Line.init).map(\.source.path) == ["B.pdf", "a/z.PDF", "b.pdf"])
            #expect(result.errors == "3 PDFs found: 3 records.\n")
        }
    }

    @Test func `bad files among good ones are told and nothing is lost`() throws {
        try withTemporaryFolder { folder in
            let letter = try Data(contentsOf: Samples.url("not-held.pdf"))
            let bad: [(name: String, code: String)] = [
                ("b-empty.pdf", "empty"), ("c-encrypted.pdf", "encrypted"), ("d-folder.pdf", "unreadable"),
                ("e-gone.pdf", "unreadable"), ("f-pipe.pdf", "unreadable"), ("g-text.pdf", "not-a-pdf"),
            ]
            try Samples.copy(
                ["a.pdf": "not-held.pdf", "c-encrypted.pdf": "user-password.pdf", "z.pdf": "cost-limit.pdf"], to: folder
            )
            try Data().write(to: folder.appending(path: "b-empty.pdf"))
            try FileManager.default.createDirectory(
                at: folder.appending(path: "d-folder.pdf"), withIntermediateDirectories: false)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "e-gone.pdf").path, withDestinationPath: "nowhere")
            #expect(try Command.shell("mkfifo f-pipe.pdf", in: folder).status == 0)
            try Data("Dear Sir".utf8).write(to: folder.appending(path: "g-text.pdf"))
            try letter.prefix(letter.count / 2).write(to: folder.appending(path: "h-truncated.pdf"))

            let result = try Command.run("convert", folder.path)
            #expect(result.status == 1)
            let lines = try result.lines.map(Line.init)
            #expect(lines.map { $0.name } == ["a.pdf"] + bad.map(\.name) + ["h-truncated.pdf", "z.pdf"])
            for (name, code) in bad {
                let line = try #require(lines.first { $0.name == name })
                #expect(line.error?.code == code, "\(name)")
                #expect(line.error?.message.isEmpty == false)
            }
            // Poppler mends some damage: then there is a record, else the error says so.
            let truncated = try #require(lines.first { $0.name == "h-truncated.pdf" })
            #expect(truncated.kind != nil || truncated.error != nil)
            #expect(lines.first?.kind != nil)
            #expect(lines.last?.kind != nil)
            #expect(result.errors.hasPrefix("9 PDFs found: "))
        }
    }

    @Test func `the number of jobs does not show in the output`() throws {
        let reference = try Command.run("convert", Samples.folder.path, "--jobs", "1", "--quiet")
        #expect(reference.lines.count > 14)
        for jobs in ["1", "2", "4", "16"] {
            let result = try Command.run("convert", Samples.folder.path, "--jobs", jobs, "--quiet")
            #expect(result.output == reference.output, "\(jobs) jobs")
        }
    }

    @Test func `every record is valid by the schema that the command prints`() throws {
        try withTemporaryFolder { folder in
            let schema = folder.appending(path: "schema.json")
            let records = folder.appending(path: "records.jsonl")
            try Data(Command.run("schema").output.utf8).write(to: schema)
            try Data(Command.run("convert", Samples.folder.path).output.utf8).write(to: records)
            let python = """
                import json, sys
                try:
                    import jsonschema
                except ImportError:
                    sys.exit(42)
                schema = json.load(open(sys.argv[1]))
                jsonschema.Draft202012Validator.check_schema(schema)
                validator = jsonschema.Draft202012Validator(schema)
                for line in open(sys.argv[2]):
                    for fault in validator.iter_errors(json.loads(line)):
                        print(fault.message[:500])
                """
            let script = folder.appending(path: "validate.py")
            try Data(python.utf8).write(to: script)
            let result = try Command.shell(
                "command -v python3 >/dev/null || exit 42; python3 validate.py schema.json records.jsonl", in: folder)
            // Where there is no Python, or no jsonschema for it, SchemaTests stand alone.
            #expect(result.status == 0 || result.status == 42, "\(result.errors)")
            #expect(result.output == "")
        }
    }
}

/// What the tests look at in a line of output: a record's or an error record's.
struct Line: Decodable {
    var source: Source
    var kind: LetterKind?
    var error: ErrorRecord.Failure?

    init(_ json: Substring) throws {
        self = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
    }

    var name: String? { source.path.map { URL(filePath: $0).lastPathComponent } }
}
