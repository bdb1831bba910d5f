import PDFText
import Testing

@Suite struct ExtractionTests {
    @Test func `text, page, metadata and fonts come over`() throws {
        var pdf = SamplePDF([
            .text("Dear Ms Pettigrew", x: 72, y: 100),
            .text("Freedom of Information", x: 72, y: 130, size: 14, face: .bold),
        ])
        pdf.title = "Reply 17"
        let document = try Document(pdf: pdf.bytes)
        #expect(document.text == "Dear Ms Pettigrew\nFreedom of Information\n\u{0C}")
        #expect(document.metadata.title == "Reply 17")
        #expect(document.metadata.producer == "SamplePDF")
        #expect(document.metadata.author == nil)
        let page = try #require(document.pages.first)
        #expect(page.number == 1 && page.width == 595 && page.height == 842)
        #expect(page.range == 0..<document.utf8.count)
        let fonts = page.lines.compactMap { $0.words.first }.map { document.fonts[$0.font] }
        #expect(fonts.map(\.name) == ["Helvetica", "Helvetica-Bold"])
        #expect(fonts.map(\.size) == [11, 14])
        #expect(fonts.map(\.isBold) == [false, true])
    }

    @Test func `boxes are in points from the top left`() throws {
        let document = try Document(pdf: SamplePDF([.text("Here", x: 72, y: 100, size: 10)]).bytes)
        let word = try #require(document.pages.first?.lines.first?.words.first)
        #expect(abs(word.box.x0 - 72) < 1)
        #expect(word.box.y0 > 88 && word.box.y0 < 96)
        #expect(word.box.y1 > 99 && word.box.y1 < 105)
    }

    @Test func `ranges of lines and words give their text`() throws {
        let pdf = SamplePDF([.text("one two", x: 72, y: 100)], [.text("three", x: 72, y: 100)])
        let document = try Document(pdf: pdf.bytes)
        let lines = document.pages.flatMap(\.lines)
        #expect(lines.map { document.string($0.range) } == ["one two", "three"])
        #expect(lines.flatMap(\.words).map { document.string($0.range) } == ["one", "two", "three"])
        #expect(document.pages.map { document.string($0.range) } == ["one two\n\u{0C}", "three\n\u{0C}"])
    }

    @Test func `a no-break space is a space`() throws {
        let document = try Document(pdf: SamplePDF([.text("section\\24012", x: 72, y: 100)]).bytes)
        #expect(document.text == "section 12\n\u{0C}")
    }

    @Test func `a link gives its address and area`() throws {
        let pdf = SamplePDF([
            .text("our site", x: 72, y: 100),
            .link("https://www.example.org/foi", x: 72, y: 90, width: 40, height: 12),
        ])
        let document = try Document(pdf: pdf.bytes)
        let link = try #require(document.pages.first?.links.first)
        #expect(link.uri == "https://www.example.org/foi")
        #expect(link.box == Box(x0: 72, y0: 90, x1: 112, y1: 102))
    }

    @Test func `a page without text gives no lines`() throws {
        let document = try Document(pdf: SamplePDF([]).bytes)
        #expect(document.text == "\u{0C}")
        #expect(document.pages.first?.lines == [])
    }
}
