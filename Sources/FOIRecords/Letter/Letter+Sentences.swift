extension Letter {
    /// The sentences of a stretch of the flow, without the space between them.
    func sentences(in range: Range<Int>) -> Sentences { Sentences(of: self, in: range) }
}

/// The sentences of a stretch of the flow, told as they are asked for.
struct Sentences: Sequence, IteratorProtocol {
    private let letter: Letter
    /// Where the next sentence starts.
    private var start: Int
    private let end: Int
    /// The boundary that may end it.
    private var boundary: Int

    fileprivate init(of letter: Letter, in range: Range<Int>) {
        self.letter = letter
        start = range.lowerBound
        end = range.upperBound
        let boundaries = letter.boundaries
        boundary = letter.boundaryPlaces.first(from: range.lowerBound) { boundaries[$0].stop < range.lowerBound }
    }

    mutating func next() -> Range<Int>? {
        let boundaries = letter.boundaries
        guard boundary < boundaries.count, boundaries[boundary].stop < end else { return rest() }
        let sentence = start..<Swift.min(Int(boundaries[boundary].end), end)
        start = Swift.min(Int(boundaries[boundary].next), end)
        repeat { boundary += 1 } while boundary < boundaries.count && boundaries[boundary].stop < start
        return sentence
    }

    /// What stands behind the last boundary: space behind its stop is none of it.
    private mutating func rest() -> Range<Int>? {
        guard start < end else { return nil }
        defer { start = end }
        let bytes = letter.flow.bytes
        var last = end
        while last > start, bytes[last - 1] == 0x20 { last -= 1 }
        var stop = last
        while stop > start, bytes[stop - 1].closesQuotation { stop -= 1 }
        return start..<(stop > start && bytes[stop - 1].isFullStop && last < end ? last : end)
    }

    /// The first of them.
    var first: Range<Int>? {
        var copy = self
        return copy.next()
    }

    /// The last of them.
    var last: Range<Int>? { lastTwo.1 }

    /// The last but one, and the last.
    var lastTwo: (Range<Int>?, Range<Int>?) { reduce((nil, nil)) { ($0.1, $1) } }

    var count: Int { reduce(0) { count, _ in count + 1 } }
}
