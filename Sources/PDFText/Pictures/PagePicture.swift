/// A picture of a page.
public struct PagePicture: Sendable, Hashable {
    /// The size of the page in points, which boxes are measured in.
    public var width: Double
    public var height: Double
    /// The picture as a PNG file.
    public var png: [UInt8]

    public init(width: Double, height: Double, png: [UInt8]) {
        self.width = width
        self.height = height
        self.png = png
    }
}

extension PagePicture {
    /// Dots an inch at which small print can still be read, and a page is about 30 KB.
    public static let usualResolution = 100.0

    /// Draws the pages of a PDF, from the first, as long as the pictures take no more than so many bytes.
    ///
    /// A page that can't be drawn has a picture of no bytes.
    ///
    /// - Parameter blackened: for each page what is to be blackened on it; pages behind the last are not drawn then.
    public static func pictures(
        ofPagesIn pdf: [UInt8], dotsPerInch: Double = usualResolution, bytes most: Int, blackened: [[Box]]? = nil
    ) throws(PDFError) -> [PagePicture] {
        try PopplerLibrary.exclusively { () throws(PDFError) in
            let document = try OpenDocument(pdf)
            var pictures: [PagePicture] = []
            var bytes = 0
            for index in 0..<min(document.pageCount, PDFLimits.standard.pages, blackened?.count ?? .max) {
                let picture = document.page(at: index)?.picture(
                    dotsPerInch: dotsPerInch, blackened: blackened?[index] ?? [])
                bytes += picture?.png.count ?? 0
                guard bytes <= most else { break }
                pictures.append(picture ?? PagePicture(width: 0, height: 0, png: []))
            }
            return pictures
        }
    }
}
