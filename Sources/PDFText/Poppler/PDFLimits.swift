/// How much of a PDF is read. Beyond it a file is refused before the work is done.
struct PDFLimits {
    var bytes: Int
    var pages: Int
    /// Characters on one page. A full page of small print has 10,000.
    var pageCharacters: Int
    var characters: Int

    static let standard = PDFLimits(
        bytes: 256 << 20, pages: 2_000, pageCharacters: 200_000, characters: 10_000_000)
}

extension Document {
    /// The largest PDF that is read, in bytes.
    public static var largestPDF: Int { PDFLimits.standard.bytes }
}
