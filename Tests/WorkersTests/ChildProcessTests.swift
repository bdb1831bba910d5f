import Files
import Isolation
import Testing

@Suite struct ChildProcessTests {
    /// What a shell that is asked for a variable says.
    private func value(of name: String, defaults: [String: String]) throws -> String {
        let shell = try ChildProcess("/bin/sh", ["-c", "printf %s \"$\(name)\" >&0"], defaults: defaults)
        var bytes: [UInt8] = []
        while case .bytes(let more, _) = try shell.channel.receive(waits: true) { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func defaultsAreAddedToTheEnvironment() throws {
        #expect(try value(of: "FOI_TEST_VARIABLE", defaults: ["FOI_TEST_VARIABLE": "a=b"]) == "a=b")
        #expect(try value(of: "PATH", defaults: ["FOI_TEST_VARIABLE": "1"]).contains("/"))
    }

    @Test func defaultsReplaceNothing() throws {
        #expect(try value(of: "PATH", defaults: ["PATH": "nowhere"]) != "nowhere")
    }
}
