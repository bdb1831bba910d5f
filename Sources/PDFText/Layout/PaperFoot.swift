/// The foot of an authority's paper on a page that has no running foot: its address and officers
/// in small type, far below the letter.
enum PaperFoot {
    /// Gives such lines their role. Without a word that only such lines have they stay as they are:
    /// a footnote or a notice of rights may be small as well.
    static func mark(in page: inout PageFragments, bodySize: Double) {
        let rows = page.rows
        var first = rows.count
        while first > 0, rows[first - 1].allSatisfy({ isSmall(page.fragments[$0], in: page, bodySize) }) { first -= 1 }
        while first < rows.count, !standsClear(rows, first, on: page, bodySize) { first += 1 }
        guard first < rows.count else { return }
        let fragments = rows[first].lowerBound..<page.fragments.count
        guard fragments.contains(where: { hasCue(page.text(of: page.fragments[$0])) }) else { return }
        for index in fragments where page.fragments[index].role == .body { page.fragments[index].role = .footer }
    }

    private static func isSmall(_ fragment: Fragment, in page: PageFragments, _ bodySize: Double) -> Bool {
        if fragment.role == .pageNumber { return true }
        return fragment.baseline > 0.76 * page.height && fragment.size <= 0.85 * bodySize
    }

    /// Whether three lines at least are white above a row.
    private static func standsClear(
        _ rows: [Range<Int>], _ index: Int, on page: PageFragments, _ bodySize: Double
    ) -> Bool {
        guard index > 0 else { return false }
        let above = page.fragments[rows[index - 1]].reduce(0) { max($0, $1.baseline) }
        return page.fragments[rows[index].lowerBound].baseline - above > 3.6 * bodySize
    }

    private static func hasCue(_ text: [UInt8]) -> Bool {
        text.indices.contains { index in
            (index == 0 || text[index - 1] == 0x20) && LayoutWord.footCues.contains { $0.begins(text[index...]) }
        }
    }
}
