/// A strip of the page from edge to edge, no line of which reaches out of it: a line of a
/// paragraph, a row of a table, blocks side by side whose lines do not match.
struct Band {
    /// Indices of its fragments.
    var fragments: Range<Int>
    /// From where small letters begin in the first line to the last baseline, in points.
    var top: Double
    var bottom: Double
    /// From its first fragment's beginning to the end of the one that reaches furthest right.
    var span: Span
    /// What its fragments cover, where that is more than one stretch.
    var columns: [Span] = []

    var isSideBySide: Bool { columns.count > 1 }

    /// Parts fragments, in the order of their rows, into bands.
    static func bands(of fragments: [Fragment]) -> [Band] {
        var bands: [Band] = []
        bands.reserveCapacity(fragments.count)
        for (index, fragment) in fragments.enumerated() {
            let isStaggered = index > 0 && fragment.isStaggered(against: fragments[index - 1])
            if let last = bands.last, isStaggered || fragment.coreTop < last.bottom - 0.1 * fragment.size {
                bands[bands.count - 1].fragments = last.fragments.lowerBound..<(index + 1)
                bands[bands.count - 1].top = min(last.top, fragment.coreTop)
                bands[bands.count - 1].bottom = max(last.bottom, fragment.baseline)
                bands[bands.count - 1].span = Span(
                    x0: min(last.span.x0, fragment.box.x0), x1: max(last.span.x1, fragment.box.x1))
            } else {
                bands.append(
                    Band(
                        fragments: index..<(index + 1), top: fragment.coreTop, bottom: fragment.baseline,
                        span: fragment.box.span))
            }
        }
        for index in bands.indices where bands[index].fragments.count > 1 {
            bands[index].columns = fragments[bands[index].fragments].map(\.box.span)
                .merged(gap: 3)
        }
        return bands
    }
}

extension Fragment {
    /// Whether it stands half a line below another, clear of it to the left or right: cells of a row
    /// whose lines are centred on one another.
    fileprivate func isStaggered(against other: Fragment) -> Bool {
        guard row != other.row, box.span.overlap(other.box.span) <= 0 else { return false }
        let gap = max(box.x0 - other.box.x1, other.box.x0 - box.x1)
        return gap > 0.6 * size && baseline - other.baseline < 0.8 * min(size, other.size)
    }
}
