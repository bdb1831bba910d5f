import Foundation
import Testing

struct OutputTests {
    private let letter = Samples.url("not-held.pdf").path

    @Test func `an output file is made, and only with force replaced`() throws {
        try withTemporaryFolder { folder in
            let output = folder.appending(path: "records.jsonl")
            #expect(try Command.run("convert", letter, "--output", output.path).status == 0)
            let records = try Data(contentsOf: output)
            #expect(records.last == 0x0A)

            try Data("precious".utf8).write(to: output)
            let refused = try Command.run("convert", letter, "--output", output.path)
            #expect(refused.status == 2)
            #expect(refused.errors.contains(output.path))
            #expect(refused.errors.contains("--force"))
            #expect(try Data(contentsOf: output) == Data("precious".utf8))

            #expect(try Command.run("convert", letter, "--output", output.path, "--force").status == 0)
            #expect(try Data(contentsOf: output) == records)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["records.jsonl"])
        }
    }

    @Test func `an output that can't be made is told before anything is read`() throws {
        let result = try Command.run("convert", letter, "--output", "/no/such/folder/records.jsonl")
        #expect(result.status == 2)
        #expect(result.errors.contains("/no/such/folder/records.jsonl"))
        #expect(result.output == "")
    }

    @Test func `a wrong path leaves no output behind`() throws {
        try withTemporaryFolder { folder in
            let result = try Command.run("convert", "/no/such.pdf", "--output", "out.jsonl", in: folder)
            #expect(result.status == 66)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `a full disk is told`() throws {
        for line in ["convert '\(letter)' --output /dev/full", "convert '\(letter)' >/dev/full", "schema >/dev/full"] {
            let result = try Command.shell("\"$foi_records\" \(line)")
            #expect(result.status == 2, "\(line)")
            #expect(result.errors.contains("no space left"), "\(line)")
        }
    }

    @Test func `a reader that goes away ends the work without a word`() throws {
        let line = "{ \"$foi_records\" convert '\(Samples.folder.path)' --quiet; echo $? >&2; } | head -c 10"
        let result = try Command.shell(line)
        #expect(result.output.count == 10)
        #expect(result.errors == "2\n")
    }

    @Test func `a file that would be too large is told, and what there is can be gone on with`() throws {
        try withTemporaryFolder { folder in
            let convert = "\"$foi_records\" convert '\(Samples.folder.path)' --output r.jsonl --quiet"
            let whole = try Command.shell("\(convert); mv r.jsonl whole.jsonl", in: folder)
            #expect(whole.errors == "")
            // In blocks of 512 bytes.
            let cut = try Command.shell("ulimit -f 300; \(convert)", in: folder)
            #expect(cut.status == 2)
            #expect(cut.errors.contains("too large"))
            #expect(cut.errors.contains("r.jsonl.partial holds"))
            #expect(cut.errors.contains("--resume"))
            let partial = try Data(contentsOf: folder.appending(path: "r.jsonl.partial"))
            #expect(partial.count > 0)
            #expect(partial.last == 0x0A)
            #expect(try Command.shell("\(convert) --resume; cmp r.jsonl whole.jsonl", in: folder).status == 0)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["r.jsonl", "whole.jsonl"])
        }
    }
}
