import Foundation
import Testing

struct DiffTests {
    private let before = #"{"source": {"path": "not-held.pdf"}, "kind": "response", "outcome": "withheld"}"#
    private let after = #"{"source": {"path": "not-held.pdf"}, "kind": "response", "outcome": "not-held"}"#

    @Test func `differences are listed, counted and judged`() throws {
        try withTemporaryFolder { folder in
            try write(before, after, to: folder)
            let plain = try Command.run("diff", "a.jsonl", "b.jsonl", in: folder)
            #expect(plain.status == 0)
            #expect(plain.lines.prefix(2) == ["not-held", "  ~ outcome  withheld → not-held"])
            #expect(plain.lines.last == "1 change in 1 letter")

            let gold = Samples.folder.appending(path: "expected").path
            let judged = try Command.run("diff", "a.jsonl", "b.jsonl", "--gold", gold, "--exit-code", in: folder)
            #expect(judged.status == 1)
            #expect(judged.lines.contains("  ~ outcome  withheld → not-held  (better)"))
            #expect(judged.lines.last == "1 change in 1 letter: 1 for the better, 0 for the worse")

            let json = try Command.run("diff", "a.jsonl", "b.jsonl", "--gold", gold, "--json", in: folder)
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let change = try #require((report["changes"] as? [[String: Any]])?.first)
            #expect(change["verdict"] as? String == "better")
            #expect(change["before"] as? String == "withheld")
        }
    }

    @Test func `runs that agree are told so`() throws {
        try withTemporaryFolder { folder in
            try write(before, before, to: folder)
            let result = try Command.run("diff", "a.jsonl", "b.jsonl", "--exit-code", in: folder)
            #expect(result.status == 0)
            #expect(result.output == "0 changes in 1 letter\n")
        }
    }

    @Test func `what can't be read is told with its file`() throws {
        try withTemporaryFolder { folder in
            try write(before, "no JSON", to: folder)
            let broken = try Command.run("diff", "a.jsonl", "b.jsonl", in: folder)
            #expect(broken.status == 65)
            #expect(broken.errors.contains("b.jsonl:1: is no record"))
            #expect(try Command.run("diff", "a.jsonl", "c.jsonl", in: folder).status == 66)
            #expect(try Command.run("diff", "a.jsonl", "a.jsonl", "--gold", "none", in: folder).status == 66)
        }
    }

    private func write(_ before: String, _ after: String, to folder: URL) throws {
        try Data(before.utf8).write(to: folder.appending(path: "a.jsonl"))
        try Data(after.utf8).write(to: folder.appending(path: "b.jsonl"))
    }
}
