import Foundation
import Testing
import ZIPForge

struct ReportTests {
    @Test func `a report is made of what convert wrote`() throws {
        try withTemporaryFolder { folder in
            let letters = [Samples.url("not-held.pdf").path, Samples.url("empty.pdf").path]
            _ = try Command.run(
                Command.executable, ["convert", "--output", "records.jsonl"] + letters, in: folder)
            let made = try Command.run(
                "report", "records.jsonl", "--output", "report.html", "--title", "Tides", in: folder)
            #expect(made.status == 0)
            #expect(made.output == "")
            let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
            #expect(page.hasPrefix("<!DOCTYPE html>"))
            #expect(page.hasSuffix("</html>\n"))
            #expect(page.contains(#""title":"Tides""#))
            #expect(page.contains("not-held.pdf"))

            let again = try Command.run("report", "records.jsonl", "--output", "report.html", in: folder)
            #expect(again.status == 2)
            #expect(again.errors.contains("--force"))
            #expect(
                try Command.run("report", "records.jsonl", "--output", "report.html", "--force", in: folder).status == 0
            )
        }
    }

    @Test func `pages are drawn of the letters that are still what they were`() throws {
        try withTemporaryFolder { folder in
            try Samples.copy(
                [
                    "a.pdf": "whitehall-annex.pdf", "b.pdf": "not-held.pdf", "c.pdf": "cost-limit.pdf",
                    "d.pdf": "empty.pdf",
                ],
                to: folder)
            _ = try Command.run("convert", ".", "--output", "records.jsonl", in: folder)
            try FileManager.default.removeItem(at: folder.appending(path: "b.pdf"))
            try Data("%PDF-1.4 another".utf8).write(to: folder.appending(path: "c.pdf"))
            let made = try Command.run("report", "records.jsonl", "--output", "report.html", "--pages", in: folder)
            #expect(made.status == 0)
            #expect(made.errors == "1 letter drawn, 2 not: their files are gone, changed, or can't be drawn.\n")
            let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
            for number in 1...3 {
                // An A4 page, then the beginning of any PNG.
                #expect(page.contains("<script id=\"picture-0-\(number)\" type=\"text/plain\">5953 8419 iVBORw0KGgo"))
            }
            #expect(page.components(separatedBy: "<script id=\"picture-").count == 4)
        }
    }

    @Test func `pages are drawn of letters in zip files`() throws {
        try withTemporaryFolder { folder in
            let letter = Array(try Data(contentsOf: Samples.url("not-held.pdf")))
            let archive = ZIPFile([ZIPFile.Entry("year/not-held.pdf", letter)])
            try Data(archive.bytes).write(to: folder.appending(path: "letters.zip"))
            _ = try Command.run("convert", "letters.zip", "--output", "records.jsonl", in: folder)
            let made = try Command.run("report", "records.jsonl", "--output", "report.html", "--pages", in: folder)
            #expect(made.status == 0)
            #expect(made.errors == "1 letter drawn.\n")
            let page = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
            #expect(page.contains("<script id=\"picture-0-1\""))
        }
    }

    @Test func `a database gives the report that its records give`() throws {
        try withTemporaryFolder { folder in
            let letters = ["cost-limit.pdf", "empty.pdf", "not-held.pdf"].map { Samples.url($0).path }
            _ = try Command.run(
                Command.executable, ["convert", "--output", "records.jsonl"] + letters, in: folder)
            #expect(try Command.run("export", "records.jsonl", "--output", "letters.db", in: folder).status == 0)
            for source in ["records.jsonl", "letters.db"] {
                #expect(try Command.run("report", source, "--output", "\(source).html", in: folder).status == 0)
            }
            let pages = try ["records.jsonl", "letters.db"].map {
                try Data(contentsOf: folder.appending(path: "\($0).html"))
            }
            #expect(pages[0] == pages[1])
        }
    }

    @Test func `what holds no records is refused, and nothing is written`() throws {
        try withTemporaryFolder { folder in
            try Data("\n{\"a\":1}\n".utf8).write(to: folder.appending(path: "other.jsonl"))
            let other = try Command.run("report", "other.jsonl", "--output", "report.html", in: folder)
            #expect(other.status == 65)
            #expect(other.errors.contains("other.jsonl:2: is no record"))
            let missing = try Command.run("report", "missing.jsonl", "--output", "report.html", in: folder)
            #expect(missing.status == 66)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other.jsonl"])
        }
    }
}
