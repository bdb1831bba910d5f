import Legislation

extension Setting {
    /// A document that is no letter about a request: nothing is to be found in it.
    mutating func otherDocument() -> ForgedLetter {
        var truth = Truth()
        truth.kind = "other"
        var components = [Component("kind", .cover, [], truth: truth, isOptional: false)]
        let pages = dice.pick(OtherDocuments.documents, held: HeldOtherDocuments.documents)
        if dice.chance(50) {
            components.append(
                Component("head", .letterhead, [.lines([body.name, body.street, body.place, body.postcode])]))
        }
        components.append(Component("title", .subject, [.heading(fill(pages.title))], isOptional: false))
        for (index, text) in pages.paragraphs.enumerated() {
            components.append(Component("paragraph \(index)", .answers, [.paragraph(fill(text))]))
        }
        if !pages.table.isEmpty { components.append(Component("table", .notes, [table(pages.table)])) }
        return letter(components)
    }

    /// A document that was released, on pages of its own behind the letter.
    mutating func released() -> Component {
        let pages = dice.pick(OtherDocuments.released)
        var blocks: [Block] = [Block(shape: .pageBreak), .heading(fill(pages.title))]
        blocks += pages.paragraphs.map { .paragraph(fill($0)) }
        return Component("released", .released, blocks)
    }

    private mutating func table(_ rows: [[String]]) -> Block {
        var style = Block.Style()
        style.isBold = true
        let filled = rows.map { $0.map { fill($0) } }
        let count = Double(filled.first?.count ?? 1)
        return Block(shape: .table(filled, widths: Array(repeating: 1 / count, count: Int(count))), style: style)
    }

    private mutating func fill(_ text: String) -> String {
        let who = Person(&dice).full
        let day = DateForm.plain.text(dates.received.adding(days: -dice.roll(20...300)))
        return sayNumbers(
            Wording(seen: [text]),
            ["who": who, "date": day, "street": body.street, "postcode": body.postcode])
    }
}
