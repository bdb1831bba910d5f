import FOIRecords
import Foundation
import Testing

/// Letters that take more than they may.
struct LimitTests {
    /// A page whose form draws another ten times, which draws another ten times: ten thousand million lines of text.
    private static let endless: Data = {
        let depth = 10
        func object(_ number: Int, _ dictionary: String, stream: String) -> String {
            "\(number) 0 obj\n<<\(dictionary)/Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream\nendobj\n"
        }
        func draws(_ number: Int) -> String { "/Resources<</XObject<</X \(number) 0 R>>/Font<</F 9 0 R>>>>" }
        var pdf = """
            %PDF-1.4
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            endobj
            3 0 obj
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R\(draws(10))>>
            endobj
            9 0 obj
            <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
            endobj

            """
        pdf += object(4, "", stream: "/X Do")
        let form = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]"
        for level in 10..<(10 + depth) {
            let stream = Array(repeating: "/X Do", count: 10).joined(separator: " ")
            pdf += object(level, form + draws(level + 1), stream: stream)
        }
        pdf += object(10 + depth, form + draws(4), stream: "BT /F 12 Tf 50 50 Td (x) Tj ET")
        return Data((pdf + "trailer\n<</Root 1 0 R/Size 30>>\n%%EOF\n").utf8)
    }()

    /// Reads a bad letter between two good ones.
    private func code(of bad: (URL) throws -> Void, _ options: String...) throws -> String? {
        try withTemporaryFolder { folder in
            try Samples.copy(["a.pdf": "not-held.pdf", "c.pdf": "cost-limit.pdf"], to: folder)
            let good = try Command.run("convert", ".", in: folder)
            #expect(good.status == 0)
            try bad(folder.appending(path: "b.pdf"))
            let result = try Command.run(Command.executable, ["convert", ".", "--jobs", "1"] + options, in: folder)
            #expect(result.status == 1)
            #expect(result.lines.count == 3)
            #expect([result.lines[0], result.lines[2]] == good.lines)
            return try Line(result.lines[1]).error?.code
        }
    }

    @Test func `a letter that takes too long costs an error record, and its neighbours nothing`() throws {
        #expect(try code(of: { try Self.endless.write(to: $0) }, "--timeout", "5") == "timeout")
    }

    @Test func `so do several among many, whatever worker has which letters ahead`() throws {
        try withTemporaryFolder { folder in
            let samples = ["not-held.pdf", "cost-limit.pdf", "vexatious.pdf"]
            for number in 10..<50 {
                let bytes = try Data(contentsOf: Samples.url(samples[number % 3])) + Data("\n%\(number)\n".utf8)
                try bytes.write(to: folder.appending(path: "\(number).pdf"))
            }
            let good = try Command.run("convert", ".", in: folder)
            #expect(good.status == 0)
            for number in [10, 21, 22, 49] {
                try (Self.endless + Data("%\(number)".utf8)).write(to: folder.appending(path: "\(number)-bad.pdf"))
            }
            let result = try Command.run("convert", ".", "--jobs", "2", "--timeout", "3", in: folder)
            #expect(result.status == 1)
            let bad = try result.lines.map { try Line($0) }.filter { $0.error != nil }
            #expect(bad.map(\.name) == ["10-bad.pdf", "21-bad.pdf", "22-bad.pdf", "49-bad.pdf"])
            #expect(bad.allSatisfy { $0.error?.code == "timeout" })
            #expect(try result.lines.filter { try Line($0).error == nil } == good.lines)
        }
    }

    #if os(Linux)
        @Test func `so does one that takes too much memory`() throws {
            let code = try code(
                of: { url in
                    try Data("%PDF-1.4\n".utf8).write(to: url)
                    // Its bytes are there twice while it is read.
                    try FileHandle(forWritingTo: url).truncate(atOffset: 150 << 20)
                }, "--memory-limit", "256M")
            #expect(code == "memory")
        }
    #endif
}
