extension Letter {
    /// The ranges of a part without the quotation marks that enclose the whole request.
    func withoutQuotationMarks(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var ranges = ranges
        if let first = ranges.first, flow.bytes[first.lowerBound] == Quotation.mark,
            Quotation.end(of: first, in: self).map({ $0 >= first.upperBound - 1 }) ?? true
        {
            ranges[0] = first.lowerBound + 1..<first.upperBound
        } else if let first = ranges.first, flow.bytes[first.lowerBound] == Quotation.singleMark,
            let end = ranges.last.flatMap(endOfSingleQuotation)
        {
            ranges[0] = first.lowerBound + 1..<first.upperBound
            ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<end
        }
        return ranges.filter { !$0.isEmpty }
    }

    /// Where the mark stands that ends a quotation in single marks, an asterisk to a note behind it.
    private func endOfSingleQuotation(in range: Range<Int>) -> Int? {
        var end = range.upperBound
        if end > range.lowerBound, flow.bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
        return end - 1 > range.lowerBound && flow.bytes[end - 1] == Quotation.singleMark ? end - 1 : nil
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

    /// Where the answer begins in "Number of beds - 24" or "Names of the staff: exempt under section 40(2)".
    func answerBehindDash(in range: Range<Int>) -> Int? {
        var offset = range.lowerBound + 4
        while offset + 2 < range.upperBound {
            let byte = flow.bytes[offset]
            let isDash = byte == UInt8(ascii: "-") && flow.bytes[offset - 1] == 0x20 && flow.bytes[offset + 1] == 0x20
            if isDash || byte == UInt8(ascii: ":") && flow.bytes[offset + 1] == 0x20 {
                let rest = trimmed(offset + 1..<range.upperBound)
                let isNamed = wordCount(in: range.lowerBound..<offset) > 1
                return rest.isEmpty || !isNamed || voice(of: rest) == .requester ? nil : rest.lowerBound
            }
            offset += 1
        }
        return nil
    }

    /// For each part, where its answer begins in its own last paragraph; nil where too few parts hold theirs.
    func answerStarts(in parts: [FoundPart]) -> [Int?]? {
        // "Our answers are in blue": the words of each part change once from one style to another.
        let restyled = parts.map { part in part.ranges.last.flatMap { restyledStart(within: $0) } }
        if parts.count > 1, restyled.count(where: { $0 != nil }) * 3 >= parts.count * 2 { return restyled }
        let behindQuestions = parts.map { part in
            part.ranges.last.flatMap { answerStart(within: $0) ?? styledStart(within: $0) }
        }
        if behindQuestions.count(where: { $0 != nil }) * 2 >= parts.count {
            // Their siblings that end in a stop: "5. If so please send the contract. N/A - see above."
            return zip(behindQuestions, parts).map { start, part in
                start ?? part.ranges.last.flatMap { answerOpening(within: $0) }
            }
        }
        guard parts.count > 1, parts.allSatisfy({ $0.answer.isEmpty }) else { return nil }
        let behindDashes = parts.map { part in part.ranges.last.flatMap { answerBehindDash(in: $0) } }
        return behindDashes.count(where: { $0 != nil }) * 3 >= parts.count * 2 ? behindDashes : nil
    }

    /// Where a sentence begins that opens as answers do, behind what is asked for without a question mark.
    private func answerOpening(within range: Range<Int>) -> Int? {
        sentences(in: range).dropFirst().first { sentence in
            !endsInQuestionMark(sentence)
                && (RequestCues.answerOpenings.opens(sentence, in: index) || voice(of: sentence) == .authority
                    || isSetApart(sentence, from: range))
        }?.lowerBound
    }

    /// Where words begin behind a question mark that are set in another way than the question: "£26,010, exclusive of VAT".
    private func styledStart(within range: Range<Int>) -> Int? {
        guard let mark = flow.bytes[range].lastIndex(of: UInt8(ascii: "?")), mark + 2 < range.upperBound else {
            return nil
        }
        let rest = trimmed(mark + 1..<range.upperBound)
        return !rest.isEmpty && isSetApart(rest, from: range) ? rest.lowerBound : nil
    }

    /// Where words begin that are set in another way than those before, up to the end.
    private func restyledStart(within range: Range<Int>) -> Int? {
        let words = words(in: range)
        guard words.count > 3, let first = words.first, let last = words.last,
            let question = style(at: first.range.lowerBound), let answer = style(at: last.range.lowerBound),
            answer.isSet(apart: question),
            let turn = words.firstIndex(where: { style(at: $0.range.lowerBound)?.isSet(apart: question) ?? false }),
            turn > words.startIndex,
            words[turn...].allSatisfy({ style(at: $0.range.lowerBound)?.isSet(apart: answer) == false })
        else { return nil }
        var start = words[turn].range.lowerBound
        while start > range.lowerBound, flow.bytes[start - 1] != 0x20 { start -= 1 }
        return start
    }

    /// A sentence is in bold or italics, or in a colour, where what stands before it is not, or the other way round.
    func isSetApart(_ sentence: Range<Int>, from range: Range<Int>) -> Bool {
        guard let own = style(at: sentence.lowerBound), let others = style(at: range.lowerBound) else { return false }
        return own.isSet(apart: others)
    }

    /// "How many were issued in 2021? 412": no sentence begins with a figure.
    private func figureStart(within range: Range<Int>) -> Int? {
        guard let mark = flow.bytes[range].lastIndex(of: UInt8(ascii: "?")) else { return nil }
        let rest = trimmed(mark + 1..<range.upperBound)
        guard let first = rest.first, rest.count < 40, mark + 1 < first else { return nil }
        let opens = flow.bytes[first].isDigit || flow.bytes[first] == UInt8(ascii: "<") || flow.bytes[first] > 0x7F
        return opens && !endsInQuestionMark(rest) ? first : nil
    }

    /// A question without the dash or colon before its answer.
    func withoutDash(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, flow.bytes[last] == UInt8(ascii: "-") || flow.bytes[last] == UInt8(ascii: ":")
        else {
            return range
        }
        return trimmed(range.lowerBound..<last)
    }

    /// Where an answer begins in the same paragraph as its question.
    func answerStart(within range: Range<Int>) -> Int? {
        let sentences = Array(sentences(in: range))
        guard let question = sentences.lastIndex(where: endsInQuestionMark), question + 1 < sentences.count else {
            return figureStart(within: range)
        }
        let rest = sentences[question + 1]
        if flow.bytes[rest.lowerBound] == UInt8(ascii: "(") || RequestCues.asides.opens(rest, in: index) { return nil }
        return voice(of: rest) == .requester ? nil : rest.lowerBound
    }
}
