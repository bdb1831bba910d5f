extension Draft {
    /// Whether a stretch of the flow is the requester's words.
    func isRequest(_ range: Range<Int>, block: Int) -> Bool {
        if parts.contains(where: { $0.ranges.contains { $0.overlaps(range) } }) { return true }
        guard requestBlocks.contains(block) else { return false }
        // An answer may stand in the same block as its question.
        return true
    }
}

extension Letter {
    /// The sentence that holds a stretch of the flow, within its block.
    func sentence(around range: Range<Int>) -> Range<Int> {
        let block = blocks[blockIndex(at: range.lowerBound)].range
        return sentences(in: block).first { $0.upperBound >= range.upperBound } ?? block
    }
}
