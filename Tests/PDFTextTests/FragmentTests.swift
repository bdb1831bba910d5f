import Testing

@testable import PDFText

@Suite struct FragmentTests {
    @Test func `a label and its value are two lines of one row`() throws {
        let document = try Document([
            .text("Our Ref:", x: 72, y: 100), .text("FOI 123", x: 200, y: 100),
            .text("Dear Ms Pettigrew", x: 72, y: 140),
        ])
        #expect(document.lineTexts == ["Our Ref:", "FOI 123", "Dear Ms Pettigrew"])
        #expect(document.lines.map(\.continuesRow) == [false, true, false])
    }

    @Test(arguments: ["1.", "(a)", "b)", "iv.", "2.1", "Q3:", "A3.", "\\225", "-", "[4]"])
    func `a marker and its text are one line, however wide the gap`(marker: String) throws {
        let document = try Document([
            .text(marker, x: 72, y: 100), .text("How many vans does the Council own?", x: 120, y: 100),
        ])
        let shown = marker == "\\225" ? "•" : marker
        #expect(document.lineTexts == [shown + " How many vans does the Council own?"])
    }

    @Test(arguments: ListMarker.answerWords.map(\.example))
    func `a word that opens a question or an answer is a marker`(marker: String) throws {
        let document = try Document([
            .text(marker, x: 72, y: 100), .text("Please find the figures below.", x: 150, y: 100),
        ])
        #expect(document.lineTexts == [marker + " Please find the figures below."])
    }

    @Test func `a bold word of an answer needs no colon to be its marker`() throws {
        let document = try Document(
            [.text("Response", x: 72, y: 100, face: .bold)]
                + .lines(["The Council owns forty vans, which are kept at", "the depot."], x: 150, y: 100))
        #expect(document.lineTexts == ["Response The Council owns forty vans, which are kept at", "the depot."])
    }

    @Test func `a capital that kerning parts from its word is joined with it`() throws {
        let document = try Document([
            .text("W", x: 72, y: 100), .text("e", x: 83.5, y: 100), .text("hold", x: 94, y: 100),
            .text("the", x: 120, y: 100), .text("T", x: 140, y: 100), .text("rust's", x: 147.8, y: 100),
            .text("files.", x: 182, y: 100),
        ])
        #expect(document.lineTexts == ["We hold the Trust's files."])
    }

    @Test func `a capital that is a word stays one`() throws {
        let document = try Document([
            .text("Plan", x: 72, y: 100), .text("B", x: 98, y: 100), .text("was", x: 108.5, y: 100),
            .text("A", x: 133, y: 100), .text("bad", x: 141.5, y: 100), .text("one.", x: 166, y: 100),
        ])
        #expect(document.lineTexts == ["Plan B was A bad one."])
    }

    @Test func `a justified line is not cut`() throws {
        let words = ["We", "hold", "no", "such", "list"]
        let marks = words.enumerated().map { SamplePDF.Mark.text($1, x: 72 + 44 * Double($0), y: 100) }
        #expect(try Document(marks).lineTexts == ["We hold no such list"])
    }

    @Test func `dot leaders are not cut`() throws {
        let document = try Document([
            .text("Annex A ...............................", x: 72, y: 100), .text("5", x: 250, y: 100),
        ])
        #expect(document.lineTexts == ["Annex A ............................... 5"])
    }

    @Test func `words that are printed twice stand once`() throws {
        let document = try Document([
            .text("Refused", x: 72, y: 100), .text("Refused", x: 72.4, y: 100),
        ])
        #expect(document.lineTexts == ["Refused"])
    }

    @Test func `lines come in the order of their heights, however they were written`() throws {
        let document = try Document([
            .text("third line of the letter", x: 72, y: 128), .text("first line of the letter", x: 72, y: 100),
            .text("second line of the letter", x: 72, y: 114),
        ])
        #expect(
            document.lineTexts == ["first line of the letter", "second line of the letter", "third line of the letter"])
    }

    @Test func `a watermark across the text does not break it`() throws {
        let document = try Document([.text("DRAFT", x: 150, y: 135, size: 80)] + .body(from: 100))
        #expect(document.lineTexts.count == 5)
        #expect(document.lineTexts.last == "DRAFT")
    }

    @Test func `rotated text comes last and whole`() throws {
        let document = try Document([.upward("COPY", x: 40, y: 120)] + .body(from: 100))
        #expect(document.lineTexts.count == 5)
        #expect(document.lineTexts.last == "COPY")
    }
}
