internal import CPoppler

extension Document {
    /// Reads the text of a PDF.
    ///
    /// - Parameter pdf: the bytes of the file.
    /// - Throws: ``PDFError`` when the bytes give no document.
    public init(pdf: [UInt8]) throws(PDFError) {
        throw PDFError(.damaged, "not built yet")
    }
}
