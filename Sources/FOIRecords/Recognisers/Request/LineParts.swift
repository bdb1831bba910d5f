/// Parts of a request that stand on lines of their own within one paragraph: behind bare labels ("1 the dates on which",
/// "A When did"), or with nothing but the broken line between them.
struct LineParts {
    let letter: Letter

    /// Parts behind bare labels in order; empty where there are fewer than three.
    func labelled(in ranges: [Range<Int>]) -> [FoundPart] { labelled(ranges.flatMap(lines).map(\.range), ranges) }

    /// Parts that only the broken line tells; empty where there are fewer than two.
    func broken(in ranges: [Range<Int>]) -> [FoundPart] {
        let lines = ranges.flatMap(lines)
        return lines.count > 1 ? broken(lines) : []
    }

    private struct TextLine {
        /// In the flow's bytes.
        var range: Range<Int>
        var facts: LetterLine
    }

    private func lines(of range: Range<Int>) -> [TextLine] {
        let block = letter.blocks[letter.blockIndex(at: range.lowerBound)]
        return zip(letter.lineRanges(of: block), block.lines).compactMap { line, index in
            let own = line.clamped(to: range)
            return own.isEmpty ? nil : TextLine(range: own, facts: letter.lines[index])
        }
    }

    // MARK: Bare labels

    /// Lines that begin with 1, 2, 3 or A, B, C, in order.
    private func labelled(_ lines: [Range<Int>], _ ranges: [Range<Int>]) -> [FoundPart] {
        for labels in [(1...30).map(String.init), "abcdefghij".map(String.init)] {
            var starts: [Range<Int>] = []
            for line in lines where starts.count < labels.count {
                let end = line.lowerBound + labels[starts.count].utf8.count
                guard end + 1 < line.upperBound, letter.flow.bytes[end] == 0x20,
                    letter.folded(line.lowerBound..<end).elementsEqual(labels[starts.count].utf8)
                else { continue }
                starts.append(line.lowerBound..<end)
            }
            // "A" and "1" alone may be words of the sentence.
            guard starts.count > 2, starts.first?.lowerBound == lines.first?.lowerBound,
                let end = ranges.last?.upperBound
            else {
                continue
            }
            return starts.enumerated().map { place, marker in
                let next = place + 1 < starts.count ? starts[place + 1].lowerBound : end
                let text = marker.upperBound + 1..<next
                return FoundPart(
                    label: labels[place], marker: marker,
                    ranges: ranges.map { letter.trimmed($0.clamped(to: text)) }.filter { !$0.isEmpty })
            }
        }
        return []
    }

    // MARK: Broken lines

    /// Lines are broken where the next word would have stood on them: each piece must ask by itself.
    private func broken(_ lines: [TextLine]) -> [FoundPart] {
        let margins = RightMargins(lines: letter.lines)
        var pieces: [Range<Int>] = [lines[0].range]
        for (above, below) in zip(lines, lines.dropFirst()) {
            if isBroken(above, before: below, margins) {
                pieces.append(below.range)
            } else {
                pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<below.range.upperBound
            }
        }
        guard pieces.count > 1, pieces.dropFirst().allSatisfy(opens), pieces.allSatisfy(asks) else { return [] }
        return pieces.enumerated().map { FoundPart(label: "•\($0 + 1)", ranges: [letter.trimmed($1)]) }
    }

    private func isBroken(_ above: TextLine, before below: TextLine, _ margins: RightMargins) -> Bool {
        let word = letter.words(in: below.range).first?.range.count ?? 0
        let width = (above.facts.x1 - above.facts.x0) / Double(max(1, above.range.count))
        return above.facts.x1 + width * Double(word + 2) < margins.rightEdge(of: above.facts)
    }

    /// "The variants found", rather than "to St Elidius ferry".
    private func opens(_ piece: Range<Int>) -> Bool {
        letter.flow.bytes[piece.lowerBound].isUpper
            || letter.words(in: piece).first.map(Self.openings.contains) ?? false
    }

    private static let openings = WordSet(
        "the a an any all every each how what whether when where who which why copies copy details number numbers if is are do does "
            + "did has have was were please")

    private func asks(_ piece: Range<Int>) -> Bool {
        letter.wordCount(in: piece) > 2
            && RequestSentence.classifier.likelihoods(of: piece, in: letter)[RequestSentence.asked.rawValue] > 0.5
    }
}
