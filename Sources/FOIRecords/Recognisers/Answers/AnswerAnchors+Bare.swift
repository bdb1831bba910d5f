/// Answers numbered by labels that nothing closes: "a Everything on that file is your own", "b 2021: 7".
extension AnswerAnchors {
    /// Only where each part has such a block, in the order of the parts: "a" is a word too.
    mutating func findBareLabels() {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        guard answerable.count > 1, blocks.allSatisfy({ anchors[$0] == nil }) else { return }
        var found: [(block: Int, part: Int, text: Range<Int>)] = []
        for index in blocks where found.count < answerable.count {
            let part = answerable[found.count]
            if let text = text(behind: parts[part].label, in: letter.blocks[index]) {
                found.append((index, part, text))
            }
        }
        guard found.count == answerable.count else { return }
        for answer in found {
            anchors[answer.block] = Anchor(parts: PartSet(answer.part), text: answer.text, isHeading: true)
        }
    }

    /// What a block says behind a label, from a capital or a figure on; nil where it does not begin with the label.
    private func text(behind label: String, in block: Block) -> Range<Int>? {
        let start = block.range.lowerBound + label.utf8.count
        guard block.marker == nil, label.utf8.count < 4, label.utf8.allSatisfy(\.isLetter),
            start + 1 < block.range.upperBound,
            letter.folded(block.range.lowerBound..<start).elementsEqual(label.utf8),
            letter.flow.bytes[start] == 0x20
        else { return nil }
        let next = letter.flow.bytes[start + 1]
        return next.isUpper || next.isDigit || next >= 0x80 ? start + 1..<block.range.upperBound : nil
    }
}
