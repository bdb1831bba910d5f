import PDFText

/// Groups lines into blocks and writes the flow.
struct BlockBuilder {
    let document: Document
    private(set) var lines: [LetterLine] = []
    private(set) var blocks: [Block] = []
    private(set) var flow = Flow()

    init(document: Document) {
        self.document = document
    }

    mutating func build() {
        lines = LetterLine.lines(of: document)
        flow.reserve(document.utf8.count + 64)
        let breaks = ParagraphBreaks(document: document, lines: lines)
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !breaks.isBreak(before: end, blockStart: start) { end += 1 }
            appendBlock(start..<end)
            start = end
        }
    }

    private mutating func appendBlock(_ range: Range<Int>) {
        let start = flow.count
        for index in range { append(lines[index].line, isLast: index == range.upperBound - 1) }
        while flow.count > start, flow.bytes[flow.count - 1] == 0x20 { flow.removeLast() }
        let end = flow.count
        let first = lines[range.lowerBound]
        guard end > start else { return }
        var textStart = start
        let marker = Marker(startOf: flow.folded[start..<end])
        if let marker {
            textStart += marker.length
            while textStart < end, flow.bytes[textStart] == 0x20 { textStart += 1 }
        }
        flow.append(0x0A, from: lines[range.upperBound - 1].line.range.upperBound)
        blocks.append(
            Block(
                range: start..<end, lines: range, marker: marker, textRange: textStart..<end,
                zone: first.isFurniture ? .furniture : .body, page: first.page + 1, cell: first.line.cell,
                style: document.style(of: lines[range].lazy.map(\.line)), box: first.line.box,
                continuesRow: first.line.continuesRow))
    }

    private mutating func append(_ line: Line, isLast: Bool) {
        for (index, word) in line.words.enumerated() {
            if word.isSuperscript, !document.isOrdinalEnding(word) { continue }
            if index > 0, !word.isSuperscript, flow.bytes.last != 0x20 {
                flow.append(0x20, from: word.range.lowerBound - 1)
            }
            flow.append(word: word.range, of: document.utf8)
        }
        guard !isLast else { return }
        if line.endsInBreakHyphen, flow.bytes.last == UInt8(ascii: "-") {
            flow.removeLast()
        } else if !endsInHyphen {
            flow.append(0x20, from: line.range.upperBound)
        }
    }

    /// A hyphen that belongs to its word needs no space behind it: "co-", "freedom-of-". A dash by
    /// itself does.
    private var endsInHyphen: Bool {
        guard flow.count > 1, flow.bytes[flow.count - 1] == UInt8(ascii: "-") else { return false }
        return flow.bytes[flow.count - 2].isWord
    }
}

extension LetterLine {
    /// The lines of a document that have words: those of the letter first, then its running headers
    /// and footers.
    static func lines(of document: Document) -> [LetterLine] {
        var body: [LetterLine] = []
        var furniture: [LetterLine] = []
        for (pageIndex, page) in document.pages.enumerated() {
            for (lineIndex, line) in page.lines.enumerated() where !line.words.isEmpty {
                let letterLine = LetterLine(page: pageIndex, number: lineIndex, line: line)
                if letterLine.isFurniture { furniture.append(letterLine) } else { body.append(letterLine) }
            }
        }
        return body + furniture
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
    func style(of lines: some Sequence<Line>) -> Block.Style {
        var counts: [Int: Int] = [:]
        for line in lines {
            for word in line.words where word.font >= 0 { counts[word.font, default: 0] += word.range.count }
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let most, most.key < fonts.count else { return Block.Style() }
        let font = fonts[most.key]
        return Block.Style(isBold: font.isBold, isItalic: font.isItalic, size: font.size, colour: font.colour)
    }

    /// The raised ending of an ordinal ("7th") belongs to its word; other raised text is a mark.
    func isOrdinalEnding(_ word: Word) -> Bool {
        ["th", "st", "nd", "rd"].contains(string(word.range))
    }
}
