/// Finds where a letter repeats the parts of the request that it has quoted, above its answers.
struct RepeatedQuestions {
    private let letter: Letter
    /// Of each part, the indices of the words of its first range.
    private let openings: [Range<Int>]
    private let own: [Range<Int>]

    struct Repetition: Sendable {
        /// An index into the parts.
        var part: Int
        var block: Int
        /// Where the repeated words end, in the flow.
        var end: Int
    }

    init(letter: Letter, parts: [FoundPart]) {
        self.letter = letter
        openings = parts.map { part in part.ranges.first.map { letter.wordIndices(in: $0) } ?? 0..<0 }
        own = parts.flatMap(\.ranges)
    }

    /// Blocks that open with the words of a part, outside the request itself, in order. Above a request of one piece they
    /// are its title.
    func repetitions() -> [Repetition] {
        let first = openings.count == 1 ? own.first?.lowerBound ?? 0 : 0
        return letter.blocks.indices.compactMap { index in
            let block = letter.blocks[index]
            guard block.zone == .body || block.zone == .annex, !block.textRange.isEmpty,
                block.range.lowerBound >= first
            else { return nil }
            return repetition(at: index, block.textRange)
        }
    }

    private func repetition(at index: Int, _ text: Range<Int>) -> Repetition? {
        let first = letter.index.firstWord(from: text.lowerBound)
        guard
            openings.contains(where: {
                $0.count >= 3 && letter.sharedWords(from: first, and: $0.lowerBound, upTo: 1) > 0
            })
        else { return nil }
        let count = letter.wordCount(in: text)
        guard count >= 3, !own.contains(where: { $0.overlaps(text) }) else { return nil }
        var best: (part: Int, shared: Int)?
        for (part, opening) in openings.enumerated() where opening.count >= 3 {
            let least = min(count, opening.count)
            let shared = letter.sharedWords(from: first, and: opening.lowerBound, upTo: least)
            // All of the part, or all of the block, as a long part is repeated in several blocks.
            guard shared >= 3, shared * 10 >= least * 9 else { continue }
            if best.map({ shared > $0.shared }) ?? true { best = (part, shared) }
        }
        guard let best else { return nil }
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
