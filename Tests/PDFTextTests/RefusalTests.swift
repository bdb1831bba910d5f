import Testing

@testable import PDFText

@Suite struct RefusalTests {
    private func code(of pdf: [UInt8]) -> PDFError.Code? {
        do throws(PDFError) {
            _ = try Document(pdf: pdf)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `a file that is no PDF is refused`() {
        #expect(code(of: Array("Dear Sir or Madam".utf8)) == .notAPDF)
    }

    @Test func `a file of no bytes is refused as empty`() {
        #expect(code(of: []) == .empty)
    }

    @Test func `a PDF of no pages is refused`() {
        #expect([.empty, .damaged].contains(code(of: SamplePDF(pages: []).bytes)))
    }

    @Test func `a PDF that breaks off is refused as damaged`() {
        let pdf = SamplePDF([.text("Here", x: 72, y: 100)]).bytes
        #expect(code(of: Array(pdf.prefix(60))) == .damaged)
    }

    @Test func `a PDF that wants a password is refused as encrypted`() {
        #expect(code(of: encryptedPDF) == .encrypted)
    }

    @Test func `too many bytes, pages or characters are refused`() throws {
        let pdf = SamplePDF([.text("one", x: 72, y: 100)], [.text("two", x: 72, y: 100)]).bytes
        var limits = PDFLimits.standard
        #expect(throws: Never.self) { try PDFSource(pdf, limits: limits) }
        limits.bytes = pdf.count - 1
        #expect(throws: PDFError.self) { try PDFSource(pdf, limits: limits) }
        limits = .standard
        limits.pages = 1
        #expect(throws: PDFError.self) { try PDFSource(pdf, limits: limits) }
        limits = .standard
        limits.pageCharacters = 2
        #expect(throws: PDFError.self) { try PDFSource(pdf, limits: limits) }
        limits = .standard
        limits.characters = 5
        #expect(throws: PDFError.self) { try PDFSource(pdf, limits: limits) }
    }

    @Test func `the smallest PDF opens`() throws {
        let document = try Document(pdf: PopplerLibrary.smallestPDF)
        #expect(document.pages.count == 1)
        #expect(document.text == "\u{0C}")
    }

    @Test func `poppler tells its version`() {
        #expect(PopplerLibrary.version.split(separator: ".").count >= 2)
    }
}
