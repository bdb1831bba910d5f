extension Document {
    /// Makes a document of plain text: a page at each form feed, a line at each line feed, no
    /// geometry.
    ///
    /// Boxes are all zero, as nothing is known of them, and words have no font.
    public init(text: String) {
        var utf8 = Array(text.utf8)
        utf8.removeAll { $0 == UInt8(ascii: "\r") }
        if utf8.last != 0x0C {
            if let last = utf8.last, last != 0x0A { utf8.append(0x0A) }
            utf8.append(0x0C)
        }
        var pages: [Page] = []
        var lines: [Line] = []
        var pageStart = 0
        var lineStart = 0
        for (offset, byte) in utf8.enumerated() where byte == 0x0A || byte == 0x0C {
            if byte == 0x0A || offset > lineStart {
                lines.append(Line(plain: lineStart..<offset, of: utf8))
            }
            lineStart = offset + 1
            if byte == 0x0C {
                pages.append(
                    Page(
                        number: pages.count + 1, width: 0, height: 0, range: pageStart..<lineStart, lines: lines))
                lines = []
                pageStart = lineStart
            }
        }
        self.init(utf8: utf8, pages: pages)
    }
}

extension Line {
    fileprivate init(plain range: Range<Int>, of utf8: [UInt8]) {
        let nowhere = Box(x0: 0, y0: 0, x1: 0, y1: 0)
        let words = utf8[range].split { $0 == 0x20 || $0 == 0x09 }
            .map { Word(range: $0.startIndex..<$0.endIndex, box: nowhere, font: -1) }
        self.init(range: range, box: nowhere, words: words)
    }
}
