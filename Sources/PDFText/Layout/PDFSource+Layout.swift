extension PDFSource {
    /// The document that its pages make.
    func laidOut() -> Document {
        var document = Document(utf8: [], pages: [], fonts: fonts.fonts, metadata: metadata)
        document.utf8.reserveCapacity(pages.reduce(0) { $0 + $1.utf8.count })
        for (index, contents) in pages.enumerated() {
            let words = WordReader.words(of: contents, fonts: fonts.fonts)
            document.append(words, of: contents, number: index + 1)
        }
        return document
    }
}

extension Document {
    fileprivate mutating func append(_ text: PageWords, of contents: PageContents, number: Int) {
        let start = utf8.count
        var lines: [Line] = []
        var first = 0
        while first < text.words.count {
            var end = first + 1
            while end < text.words.count, text.words[end].source == text.words[first].source { end += 1 }
            lines.append(append(text.words[first..<end], of: text.utf8))
            first = end
        }
        utf8.append(0x0C)
        pages.append(
            Page(
                number: number, width: contents.width, height: contents.height, range: start..<utf8.count,
                lines: lines, links: contents.links))
    }

    private mutating func append(_ words: ArraySlice<PageWord>, of text: [UInt8]) -> Line {
        let lineStart = utf8.count
        var placed: [Word] = []
        for word in words {
            if !placed.isEmpty { utf8.append(0x20) }
            let start = utf8.count
            utf8.append(contentsOf: text[word.range])
            placed.append(
                Word(range: start..<utf8.count, box: word.box, font: word.font, isSuperscript: word.isSuperscript))
        }
        let box = placed.dropFirst().reduce(placed.first?.box ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)) {
            $0.union($1.box)
        }
        let line = Line(range: lineStart..<utf8.count, box: box, words: placed)
        utf8.append(0x0A)
        return line
    }
}
