/// A piece of text on a line, put on a page by something else than a PDF: tests set letters with it.
package struct PlacedText {
    var text: String
    var x: Double
    var baseline: Double
    var font: Face
    var widths: [Double]

    package struct Face: Sendable, Hashable {
        /// As in a PDF ("Arial-BoldMT").
        var name: String
        /// In points.
        var size: Double
        var colour: Document.Colour

        package init(name: String, size: Double, colour: Document.Colour = .black) {
            self.name = name
            self.size = size
            self.colour = colour
        }
    }

    /// - Parameters:
    ///   - x: where the first character begins, in points from the page's left.
    ///   - baseline: in points from the page's top.
    ///   - widths: of each Unicode scalar of the text, in points.
    package init(_ text: String, x: Double, baseline: Double, font: Face, widths: [Double]) {
        self.text = text
        self.x = x
        self.baseline = baseline
        self.font = font
        self.widths = widths
    }
}

extension Document {
    /// Lays out pages of placed text as those of a PDF are: the same words, lines, tables and roles come of it.
    ///
    /// - Parameters:
    ///   - pages: what each page draws, a line of text at a time, in the order of drawing.
    ///   - width: of all pages, in points.
    ///   - height: of all pages, in points.
    package init(placing pages: [[[PlacedText]]], width: Double, height: Double) {
        var source = PDFSource()
        source.pages = pages.map { PageContents(placing: $0, width: width, height: height, fonts: &source.fonts) }
        self = source.laidOut()
    }
}

extension PageContents {
    /// The share of a font's size that is above and below its baseline, as in most.
    private static let ascent = 0.905
    private static let descent = 0.212

    fileprivate init(placing lines: [[PlacedText]], width: Double, height: Double, fonts: inout FontTable) {
        self.init(width: width, height: height, utf8: [], boxes: [], fontRuns: [], links: [])
        for line in lines {
            for piece in line { add(piece, &fonts) }
            utf8.append(0x0A)
            let end = boxes.last ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)
            boxes.append(Box(x0: end.x1, y0: end.y0, x1: end.x1, y1: end.y1))
        }
    }

    private mutating func add(_ piece: PlacedText, _ fonts: inout FontTable) {
        let font = fonts.index(name: piece.font.name, size: piece.font.size, colour: piece.font.colour)
        let start = boxes.count
        var x = piece.x
        for width in piece.widths {
            boxes.append(
                Box(
                    x0: x, y0: piece.baseline - Self.ascent * piece.font.size, x1: x + width,
                    y1: piece.baseline + Self.descent * piece.font.size))
            x += width
        }
        utf8 += Array(piece.text.utf8)
        fontRuns.append(FontRun(start: start, end: boxes.count, font: font))
    }
}
