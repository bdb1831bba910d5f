extension Document {
    /// Reads the text of a PDF.
    ///
    /// - Parameter pdf: the bytes of the file, at most 256 MB.
    /// - Throws: ``PDFError`` when the bytes give no document. A document of pages without text, as
    ///   a scanner makes them, is one: its text is empty.
    public init(pdf: [UInt8]) throws(PDFError) {
        self = try PDFSource(pdf).laidOut()
    }
}
