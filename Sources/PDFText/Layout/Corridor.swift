/// White between columns: a stretch of the page's width that runs down through bands of it.
enum Corridor {
    /// Columns of a table may stand this near to one another, in points.
    static let narrowest = 1.5

    /// What is left of a corridor where it runs on through fragments, or none where they close it.
    ///
    /// A fragment across it leaves it open where one of its own gaps is there: a row that was taken
    /// for one run of words because its cells fill their columns.
    static func remainder(of corridor: Span, through fragments: ArraySlice<Fragment>, of words: [PageWord]) -> Span? {
        var left = corridor
        for fragment in fragments where fragment.box.x1 > left.x0 && fragment.box.x0 < left.x1 {
            if fragment.box.x0 <= left.x0, fragment.box.x1 >= left.x1 {
                guard let gap = gap(in: fragment, within: left, of: words) else { return nil }
                left = gap
            } else if fragment.box.x0 - left.x0 > left.x1 - fragment.box.x1 {
                left.x1 = fragment.box.x0
            } else {
                left.x0 = fragment.box.x1
            }
            if left.width < narrowest { return nil }
        }
        return left
    }

    private static func gap(in fragment: Fragment, within corridor: Span, of words: [PageWord]) -> Span? {
        for index in fragment.words.dropFirst() {
            let gap = Span(
                x0: max(words[index - 1].box.x1, corridor.x0), x1: min(words[index].box.x0, corridor.x1))
            if gap.width >= 0.6 * fragment.size { return gap }
            // A gap no wider than a space is one between columns if the next column begins at it.
            let isAtEdge = abs(words[index].box.x0 - corridor.x1) < 0.7
            if isAtEdge, gap.width >= narrowest { return gap }
        }
        return nil
    }
}
