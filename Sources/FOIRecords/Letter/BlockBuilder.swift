import PDFText

/// Groups lines into blocks and writes the flow.
struct BlockBuilder {
    private let document: Document
    let lines: [LetterLine]
    private var writer: FlowWriter
    /// The lines of each block, and what the flow holds of them.
    private var places: [(lines: Range<Int>, range: Range<Int>)] = []

    init(document: Document) {
        self.document = document
        lines = LetterLine.lines(of: document)
        writer = FlowWriter(capacity: document.utf8.count + 64)
    }

    mutating func build() -> (flow: Flow, blocks: [Block]) {
        let breaks = ParagraphBreaks(document: document, lines: lines)
        places.reserveCapacity(lines.count)
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !breaks.isBreak(before: end, blockStart: start) { end += 1 }
            write(start..<end)
            start = end
        }
        let flow = writer.finished()
        return (
            flow,
            places.map {
                block(of: lines[$0.lines], at: $0.range, in: flow, bare: breaks.bareMarker(of: $0.lines.lowerBound))
            }
        )
    }

    /// - Parameter bare: the marker that a list gives the first line.
    private func block(
        of lines: ArraySlice<LetterLine>, at range: Range<Int>, in flow: Flow, bare: Marker?
    ) -> Block {
        let first = lines[lines.startIndex]
        var textStart = range.lowerBound
        let marker = bare ?? Marker(startOf: flow.folded[range])
        if let marker {
            textStart += marker.length
            while textStart < range.upperBound, flow.bytes[textStart] == 0x20 { textStart += 1 }
        }
        return Block(
            range: range, lines: lines.indices, marker: marker, textRange: textStart..<range.upperBound,
            zone: first.isFurniture ? .furniture : .body, page: first.page + 1, cell: first.line.cell,
            style: document.style(of: lines), box: first.line.box, continuesRow: first.line.continuesRow)
    }

    // MARK: Writing

    private mutating func write(_ range: Range<Int>) {
        let start = writer.count
        let lines = lines
        let all = lines.span
        for index in range { write(all[index].line, isLast: index == range.upperBound - 1) }
        while writer.count > start, writer.last == 0x20 { writer.removeLast() }
        let end = writer.count
        guard end > start else { return }
        writer.append(0x0A, from: lines[range.upperBound - 1].line.range.upperBound)
        places.append((range, start..<end))
    }

    private mutating func write(_ line: Line, isLast: Bool) {
        // Most lines stand in the flow as they stand in the document.
        if !document.isEvenlySpaced(line) || !writer.append(plain: line.words, of: document.utf8) {
            writeWords(of: line)
        }
        guard !isLast else { return }
        if line.endsInBreakHyphen, writer.last == UInt8(ascii: "-") {
            writer.removeLast()
        } else if !endsInHyphen {
            writer.append(0x20, from: line.range.upperBound)
        }
    }

    private mutating func writeWords(of line: Line) {
        var isFirst = true
        for word in line.words {
            defer { isFirst = false }
            if word.isSuperscript, !document.isOrdinalEnding(word) { continue }
            if !isFirst, !word.isSuperscript, writer.last != 0x20 {
                writer.append(0x20, from: word.range.lowerBound - 1)
            }
            writer.append(word: word.range, of: document.utf8)
        }
    }

    /// A hyphen that belongs to its word needs no space behind it: "co-", "freedom-of-". A dash by
    /// itself does.
    private var endsInHyphen: Bool {
        guard writer.count > 1, writer.last == UInt8(ascii: "-") else { return false }
        return writer[writer.count - 2].isWord
    }
}

extension LetterLine {
    /// The lines of a document that have words: those of the letter first, then its running headers
    /// and footers.
    static func lines(of document: Document) -> [LetterLine] {
        var lines: [LetterLine] = []
        lines.reserveCapacity(document.pages.reduce(0) { $0 + $1.lines.count })
        append(linesOf: document, areFurniture: false, to: &lines)
        append(linesOf: document, areFurniture: true, to: &lines)
        return lines
    }

    private static func append(linesOf document: Document, areFurniture: Bool, to lines: inout [LetterLine]) {
        for page in document.pages.indices {
            let all = document.pages[page].lines
            for index in all.indices where (all[index].role != .body) == areFurniture && !all[index].words.isEmpty {
                lines.append(LetterLine(page: page, number: index, line: all[index]))
            }
        }
    }

    private init(page: Int, number: Int, line: Line) {
        self.page = page
        self.line = line
        isFurniture = line.role != .body
        if line.box.height > 0 {
            x0 = line.box.x0
            x1 = line.box.x1
            y0 = line.box.y0
            height = line.box.height
        } else {
            let indent = (line.words.first?.range.lowerBound ?? line.range.lowerBound) - line.range.lowerBound
            x0 = Double(indent)
            x1 = Double(line.range.count)
            y0 = Double(number)
            height = 1
        }
    }
}

extension Document {
    /// The style of most characters in some lines.
    func style(of lines: ArraySlice<LetterLine>) -> Block.Style {
        if let font = onlyFont(of: lines) { return font < fonts.count ? Block.Style(fonts[font]) : Block.Style() }
        var counts: [(font: Int, characters: Int)] = []
        for line in lines {
            for word in line.line.words where word.font >= 0 {
                if let index = counts.firstIndex(where: { $0.font == word.font }) {
                    counts[index].characters += word.range.count
                } else {
                    counts.append((word.font, word.range.count))
                }
            }
        }
        let most = counts.max { ($0.characters, $1.font) < ($1.characters, $0.font) }
        guard let most, most.font < fonts.count else { return Block.Style() }
        return Block.Style(fonts[most.font])
    }

    /// The font of all words that have one; nil where there are several, or none.
    private func onlyFont(of lines: ArraySlice<LetterLine>) -> Int? {
        var only: Int?
        // Of spans neither lines nor words need be copied.
        let lines = lines.span
        for line in lines.indices {
            let words = lines[line].line.words.span
            for word in words.indices {
                let font = words[word].font
                if font < 0 || font == only { continue }
                guard only == nil else { return nil }
                only = font
            }
        }
        return only
    }

    /// No word of a line is raised, and one space parts it from the next.
    func isEvenlySpaced(_ line: Line) -> Bool {
        var end = -1
        let words = line.words.span
        for word in words.indices {
            let range = words[word].range
            let isSpaced = end < 0 || range.lowerBound == end + 1 && utf8[end] == 0x20
            guard isSpaced, !words[word].isSuperscript else { return false }
            end = range.upperBound
        }
        return true
    }

    /// The raised ending of an ordinal ("7th") belongs to its word; other raised text is a mark.
    func isOrdinalEnding(_ word: Word) -> Bool {
        guard word.range.count == 2 else { return false }
        switch (utf8[word.range.lowerBound], utf8[word.range.lowerBound + 1]) {
        case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
            (UInt8(ascii: "n"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "d")):
            return true
        default: return false
        }
    }
}
