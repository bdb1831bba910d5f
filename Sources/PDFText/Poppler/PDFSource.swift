/// All that poppler says of a PDF, as values.
package struct PDFSource {
    var pages: [PageContents] = []
    var fonts = FontTable()
    var metadata = Document.Metadata()
}

extension PDFSource {
    /// Reads a PDF, as long as it is within the standard limits.
    package init(_ pdf: [UInt8]) throws(PDFError) { try self.init(pdf, limits: .standard) }

    /// Reads a PDF, as long as it is within the limits.
    init(_ pdf: [UInt8], limits: PDFLimits) throws(PDFError) {
        guard !pdf.isEmpty else { throw PDFError(.empty, "this file is empty") }
        guard pdf.count <= limits.bytes else {
            throw PDFError(.tooLarge, "this PDF has \(pdf.count) bytes: at most \(limits.bytes) are read")
        }
        self = try PopplerLibrary.exclusively { () throws(PDFError) in try PDFSource(reading: pdf, limits: limits) }
    }

    private init(reading pdf: [UInt8], limits: PDFLimits) throws(PDFError) {
        let document = try OpenDocument(pdf)
        let count = document.pageCount
        guard count > 0 else { throw PDFError(.empty, "this PDF has no pages") }
        guard count <= limits.pages else {
            throw PDFError(.tooLarge, "this PDF has \(count) pages: at most \(limits.pages) are read")
        }
        self.init(metadata: document.metadata)
        pages.reserveCapacity(count)
        var characters = 0
        for index in 0..<count {
            guard let page = document.page(at: index) else {
                throw PDFError(.damaged, "page \(index + 1) of this PDF is damaged and can't be read")
            }
            let most = min(limits.pageCharacters, limits.characters - characters)
            guard let contents = page.contents(fonts: &fonts, atMost: most) else {
                throw PDFError(.tooLarge, "page \(index + 1) of this PDF has more text than is read")
            }
            characters += contents.boxes.count
            pages.append(contents)
        }
    }
}
