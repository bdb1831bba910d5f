/// The lines of a table that stand for its rows, one for each: its figures, or the numbers of
/// its first column.
struct TableAnchors {
    /// The columns that hold them.
    let columns: [Int]
    /// From the top down.
    let baselines: [Double]
    private let alignment: Alignment

    /// Where in its row an anchor stands, beside a cell of more lines.
    private enum Alignment {
        case middle, top, bottom
    }

    init(of table: RegionColumns, on page: PageFragments) {
        var columns: [Int] = []
        var baselines: [Double] = []
        for (index, fragments) in table.columns.enumerated() {
            let anchors = fragments.filter { index == 0 ? page.isMarker($0) || page.isValue($0) : page.isValue($0) }
            let others = fragments.count - anchors.count
            // A head of up to three lines is no anchor, and above all of them.
            guard anchors.count >= 2, others * 3 <= anchors.count || others <= 1 else { continue }
            columns.append(index)
            baselines.append(contentsOf: anchors.map(\.baseline))
            // Rows that are numbered need no other sign.
            if index == 0, anchors.allSatisfy(page.isMarker) { break }
        }
        // The heads of the anchors stand for the row of heads.
        let first = baselines.min() ?? 0
        let heads = columns.flatMap { table.columns[$0].filter { $0.baseline < first - 0.5 * $0.size } }
        if let head = heads.max(by: { $0.baseline < $1.baseline }) { baselines.append(head.baseline) }
        baselines.sort()
        var distinct: [Double] = []
        for baseline in baselines where baseline - (distinct.last ?? -.infinity) > 4 { distinct.append(baseline) }
        self.columns = columns
        alignment = Self.alignment(of: table, columns: columns, baselines: distinct)
        // Lines above them all are the rest of a row from the page before, or heads.
        if alignment == .top, let first = distinct.first,
            let top = table.columns.compactMap({ $0.first?.baseline }).min(), top < first - 5
        {
            distinct.insert(top, at: 0)
        }
        self.baselines = distinct
    }

    /// Tells the alignment by the cells of other columns: where such a cell has lines above and
    /// below an anchor and none on it, rows are centred; else lines go to the nearer anchor.
    private static func alignment(of table: RegionColumns, columns: [Int], baselines: [Double]) -> Alignment {
        var straddled = 0
        var above = 0.0
        var below = 0.0
        for (index, fragments) in table.columns.enumerated() where !columns.contains(index) {
            for (line, next) in zip(fragments, fragments.dropFirst()) {
                let step = next.baseline - line.baseline
                let isTight = step < 1.6 * line.size
                if isTight, baselines.contains(where: { $0 > line.baseline + 1.5 && $0 < next.baseline - 1.5 }) {
                    straddled += 1
                }
                let lineIsAnchored = baselines.contains { abs($0 - line.baseline) <= 1.5 }
                let nextIsAnchored = baselines.contains { abs($0 - next.baseline) <= 1.5 }
                if lineIsAnchored, !nextIsAnchored { below += 1 / step }
                if nextIsAnchored, !lineIsAnchored { above += 1 / step }
            }
        }
        if straddled > 0 { return .middle }
        return above > below ? .bottom : .top
    }

    /// Where a column is cut into rows: a height between each anchor and the next.
    func cuts(in fragments: [Fragment], isAnchorColumn: Bool) -> [Double] {
        var cuts: [Double] = []
        for (anchor, next) in zip(baselines, baselines.dropFirst()) {
            if isAnchorColumn {
                cuts.append((anchor + next) / 2)
            } else {
                cuts.append(cut(fragments, above: cuts.last ?? -.infinity, between: anchor, and: next))
            }
        }
        return cuts
    }

    private func cut(_ fragments: [Fragment], above last: Double, between anchor: Double, and next: Double) -> Double {
        let slack = 0.45 * (fragments.first?.size ?? 0)
        switch alignment {
        case .top: return next - slack
        case .bottom: return anchor + slack
        case .middle: return middleCut(fragments, above: last, between: anchor, and: next)
        }
    }

    /// The gap between lines behind which a cell's middle is nearest to its anchor.
    private func middleCut(
        _ fragments: [Fragment], above last: Double, between anchor: Double, and next: Double
    ) -> Double {
        let lines = fragments.filter { $0.baseline > last && $0.baseline < next + 200 }
        var best = (score: -Double.infinity, cut: (anchor + next) / 2)
        for (line, below) in zip(lines, lines.dropFirst()) {
            guard below.baseline > anchor + 1.5, line.baseline < next - 1.5 else { continue }
            let middle = (lines[0].baseline + line.baseline) / 2
            let score = below.baseline - line.baseline - 10 * abs(middle - anchor)
            if score > best.score { best = (score, (line.baseline + below.baseline) / 2) }
        }
        return best.cut
    }

    /// The baselines of lines in the first column that stand clear of every anchor.
    func ownRows(of table: RegionColumns, cuts: [[Double]]) -> [Double] {
        guard !columns.contains(0), alignment != .middle, let lines = table.columns.first else { return [] }
        return lines.indices.compactMap { index in
            let line = lines[index]
            let clear = 1.9 * line.size
            guard baselines.allSatisfy({ abs($0 - line.baseline) > clear }) else { return nil }
            if index > 0, line.baseline - lines[index - 1].baseline < clear { return nil }
            if index + 1 < lines.count, lines[index + 1].baseline - line.baseline < clear { return nil }
            return line.baseline
        }
    }
}
