/// Finds the lines that run through a document at the head and at the foot of its pages.
///
/// A line runs where pages around have the same text, digits aside, at the same height. On all of
/// these pages nothing but running lines may stand between it and the page's edge, so that the
/// letter's own text is safe.
struct RunningLines {
    /// For each page the lines at one of its edges, from the edge inwards.
    private var edges: [[Row]]

    fileprivate struct Row {
        var baseline: Double
        /// What the row's fragments have in common with their likes on other pages.
        var hashes: [UInt64]
        /// The row holds a page's number.
        var isNumbered: Bool
    }

    /// Gives the fragments of pages their roles.
    static func mark(in pages: inout [PageFragments]) {
        let bodySize = BodySize.mostUsed(on: pages)
        for index in pages.indices {
            PageNumbers(page: index + 1, of: pages.count).mark(in: &pages[index])
        }
        // Down to where a running head may reach and from where a running foot may begin, in
        // heights of the page.
        let heads = RunningLines(pages) { page in page.edge(page.rows) { $0 < 0.27 * page.height } }
        let feet = RunningLines(pages) { page in page.edge(page.rows.reversed()) { $0 > 0.76 * page.height } }
        for index in pages.indices {
            // The first page keeps its head as text: the authority's address is in it.
            if index > 0 { heads.mark(.header, in: &pages[index], page: index, rows: pages[index].rows) }
            let hasFoot = feet.mark(.footer, in: &pages[index], page: index, rows: pages[index].rows.reversed())
            if !hasFoot { PaperFoot.mark(in: &pages[index], bodySize: bodySize) }
        }
    }

    private init(_ pages: [PageFragments], edge: (PageFragments) -> [Row]) {
        guard pages.count > 1 else {
            edges = pages.map { _ in [] }
            return
        }
        edges = pages.map(edge)
        // Lines that other pages lack take those further inwards with them; once more for lines
        // that only these had.
        for _ in 0..<2 {
            let kept = self.edges.indices.map { page in
                self.edges[page].prefix { row in
                    row.isNumbered || row.hashes.contains { runs($0, at: row.baseline, page: page) }
                }
            }
            self.edges = kept.map(Array.init)
        }
    }

    /// Whether half of the pages around have a line like this one at its height.
    private func runs(_ hash: UInt64, at baseline: Double, page: Int) -> Bool {
        let around = max(0, page - 5)..<min(edges.count, page + 6)
        let others = around.count { other in
            other != page && edges[other].contains { abs($0.baseline - baseline) < 6 && $0.hashes.contains(hash) }
        }
        return others >= max(1, (around.count - 1) / 2)
    }

    @discardableResult
    private func mark(_ role: Line.Role, in page: inout PageFragments, page index: Int, rows: [Range<Int>]) -> Bool {
        var found = false
        for (row, fragments) in zip(edges[index], rows) {
            for (hash, fragment) in zip(row.hashes, fragments) where page.fragments[fragment].role == .body {
                guard runs(hash, at: row.baseline, page: index) else { continue }
                page.fragments[fragment].role = role
                found = true
            }
        }
        return found
    }
}

extension PageFragments {
    /// No running head or foot has more lines.
    private static let mostEdgeRows = 14

    fileprivate func edge(_ rows: [Range<Int>], while isNear: (Double) -> Bool) -> [RunningLines.Row] {
        rows.prefix(Self.mostEdgeRows).prefix { isNear(fragments[$0.lowerBound].baseline) }.map { row in
            RunningLines.Row(
                baseline: fragments[row.lowerBound].baseline, hashes: fragments[row].map(runningHash),
                isNumbered: fragments[row].contains { $0.role == .pageNumber })
        }
    }
}

extension PageFragments {
    /// A hash (FNV-1a) of a fragment's letters, in which any number is as any other.
    fileprivate func runningHash(of fragment: Fragment) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isInNumber = false
        for word in words[fragment.words] {
            for byte in utf8[word.range] {
                if byte.isDigit, isInNumber { continue }
                isInNumber = byte.isDigit
                hash = (hash ^ UInt64(isInNumber ? 0x23 : byte.lowercased)) &* 0x100_0000_01B3
            }
        }
        return hash
    }
}

/// The type size that most of a document is set in.
enum BodySize {
    /// In points, 0 where there is no text.
    static func mostUsed(on pages: [PageFragments]) -> Double {
        var lengths: [Int: Int] = [:]
        // Fragments that follow one another are mostly of one size.
        var run = (size: 0.0, length: 0)
        for page in pages {
            for fragment in page.fragments {
                if fragment.size != run.size {
                    lengths[halfPoints(run.size), default: 0] += run.length
                    run = (fragment.size, 0)
                }
                run.length += fragment.words.count
            }
        }
        lengths[halfPoints(run.size), default: 0] += run.length
        // Of two that are used alike the larger one, so that the answer is the same each time.
        let most = lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return Double(most?.key ?? 0) / 2
    }

    private static func halfPoints(_ size: Double) -> Int { Int((size * 2).rounded()) }
}
