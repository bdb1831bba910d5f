/// Text that flows down one column of the page and then down the next, as in a newspaper.
///
/// The rows of a table begin in all of its columns at once. Paragraphs in columns begin where the text before them
/// happens to end, beside lines that run on.
enum FlowingColumns {
    /// Fewer lines than that in a column tell nothing.
    private static let fewestLines = 8

    /// Whether two columns are running text, told by where their paragraphs begin.
    static func are(in table: RegionColumns) -> Bool {
        guard table.columns.count == 2, table.columns.allSatisfy({ $0.count >= fewestLines }) else { return false }
        let starts = table.columns.map(paragraphStarts)
        var together = 0
        var apart = 0
        for (column, other) in [(0, 1), (1, 0)] {
            let lines = table.columns[other]
            for start in starts[column] {
                let line = table.columns[column][start]
                guard let beside = lines.firstIndex(where: { abs($0.baseline - line.baseline) <= 0.6 * $0.size })
                else { continue }
                if beside == 0 || starts[other].contains(beside) { together += 1 } else { apart += 1 }
            }
        }
        // Starts that fall together were counted from both sides.
        return apart >= 3 && apart > together
    }

    /// The indices of the lines, but the first, that stand clear of the line above them.
    private static func paragraphStarts(of lines: [Fragment]) -> [Int] {
        let steps = zip(lines, lines.dropFirst()).map { $1.baseline - $0.baseline }
        guard let usual = steps.filter({ $0 > 1 }).min() else { return [] }
        return steps.indices.filter { steps[$0] > 1.3 * usual }.map { $0 + 1 }
    }
}

extension RegionFinder {
    /// Takes in what stands below the region in its first column alone, where that is running text which goes on at the
    /// top of the second.
    func withColumnEnd(_ region: Region) -> Region {
        guard let corridor = region.corridors.first, region.corridors.count == 1,
            isBelow(region, left: corridor), FlowingColumns.are(in: RegionColumns(region, of: self))
        else { return region }
        var longer = region
        while isBelow(longer, left: corridor) { longer.bands = longer.bands.lowerBound..<(longer.bands.upperBound + 1) }
        return longer
    }

    /// Whether the next band stands left of a corridor, no further down than paragraphs do.
    private func isBelow(_ region: Region, left corridor: Span) -> Bool {
        let index = region.bands.upperBound
        guard index < bands.count, !bands[index].isSideBySide else { return false }
        return bands[index].span.x1 <= corridor.x0 + 1
            && bands[index].top - bands[index - 1].bottom <= 2.2 * size(of: bands[index])
    }
}
