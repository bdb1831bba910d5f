extension Letter {
    /// A label such as "Request:" or "Our reply" that opens a range or is all of it, with the offset
    /// behind it.
    func label(startOf range: Range<Int>) -> (label: RequestCues.Label, end: Int)? {
        let head = labelHead(of: range)
        guard let (whole, end) = head, whole.count <= 70 else { return nil }
        let text = second(of: whole)
        let isWhole = end >= range.upperBound
        if let match = RequestCues.labels.match(in: self, startingAt: text.lowerBound, before: text.upperBound),
            match.range.lowerBound <= text.lowerBound + 1,
            isLabelTail(match.range.upperBound..<text.upperBound, of: match.meaning)
        {
            // A lone letter needs its colon, and "Information" its place as a heading.
            if match.range.count == 1, isWhole, flow.bytes[range.upperBound - 1] != UInt8(ascii: ":") { return nil }
            return (match.meaning, end)
        }
        guard isWhole || flow.bytes[text.upperBound] == UInt8(ascii: ":") else { return nil }
        return isAnswerHeading(text) ? (.answer, end) : nil
    }

    /// "Answer" of "Ateb / Answer": a label in two languages is read in the second.
    private func second(of label: Range<Int>) -> Range<Int> {
        var slash = label.lowerBound
        while slash < label.upperBound, flow.bytes[slash].isWord { slash += 1 }
        guard slash + 3 < label.upperBound, flow.bytes[slash] == 0x20, flow.bytes[slash + 1] == UInt8(ascii: "/"),
            flow.bytes[slash + 2] == 0x20
        else { return label }
        return slash + 3..<label.upperBound
    }

    /// What stands before a colon, a spaced dash or the range's end.
    private func labelHead(of range: Range<Int>) -> (text: Range<Int>, end: Int)? {
        let limit = min(range.upperBound, range.lowerBound + 72)
        for offset in landmarks.signs.within(range.lowerBound..<max(range.lowerBound, limit)) {
            let byte = flow.bytes[offset]
            if byte == UInt8(ascii: ":") {
                var end = offset + 1
                while end < range.upperBound, flow.bytes[end] == UInt8(ascii: "-") { end += 1 }
                return (range.lowerBound..<offset, end)
            }
            if byte == UInt8(ascii: "-"), offset > range.lowerBound, flow.bytes[offset - 1] == 0x20 {
                return (range.lowerBound..<offset, offset + 1)
            }
        }
        guard limit == range.upperBound else { return nil }
        return (range, range.upperBound)
    }

    /// "Harbour Trust response": a few words, the last of which says what follows.
    private func isAnswerHeading(_ text: Range<Int>) -> Bool {
        let own = wordIndices(in: text)
        guard own.count >= 2, own.count <= 5 else { return false }
        let noun = RequestCues.answerNouns.match(
            in: self, startingAt: Int(words[own.upperBound - 1].start), before: text.upperBound)
        return noun != nil && !RequestCues.notHeadings.hasMatch(in: self, text)
    }

    /// Nothing, a date, or for an answer the part that it answers: "Your request received 9/4/2024".
    private func isLabelTail(_ range: Range<Int>, of label: RequestCues.Label) -> Bool {
        let first = index.firstWord(from: range.lowerBound)
        let tail = words[first...].prefix { Int($0.end) <= range.upperBound }
        // "Reply to question 1(a)"; but "Question 1" is a marker rather than a label.
        if label == .answer { return tail.allSatisfy { $0.range.count < 4 } }
        return !tail.isSingleNumber(in: flow)
            && tail.allSatisfy { word in
                flow.bytes[word.range].allSatisfy { $0.isDigit }
                    || RequestCues.dateWords.match(in: self, startingAt: Int(word.start), before: range.upperBound)
                        != nil
            }
    }

    /// The offset behind the colon of a lead-in in the middle of a block: "You asked: …".
    func leadInEnd(within range: Range<Int>) -> Int? {
        var quote: Int?
        for offset in landmarks.signs.within(range) {
            switch flow.bytes[offset] {
            case UInt8(ascii: ":"):
                guard offset + 1 < range.upperBound else { return nil }
                if flow.bytes[offset + 1] == 0x20 || flow.bytes[offset + 1] == Quotation.mark,
                    leadIn(of: range.lowerBound..<offset + 1) == .request
                {
                    return offset + 1
                }
            case Quotation.mark where quote == nil: quote = offset
            default: break
            }
        }
        // A quotation needs no colon.
        guard let quote, quote > range.lowerBound + 8,
            Quotation.end(of: quote..<range.upperBound, in: self).map({ $0 - quote > 60 }) ?? false,
            leadIn(of: range.lowerBound..<quote, isQuoted: true) == .request
        else { return nil }
        return quote
    }

    /// A request may begin here: with a quotation mark, a marker, or in the requester's voice.
    func opensRequest(at offset: Int, before end: Int) -> Bool {
        let rest = trimmed(offset..<end)
        guard rest.count > 12 else { return false }
        return flow.bytes[rest.lowerBound] == Quotation.mark || Marker(startOf: folded(rest)) != nil
            || voice(of: rest) == .requester
    }

    /// What a block leads in, where its last sentence does: "in which you ask:", "Our response to
    /// your request is set out below."
    func leadIn(of range: Range<Int>, isQuoted: Bool = false) -> RequestCues.LeadIn? {
        let (before, sentence) = sentences(in: range).lastTwo
        // "What did you ask us?" heads the request; "Is there a report from when it was put in?" is a part of it.
        guard let sentence, !endsInQuestionMark(sentence) || RequestCues.asking.hasMatch(in: self, sentence) else {
            return nil
        }
        let last = flow.bytes[range.upperBound - 1]
        let isOpen = isQuoted || last == UInt8(ascii: ":") || last == UInt8(ascii: "-") || endsInMidSentence(sentence)
        let cues = RequestCues.leadIns.matches(in: self, sentence)
        if cues.isEmpty, isOpen, let before, RequestCues.below.hasMatch(in: self, sentence) {
            // "Thank you for your request. For ease, it is set out here:"
            return RequestCues.leadIns.matches(in: self, before).contains { $0.meaning == .request } ? .request : nil
        }
        guard !cues.isEmpty else { return nil }
        if !isOpen, sentence.count > 220 || !RequestCues.below.hasMatch(in: self, sentence) { return nil }
        // "Our response to your request": the noun that governs says which.
        let answers = cues.filter { $0.meaning == .answers }
        guard let last = answers.last else { return .request }
        return isOpen && answers.allSatisfy(isReply) && asks(behind: last.range.upperBound, in: cues)
            ? .request : .answers
    }

    /// A sentence tells that the requester asked for something, and answers nothing.
    func tellsOfAsking(_ sentence: Range<Int>) -> Bool {
        RequestCues.tellsOfRequest.hasMatch(in: self, sentence) && RequestCues.askingWords.hasMatch(in: self, sentence)
            && !RequestCues.answeringWords.hasMatch(in: self, sentence) && !endsInQuestionMark(sentence)
    }

    /// "You put it like this:", rather than "could you tell us:" or "if you are unhappy:".
    func speaksOfReader(_ sentence: Range<Int>) -> Bool {
        let words = words(in: sentence)
        return words.contains(where: RequestCues.reader.contains)
            && !words.contains(where: RequestCues.pleading.contains)
            && !RequestCues.answeringWords.hasMatch(in: self, sentence)
    }

    /// "We write in answer to", which answers nothing yet.
    private func isReply(_ cue: PhraseTable<RequestCues.LeadIn>.Match) -> Bool {
        let first = index.firstWord(from: cue.range.lowerBound)
        return first > 0
            && RequestCues.replying.match(
                in: self, startingAt: Int(words[first - 1].start), before: cue.range.upperBound) != nil
    }

    /// "… in which you requested": the requester's words follow.
    private func asks(behind offset: Int, in cues: [PhraseTable<RequestCues.LeadIn>.Match]) -> Bool {
        cues.contains {
            $0.range.lowerBound >= offset
                && RequestCues.asking.opens($0.range, in: index)
        }
    }

    /// "which asks for", with the request set out below.
    private func endsInMidSentence(_ sentence: Range<Int>) -> Bool {
        let sentence = withoutLaw(sentence)
        let next = index.firstWord(from: sentence.upperBound)
        guard next > 0, Int(words[next - 1].end) == sentence.upperBound,
            // The last word of a title has a capital.
            flow.bytes[Int(words[next - 1].start)].isLower
        else { return false }
        return RequestCues.openEnds.match(
            in: self, startingAt: Int(words[next - 1].start), before: sentence.upperBound) != nil
    }
}

extension Letter {
    /// "You wrote wanting, under the Freedom of Information Act 2000," without the law at its end.
    fileprivate func withoutLaw(_ sentence: Range<Int>) -> Range<Int> {
        guard flow.bytes[sentence].last == UInt8(ascii: ","),
            let law = RestatingCues.laws.matches(in: self, sentence).last,
            law.range.upperBound + 1 == sentence.upperBound
        else { return sentence }
        var end = law.range.lowerBound
        while end > sentence.lowerBound, !flow.bytes[end - 1].isWord { end -= 1 }
        return sentence.lowerBound..<end
    }
}

extension ArraySlice<WordToken> {
    /// "Question 1" is a marker rather than a label with a date.
    fileprivate func isSingleNumber(in flow: Flow) -> Bool {
        count == 1 && self[startIndex].range.count < 4 && flow.bytes[self[startIndex].range].allSatisfy(\.isDigit)
    }
}
