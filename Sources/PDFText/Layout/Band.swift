/// A strip of the page from edge to edge, no line of which reaches out of it: a line of a
/// paragraph, a row of a table, blocks side by side whose lines do not match.
struct Band {
    /// Indices of its fragments.
    var fragments: Range<Int>
    /// From where small letters begin in the first line to the last baseline, in points.
    var top: Double
    var bottom: Double
    /// What its fragments cover.
    var covered: [Span]

    var isSideBySide: Bool { covered.count > 1 }

    /// Parts fragments, in the order of their rows, into bands.
    static func bands(of fragments: [Fragment]) -> [Band] {
        var bands: [Band] = []
        for (index, fragment) in fragments.enumerated() {
            if let last = bands.last, fragment.coreTop < last.bottom - 0.1 * fragment.size {
                bands[bands.count - 1].fragments = last.fragments.lowerBound..<(index + 1)
                bands[bands.count - 1].top = min(last.top, fragment.coreTop)
                bands[bands.count - 1].bottom = max(last.bottom, fragment.baseline)
            } else {
                bands.append(
                    Band(
                        fragments: index..<(index + 1), top: fragment.coreTop, bottom: fragment.baseline,
                        covered: [fragment.box.span]))
            }
        }
        for index in bands.indices where bands[index].fragments.count > 1 {
            bands[index].covered = fragments[bands[index].fragments].map(\.box.span)
                .merged(gap: 3)
        }
        return bands
    }
}
