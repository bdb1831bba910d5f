/// Who speaks in a stretch of a letter.
enum Voice: Sendable, Hashable {
    /// The requester: a question, a demand, a list of what is wanted.
    case requester
    /// The authority: a confirmation, a refusal, an answer.
    case authority
    /// It could be either.
    case open
}

extension Letter {
    /// Who speaks in a stretch of the flow, by how its first sentences open.
    func voice(of range: Range<Int>) -> Voice {
        let sentences = sentences(in: range)
        for sentence in sentences.prefix(3) {
            let voice = voice(opening: sentence)
            if voice != .open { return voice }
            if endsInQuestionMark(sentence) { return .requester }
        }
        return sentences.contains(where: endsInQuestionMark) ? .requester : .open
    }

    /// Who opens a sentence in this way.
    private func voice(opening sentence: Range<Int>) -> Voice {
        if VoiceCues.backQuestions.hasMatch(in: self, sentence) { return .authority }
        return switch opening(of: sentence) {
        case .authority: .authority
        case .organisation: tellsOfOrganisation(sentence) ? .authority : .open
        case .matter: ends(sentence, with: ".") ? .authority : .open
        // "I understand your request to be for": the requester's own would be "my request".
        case .person where VoiceCues.ofReader.hasMatch(in: self, sentence): .authority
        case .demand, .person, .detail: .requester
        case .clause: ends(sentence, with: ".") && VoiceCues.own.hasMatch(in: self, sentence) ? .open : .requester
        case .noun where tellsFigure(sentence): .authority
        case .noun: hasFiniteVerb(sentence) || tellsOutcome(sentence) ? .open : .requester
        case .question: endsInQuestionMark(sentence) || !ends(sentence, with: ".") ? .requester : .open
        case nil where VoiceCues.demands.hasMatch(in: self, sentence): .requester
        case nil where ends(sentence, with: ".") && VoiceCues.we.opens(sentence, in: index): .authority
        case nil where opensWithProvision(sentence) || opensWithLabel(sentence): .authority
        case nil: VoiceCues.decisions.hasMatch(in: self, sentence) && !endsInQuestionMark(sentence) ? .authority : .open
        }
    }

    /// "The cost of compliance exceeds the limit."
    private func tellsOutcome(_ sentence: Range<Int>) -> Bool {
        ends(sentence, with: ".") && OutcomeCues.signals.matches(in: self, sentence).contains { $0.meaning != .nothing }
    }

    /// "The cost of the report was £12,400.": a verb and a figure behind what was asked for.
    private func tellsFigure(_ sentence: Range<Int>) -> Bool {
        guard ends(sentence, with: ".") else { return false }
        return VoiceCues.figures.matches(in: self, sentence).contains { verb in
            var start = verb.range.upperBound + 1
            // The pound sign has two bytes.
            while start < sentence.upperBound, flow.bytes[start] >= 0x80 { start += 1 }
            return start < sentence.upperBound && flow.bytes[start].isDigit
        }
    }

    /// "The Council issued 40 fines.", rather than "The Council's plan for the park".
    private func tellsOfOrganisation(_ sentence: Range<Int>) -> Bool {
        guard ends(sentence, with: "."), wordCount(in: sentence) > 2 else { return false }
        let second = index.firstWord(from: sentence.lowerBound) + 1
        return folded(words[second].range).last != UInt8(ascii: "s") || words[second].range.count < 3
            || !folded(words[second].range).contains(UInt8(ascii: "'"))
    }

    /// "For 2, there were nine", "As to (b), it is attached": a label and a comma.
    private func opensWithLabel(_ sentence: Range<Int>) -> Bool {
        guard
            let word = VoiceCues.beforeLabels.match(
                in: self, startingAt: sentence.lowerBound, before: sentence.upperBound)
        else { return false }
        let label = flow.bytes[min(word.range.upperBound + 1, sentence.upperBound)..<sentence.upperBound].prefix(6)
        guard let comma = label.firstIndex(of: UInt8(ascii: ",")) else { return false }
        let name = label[..<comma].filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
        return name.count == 1 || name.count == 2 && name.allSatisfy(\.isDigit)
    }

    /// "Under s.1(1) of the Act", "Sec. 16 obliges us": authorities open so. "Section 2: Staff" heads a request's part.
    private func opensWithProvision(_ sentence: Range<Int>) -> Bool {
        guard mayHaveNumber(in: sentence), !endsInQuestionMark(sentence) else { return false }
        let start =
            VoiceCues.underLaw.match(in: self, startingAt: sentence.lowerBound, before: sentence.upperBound)?
            .range.upperBound ?? sentence.lowerBound
        var index = self.index.firstWord(from: start)
        // "FOIA section 1".
        if index < words.count,
            VoiceCues.regimes.match(in: self, startingAt: Int(words[index].start), before: sentence.upperBound) != nil
        {
            index += 1
        }
        guard index < words.count, Int(words[index].end) <= sentence.upperBound else { return false }
        let word = folded(words[index].range)
        let name = word.prefix(while: \.isLetter)
        guard VoiceCues.provisionWords.contains(WordToken.hash(of: name)) else { return false }
        if name.count < word.count {
            return word.dropFirst(name.count).allSatisfy { $0.isDigit || $0.isLetter } && word[name.endIndex].isDigit
        }
        guard index + 1 < words.count, Int(words[index + 1].end) <= sentence.upperBound else { return false }
        let number = words[index + 1].range
        let isHeading = number.upperBound < sentence.upperBound && flow.bytes[number.upperBound] == UInt8(ascii: ":")
        return flow.bytes[number.lowerBound].isDigit && !isHeading
    }

    /// How a sentence opens, "However" and the like left aside.
    func opening(of sentence: Range<Int>) -> VoiceCues.Opening? {
        var start = sentence.lowerBound
        for _ in 0..<3 {
            guard let connective = VoiceCues.connectives.match(in: self, startingAt: start, before: sentence.upperBound)
            else { break }
            start = connective.range.upperBound
        }
        return VoiceCues.openings.match(in: self, startingAt: start, before: sentence.upperBound)?.meaning
    }

    /// "The number of posts is four" tells; "the number of posts" asks.
    func hasFiniteVerb(_ sentence: Range<Int>) -> Bool {
        if VoiceCues.tellingVerbs.hasMatch(in: self, sentence) { return true }
        guard ends(sentence, with: ".") else { return false }
        return VoiceCues.verbs.matches(in: self, sentence).contains { verb in
            // "the staff who are employed".
            let first = index.firstWord(from: verb.range.lowerBound)
            let before = max(index.firstWord(from: sentence.lowerBound), first - 4)
            return before == first
                || !VoiceCues.relatives.hasMatch(in: self, Int(words[before].start)..<verb.range.lowerBound)
        }
    }

    /// A demand or question that stands by itself, rather than saying how another is to be answered.
    func asksAnew(_ range: Range<Int>) -> Bool {
        let sentences = sentences(in: range)
        return sentences.contains { sentence in
            if RequestCues.dependents.opens(sentence, in: index) {
                return false
            }
            if endsInQuestionMark(sentence) { return true }
            let opening = opening(of: sentence)
            return opening == .demand && !ends(sentence, with: ":")
                || opening == .clause && voice(of: sentence) == .requester
        }
    }
}
