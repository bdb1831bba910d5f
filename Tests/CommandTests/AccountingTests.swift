import FOIRecords
import Foundation
import Testing

struct AccountingTests {
    private func makeFiles(in folder: URL) throws {
        try Samples.copy(
            [
                "a.pdf": "not-held.pdf", "b.pdf": "not-held.pdf", "c.pdf": "user-password.pdf",
                "d.pdf": "cost-limit.pdf",
            ],
            to: folder)
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: "e.pdf").path, withDestinationPath: "nowhere")
    }

    @Test func `counts are told to machines too, and failures are listed`() throws {
        try withTemporaryFolder { folder in
            try makeFiles(in: folder)
            let result = try Command.run(
                "convert", ".", "--failures", "failures.jsonl", "--log-format", "json", in: folder)
            #expect(result.status == 1)
            let log = try result.errors.split(separator: "\n").map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            let finished = try #require(log.last { $0["event"] as? String == "finished" })
            #expect(finished["found"] as? Int == 5)
            #expect(finished["records"] as? Int == 3)
            #expect(finished["errors"] as? [String: Int] == ["encrypted": 1, "unreadable": 1])
            #expect(finished["copies"] as? Int == 1)
            let failures = try String(contentsOf: folder.appending(path: "failures.jsonl"), encoding: .utf8)
            #expect(
                failures
                    == result.output.split(separator: "\n").filter { $0.contains(#""error":"#) }.map { $0 + "\n" }
                    .joined())
            #expect(try failures.split(separator: "\n").map { try Line($0).name } == ["c.pdf", "e.pdf"])
        }
    }

    @Test func `a copy has the record of its like, under its own path`() throws {
        try withTemporaryFolder { folder in
            try makeFiles(in: folder)
            let result = try Command.run("convert", ".", "--jobs", "1", in: folder)
            #expect(
                result.errors.hasPrefix("5 PDFs found: 3 records, 2 errors (1 encrypted, 1 unreadable). 1 is a copy"))
            #expect(result.lines[1] == result.lines[0].replacing(#""path":"a.pdf""#, with: #""path":"b.pdf""#))
        }
    }

    @Test func `a list of paths comes on standard input, ended by line feeds or null bytes`() throws {
        try withTemporaryFolder { folder in
            try makeFiles(in: folder)
            try FileManager.default.createDirectory(at: folder.appending(path: "x"), withIntermediateDirectories: false)
            try Samples.copy(["line\nfeed.pdf": "cost-limit.pdf"], to: folder.appending(path: "x"))
            let lines = try Command.shell(
                "printf 'd.pdf\\na.pdf\\ngone.pdf\\n' | \"$foi_records\" convert - -q", in: folder)
            #expect(lines.status == 1)
            #expect(try lines.lines.map { try Line($0).source.path } == ["a.pdf", "d.pdf", "gone.pdf"])
            let nulls = try Command.shell(
                "find x a.pdf -name '*.pdf' -print0 | \"$foi_records\" convert - -q", in: folder)
            #expect(nulls.status == 0)
            #expect(try nulls.lines.map { try Line($0).source.path } == ["a.pdf", "x/line\nfeed.pdf"])
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func `colours are kept from who does not want them`() throws {
        try withTemporaryFolder { folder in
            // An error at once: the line is drawn ten times a second only.
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "a.pdf").path, withDestinationPath: "nowhere")
            func errors(_ environment: String) throws -> String {
                let command = "\(environment) '\(Command.executable.path)' convert '\(folder.path)' --output /dev/null"
                #if os(Linux)
                    let line = "script -qec \"env \(command)\" /dev/null"
                #else
                    let line = "script -q /dev/null sh -c \"env \(command)\""
                #endif
                return try Command.shell(line).output
            }
            #expect(try errors("TERM=xterm NO_COLOR=").contains("\u{1B}[31m"))
            #expect(try !errors("TERM=xterm NO_COLOR=1").contains("\u{1B}[31m"))
            #expect(try !errors("TERM=dumb").contains("\u{1B}[31m"))
        }
    }

    @Test(arguments: [
        ["--timeout", "0"], ["--memory-limit", "12"], ["--memory-limit", "1M"], ["--resume"], ["--log-format", "xml"],
    ])
    func `limits and options that make no sense are wrong usage`(options: [String]) throws {
        let result = try Command.run(Command.executable, ["convert", "x"] + options, in: nil)
        #expect(result.status == 64)
        #expect(result.errors.contains("Usage:"))
    }
}
