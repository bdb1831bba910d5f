import PDFText

@testable import FOIRecords

/// A page of lines as a typesetter would leave them: boxes, fonts and table cells.
struct TypesetLetter {
    private var utf8: [UInt8] = []
    private var lines: [Line] = []
    private var top = 72.0

    /// The width of a letter and the height of a line, in points.
    private static let advance = 5.5
    private static let height = 12.0

    /// Adds a paragraph in one line; words between asterisks are bold.
    mutating func paragraph(_ text: String, x0: Double = 72, cell: Line.Cell? = nil) {
        if cell == nil || cell?.column == 0 { top += Self.height * 3 }
        let start = utf8.count
        var words: [Word] = []
        var isBold = false
        var x = x0
        for piece in text.split(separator: " ") {
            if piece.hasPrefix("*") { isBold = true }
            let letters = Array(piece.utf8.filter { $0 != UInt8(ascii: "*") })
            if !words.isEmpty { utf8.append(0x20) }
            let range = utf8.count..<utf8.count + letters.count
            utf8 += letters
            let box = Box(x0: x, y0: top, x1: x + Double(letters.count) * Self.advance, y1: top + Self.height)
            words.append(Word(range: range, box: box, font: isBold ? 1 : 0))
            x = box.x1 + Self.advance
            if piece.hasSuffix("*") { isBold = false }
        }
        let box = Box(x0: x0, y0: top, x1: x - Self.advance, y1: top + Self.height)
        lines.append(
            Line(
                range: start..<utf8.count, box: box, words: words, cell: cell,
                continuesRow: (cell?.column ?? 0) > 0))
        utf8.append(0x0A)
    }

    /// Adds the rows of a table.
    mutating func table(_ number: Int, _ rows: [[String]]) {
        for (row, cells) in rows.enumerated() {
            for (column, text) in cells.enumerated() where !text.isEmpty {
                paragraph(
                    text, x0: 72 + Double(column) * 240, cell: Line.Cell(table: number, row: row, column: column))
            }
        }
    }

    var document: Document {
        let bytes = utf8 + [0x0C]
        let page = Page(number: 1, width: 595, height: 842, range: 0..<bytes.count, lines: lines)
        return Document(
            utf8: bytes, pages: [page],
            fonts: [
                Document.Font(name: "Quill", size: 11, isBold: false, isItalic: false),
                Document.Font(name: "Quill-Bold", size: 11, isBold: true, isItalic: false),
            ])
    }

    /// The tests that are read in it.
    var tests: [PublicInterestTest] { Draft(reading: Letter(document: document)).record.publicInterest }
}
