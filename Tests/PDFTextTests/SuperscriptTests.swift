import PDFText
import Testing

@Suite struct SuperscriptTests {
    private let marked: [SamplePDF.Mark] = [
        .text("section 40(2)", x: 72, y: 100), .text("1", x: 138.6, y: 96, size: 6.5),
        .text("of the Act applies.", x: 146, y: 100),
    ]

    @Test func `a footnote's number is a word of its own`() throws {
        let document = try Document(marked)
        let line = try #require(document.lines.first)
        #expect(document.lines.count == 1)
        let marks = line.words.filter(\.isSuperscript).map { document.string($0.range) }
        #expect(marks == ["1"])
        #expect(line.words.map { document.string($0.range) }.prefix(2) == ["section", "40(2)"])
    }

    @Test func `an ordinal's ending stays with its number`() throws {
        let document = try Document([
            .text("On the 4", x: 72, y: 100), .text("th", x: 115.4, y: 96, size: 6.5),
            .text("March you wrote to us.", x: 128, y: 100),
        ])
        #expect(document.lineTexts == ["On the 4th March you wrote to us."])
        let words = try #require(document.lines.first).words
        #expect(words.filter(\.isSuperscript).map { document.string($0.range) } == ["th"])
    }

    @Test func `a mark does not make its line taller`() throws {
        let plain = try Document([.text("section 40(2)", x: 72, y: 100)])
        let marked = try Document(marked)
        #expect(marked.lines.first?.box.y0 == plain.lines.first?.box.y0)
    }
}
