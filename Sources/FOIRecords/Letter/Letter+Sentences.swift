extension Letter {
    /// The sentences of a stretch of the flow, without the space between them.
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var index = boundaries.partition(stoppingAt: start)
        var last = index
        while last < boundaries.count, boundaries[last].stop < range.upperBound { last += 1 }
        sentences.reserveCapacity(last - index + 1)
        while index < last {
            let boundary = boundaries[index]
            sentences.append(start..<min(Int(boundary.end), range.upperBound))
            start = min(Int(boundary.next), range.upperBound)
            repeat { index += 1 } while index < boundaries.count && boundaries[index].stop < start
        }
        if start < range.upperBound { sentences.append(start..<lastEnd(from: start, to: range.upperBound)) }
        return sentences
    }

    /// The end of a sentence that is cut off: space behind its stop is none of it.
    private func lastEnd(from start: Int, to end: Int) -> Int {
        var last = end
        while last > start, flow.bytes[last - 1] == 0x20 { last -= 1 }
        var stop = last
        while stop > start, flow.bytes[stop - 1].closesQuotation { stop -= 1 }
        return stop > start && flow.bytes[stop - 1].isFullStop && last < end ? last : end
    }
}

extension [SentenceBoundary] {
    /// The index of the first boundary at or behind an offset.
    fileprivate func partition(stoppingAt offset: Int) -> Int {
        partition { Int($0.stop) < offset }
    }
}
