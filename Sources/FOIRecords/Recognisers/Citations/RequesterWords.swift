import Legislation

extension Draft {
    /// Whether a stretch of the flow is the requester's words.
    ///
    /// A block may hold a part of the request and the letter's own words beside it; one that holds no part is a repetition.
    func isRequest(_ range: Range<Int>, in letter: Letter) -> Bool {
        if parts.contains(where: { $0.ranges.contains { $0.overlaps(range) } }) { return true }
        guard !requestBlocks.isEmpty else { return false }
        let index = letter.blockIndex(at: range.lowerBound)
        guard requestBlocks.contains(index) else { return false }
        if parts.contains(where: { $0.answerRanges.contains { $0.overlaps(range) } }) { return false }
        let block = letter.blocks[index].range
        return !parts.contains { $0.ranges.contains { $0.overlaps(block) } }
    }
}

extension Draft {
    /// Whether a stretch stands in a sentence that is the requester's from its first word on, as none is that tells what
    /// was asked for.
    func isQuotedRequest(_ range: Range<Int>, in letter: Letter) -> Bool {
        guard isRequest(range, in: letter) else { return false }
        let sentence = letter.sentence(around: range)
        return isRequest(sentence.lowerBound..<sentence.lowerBound + 1, in: letter)
    }

    /// The provision with an identifier, which as a rule the letter mentions.
    func provision(_ identifier: String) -> Provision? {
        mentions.first { $0.provision == identifier }?.cited ?? Provision(identifier: identifier)
    }
}

extension Letter {
    /// The sentence that holds a stretch of the flow, within its block.
    func sentence(around range: Range<Int>) -> Range<Int> {
        let block = blocks[blockIndex(at: range.lowerBound)].range
        return sentences(in: block).first { $0.upperBound >= range.upperBound } ?? block
    }
}
