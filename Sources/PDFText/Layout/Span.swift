/// A stretch of the page's width, in points from its left edge.
struct Span: Hashable {
    var x0: Double
    var x1: Double

    var width: Double { x1 - x0 }
    var middle: Double { (x0 + x1) / 2 }

    func overlap(_ other: Span) -> Double { min(x1, other.x1) - max(x0, other.x0) }
}

extension Box {
    var span: Span { Span(x0: x0, x1: x1) }
}

extension [Span] {
    /// The stretches that are covered, from left to right. Those nearer to one another than
    /// `gap` are one.
    func merged(gap: Double) -> [Span] {
        var merged: [Span] = []
        for span in sorted(by: { $0.x0 < $1.x0 }) {
            if let last = merged.last, span.x0 - last.x1 < gap {
                merged[merged.count - 1].x1 = Swift.max(last.x1, span.x1)
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    /// What lies between neighbours, of stretches from left to right.
    var gaps: [Span] {
        zip(self, dropFirst()).map { Span(x0: $0.x1, x1: $1.x0) }
    }
}
