/// A page's words in rows and fragments.
struct PageFragments {
    var utf8: [UInt8]
    /// From row to row, each from left to right.
    var words: [PageWord]
    /// In the order of ``words``.
    var fragments: [Fragment] = []
    /// The indices of the fragments on each row, from the top down.
    private(set) var rows: [Range<Int>] = []
    /// Rotated words and watermarks, in poppler's order.
    var aside: [PageWord]
    var width: Double
    var height: Double
    /// Where the first of its text begins, in points from the left.
    private(set) var leftEdge: Double
    /// Indices of the document's bold fonts.
    let boldFonts: Set<Int>

    init(_ page: PageWords, width: Double, height: Double, boldFonts: Set<Int>) {
        self.boldFonts = boldFonts
        utf8 = page.utf8
        self.width = width
        self.height = height
        aside = page.words.filter(\.isAside)
        leftEdge = page.words.lazy.map(\.box.x0).min() ?? 0
        words = []
        words.reserveCapacity(page.words.count)
        fragments.reserveCapacity(page.words.count / 6)
        let runs = Self.runs(of: page.words)
        var next = 0
        while next < runs.count {
            let first = next
            while next < runs.count,
                runs[next].baseline - runs[first].baseline
                    <= Self.tolerance(runs[first].size, runs[next].size)
            { next += 1 }
            let firstFragment = fragments.count
            append(runs[first..<next], of: page.words, row: rows.count)
            rows.append(firstFragment..<fragments.count)
        }
    }

    /// Words that stand together in poppler's order, on one baseline and from left to right.
    private struct Run {
        var words: Range<Int>
        var baseline: Double
        var x0: Double
        var size: Double
    }

    /// The runs of a page from the top down.
    private static func runs(of words: [PageWord]) -> [Run] {
        var runs: [Run] = []
        runs.reserveCapacity(words.count / 4)
        for (index, word) in words.enumerated() where !word.isAside {
            if let last = runs.last, last.words.upperBound == index, words[index - 1].box.x0 <= word.box.x0,
                abs(last.baseline - word.baseline) <= tolerance(last.size, word.size)
            {
                runs[runs.count - 1].words = last.words.lowerBound..<(index + 1)
            } else {
                runs.append(
                    Run(words: index..<(index + 1), baseline: word.baseline, x0: word.box.x0, size: word.size))
            }
        }
        runs.sort { $0.baseline < $1.baseline }
        return runs
    }

    /// How far apart two baselines may be measured that are one. Boxes give them only roughly.
    private static func tolerance(_ size: Double, _ other: Double) -> Double { 0.25 * min(size, other) }

    private mutating func append(_ runs: ArraySlice<Run>, of source: [PageWord], row: Int) {
        let start = words.count
        if runs.count == 1, let run = runs.first {
            words.append(contentsOf: source[run.words])
        } else {
            let row = runs.flatMap { source[$0.words] }.sorted { $0.box.x0 < $1.box.x0 }
            for word in row where !isOverprint(word, from: start) { words.append(word) }
        }
        let gaps = RowGaps(words[start...])
        guard gaps.hasColumns else {
            fragments.append(Fragment(words: start..<words.count, of: words, row: row))
            return
        }
        let firstFragment = fragments.count
        var first = start
        for index in words.indices[start...].dropFirst() where gaps.partsColumns(before: index) && !isLeader(index - 1)
        {
            fragments.append(Fragment(words: first..<index, of: words, row: row))
            first = index
        }
        fragments.append(Fragment(words: first..<words.count, of: words, row: row))
        joinMarker(at: firstFragment)
    }

    /// Whether a word is the one before it once more, printed again to look bold.
    private func isOverprint(_ word: PageWord, from start: Int) -> Bool {
        guard words.count > start, let last = words.last else { return false }
        return abs(last.box.x0 - word.box.x0) < 0.15 * word.size && last.range.count == word.range.count
            && utf8[last.range].elementsEqual(utf8[word.range])
    }

    /// Dots that lead the eye over a gap.
    private func isLeader(_ index: Int) -> Bool {
        let text = utf8[words[index].range]
        return text.count > 2 && text.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    }

    /// Joins a marker with its text where a row is nothing else: however wide the gap is, they
    /// are one line ("1.    The number of…").
    private mutating func joinMarker(at first: Int) {
        guard fragments.count == first + 2 else { return }
        let marker = fragments[first]
        let text = fragments[first + 1]
        guard isMarker(marker, of: text) else { return }
        let row = marker.words.lowerBound..<text.words.upperBound
        fragments.removeLast(2)
        fragments.append(Fragment(words: row, of: words, row: marker.row))
    }
}
