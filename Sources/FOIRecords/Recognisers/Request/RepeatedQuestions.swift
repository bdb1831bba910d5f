/// Finds where a letter repeats the parts of the request that it has quoted, above its answers.
struct RepeatedQuestions {
    let letter: Letter
    let parts: [FoundPart]

    /// Indices of blocks that repeat a part, whole or its beginning.
    var blocks: Set<Int> { Set(repetitions.map(\.block)) }

    struct Repetition {
        /// An index into the parts.
        var part: Int
        var block: Int
        /// Where the repeated words end, in the flow.
        var end: Int
    }

    /// Blocks that open with the words of a part, outside the request itself, in order.
    var repetitions: [Repetition] {
        let opening = parts.map { part in part.ranges.first.map { letter.hashes(of: $0) } ?? [] }
        let own = parts.flatMap(\.ranges)
        return letter.blocks.indices.compactMap { index in
            let block = letter.blocks[index]
            guard block.zone == .body || block.zone == .annex, !block.textRange.isEmpty,
                !own.contains(where: { $0.overlaps(block.textRange) })
            else { return nil }
            return repetition(at: index, of: opening)
        }
    }

    private func repetition(at index: Int, of openings: [[UInt64]]) -> Repetition? {
        let text = letter.blocks[index].textRange
        let words = letter.hashes(of: text)
        guard words.count >= 3 else { return nil }
        var best: (part: Int, shared: Int)?
        for (part, opening) in openings.enumerated() where opening.count >= 3 {
            let shared = zip(words, opening).prefix { $0 == $1 }.count
            // All of the part, or all of the block, as a long part is repeated in several blocks.
            guard shared >= 3, shared * 10 >= min(words.count, opening.count) * 9 else { continue }
            if best.map({ shared > $0.shared }) ?? true { best = (part, shared) }
        }
        guard let best else { return nil }
        let first = letter.words.partition(startingAt: text.lowerBound)
        let end = Int(letter.words[first + best.shared - 1].end)
        guard !goesOn(from: end, before: text.upperBound) else { return nil }
        return Repetition(part: best.part, block: index, end: end)
    }

    /// "The number of vans is nine" begins as the question does and answers it.
    private func goesOn(from end: Int, before limit: Int) -> Bool {
        guard end + 1 < limit, letter.flow.bytes[end] == 0x20 else { return false }
        return letter.flow.bytes[end + 1].isLower || letter.flow.bytes[end + 1].isDigit
    }
}

extension Letter {
    /// The hashes of the words of a stretch of the flow.
    func hashes(of range: Range<Int>) -> [UInt64] {
        let first = words.partition(startingAt: range.lowerBound)
        var hashes: [UInt64] = []
        for word in words[first...].prefix(while: { Int($0.end) <= range.upperBound }) { hashes.append(word.hash) }
        return hashes
    }
}
