/// Sets a letter as lines of plain text, as an e-mail or a text layer without geometry has them.
struct PlainTypesetter {
    private var lines: [String] = []
    private let columns: Int

    static func text(of letter: ForgedLetter) -> String {
        var typesetter = PlainTypesetter(columns: letter.paper.columns)
        for block in letter.blocks { typesetter.add(block) }
        return typesetter.lines.joined(separator: "\n")
    }

    private init(columns: Int) { self.columns = columns }

    private mutating func add(_ block: Block) {
        switch block.shape {
        case .paragraph:
            wrap(block.text.unmarked, prefix: "")
            lines.append("")
        case .heading:
            lines.append(block.text.unmarked)
            lines.append("")
        case .item(let marker, let level):
            wrap(block.text.unmarked, prefix: String(repeating: "    ", count: level) + marker + " ")
            lines.append("")
        case .lines(let texts):
            lines += texts.map(\.unmarked)
            lines.append("")
        case .pairs(let pairs):
            lines += pairs.map { "\($0.label) \($0.value)".unmarked }
            lines.append("")
        case .beside(let left, let right):
            lines += (left + right).map(\.unmarked)
            lines.append("")
        case .table(let rows, _):
            for row in rows {
                for cell in row where !cell.isEmpty {
                    wrap(cell.unmarked, prefix: "")
                    lines.append("")
                }
            }
        case .pageBreak:
            if let last = lines.indices.last { lines[last] += "\u{C}" }
        case .space: lines.append("")
        }
    }

    private mutating func wrap(_ text: String, prefix: String) {
        var line = prefix
        var isEmpty = true
        for word in text.spacedWords {
            if !isEmpty, line.count + 1 + word.count > columns {
                lines.append(line)
                line = String(repeating: " ", count: prefix.count)
                isEmpty = true
            }
            line += isEmpty ? word : " " + word
            isEmpty = false
        }
        lines.append(line)
    }
}
