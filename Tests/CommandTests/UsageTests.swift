import FOIRecords
import Foundation
import Testing

struct UsageTests {
    @Test(arguments: [
        ["convert"], ["convert", "--jobs", "0", "x"], ["convert", "--jobs", "many", "x"], ["convert", "x", "--speed"],
        ["show"], ["text", "a", "b"], ["explain"], ["schema", "x"], ["eval"],
        ["eval", "a", "b", "--letters", "c"], ["eval", "a", "b", "--least", "2"], ["diff", "a"], ["report", "a"],
    ])
    func `wrong usage is 64`(arguments: [String]) throws {
        let result = try Command.run(Command.executable, arguments, in: nil)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.contains("Usage:"))
    }

    @Test func `paths that lead nowhere are 66 and named`() throws {
        try withTemporaryFolder { folder in
            let result = try Command.run("convert", Samples.folder.path, "/no/such.pdf", folder.path)
            #expect(result.status == 66)
            #expect(result.output == "")
            #expect(result.errors.contains("/no/such.pdf: no such file"))
            #expect(result.errors.contains("\(folder.path): holds no PDF"))
        }
        for command in ["show", "text"] {
            let result = try Command.run(command, "/no/such.pdf")
            #expect(result.status == 66)
            #expect(result.errors.contains("/no/such.pdf"))
        }
    }

    @Test func `the help of each subcommand has an example`() throws {
        let list = try Command.run("--help").output.components(separatedBy: "SUBCOMMANDS:")
        // The list ends with an empty line.
        let commands = (list.last ?? "").components(separatedBy: "\n\n")[0].split(separator: "\n").filter {
            $0.hasPrefix("  ") && !$0.hasPrefix("   ")
        }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(commands.count > 6)
        for command in commands where command != "help" {
            let help = try Command.run(command, "--help").output
            #expect(help.contains("\n  foi-records \(command)"), "\(command)")
        }
    }

    @Test func `the help tells the exit codes`() throws {
        let result = try Command.run("--help")
        #expect(result.status == 0)
        for code in ["0 ", "1 ", "2 ", "64", "65", "66", "69", "70"] { #expect(result.output.contains("\n  \(code) ")) }
        for command in ["convert", "show", "text", "schema", "eval", "diff", "explain", "report", "doctor"] {
            #expect(result.output.contains("\n  \(command) "))
        }
    }

    @Test func `the version is the library's`() throws {
        #expect(try Command.run("--version").output == "\(Tool.current.version)\n")
    }

    @Test func `the schema is the library's`() throws {
        let result = try Command.run("schema")
        #expect(result.status == 0)
        #expect(result.output == (try RecordSchema.json()))
    }

    @Test func `quiet prints nothing but what is wrong`() throws {
        #expect(try Command.run("convert", Samples.url("not-held.pdf").path, "--quiet").errors == "")
        let result = try Command.run("convert", "/no/such.pdf", "--quiet")
        #expect(result.errors.contains("/no/such.pdf"))
    }

    @Test func `a letter is shown within eighty columns and without escape sequences`() throws {
        let result = try Command.run("show", Samples.url("whitehall-annex.pdf").path)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(!result.output.contains("\u{1B}"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: ["show", "text"])
    func `a file that gives no record is 1 and told with its name`(command: String) throws {
        let result = try Command.run(command, Samples.url("user-password.pdf").path)
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("user-password.pdf: "))
        #expect(result.errors.contains("password"))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func `a terminal sees how far the batch has come`() throws {
        try withTemporaryFolder { folder in
            let command =
                "'\(Command.executable.path)' convert '\(Samples.folder.path)' --output '\(folder.path)/r.jsonl'"
            #if os(Linux)
                let line = "script -qec \"\(command)\" /dev/null"
            #else
                let line = "script -q /dev/null sh -c \"\(command)\""
            #endif
            let result = try Command.shell(line)
            #expect(result.output.contains(" of 32 · "))
            #expect(result.output.contains(" a second"))
            #expect(result.output.contains(" left"))
            #expect(result.output.contains(" PDFs found: "))
        }
    }
}
