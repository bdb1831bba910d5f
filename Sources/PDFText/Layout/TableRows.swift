/// Which row of a table each of its lines belongs to.
struct TableRows {
    /// For each column, the row of each of its fragments, from 0.
    private(set) var rows: [[Int]]
    private(set) var count: Int
    /// How many rows but the first begin with clear breaks in the text of their columns.
    private(set) var clearStarts: Int
    /// How many of these are set off by white.
    private(set) var setOffStarts: Int
    /// Whether its cells are centred on one another.
    private(set) var areCentred = false

    private let page: PageFragments
    private let table: RegionColumns

    init(of table: RegionColumns, on page: PageFragments) {
        self.page = page
        self.table = table
        rows = table.columns.map { Array(repeating: 0, count: $0.count) }
        count = 1
        clearStarts = 0
        setOffStarts = 0
        let anchors = TableAnchors(of: table, on: page)
        if anchors.baselines.count >= 2 {
            assign(by: anchors)
        } else if let centred = CentredRows.starts(of: table) {
            clearStarts = centred.count - 1
            setOffStarts = clearStarts
            areCentred = true
            assign(by: centred)
        } else {
            assign(by: starts())
        }
    }

    /// The baselines on which a new row begins.
    private mutating func starts() -> [Double] {
        let baselines = table.columns.flatMap { $0.map(\.baseline) }.sorted()
        let numbered = numberedBaselines()
        var starts: [Double] = []
        var last = -Double.infinity
        for baseline in baselines where baseline - last > 1 {
            last = baseline
            guard let start = starts.last else {
                starts.append(baseline)
                continue
            }
            let isNumbered = numbered.contains(baseline)
            // Cells of one row may begin a few points apart.
            guard isNumbered || baseline - start > 0.7 * lineSize else { continue }
            let score = startScore(at: baseline, isAfterHead: starts.count == 1 && headIsKnown)
            // Where rows are numbered, others need better signs.
            guard isNumbered || score.sum >= (numbered.isEmpty ? 2 : 4) else { continue }
            clearStarts += 1
            setOffStarts += score.isSetOff || isNumbered ? 1 : 0
            starts.append(baseline)
        }
        return starts
    }

    private var lineSize: Double { table.columns.first?.first?.size ?? 0 }

    /// The lines of the first column that begin with numbers or letters in a row, each with text
    /// beside it: the first lines of numbered questions.
    private func numberedBaselines() -> [Double] {
        guard let lines = table.columns.first else { return [] }
        var found: [Fragment] = []
        var next: Int?
        for line in lines {
            guard let number = ListMarker.ordinal(page.firstWord(of: line)), next == nil || number == next,
                found.allSatisfy({ abs($0.box.x0 - line.box.x0) < 12 })
            else { continue }
            found.append(line)
            next = number + 1
        }
        let answered = found.count { line in
            table.columns.dropFirst().contains { column in
                column.contains { abs($0.baseline - line.baseline) <= $0.size }
            }
        }
        return found.count >= 2 && answered * 2 > found.count ? found.map(\.baseline) : []
    }

    private var headIsKnown: Bool { ColumnHeads.areAbove(table, on: page) }

    /// How well the lines on a baseline are the beginnings of cells, over all columns.
    private func startScore(at baseline: Double, isAfterHead: Bool) -> (sum: Double, isSetOff: Bool) {
        var score = 0.0
        var isSetOff = false
        var present = 0
        var isNumbered = false
        for (column, fragments) in table.columns.enumerated() {
            guard let index = fragments.firstIndex(where: { abs($0.baseline - baseline) <= 0.5 * $0.size }) else {
                continue
            }
            present += 1
            let (value, isStrong) = startScore(of: index, in: column)
            score += isAfterHead ? max(1, value) : value
            isSetOff = isSetOff || isStrong
            isNumbered = isNumbered || column == 0 && isStrong && page.isMarked(fragments[index])
        }
        // A row with an empty cell shows as one only where rows are numbered.
        return (present >= 2 || isAfterHead || isNumbered ? score : 0, isSetOff)
    }

    /// How well a line begins a cell: a gap above it, or a line above it that ends a paragraph.
    private func startScore(of index: Int, in column: Int) -> (score: Double, isStrong: Bool) {
        let fragments = table.columns[column]
        guard index > 0 else { return (2, true) }
        let line = fragments[index]
        let above = fragments[index - 1]
        if line.baseline - above.baseline > 1.75 * max(line.size, above.size) { return (2, true) }
        let first = page.firstWord(of: line).first ?? 0
        let isFresh = first.isUppercase || first.isDigit || first > 0x7F
        let free = max(table.widths[column], width(toMarginFrom: column)) - above.box.width
        if free > page.firstWordWidth(of: line) + 0.7 * line.size { return (isFresh ? 1 : 0.5, false) }
        if page.isBold(above), !page.isBold(line) { return (1, false) }
        let endsSentence = ".?!:;)".utf8.contains(page.lastByte(of: above))
        if endsSentence, isFresh { return (0.5, false) }
        return (-3, false)
    }

    /// The width that the last column has if the page's right margin is as wide as its left one.
    private func width(toMarginFrom column: Int) -> Double {
        guard column + 1 == table.spans.count, table.columns[column].count <= 7 else { return 0 }
        return page.width - page.leftEdge - table.spans[column].x0
    }

    private mutating func assign(by starts: [Double]) {
        count = max(1, starts.count)
        for (column, fragments) in table.columns.enumerated() {
            for (index, fragment) in fragments.enumerated() {
                let row = starts.lastIndex { $0 <= fragment.baseline + 0.5 * fragment.size } ?? 0
                rows[column][index] = row
            }
        }
    }

    private mutating func assign(by anchors: TableAnchors) {
        var cuts: [[Double]] = []
        for column in table.columns.indices {
            cuts.append(anchors.cuts(in: table.columns[column], isAnchorColumn: anchors.columns.contains(column)))
        }
        // A line that belongs to no anchor is a row of its own: a heading inside of the table.
        let own = anchors.ownRows(of: table, cuts: cuts)
        let baselines = (anchors.baselines + own).sorted()
        count = baselines.count
        clearStarts = count - 1
        setOffStarts = clearStarts
        for (column, fragments) in table.columns.enumerated() {
            for (index, fragment) in fragments.enumerated() {
                if let row = own.first(where: { abs($0 - fragment.baseline) < 0.5 }) {
                    rows[column][index] = baselines.firstIndex(of: row) ?? 0
                    continue
                }
                let anchor = cuts[column].count { $0 < fragment.baseline }
                rows[column][index] = baselines.firstIndex(of: anchors.baselines[anchor]) ?? 0
            }
        }
    }
}

extension PageFragments {
    /// A line that opens with a marker.
    fileprivate func isMarked(_ fragment: Fragment) -> Bool {
        ListMarker.isPlainMarker(firstWord(of: fragment))
    }
}
