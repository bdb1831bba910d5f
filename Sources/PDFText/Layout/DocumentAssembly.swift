/// Writes the laid out pages as one document.
struct DocumentAssembly {
    private(set) var document: Document

    init(pages: [PageLayout], source: PDFSource) {
        document = Document(utf8: [], pages: [], fonts: source.fonts.fonts, metadata: source.metadata)
        document.utf8.reserveCapacity(source.pages.reduce(0) { $0 + $1.utf8.count })
        document.pages.reserveCapacity(pages.count)
        for (index, layout) in pages.enumerated() {
            append(layout, number: index + 1, links: source.pages[index].links)
        }
    }

    private mutating func append(_ layout: PageLayout, number: Int, links: [Link]) {
        let start = document.utf8.count
        var lines: [Line] = []
        lines.reserveCapacity(layout.lines.count)
        var last: Fragment?
        for placed in layout.lines {
            let fragment = placed.fragment
            var line = append(layout.page.words[fragment.words], of: layout.page.utf8, box: fragment.box)
            line.role = fragment.role
            line.cell = placed.cell
            if let last, last.row == fragment.row, last.box.x1 <= fragment.box.x0 { line.continuesRow = true }
            lines.append(line)
            last = fragment
        }
        for run in layout.page.asideRuns {
            let words = layout.page.aside[run]
            lines.append(append(words, of: layout.page.utf8, box: Self.box(around: words)))
        }
        document.utf8.append(0x0C)
        document.pages.append(
            Page(
                number: number, width: layout.page.width, height: layout.page.height,
                range: start..<document.utf8.count, lines: lines, links: links))
    }

    private mutating func append(_ words: ArraySlice<PageWord>, of text: [UInt8], box: Box) -> Line {
        let start = document.utf8.count
        var placed: [Word] = []
        placed.reserveCapacity(words.count)
        var first = words.startIndex
        while first < words.endIndex {
            // Words that follow one another in the page's text are copied in one go.
            var end = first + 1
            while end < words.endIndex,
                words[end].range.lowerBound - words[end - 1].range.upperBound
                    == (words[end].isGlued ? 0 : 1)
            { end += 1 }
            if first > words.startIndex, !words[first].isGlued { document.utf8.append(0x20) }
            let shift = document.utf8.count - words[first].range.lowerBound
            document.utf8.append(contentsOf: text[words[first].range.lowerBound..<words[end - 1].range.upperBound])
            for word in words[first..<end] {
                placed.append(
                    Word(
                        range: (word.range.lowerBound + shift)..<(word.range.upperBound + shift), box: word.box,
                        font: word.font, isSuperscript: word.isSuperscript))
            }
            first = end
        }
        let line = Line(range: start..<document.utf8.count, box: box, words: placed)
        document.utf8.append(0x0A)
        return line
    }

    private static func box(around words: ArraySlice<PageWord>) -> Box {
        words.dropFirst().reduce(words.first?.box ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)) { $0.union($1.box) }
    }
}

extension PageFragments {
    /// Rotated words that stood together in poppler's order.
    fileprivate var asideRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, word) in aside.enumerated() {
            if let last = runs.last, aside[last.lowerBound].source == word.source {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }
}
