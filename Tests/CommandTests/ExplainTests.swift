import Foundation
import Testing

struct ExplainTests {
    private let letter = Samples.url("whitehall-annex.pdf").path

    @Test func `a field is explained by its name in tables, and by its path in the record`() throws {
        let result = try Command.run("explain", letter, "citations.roles", "--of", "section/43/2")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.lines.contains("  ukpga/2000/36/section/43/2: exemption"))
        #expect(!result.output.contains("section/35/1/a: "))
        #expect(try Command.run("explain", letter, "citations[0].role", "--of", "section/43/2").output == result.output)
    }

    @Test func `a group explains each of its fields`() throws {
        let result = try Command.run("explain", letter, "dates")
        #expect(result.lines.filter { !$0.hasPrefix(" ") } == ["dates.response", "dates.request", "dates.received"])
    }

    @Test func `explanations come as JSON too`() throws {
        let result = try Command.run("explain", letter, "references", "--json")
        let list = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        let found = try #require((list[0]["found"] as? [[String: Any]])?.first)
        let ground = try #require((found["grounds"] as? [[String: Any]])?.first)
        #expect(found["value"] as? String == "FOI2023/00417")
        #expect((ground["rule"] as? [String: Any])?["phrase"] as? String == "our|my ref|reference|refs")
    }

    @Test func `an unknown field lists the known ones, and a file that can't be read is told`() throws {
        let unknown = try Command.run("explain", letter, "colour")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("“colour”"))
        #expect(unknown.errors.contains("dates.response"))
        #expect(try Command.run("explain", "/no/such.pdf", "dates").status == 66)
        let locked = try Command.run("explain", Samples.url("user-password.pdf").path, "dates")
        #expect(locked.status == 1)
        #expect(locked.errors.contains("password"))
    }
}
