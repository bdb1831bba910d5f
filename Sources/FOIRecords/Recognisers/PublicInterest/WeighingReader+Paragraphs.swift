/// Paragraphs without a cue: whether they go on with the argument before them.
extension WeighingReader {
    /// Whether a paragraph without a cue goes on with its side.
    func accepts(_ position: Int, _ sentence: InterestSentence) -> Bool {
        let reading = readings[position]
        guard !isNote(reading) else { return false }
        guard let weighing = current, case .side(let side, let isLabelled) = mode else { return false }
        if isLabelled, reading.isBullet || weighing.arguments[side] == nil || !weighing.isLabelled { return true }
        if isConfirmed(after: position) || reading.concludes { return !namesOther(sentence, weighing) || isLabelled }
        if ArgumentCues.letterProse.opens(sentence.range, in: letter.index) {
            return false
        }
        if namesOther(sentence, weighing) { return false }
        if isLabelled { return true }
        return letter.addsPoint(sentence.range) || (reading.isBullet && position > 0)
    }

    /// A footnote, set smaller than the text, or a mark without words.
    func isNote(_ reading: InterestBlock) -> Bool {
        let block = letter.blocks[reading.index]
        let usual = block.zone == .annex ? min(annexSize, bodySize) : bodySize
        return block.style.size < usual - 0.8 || !letter.words(in: block.textRange).contains { $0.range.count > 2 }
    }

    /// The paragraph opens with another exemption.
    func namesOther(_ sentence: InterestSentence, _ weighing: Weighing) -> Bool {
        let opening = letter.words(in: sentence.range).prefix(12)
        guard let first = opening.first, let last = opening.last else { return false }
        let own =
            weighing.provisions.isEmpty ? finder.provisions(before: weighing.start, floor: 0) : weighing.provisions
        let mentions = finder.mentionedProvisions(in: first.range.lowerBound..<last.range.upperBound)
        return mentions.contains { name in
            !own.isEmpty && !Self.isRelated(name, to: own) && finder.exemptionClass(of: name) != .none
        }
    }

    /// "However, this is outweighed by …": the other side and the balance in one.
    func answersInterest(_ sentence: InterestSentence) -> Bool {
        (sentence.turns || isAnswer(sentence.range)) && mode == .side(.disclosure, isLabelled: false)
            && current?.arguments[.withholding] == nil
            && !BalanceCues.conclusions.hasMatch(in: letter, sentence.range)
    }

    /// "This is outweighed by the need for sound figures": it names no side, but what speaks for one.
    private func isAnswer(_ sentence: Range<Int>) -> Bool {
        guard let cue = BalanceCues.comparisons.firstMatch(in: letter, sentence), cue.meaning == .loses,
            letter.words(in: sentence.lowerBound..<cue.range.lowerBound).count <= 4
        else { return false }
        let rest = cue.range.upperBound..<sentence.upperBound
        return letter.words(in: rest).count >= 6 && !SideCues.targets.hasMatch(in: letter, rest)
    }

    /// Below the heading of the balance the letter has gone on to other things.
    func leavesBalance(_ sentence: InterestSentence) -> Bool {
        guard let weighing = current, !weighing.conclusion.isEmpty else { return false }
        return ArgumentCues.letterProse.opens(sentence.range, in: letter.index)
            || namesOther(sentence, weighing)
    }

    mutating func endSide(_ sentence: InterestSentence) {
        if current?.isComplete == true || current?.isLabelled == true { finish() }
    }

    /// Whether the test goes on behind a block: a label or conclusion follows before anything ends it;
    /// behind a heading, the balance.
    func isConfirmed(after position: Int) -> Bool {
        guard current?.hasArguments == true || current?.isLabelled == true else { return false }
        var isHeaded = false
        for next in readings[(position + 1)...].prefix(10) {
            switch next.role {
            case .outside, .shortLine, .doubtful: continue
            case .boundary, .statutory: return false
            case .heading:
                isHeaded = true
                continue
            case .text: break
            }
            if let label = next.label ?? next.sentences.first?.label {
                return isHeaded ? label.kind == .balance : goesOn(with: label)
            }
            if next.sentences.contains(where: { $0.cue == .statement }) { return false }
            if next.concludes || !isHeaded && !next.argues.isEmpty { return true }
        }
        return false
    }

    /// Whether the paragraph below a heading ends a weighing.
    func isClosed(below position: Int) -> Bool {
        guard let next = readings[(position + 1)...].first(where: { $0.role != .outside }), next.role == .text,
            next.label == nil, !next.isBullet
        else { return false }
        return next.concludes || letter.sentences(in: next.text).first.map(closes) ?? false
    }

    /// Several signs tell that a sentence ends a weighing.
    func closes(_ sentence: Range<Int>) -> Bool {
        ClosingReader(letter: letter).ends(sentence)
    }

    /// A label goes on with the test at hand, unless that has both its sides and the label is of one.
    func goesOn(with label: InterestLabel) -> Bool {
        switch label.kind {
        case .side: current?.isComplete != true
        case .balance: true
        case .test, .harm, .exemption: false
        }
    }

    /// Whether the same test has a label further on: that of a side, or of any side or balance.
    func hasLabel(_ side: ArgumentSide?, after position: Int) -> Bool {
        for next in readings[(position + 1)...].prefix(25) {
            if next.role == .boundary || next.role == .heading { return false }
            for label in [next.label].compactMap(\.self) + next.sentences.compactMap(\.label) {
                if !label.provisions.isEmpty, let current, !agrees(current, with: label.provisions) { return false }
                switch label.kind {
                case .exemption, .test: return false
                case .harm: return false
                case .balance: return side == nil
                case .side(let own, _): return side == nil || own == side
                }
            }
        }
        return false
    }
}
