import FOIExport
import Files
import Foundation
import PDFText
import Testing

@testable import FOIRecords

struct ReportTests {
    private let hostile = "</script><script>alert(1)</script><!-- \u{202E}\u{2028} \\ \" {{data}} {{script}}"

    /// The page of some records.
    private func page(
        of records: [EncodedRecord], title: String = ReportWriter.usualTitle, pictures: [PagePicture] = []
    ) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "foi-records-\(UUID().uuidString).html")
        defer { try? FileManager.default.removeItem(at: file) }
        let writer = ReportWriter(
            try OutputFile(FilePath(file.path(percentEncoded: false)), replaces: false), title: title)
        for record in records {
            try writer.write(DecodedRecord(record, skipsEvidence: false), pictures: pictures)
        }
        try writer.finish()
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    /// What stands in an element of the page.
    private func content(of id: String, in page: String) throws -> Substring {
        let start = try #require(page.range(of: "<script id=\"\(id)\" type="))
        let opened = try #require(page[start.upperBound...].firstIndex(of: ">"))
        let end = try #require(page.range(of: "</script>", range: opened..<page.endIndex))
        return page[page.index(after: opened)..<end.lowerBound]
    }

    private func object(_ id: String, in page: String) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(try content(of: id, in: page).utf8))
        return try #require(json as? [String: Any])
    }

    @Test func `a report holds an index of the letters and each letter`() throws {
        let failure = ErrorRecord(ReadingError(.damaged, "it is broken"), source: Source(path: "b.pdf"))
        let page = try page(of: [EncodedRecord(Record.complete()), EncodedRecord(failure)])
        let index = try object("index", in: page)
        let letters = try #require(index["letters"] as? [[String: Any]])
        #expect(letters.count == 2)
        #expect(letters[0]["authority"] as? String == "Ministry of Ferries")
        #expect(letters[0]["outcome"] as? String == "partly-disclosed")
        #expect(letters[0]["date"] as? String == "2021-03-05")
        #expect(letters[0]["sections"] as? [String] == ["ukpga/2000/36/section/43"])
        #expect(letters[1]["error"] as? String == "damaged")
        #expect(letters[1]["message"] as? String == "it is broken")

        let letter = try object("letter-0", in: page)
        let dated = try #require(letter["dated"] as? [String: Any])
        #expect(dated["v"] as? String == "2021-03-05")
        #expect(dated["t"] as? String == "5 March 2021")
        #expect(dated["c"] == nil)
        #expect(dated["e"] as? [[Int]] == [[1, 720, 903, 1805, 1011, 720, 1040, 900, 1150]])
        #expect(!page.contains("id=\"letter-1\""))
    }

    @Test func `the page knows how many of its letters are masked`() throws {
        let record = try Record.complete()
        let error = ErrorRecord(ReadingError(.noText, "pictures"), source: Source(path: "a.pdf"))
        for (records, masked) in [
            ([], "none"), ([record], "none"), ([record.masked(), record], "some"), ([record.masked()], "all"),
        ] {
            let page = try page(of: records.map { try EncodedRecord($0) } + [EncodedRecord(error)])
            #expect(try object("index", in: page)["masked"] as? String == masked)
        }
    }

    @Test func `names of codes stand in the order of the codes`() throws {
        let index = try content(of: "index", in: try page(of: []))
        let places = ["\"disclosed\":", "\"withheld\":", "\"not-held\":", "\"transferred\":"].map {
            index.range(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func `no text of a letter can end the element that it stands in`() throws {
        var record = try Record.complete()
        record.authority.name?.value = hostile
        record.source.path = hostile
        record.findings = [Finding(code: "x", severity: .info, message: hostile, evidence: [])]
        let harmless = try page(of: [EncodedRecord(Record.complete())])
        let page = try page(of: [EncodedRecord(record)], title: hostile)
        #expect(page.components(separatedBy: "<script").count == harmless.components(separatedBy: "<script").count)
        #expect(page.components(separatedBy: "</script").count == harmless.components(separatedBy: "</script").count)
        #expect(page.components(separatedBy: "<!--").count == harmless.components(separatedBy: "<!--").count)
        let authority = try #require(try object("letter-0", in: page)["authority"] as? [String: Any])
        #expect(authority["v"] as? String == hostile)
        #expect(try object("index", in: page)["title"] as? String == hostile)
    }

    @Test func `a long name is cut in the index and whole in its letter`() throws {
        var record = try Record.complete()
        record.authority.name?.value = String(repeating: "é", count: 1_000_000)
        let page = try page(of: [EncodedRecord(record)])
        #expect(try content(of: "index", in: page).utf8.count < 10_000)
        #expect(try content(of: "letter-0", in: page).utf8.count > 2_000_000)
    }

    @Test func `the policy allows the page's own script and style and nothing else`() throws {
        let page = try page(of: [EncodedRecord(Record.complete())])
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]+)"/)?.output.1)
        for (element, directive) in [("<script>", "script-src"), ("<style>", "style-src")] {
            let start = try #require(page.range(of: element))
            let end = try #require(
                page.range(of: "</" + element.dropFirst(), range: start.upperBound..<page.endIndex))
            let digits = Fingerprint.sha256(of: Array(page[start.upperBound..<end.lowerBound].utf8))
            let bytes = stride(from: 0, to: 64, by: 2).compactMap { offset in
                let start = digits.index(digits.startIndex, offsetBy: offset)
                return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
            }
            #expect(policy.contains("\(directive) 'sha256-\(Data(bytes).base64EncodedString())'"))
        }
        #expect(policy.hasPrefix("default-src 'none'; "))
        #expect(policy.contains("require-trusted-types-for 'script'"))
        #expect(!policy.contains("unsafe"))
        #expect(!policy.contains("http"))
    }

    @Test func `the page's script makes no HTML of strings, and its markup fetches nothing`() throws {
        let page = try page(of: [])
        for call in [
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc",
        ] {
            #expect(!page.contains(call))
        }
        #expect(!page.contains("<link"))
        #expect(!page.contains("@import"))
        #expect(!page.contains("url("))
        #expect(!page.contains(/\ssrc\s*=\s*"/))
        #expect(!page.contains("{{"))
    }

    @Test func `pictures stand behind their letter, with the sizes of their pages`() throws {
        let picture = PagePicture(width: 595.28, height: 841.89, png: [1, 2, 3])
        let page = try page(of: [EncodedRecord(Record.complete())], pictures: [picture, picture])
        #expect(try content(of: "picture-0-1", in: page) == "5953 8419 AQID")
        #expect(try content(of: "picture-0-2", in: page) == "5953 8419 AQID")
    }

    @Test func `the same records give the same page`() throws {
        let records = [try EncodedRecord(Record.complete()), try EncodedRecord(Record.bare)]
        #expect(try page(of: records) == page(of: records))
    }

    @Test func `a record that is none is a file that could not be read`() throws {
        let index = try object("index", in: page(of: [EncodedRecord(json: Array("{}".utf8))]))
        let letters = try #require(index["letters"] as? [[String: Any]])
        #expect(letters.map { $0["error"] as? String } == ["damaged"])
    }
}
