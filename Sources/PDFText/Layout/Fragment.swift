/// A run of words on one baseline without a gap as wide as a column's: what may become a line.
struct Fragment {
    /// Indices into the words of the page, in order.
    var words: Range<Int>
    /// Marks above the line do not count in its height.
    var box: Box
    var baseline: Double
    /// The type size of its first word, in points.
    var size: Double
    /// Which row of the page it stands in: fragments on one baseline share it.
    var row: Int
    var role = Line.Role.body

    init(words: Range<Int>, of page: [PageWord], row: Int) {
        self.words = words
        self.row = row
        let first = page[words.lowerBound]
        box = first.box
        baseline = first.baseline
        size = first.size
        var hasFullSize = !first.isSuperscript
        for word in page[words.dropFirst()] {
            box.x0 = min(box.x0, word.box.x0)
            box.x1 = max(box.x1, word.box.x1)
            if word.isSuperscript { continue }
            box.y0 = hasFullSize ? min(box.y0, word.box.y0) : word.box.y0
            box.y1 = hasFullSize ? max(box.y1, word.box.y1) : word.box.y1
            if !hasFullSize { size = word.size }
            hasFullSize = true
        }
    }

    /// Where small letters begin: lines of a paragraph do not overlap between it and the baseline.
    var coreTop: Double { baseline - 0.65 * size }
}
