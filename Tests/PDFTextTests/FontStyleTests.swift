import Testing

@testable import PDFText

@Suite struct FontStyleTests {
    @Test(arguments: StyleToken.bold.map(\.example))
    func `a bold font is told by its name`(name: String) {
        #expect(FontStyle(fontName: name).isBold)
    }

    @Test(arguments: StyleToken.italic.map(\.example))
    func `an italic font is told by its name`(name: String) {
        #expect(FontStyle(fontName: name).isItalic)
    }

    @Test(arguments: StyleToken.bold + StyleToken.italic)
    func `each row's example is told by that row`(token: StyleToken) {
        #expect(token.matches(token.example.lowercased().utf8.map { $0 }))
    }

    @Test(arguments: ["ArialMT", "Calibri", "BlackadderITC-Regular", "TimesNewRomanPSMT", "Bookman-Light"])
    func `a plain font is neither`(name: String) {
        let style = FontStyle(fontName: name)
        #expect(!style.isBold && !style.isItalic)
    }

    @Test func `a subset tag is left off`() {
        #expect(FontStyle(fontName: "BCDEEE+Arial-BoldMT").name == "Arial-BoldMT")
        #expect(FontStyle(fontName: "Arial+Narrow").name == "Arial+Narrow")
    }
}
