/// Where the bytes of a ``Flow`` come from: runs of bytes that follow one another in the document as well.
struct Origins: Sendable {
    private struct Run {
        /// The first byte, in the flow and in the document.
        var start: Int32
        var origin: Int32

        /// The offset in the document of a byte of the flow.
        func origin(of offset: Int) -> Int32 { origin + Int32(truncatingIfNeeded: offset) - start }
    }

    private var runs: [Run] = []
    /// Where the runs start, once all are known.
    private var starts = OffsetPlaces([])

    /// Those of a flow that is its own document.
    static let same: Origins = {
        var origins = Origins()
        origins.note(0, at: 0)
        origins.close()
        return origins
    }()

    /// The offset in the document of a byte of the flow.
    subscript(offset: Int) -> Int32 { runs[run(at: offset)].origin(of: offset) }

    private func run(at offset: Int) -> Int { starts.first(from: offset) { Int(runs[$0].start) <= offset } - 1 }

    /// Tells where the next byte comes from.
    mutating func note(_ origin: Int, at place: Int) {
        if let last = runs.last, Int(last.origin(of: place)) == origin { return }
        runs.append(
            Run(start: Int32(truncatingIfNeeded: place), origin: Int32(truncatingIfNeeded: origin)))
    }

    /// Takes back what was told of the last bytes.
    mutating func forget(from place: Int) {
        while let last = runs.last, Int(last.start) >= place { runs.removeLast() }
    }

    /// Tells that all runs are known.
    mutating func close() { starts = OffsetPlaces(runs.lazy.map(\.start)) }

    /// The first byte of a range that comes from an offset of the document or from behind it; the end where none does.
    func firstOffset(in range: Range<Int>, from origin: Int) -> Int {
        guard !range.isEmpty else { return range.upperBound }
        var run = run(at: range.lowerBound)
        while run < runs.count, Int(runs[run].start) < range.upperBound {
            let start = Int(runs[run].start)
            let place = max(range.lowerBound, start, start + origin - Int(runs[run].origin))
            let end = run + 1 < runs.count ? Int(runs[run + 1].start) : range.upperBound
            if place < end { return min(place, range.upperBound) }
            run += 1
        }
        return range.upperBound
    }

    /// Calls `body` with the stretches of a range that follow one another in the document as well, and where each begins
    /// there.
    func forEachRun(in range: Range<Int>, _ body: (_ run: Range<Int>, _ origin: Int) -> Void) {
        guard !range.isEmpty else { return }
        var run = run(at: range.lowerBound)
        while run < runs.count, Int(runs[run].start) < range.upperBound {
            let start = max(range.lowerBound, Int(runs[run].start))
            let end = run + 1 < runs.count ? min(range.upperBound, Int(runs[run + 1].start)) : range.upperBound
            body(start..<end, Int(runs[run].origin(of: start)))
            run += 1
        }
    }
}
