import PDFText

extension PageTypesetter {
    /// Draws words on the current line.
    mutating func draw(_ words: [StyledWord], x: Double, _ style: Block.Style, width: Double? = nil) {
        let size = paper.size
        let space = FontMetrics.width(of: " ", size: size, isBold: style.isBold)
        let natural = words.reduce(0) { $0 + $1.width(size: size) } + space * Double(max(0, words.count - 1))
        let stretch = words.count > 1 ? max(0, (width ?? natural) - natural) / Double(words.count - 1) : 0
        var line: [PlacedText] = []
        var x = x
        for (index, word) in words.enumerated() {
            for piece in word.pieces {
                let pieceSize = piece.size(in: size)
                let widths = FontMetrics.widths(of: piece.text, size: pieceSize, isBold: piece.isBold)
                let baseline = piece.isRaised ? y - 0.38 * size : y
                let face = face(size: pieceSize, isBold: piece.isBold, isItalic: style.isItalic, style.colour)
                line.append(PlacedText(piece.text, x: x, baseline: baseline, font: face, widths: widths))
                x += widths.reduce(0, +)
            }
            guard index < words.count - 1 else { break }
            let gap = space + stretch
            let face = face(size: size, isBold: style.isBold, isItalic: style.isItalic, style.colour)
            line.append(PlacedText(" ", x: x, baseline: y, font: face, widths: [gap]))
            x += gap
        }
        if !line.isEmpty { pages[pages.count - 1].append(line) }
    }

    private func face(size: Double, isBold: Bool, isItalic: Bool, _ colour: Block.Colour) -> PlacedText.Face {
        var name = paper.fontName
        switch (isBold, isItalic) {
        case (true, true): name += "-BoldItalicMT"
        case (true, false): name += "-BoldMT"
        case (false, true): name += "-ItalicMT"
        case (false, false): name += "MT"
        }
        let ink =
            switch colour {
            case .black: Document.Colour.black
            case .red: Document.Colour(red: 192, green: 0, blue: 0)
            case .blue: Document.Colour(red: 0, green: 70, blue: 190)
            case .green: Document.Colour(red: 0, green: 120, blue: 60)
            case .grey: Document.Colour(red: 90, green: 90, blue: 90)
            }
        return PlacedText.Face(name: name, size: size, colour: ink)
    }

    /// Draws a row of cells at a time; a row that does not fit moves to the next page.
    mutating func setTable(_ rows: [[String]], widths: [Double], _ style: Block.Style) {
        let total = Self.width - 2 * paper.margin
        for (index, row) in rows.enumerated() {
            var x = paper.margin
            var cells: [(x: Double, lines: [[StyledWord]])] = []
            for (cell, share) in zip(row, widths) {
                let lines = lines(of: cell, width: total * share - 14, isBold: index == 0 && style.isBold)
                cells.append((x, lines))
                x += total * share
            }
            let height = Double(cells.map(\.lines.count).max() ?? 0) * leading
            if y + height > 770, height < 500 { beginPage() }
            let (top, page) = (y, pages.count)
            var bottom = y
            for cell in cells {
                y = top
                for line in cell.lines {
                    if pages.count == page { beginLine(leading) } else { y += leading }
                    draw(line, x: cell.x, Block.Style(isBold: index == 0 && style.isBold))
                }
                bottom = max(bottom, y)
            }
            y = bottom + leading * 0.5
        }
        y += leading * paper.gap
    }

    /// Draws what stands at the head and foot of each page.
    mutating func addRunningLines() {
        let count = pages.count
        for page in pages.indices {
            let header = page > 0 || paper.isHeaderOnFirstPage ? paper.header : []
            var lines: [(text: String, y: Double)] = header.enumerated().map { ($1, 36 + 11 * Double($0)) }
            lines += paper.footer.enumerated().map { ($1, 798 + 11 * Double($0)) }
            if let numbers = paper.pageNumbers {
                lines.append((numbers.filled(["n": String(page + 1), "of": String(count)]), 825))
            }
            for line in lines {
                let size = 8.5
                let widths = FontMetrics.widths(of: line.text, size: size, isBold: false)
                let font = PlacedText.Face(name: paper.fontName + "MT", size: size)
                let x = (Self.width - widths.reduce(0, +)) / 2
                pages[page].append([PlacedText(line.text, x: x, baseline: line.y, font: font, widths: widths)])
            }
        }
    }

    /// The pages in the order of drawing, which need not be that of reading.
    var drawn: [[[PlacedText]]] {
        guard paper.isJumbled else { return pages }
        // As programs do that draw frames from the foot upwards.
        return pages.map { lines in lines.indices.map { lines[lines.count - 1 - $0] } }
    }

    /// Tables that follow one another in the same columns are one.
    static func joiningTables(_ blocks: [Block]) -> [Block] {
        var joined: [Block] = []
        for block in blocks {
            if case .table(let rows, let widths) = block.shape, let last = joined.last,
                case .table(let before, let widthsBefore) = last.shape, widths == widthsBefore
            {
                joined[joined.count - 1].shape = .table(before + rows, widths: widths)
            } else {
                joined.append(block)
            }
        }
        return joined
    }
}
