/// Finds the request as the letter quotes or restates it, and its parts.
enum RequestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard let found = RequestFinder(letter: letter).found(), !found.parts.isEmpty else { return }
        let whole = joined(found.text)
        if let first = whole.first {
            let text = letter.text(of: whole)
            draft.record.request.text = Found(
                value: text, text: text, confidence: found.confidence,
                evidence: letter.evidence(for: first.lowerBound == whole[whole.count - 1].lowerBound ? [first] : whole))
        }
        draft.record.request.parts = found.parts.map { part in
            RequestPart(
                label: part.label, marker: part.marker.map { letter.text(of: withoutQuoteSign($0, in: letter)) },
                text: letter.text(of: part.ranges),
                evidence: letter.evidence(for: part.ranges))
        }
        draft.parts = found.parts.map { part in
            Draft.DraftPart(
                label: part.label, ranges: part.ranges, answerBlocks: blocks(of: part.answer, in: letter),
                answerRanges: part.answer, isStem: part.isStem)
        }
        if let earlier = found.earlier {
            draft.earlierBlocks = BlockSet(
                letter.blocks.indices.filter { letter.blocks[$0].range.lowerBound >= earlier })
        }
        draft.requestBlocks = BlockSet(blocks(of: found.text + found.parts.compactMap(\.marker), in: letter))
        draft.repetitions = RepeatedQuestions(letter: letter, parts: found.parts).repetitions()
        draft.requestBlocks.formUnion(draft.repetitions.map(\.block))
        draft.requestBlocks.formUnion(QuotedThread(letter: letter).requestBlocks)
    }

    /// "1)" of "> 1)", on a line that mail marks as quoted.
    private static func withoutQuoteSign(_ marker: Range<Int>, in letter: Letter) -> Range<Int> {
        let sign = letter.flow.bytes[marker].prefix { $0 == UInt8(ascii: ">") || $0 == 0x20 }
        return sign.count < marker.count ? sign.endIndex..<marker.upperBound : marker
    }

    /// Ranges in order, those that touch made one.
    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    private static func blocks(of ranges: [Range<Int>], in letter: Letter) -> [Int] {
        var blocks: [Int] = []
        for range in ranges where !range.isEmpty {
            for block in letter.blockIndex(at: range.lowerBound)...letter.blockIndex(at: range.upperBound - 1)
            where !blocks.contains(block) {
                blocks.append(block)
            }
        }
        return blocks
    }
}
