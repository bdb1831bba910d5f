/// The rows of a table whose cells are centred on one another, as browsers set them: a cell of three
/// lines stands half a line above and below its neighbour of two.
enum CentredRows {
    /// The baselines on which the rows begin; nil where cells begin on one line or stand otherwise.
    static func starts(of table: RegionColumns) -> [Double]? {
        let strips = strips(of: table)
        guard strips.count > 1, strips.allSatisfy(isCentred), strips.contains(where: isStaggered) else { return nil }
        return strips.compactMap { $0.compactMap(\.first?.baseline).min() }
    }

    /// The lines of each column between two stretches of white that run across all of them.
    private static func strips(of table: RegionColumns) -> [[[Fragment]]] {
        let empty = [[Fragment]](repeating: [], count: table.columns.count)
        let lines = table.columns.enumerated()
            .flatMap { column, fragments in fragments.map { (column: column, line: $0) } }
            .sorted { $0.line.baseline < $1.line.baseline }
        var strips: [[[Fragment]]] = []
        var bottom = -Double.infinity
        for (column, line) in lines {
            if line.coreTop - bottom > 0.7 * line.size { strips.append(empty) }
            strips[strips.count - 1][column].append(line)
            bottom = max(bottom, line.baseline)
        }
        return strips
    }

    private static func middle(of cell: [Fragment]) -> Double? {
        guard let first = cell.first, let last = cell.last else { return nil }
        return (first.baseline + last.baseline) / 2
    }

    private static func isCentred(_ strip: [[Fragment]]) -> Bool {
        let middles = strip.compactMap(middle)
        guard let least = middles.min(), let most = middles.max(), let line = strip.joined().first else { return false }
        return most - least < 0.35 * line.size
    }

    /// Its cells have unlike numbers of lines.
    private static func isStaggered(_ strip: [[Fragment]]) -> Bool {
        Set(strip.map(\.count).filter { $0 > 0 }).count > 1
    }
}
