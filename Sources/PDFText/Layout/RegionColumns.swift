/// A region's fragments, parted at its corridors.
struct RegionColumns {
    /// The fragments of each column, from left to right, each in the order of the rows.
    var columns: [[Fragment]]
    /// The width that each column has for its text: its widest line's, or up to the next column
    /// where lines are few.
    var widths: [Double]
    /// Where the columns are.
    var spans: [Span]

    init(_ region: Region, of finder: RegionFinder) {
        let range =
            finder.bands[region.bands.lowerBound].fragments
            .lowerBound..<finder.bands[
                region.bands.upperBound - 1
            ].fragments.upperBound
        self.init(finder.fragments[range], corridors: region.corridors, words: finder.page.words)
    }

    init(_ fragments: ArraySlice<Fragment>, corridors: [Span], words: [PageWord]) {
        columns = Array(repeating: [], count: corridors.count + 1)
        for fragment in fragments {
            for piece in Self.pieces(of: fragment, corridors: corridors, words: words) {
                let column = corridors.firstIndex { piece.box.x0 < $0.middle } ?? corridors.count
                columns[column].append(piece)
            }
        }
        spans = columns.map { column in
            column.dropFirst().reduce(column.first?.box.span ?? Span(x0: 0, x1: 0)) {
                Span(x0: min($0.x0, $1.box.x0), x1: max($0.x1, $1.box.x1))
            }
        }
        widths = []
        for (index, span) in spans.enumerated() {
            let end = index + 1 < spans.count ? spans[index + 1].x0 - 4 : span.x1
            // A column of many lines shows its width itself.
            widths.append(columns[index].count > 7 ? span.width : max(span.width, end - span.x0))
        }
    }

    /// Whether these columns stand where those of another table do.
    func matches(_ other: [Span]) -> Bool {
        spans.count == other.count && zip(spans, other).allSatisfy { $0.overlap($1) > 0 }
    }

    /// Takes out what stands above a height, in the order of the rows.
    mutating func removeAll(above height: Double) -> [Fragment] {
        let above = columns.flatMap { $0.filter { $0.baseline < height } }
        for index in columns.indices { columns[index].removeAll { $0.baseline < height } }
        return above.sorted { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }
    }

    /// A fragment cut where corridors run through it.
    static func pieces(of fragment: Fragment, corridors: [Span], words: [PageWord]) -> [Fragment] {
        var pieces: [Fragment] = []
        var first = fragment.words.lowerBound
        for corridor in corridors where fragment.box.x0 < corridor.x0 && fragment.box.x1 > corridor.x1 {
            guard let cut = (first..<fragment.words.upperBound).first(where: { words[$0].box.x0 >= corridor.middle }),
                cut > first
            else { continue }
            pieces.append(Fragment(words: first..<cut, of: words, row: fragment.row))
            first = cut
        }
        if first == fragment.words.lowerBound { return [fragment] }
        pieces.append(Fragment(words: first..<fragment.words.upperBound, of: words, row: fragment.row))
        return pieces
    }
}
