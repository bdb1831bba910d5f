import FOIRecords
import Foundation
import Testing
import ZIPForge

struct ArchiveTests {
    @Test func `letters in a zip file give the records that they give outside`() throws {
        try withTemporaryFolder { folder in
            let names = ["cost-limit.pdf", "not-held.pdf", "vexatious.pdf"]
            let letters = try names.map { ZIPFile.Entry($0, [UInt8](try Data(contentsOf: Samples.url($0)))) }
            let request = ZIPFile([letters[0], letters[1].deflated, letters[2]])
            try Data(request.bytes).write(to: folder.appending(path: "request.zip"))
            try Samples.copy(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }), to: folder)

            let inside = try Command.run("convert", "request.zip", in: folder)
            #expect(inside.status == 0)
            #expect(inside.errors == "3 PDFs found: 3 records.\n")
            let outside = try Command.shell("$foi_records convert *.pdf", in: folder)
            let lines = outside.output.replacing(#""path":""#, with: #""path":"request.zip/"#)
            #expect(inside.output == lines)
        }
    }

    @Test func `each entry that can't be read costs one error record`() throws {
        try withTemporaryFolder { folder in
            let letter = [UInt8](try Data(contentsOf: Samples.url("not-held.pdf")))
            var request = ZIPFile([
                .init("a-bomb.pdf", bombOf: 60_000_000), .init("b-lies.pdf", letter).deflated,
                .init("c-good.pdf", letter),
                .init("d-changed.pdf", letter), .init("e-more.zip", letter),
                .init("f-text.pdf", Array("Dear Sir".utf8)),
            ])
            request.entries[1].size = 100
            request.entries[3].checksum ^= 1
            try Data(request.bytes).write(to: folder.appending(path: "request.zip"))
            let result = try Command.run("convert", "request.zip", in: folder)
            #expect(result.status == 1)
            let codes = ["too-large", "damaged", nil, "damaged", "unreadable", "not-a-pdf"]
            #expect(try result.lines.map(Line.init).map(\.error?.code) == codes)
            #expect(try result.lines.map(Line.init).map(\.source.path).last == "request.zip/f-text.pdf")
        }
    }
}
