/// Paragraphs: to which argument their sentences belong.
extension WeighingReader {
    mutating func readText(_ position: Int) {
        let reading = readings[position]
        var run = ArgumentRun(bothSides: reading.argues.count == 2)
        var accepts: Bool?
        for (number, sentence) in reading.sentences.enumerated() {
            if let label = sentence.label {
                flush(&run, in: reading)
                apply(label, in: reading)
            }
            guard !sentence.range.isEmpty else { continue }
            let cue = self.cue(of: sentence, in: reading, at: position, isFirst: number == 0)
            switch cue {
            case .argument(let side, let strength):
                argue(
                    strength == .unclear ? unclearSide(of: sentence) : side, sentence, isCued: true, &run, in: reading)
            case .conclusion:
                if mode == .balance, number == 0, leavesBalance(sentence) {
                    finish()
                } else if answersInterest(sentence) {
                    argue(.withholding, sentence, isCued: true, &run, in: reading)
                    current?.answers.append(sentence.range)
                } else {
                    conclude(sentence, &run, in: reading)
                }
            case .statement:
                flush(&run, in: reading)
                state(sentence, in: reading)
            case .none:
                if run.side != nil, let side = run.side {
                    argue(side, sentence, isCued: false, &run, in: reading)
                } else if case .side(let side, _) = mode {
                    let isAccepted = accepts ?? (sentence.label != nil || self.accepts(position, sentence))
                    accepts = isAccepted
                    if isAccepted { argue(side, sentence, isCued: false, &run, in: reading) } else { endSide(sentence) }
                } else if mode == .concluded && number > 0 {
                    conclude(sentence, &run, in: reading)
                } else if mode == .concluded, let weighing = current,
                    weighing.isComplete || namesOther(sentence, weighing)
                {
                    finish()
                }
            }
        }
        flush(&run, in: reading)
        if current == nil, !reading.concludes { openingConclusion = [] }
    }

    /// What a sentence does, as far as its place lets it: under the label of a side only plain words
    /// turn to the other, and a list item concludes nothing.
    private func cue(of sentence: InterestSentence, in reading: InterestBlock, at position: Int, isFirst: Bool)
        -> InterestSentence.Cue
    {
        switch mode {
        case .harm: return .none
        case .balance: return .conclusion
        case .side(let side, isLabelled: true):
            switch sentence.cue {
            case .argument(let other, let strength):
                if other == side || sentence.label != nil || reading.isBullet || !isFirst { return .none }
                let turns = strength == .plain || (sentence.turns && other == .withholding && strength == .interest)
                return turns && !hasLabel(other, after: position) ? sentence.cue : .none
            case .conclusion:
                if sentence.label != nil { return .none }
                if reading.isBullet { return opensConclusion(sentence) ? .conclusion : .none }
                return hasLabel(nil, after: position) ? .none : .conclusion
            case .statement, .none: return .none
            }
        default:
            return counts(sentence) ? sentence.cue : .none
        }
    }

    /// What disclosure would do is an argument under the heading of a test only; a "however" behind
    /// an argument for disclosure.
    private func counts(_ sentence: InterestSentence) -> Bool {
        switch sentence.cue {
        case .argument(_, .effect): mode == .open && current?.isTest == true
        case .argument(_, .turn): mode == .side(.disclosure, isLabelled: false)
        default: true
        }
    }

    /// An interest that either side may have is owned to first and set against it later.
    private func unclearSide(of sentence: InterestSentence) -> ArgumentSide {
        guard let current, current.arguments[.disclosure] != nil, current.arguments[.withholding] == nil else {
            if case .side(let side, _) = mode { return side }
            return .disclosure
        }
        return .withholding
    }

    private func opensConclusion(_ sentence: InterestSentence) -> Bool {
        BalanceCues.conclusions.opens(sentence.range, words: letter.words, folded: letter.flow.folded)
    }

    // MARK: What a sentence is to the weighing

    private mutating func argue(
        _ side: ArgumentSide, _ sentence: InterestSentence, isCued: Bool, _ run: inout ArgumentRun,
        in reading: InterestBlock
    ) {
        if isCued { prepare(for: side, sentence, in: reading) }
        if run.side == side, !(run.bothSides && sentence.adds) {
            run.end = sentence.range.upperBound
            return
        }
        flush(&run, in: reading)
        run.side = side
        run.start = sentence.range.lowerBound
        run.end = sentence.range.upperBound
        if case .side(side, isLabelled: true) = mode { return }
        mode = .side(side, isLabelled: current?.isLabelled == true && !isCued)
    }

    /// An argument without a weighing opens one; one behind a full test opens the next.
    private mutating func prepare(for side: ArgumentSide, _ sentence: InterestSentence, in reading: InterestBlock) {
        if let weighing = current, weighing.isComplete, !weighing.conclusion.isEmpty, mode != .balance {
            finish()
        }
        guard current == nil else { return }
        open([], heading: nil, block: reading.index)
        current?.start = sentence.range.lowerBound
        current?.conclusion = openingConclusion
        openingConclusion = []
    }

    private mutating func conclude(_ sentence: InterestSentence, _ run: inout ArgumentRun, in reading: InterestBlock) {
        flush(&run, in: reading)
        if current == nil, sentence.concession != nil { open([], heading: nil, block: reading.index) }
        guard var weighing = current else {
            openingConclusion.append(sentence.range)
            return
        }
        if !weighing.hasArguments, weighing.conclusion.isEmpty {
            weighing.start = max(weighing.start, sentence.range.lowerBound)
        }
        weighing.conclusion.append(sentence.range)
        if let concession = sentence.concession { weighing.concessions.append(concession) }
        weighing.blocks.insert(reading.index)
        current = weighing
        if mode != .balance { mode = weighing.hasArguments ? .concluded : .open }
    }

