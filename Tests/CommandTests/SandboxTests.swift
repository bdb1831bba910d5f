import FOIRecords
import Foundation
import Testing

struct SandboxTests {
    #if os(Linux)
        @Test(arguments: [
            "read-file", "list-folder", "write-file", "internet-socket", "local-socket", "exec", "fork", "thread",
            "signal",
            "trace", "executable-memory",
        ])
        func `a worker is refused all that it does not need`(probe: String) throws {
            try withTemporaryFolder { folder in
                let file = folder.appending(path: "file")
                try Data("secret".utf8).write(to: file)
                let result = try Command.run("worker", "--probe", probe, file.path)
                #expect(result.output.hasPrefix("refused: "), "\(result.output)\(result.errors)")
            }
        }

        @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/poppler/cMap/Adobe-Japan1/H")))
        func `a worker can read poppler's data`() throws {
            let file = "/usr/share/poppler/cMap/Adobe-Japan1/H"
            #expect(try Command.run("worker", "--probe", "read-file", file).output == "allowed\n")
            #expect(try Command.run("worker", "--probe", "write-file", file).output.hasPrefix("refused: "))
        }
    #endif

    @Test func `doctor tells what holds`() throws {
        let result = try Command.run("doctor")
        #expect([0, 1].contains(result.status))
        #expect(result.lines.first?.hasPrefix("foi-records \(Tool.current.version)") == true)
        #expect(result.lines.count { $0.hasPrefix("  yes  ") || $0.hasPrefix("  no   ") } == 5)
        #expect((result.status == 0) == !result.output.contains("  no   "))
        #if os(Linux)
            #expect(result.lines.contains("  yes  limited address space"))
        #endif
    }

    @Test func `a worker that nobody gives letters ends`() throws {
        #expect(try Command.run("worker", "--memory-limit", String(1 << 30)).status == 0)
        #expect(try Command.run("worker").status == 0)
    }
}
