/// Footnotes, which stand between the halves of a paragraph that runs on over the page.
extension Zoning {
    /// Takes footnotes out of the text: what is set smaller than the text, numbered, at the end of a page that is not
    /// the last.
    mutating func markFootnotes(below bodySize: Double) {
        for index in blocks.indices.dropLast() where blocks[index].page < blocks[index + 1].page {
            var note = index
            while note >= 0, isFootnote(blocks[note], on: blocks[index].page, below: bodySize) {
                blocks[note].zone = .furniture
                note -= 1
            }
        }
    }

    private func isFootnote(_ block: Block, on page: Int, below bodySize: Double) -> Bool {
        block.page == page && block.zone == .body && block.cell == nil && block.style.size > 0
            && block.style.size < bodySize - 0.8 && flow.bytes[block.range].first?.isDigit ?? false
    }
}
