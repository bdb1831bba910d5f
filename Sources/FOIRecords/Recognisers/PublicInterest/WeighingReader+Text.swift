/// Paragraphs: to which argument their sentences belong.
extension WeighingReader {
    mutating func readText(_ position: Int) {
        let reading = readings[position]
        guard reading.isCued || mode.goesOn else {
            if current == nil { openingConclusion = [] }
            return
        }
        var run = ArgumentRun(bothSides: reading.arguesBothSides)
        for (number, sentence) in sentences(of: reading).enumerated() {
            if let label = sentence.label {
                flush(&run, in: reading)
                apply(label, in: reading)
            }
            guard !sentence.range.isEmpty else { continue }
            switch cue(of: sentence, in: reading, at: position, isFirst: number == 0) {
            case .argument(let side, let strength):
                let side = strength == .unclear ? unclearSide(of: sentence) : side
                argue(side, sentence, isCued: true, &run, in: reading)
            case .conclusion: strike(sentence, &run, in: reading, isFirst: number == 0)
            case .statement:
                flush(&run, in: reading)
                state(sentence, in: reading)
            case .none: goOn(sentence, &run, at: position, isFirst: number == 0)
            }
        }
        flush(&run, in: reading)
        if current == nil, !reading.concludes { openingConclusion = [] }
    }

    /// Those of a block without a cue are not parted before they are asked for.
    private func sentences(of reading: InterestBlock) -> [InterestSentence] {
        if reading.isCued { return reading.sentences }
        return letter.sentences(in: reading.text).map { InterestSentence(range: $0) }
    }

    /// A sentence that strikes the balance, or does so in turning to the other side.
    private mutating func strike(
        _ sentence: InterestSentence, _ run: inout ArgumentRun, in reading: InterestBlock, isFirst: Bool
    ) {
        if mode == .balance, isFirst, leavesBalance(sentence) {
            finish()
        } else if answersInterest(sentence) {
            argue(.withholding, sentence, isCued: true, &run, in: reading)
            current?.answers.append(sentence.range)
        } else {
            conclude(sentence, &run, in: reading)
        }
    }

    /// A sentence without a cue goes on with the one before it, or with the side at hand.
    private mutating func goOn(_ sentence: InterestSentence, _ run: inout ArgumentRun, at position: Int, isFirst: Bool)
    {
        let reading = readings[position]
        if let side = run.side {
            argue(side, sentence, isCued: false, &run, in: reading)
        } else if case .side(let side, _) = mode {
            let isAccepted =
                run.isAccepted
                ?? (sentence.label != nil || accepts(position, sentence) && !leadsUp(sentence, in: reading))
            run.isAccepted = isAccepted
            if isAccepted { argue(side, sentence, isCued: false, &run, in: reading) } else { endSide(sentence) }
        } else if mode == .concluded && !isFirst {
            conclude(sentence, &run, in: reading)
        } else if mode == .concluded, let weighing = current, weighing.isComplete || namesOther(sentence, weighing) {
            finish()
        }
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
            if isFirst, ends(sentence, in: reading, at: position) { return .conclusion }
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

    /// Behind labelled arguments of both sides: what reads like the end of a weighing, without a label of the balance.
    private func ends(_ sentence: InterestSentence, in reading: InterestBlock, at position: Int) -> Bool {
        guard sentence.label == nil, !reading.isBullet, current?.isComplete == true, closes(sentence.range),
            !StretchCues.openings.opens(sentence.range, in: letter.index)
        else { return false }
        return !hasLabel(nil, after: position)
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

    /// Behind the arguments of a side, what leads up to the balance and serves no side.
    private func leadsUp(_ sentence: InterestSentence, in reading: InterestBlock) -> Bool {
        guard case .side(let side, isLabelled: true) = mode, reading.concludes, !reading.isBullet else { return false }
        return current?.arguments[side] != nil && StanceReader(letter: letter).stance(of: sentence.range) == 0
    }

    private func opensConclusion(_ sentence: InterestSentence) -> Bool {
        BalanceCues.conclusions.opens(sentence.range, in: letter.index)
    }

    // MARK: What a sentence is to the weighing

    private mutating func argue(
        _ side: ArgumentSide, _ sentence: InterestSentence, isCued: Bool, _ run: inout ArgumentRun,
        in reading: InterestBlock
    ) {
        if isCued { prepare(for: side, sentence, in: reading) }
        if run.side == side, !run.bothSides {
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
        weighing.conclude(with: sentence.range, in: letter)
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
        if reading.isBullet, isPoint(reading, of: weighing, side) {
            weighing.extend(with: range, side)
            listEnd = reading.index
        } else if letter.blocks[reading.index].marker == nil, let last = weighing.arguments[side]?.last?.last,
            isCutOff(last, before: range)
        {
            weighing.extend(with: range, side)
        } else {
            weighing.add(range, to: side)
        }
        weighing.blocks.insert(reading.index)
        current = weighing
    }

    /// A bullet below an argument that ends in a colon, or below another such bullet.
    private func isPoint(_ reading: InterestBlock, of weighing: Weighing, _ side: ArgumentSide) -> Bool {
        guard case .side(side, isLabelled: false) = mode, let last = weighing.arguments[side]?.last?.last else {
            return false
        }
        return listEnd == reading.index - 1 || letter.bytes(last).last == UInt8(ascii: ":")
    }

    /// A paragraph that broke off without a stop goes on in the next that starts with a small letter.
    private func isCutOff(_ last: Range<Int>, before range: Range<Int>) -> Bool {
        guard let end = letter.bytes(last).last, let start = letter.bytes(range).first, start.isLower else {
            return false
        }
        return end.isWord || end.partsClauses
    }
}

extension WeighingReader.Mode {
    /// What has no cue may go on with what stands before it.
    fileprivate var goesOn: Bool {
        switch self {
        case .side, .balance, .concluded: true
        case .idle, .open, .harm: false
        }
    }
}

/// The sentences of one argument within a block.
struct ArgumentRun {
    var side: ArgumentSide?
    var start = 0
    var end = 0
    /// Whether sentences without a cue go on with the side of the blocks before; nil before the first.
    var isAccepted: Bool?
    /// The block argues both sides: each sentence is an argument of its own.
    var bothSides: Bool

    init(bothSides: Bool) {
        self.bothSides = bothSides
    }
}

extension InterestBlock {
    /// It speaks for one side and, if only by turning from it, for the other.
    fileprivate var arguesBothSides: Bool {
        if argues.count == 2 { return true }
        let speaksFor = sentences.contains { sentence in
            if case .argument(.disclosure, _) = sentence.cue { return true }
            return false
        }
        return speaksFor
            && sentences.contains { sentence in
                if case .argument(.withholding, .turn) = sentence.cue { return true }
                return sentence.cue == .conclusion && sentence.turns
            }
    }

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
