/// Answers that name no part and stand in the order of the questions.
extension AnswerPlaces {
    /// As many paragraphs as parts, none of which names one: they answer in the parts' order.
    mutating func assignInOrder() -> Bool {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        guard answerable.count > 1, repetitions.isEmpty, !isPlaced.contains(true), let request = blocks.lastRequest
        else { return false }
        let annex = blocks.answerAnnex
        let below = labelled(blocks.indices.filter { $0 > request && (annex.isEmpty || annex.contains($0)) })
        guard below.count >= answerable.count else { return false }
        let said = below.filter { !blocks.ends($0) && letter.leadIn(of: letter.blocks[$0].range) != .answers }
        guard said.count == answerable.count, said.allSatisfy({ answersAlone($0) }) else { return false }
        // "The cost was £40." below what was asked for first is about the cost.
        let matters = said.map { topics.subjectMatter(of: letter.blocks[$0].textRange) }
        guard zip(answerable, matters).allSatisfy({ part, matter in matter == nil || matter == part }) else {
            return false
        }
        for (part, block) in zip(answerable, said) {
            ranges[part].append(letter.blocks[block].textRange)
            isPlaced[part] = true
        }
        return true
    }

    /// Those between the label of the answer and the next heading, where there is such a label.
    private func labelled(_ below: [Int]) -> [Int] {
        let label = below.firstIndex { letter.blocks[$0].isHeading && blocks.isLabel($0) }
        guard let label else { return below }
        return Array(below[(label + 1)...].prefix { !letter.blocks[$0].isHeading })
    }

    /// A short paragraph or bullet that tells something and refers to nothing else.
    private func answersAlone(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        return block.range.count < 220 && !blocks.isArgument(index)
            && block.marker.map { $0.kind == .bullet } ?? true
            && letter.sentences(in: block.range).count < 3
            && !startsAnew(block.range) && references.references(in: block.range).isEmpty
    }
}