    /// "Section 43 is a qualified exemption": what follows is about that one.
    private mutating func state(_ sentence: InterestSentence, in reading: InterestBlock) {
        let named = finder.provisions(namedIn: sentence.range)
        if let weighing = current {
            let isOther = !named.isEmpty && !named.allSatisfy { Self.isRelated($0, to: weighing.provisions) }
            let isDone = weighing.isComplete && !weighing.conclusion.isEmpty
            if isDone || (isOther && (weighing.hasArguments || !weighing.provisions.isEmpty)) { finish() }
        }
        if current == nil { mode = .open }
        openingConclusion = []
    }

    private mutating func flush(_ run: inout ArgumentRun, in reading: InterestBlock) {
        guard let side = run.side, run.end > run.start else { return }
        run.side = nil
        guard var weighing = current else { return }
        let range = run.start..<run.end
        if !reading.isBullet, let last = weighing.arguments[side]?.last?.last, isCutOff(last, before: range) {
            weighing.extend(with: range, side)
        } else {
            weighing.add(range, to: side)
        }
        weighing.blocks.insert(reading.index)
        current = weighing
    }

    /// A paragraph that broke off without a stop goes on in the next that starts with a small letter.
    private func isCutOff(_ last: Range<Int>, before range: Range<Int>) -> Bool {
        guard let end = letter.bytes(last).last, let start = letter.bytes(range).first, start.isLower else {
            return false
        }
        return end.isWord || [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(end)
    }

    // MARK: Paragraphs without a cue

    /// Whether a paragraph without a cue goes on with its side.
    private func accepts(_ position: Int, _ sentence: InterestSentence) -> Bool {
        let reading = readings[position]
        guard !isNote(reading) else { return false }
        guard let weighing = current, case .side(let side, let isLabelled) = mode else { return false }
        if isLabelled, reading.isBullet || weighing.arguments[side] == nil || !weighing.isLabelled { return true }
        if isConfirmed(after: position) || reading.concludes { return !namesOther(sentence, weighing) || isLabelled }
        if ArgumentCues.letterProse.opens(sentence.range, words: letter.words, folded: letter.flow.folded) {
            return false
        }
        if namesOther(sentence, weighing) { return false }
        if isLabelled { return true }
        return sentence.adds || (reading.isBullet && position > 0)
    }

    /// A footnote, set smaller than the text, or a mark without words.
    private func isNote(_ reading: InterestBlock) -> Bool {
        let block = letter.blocks[reading.index]
        return block.style.size < bodySize - 0.8 || !letter.words(in: block.textRange).contains { $0.range.count > 2 }
    }

    /// The paragraph opens with another exemption.
    private func namesOther(_ sentence: InterestSentence, _ weighing: Weighing) -> Bool {
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
    private func answersInterest(_ sentence: InterestSentence) -> Bool {
        sentence.turns && mode == .side(.disclosure, isLabelled: false)
            && current?.arguments[.withholding] == nil
            && !BalanceCues.conclusions.hasMatch(in: letter, sentence.range)
    }

    /// Below the heading of the balance the letter has gone on to other things.
    private func leavesBalance(_ sentence: InterestSentence) -> Bool {
        guard let weighing = current, !weighing.conclusion.isEmpty else { return false }
        return ArgumentCues.letterProse.opens(sentence.range, words: letter.words, folded: letter.flow.folded)
            || namesOther(sentence, weighing)
    }

    private mutating func endSide(_ sentence: InterestSentence) {
        if current?.isComplete == true || current?.isLabelled == true { finish() }
    }

    /// Whether the test goes on behind a block: a label or conclusion follows before anything ends it.
    func isConfirmed(after position: Int) -> Bool {
        guard current?.hasArguments == true || current?.isLabelled == true else { return false }
        for next in readings[(position + 1)...].prefix(10) {
            switch next.role {
            case .outside: continue
            case .boundary, .heading, .statutory: return false
            case .shortLine, .doubtful: continue
            case .text: break
            }
            if let label = next.label ?? next.sentences.first?.label { return goesOn(with: label) }
            if next.sentences.contains(where: { $0.cue == .statement }) { return false }
            if !next.argues.isEmpty || next.concludes { return true }
        }
        return false
    }

    /// A label goes on with the test at hand, unless that has both its sides and the label is of one.
    private func goesOn(with label: InterestLabel) -> Bool {
        switch label.kind {
        case .side: current?.isComplete != true
        case .balance: true
        case .test, .harm, .exemption: false
        }
    }

    /// Whether the same test has a label further on: that of a side, or of any side or balance.
    private func hasLabel(_ side: ArgumentSide?, after position: Int) -> Bool {
        for next in readings[(position + 1)...].prefix(25) {
            if next.role == .boundary || next.role == .heading { return false }
            for label in [next.label].compactMap(\.self) + next.sentences.compactMap(\.label) {
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

/// The sentences of one argument within a block.
struct ArgumentRun {
    var side: ArgumentSide?
    var start = 0
    var end = 0
    /// The block argues both sides: each sentence that adds a point is an argument of its own.
    var bothSides: Bool

    init(bothSides: Bool) {
        self.bothSides = bothSides
    }
}

extension InterestBlock {
    /// The sides for which its sentences argue.
    var argues: Set<ArgumentSide> {
        var sides: Set<ArgumentSide> = []
        for sentence in sentences {
            if case .argument(let side, let strength) = sentence.cue, strength == .plain || strength == .interest {
                sides.insert(side)
            }
            if case .side(let side, _)? = sentence.label?.kind { sides.insert(side) }
        }
        return sides
    }
}
