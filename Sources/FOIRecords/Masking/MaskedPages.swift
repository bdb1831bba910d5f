import PDFText

/// Finds what is to be blackened on pictures of a letter's pages.
struct MaskedPages {
    let letter: Letter
    /// What is masked, in the document's text.
    let places: [Range<Int>]

    var boxes: [[Box]] {
        var pages = letter.document.pages.map { page in page.lines.flatMap { boxes(on: $0) } }
        for (page, box) in signatures where pages.indices.contains(page) { pages[page].append(box) }
        return pages
    }

    /// Around the words of a line that are masked, one after the other.
    private func boxes(on line: Line) -> [Box] {
        var boxes: [Box] = []
        var last = -2
        for (index, word) in line.words.enumerated() where word.box.height > 0 && isMasked(word.range) {
            // Strokes reach a little beyond what a font declares.
            let margin = max(1, word.box.height * 0.12)
            let box = Box(
                x0: word.box.x0 - margin, y0: word.box.y0 - margin, x1: word.box.x1 + margin, y1: word.box.y1 + margin)
            if last == index - 1, let before = boxes.popLast() {
                boxes.append(before.union(box))
            } else {
                boxes.append(box)
            }
            last = index
        }
        return boxes
    }

    private func isMasked(_ range: Range<Int>) -> Bool {
        let next = places.firstIndex { $0.upperBound > range.lowerBound && $0.lowerBound < range.upperBound }
        return next != nil
    }

    /// The space between "Yours sincerely" and the name below it, where a signature may be drawn.
    private var signatures: [(page: Int, box: Box)] {
        letter.blocks.indices.compactMap { index in
            let block = letter.blocks[index]
            let isFirst = index == 0 || letter.blocks[index - 1].zone != .signOff
            guard block.zone == .signOff, isFirst else { return nil }
            let lines = letter.blocks[index...].prefix { $0.zone == .signOff }.flatMap { letter.lines[$0.lines] }
            guard let closing = lines.first, let next = lines.dropFirst().first, closing.page == next.page,
                closing.height > 0, next.y0 - closing.y0 - closing.height > closing.height
            else { return nil }
            return (
                closing.page,
                Box(
                    x0: closing.x0 - 36, y0: closing.y0 + closing.height + 1, x1: closing.x0 + 260, y1: next.y0 - 1)
            )
        }
    }
}
