extension Letter {
    /// The ranges of a part without the quotation marks that enclose the whole request.
    func withoutQuotationMarks(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var ranges = ranges
        if let first = ranges.first, flow.bytes[first.lowerBound] == Quotation.mark,
            Quotation.end(of: first, in: self).map({ $0 >= first.upperBound - 1 }) ?? true
        {
            ranges[0] = first.lowerBound + 1..<first.upperBound
        }
        return ranges.filter { !$0.isEmpty }
    }

    /// The ranges of a part within a sentence without the "and" that leads to the next one. An item of
    /// a list that stands on lines of its own keeps it.
    func withoutJoiningWord(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard let last = ranges.last else { return ranges }
        for word in ["; and", "; or", ", and", ", or", " and", " or"] {
            if folded(last).reversed().starts(with: word.utf8.reversed()) {
                return ranges.dropLast() + [trimmed(last.lowerBound..<last.upperBound - word.utf8.count + 1)]
            }
        }
        return ranges
    }

    /// Where an answer begins in the same paragraph as its question.
    func answerStart(within range: Range<Int>) -> Int? {
        let sentences = sentences(in: range)
        guard let question = sentences.lastIndex(where: endsInQuestionMark), question + 1 < sentences.count else {
            return nil
        }
        let rest = sentences[question + 1]
        return voice(of: rest) == .requester ? nil : rest.lowerBound
    }
}
