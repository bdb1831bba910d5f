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

    @Test(arguments: [(SIGTERM, true), (SIGKILL, false)])
    func `a file has its name only when it is whole`(signal: Int32, leavesNothing: Bool) throws {
        try withTemporaryFolder { folder in
            let letters = folder.appending(path: "letters")
            try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: false)
            for number in 0..<800 {
                try FileManager.default.linkItem(
                    at: Samples.url("whitehall-annex.pdf"), to: letters.appending(path: "\(number).pdf"))
            }
            let outputs = folder.appending(path: "outputs")
            try FileManager.default.createDirectory(at: outputs, withIntermediateDirectories: false)
            let target = outputs.appending(path: "records.jsonl")
            func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: outputs.path) }

            let process = try Command.start(
                Command.executable, ["convert", letters.path, "--output", target.path, "--jobs", "1"], scratch: folder)
            while try names().isEmpty, process.isRunning { usleep(1000) }
            #expect(try names().count == 1)
            #expect(try !names().contains("records.jsonl"))
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            #expect(process.terminationStatus != 0)
            #expect(try !names().contains("records.jsonl"))
            if leavesNothing { #expect(try names() == []) }
        }
    }
}
