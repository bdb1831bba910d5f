/// The gaps between the words of a row, and which of them part columns.
///
/// A label and its value, cells of a table or blocks side by side are parted by a gap that is
/// wider than the row's other gaps. In a justified line all gaps are wide alike.
struct RowGaps {
    /// The index of the row's first word.
    private let start: Int
    /// The gap before each word but the first, in ems of the word before it.
    private let gaps: [Double]
    /// A gap from which on words are parted.
    private let limit: Double

    init(_ words: ArraySlice<PageWord>) {
        start = words.startIndex
        let widest = words.indices.dropFirst().reduce(0.0) { max($0, Self.gap(before: $1, in: words)) }
        guard widest > Self.surelyOneLine else {
            gaps = []
            limit = .infinity
            return
        }
        gaps = words.indices.dropFirst().map { Self.gap(before: $0, in: words) }
        limit = Self.limit(for: gaps)
    }

    private static func gap(before index: Int, in words: ArraySlice<PageWord>) -> Double {
        (words[index].box.x0 - words[index - 1].box.x1) / max(1, words[index - 1].size, words[index].size)
    }

    /// Whether some word begins another column.
    var hasColumns: Bool { limit < .infinity }

    /// No gap up to here parts columns: a double space has 0.6 em.
    private static let surelyOneLine = 1.0
    /// Every gap from here on does.
    private static let surelyColumns = 3.0

    private static func limit(for gaps: [Double]) -> Double {
        let inner = gaps.filter { $0 <= surelyColumns }.sorted()
        guard inner.count >= 2 else { return 1.2 }
        let usual = inner[(inner.count - 1) / 2]
        return min(surelyColumns, max(surelyOneLine, 2.2 * usual))
    }

    /// Whether the word at an index begins another column than the word before it.
    func partsColumns(before index: Int) -> Bool {
        hasColumns && gaps[index - start - 1] > limit
    }
}
