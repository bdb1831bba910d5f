import PDFText

/// Sets a letter on pages, as a word processor would: what it draws is then laid out like a PDF.
struct PageTypesetter {
    let paper: ForgedLetter.Paper
    var pages: [[[PlacedText]]] = []
    var y = 0.0

    static let width = 595.0
    static let height = 842.0
    private static let foot = 770.0

    static func document(of letter: ForgedLetter) -> Document {
        var typesetter = PageTypesetter(paper: letter.paper)
        typesetter.beginPage()
        for block in Self.joiningTables(letter.blocks) { typesetter.add(block) }
        typesetter.addRunningLines()
        return Document(placing: typesetter.drawn, width: width, height: height)
    }

    private init(paper: ForgedLetter.Paper) { self.paper = paper }

    var leading: Double { paper.size * paper.leading }
    private var textWidth: Double { Self.width - 2 * paper.margin }

    mutating func beginPage() {
        pages.append([])
        y = paper.header.isEmpty || pages.count == 1 ? 60 : 75
    }

    /// Makes room for a line and moves on to it.
    mutating func beginLine(_ height: Double) {
        if y + height > Self.foot { beginPage() }
        y += height
    }

    private mutating func add(_ block: Block) {
        let style = block.style
        switch block.shape {
        case .paragraph:
            set(block.text, x: paper.margin + style.indent, width: textWidth - style.indent, style)
            y += leading * paper.gap
        case .heading:
            // A heading does not stay behind at the foot of a page.
            if y + 4 * leading > Self.foot { beginPage() }
            set(block.text, x: paper.margin, width: textWidth, style)
            y += leading * paper.gap * 0.7
        case .item(let marker, let level):
            let x = paper.margin + 12 + Double(level) * 24
            // Texts hang beside their markers, further in where those are long ("Question 1:").
            let widths = FontMetrics.widths(of: marker, size: paper.size, isBold: style.isBold)
            let hang = max(24, widths.reduce(0, +) + 6)
            set(block.text, x: x + hang, width: textWidth - (x + hang - paper.margin), style, marker: (marker, x))
            y += leading * paper.gap * 0.6
        case .lines(let texts):
            for text in texts { setLine(text, x: style.isRight ? 370 : paper.margin, style) }
            y += leading * paper.gap
        case .pairs(let pairs):
            for pair in pairs { setPair(pair.label, pair.value) }
            y += leading * paper.gap
        case .beside(let left, let right): setBeside(left, right)
        case .table(let rows, let widths): setTable(rows, widths: widths, style)
        case .pageBreak: beginPage()
        case .space: y += leading
        }
    }

    /// The lines of a text, broken to a width.
    func lines(of text: String, width: Double, firstIndent: Double = 0, isBold: Bool) -> [[StyledWord]] {
        var lines: [[StyledWord]] = [[]]
        var x = firstIndent
        let space = FontMetrics.width(of: " ", size: paper.size, isBold: isBold)
        for word in StyledWord.words(of: text, isBold: isBold) {
            let room = width - x - (lines[lines.count - 1].isEmpty ? 0 : space)
            let wordWidth = word.width(size: paper.size)
            if wordWidth > room, !lines[lines.count - 1].isEmpty {
                if let (left, right) = word.broken(toFit: room, size: paper.size, putsHyphens: paper.hyphenates) {
                    lines[lines.count - 1].append(left)
                    lines.append([right])
                    x = right.width(size: paper.size)
                } else {
                    lines.append([word])
                    x = wordWidth
                }
                continue
            }
            x += (lines[lines.count - 1].isEmpty ? 0 : space) + wordWidth
            lines[lines.count - 1].append(word)
        }
        return lines.filter { !$0.isEmpty }
    }

    mutating func set(
        _ text: String, x: Double, width: Double, _ style: Block.Style, marker: (text: String, x: Double)? = nil
    ) {
        let lines = lines(of: text, width: width, isBold: style.isBold)
        for (index, line) in lines.enumerated() {
            beginLine(leading)
            if index == 0, let marker {
                draw(StyledWord.words(of: marker.text, isBold: style.isBold), x: marker.x, style)
            }
            let isLast = index == lines.count - 1
            draw(line, x: x, style, width: paper.isJustified && !isLast ? width : nil)
        }
    }

    mutating func setLine(_ text: String, x: Double, _ style: Block.Style) {
        beginLine(leading)
        draw(StyledWord.words(of: text, isBold: style.isBold), x: x, style)
    }

    private mutating func setPair(_ label: String, _ value: String) {
        beginLine(leading)
        draw(StyledWord.words(of: label, isBold: true), x: paper.margin, Block.Style())
        draw(StyledWord.words(of: value, isBold: false), x: paper.margin + 110, Block.Style())
    }

    private mutating func setBeside(_ left: [String], _ right: [String]) {
        if y + Double(max(left.count, right.count)) * leading > Self.foot { beginPage() }
        let top = y
        for line in left { setLine(line, x: paper.margin, Block.Style()) }
        let bottom = y
        y = top
        for line in right { setLine(line, x: 370, Block.Style()) }
        y = max(y, bottom) + leading * paper.gap
    }
}
