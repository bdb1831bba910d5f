/// Titles that paragraphs open with: "Staff - seven were off work", "Flowers. Four complaints are attached."
extension AnswerAnchors {
    mutating func takeRunInTitle(of index: Int, into titles: inout AnswerTitles) {
        let block = letter.blocks[index]
        guard parts.count > 1, !isInterleaved, !standsAboveRequest(block),
            block.cell == nil,
            block.marker.map({ $0.kind == .bullet }) ?? true, let title = runInTitle(of: block)
        else { return }
        let text = letter.trimmed(title.upperBound + 1..<block.range.upperBound)
        // What argues the public interest is headed by words of its own.
        guard mayOpenWithTitle.contains(index) || titles.part(of: title) != nil else { return }
        let named = titles.add(title, above: text, of: index)
        guard !named.isEmpty else { return }
        anchors[index] = Anchor(parts: named, text: text, isHeading: true)
    }

    /// What stands before the dash, colon or stop that a paragraph opens with.
    private func runInTitle(of block: Block) -> Range<Int>? {
        let bytes = letter.flow.bytes
        let text = block.textRange
        for offset in text.prefix(60).dropFirst() where offset + 1 < text.upperBound && bytes[offset + 1] == 0x20 {
            if bytes[offset] == UInt8(ascii: ",") { return nil }
            let isDash = bytes[offset] == UInt8(ascii: "-") && bytes[offset - 1] == 0x20
            guard isDash || bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ":") else { continue }
            let title = text.lowerBound..<offset
            return mayBeTitle(title) ? title : nil
        }
        return nil
    }

    /// No sentence of its own, as "None" and "There were three" are.
    private func mayBeTitle(_ words: Range<Int>) -> Bool {
        (1...5).contains(letter.wordCount(in: words)) && !letter.flow.bytes[words].contains(where: \.isDigit)
            && !AnswerCues.verbs.hasMatch(in: letter, words) && !OutcomeCues.bareAnswers.hasMatch(in: letter, words)
            && !OutcomeCues.signals.hasMatch(in: letter, words)
    }

    /// "As to questions 2, 3 and 4 above." is a title in spite of its stop.
    func namesNothingElse(_ block: Block) -> Bool {
        letter.words(in: block.range).allSatisfy {
            Self.naming.contains($0) || $0.range.count < 3 && letter.flow.bytes[$0.range].contains(where: \.isDigit)
                || $0.range.count == 1
        }
    }

    private static let naming = WordSet(
        "as to in relation regard regards regarding with respect of answer response reply for concerning question questions "
            + "request requests part parts point points item items no nos number numbers and your the above below")
}
