import PDFText

/// Paragraphs: to which argument their sentences belong.
extension WeighingReader {
    mutating func readText(_ position: Int) {
        let reading = readings[position]
        let steps = self.steps[position]
        let isShared = Set(steps.compactMap(\.role.side)).count > 1
        var last: ArgumentSide?
        for (step, role) in steps {
            if let label = step.sentence.label { apply(label, in: reading) }
            guard !step.sentence.range.isEmpty else { continue }
            if let side = role.side {
                argue(side, step.sentence, joins: last == side && !isShared, in: reading)
                last = side
                continue
            }
            last = nil
            if role == .balance {
                strike(step.sentence, in: reading)
            } else {
                state(step.sentence)
            }
        }
        if current == nil, !steps.contains(where: { $0.role == .balance }) { openingConclusion = [] }
    }

    /// An argument without a weighing opens one; one behind a full test opens the next.
    private mutating func argue(
        _ side: ArgumentSide, _ sentence: InterestSentence, joins: Bool, in reading: InterestBlock
    ) {
        if let weighing = current, weighing.isComplete, !weighing.conclusion.isEmpty { finish() }
        if current == nil {
            open([], heading: nil, block: reading.index)
            current?.start = sentence.range.lowerBound
            current?.conclusion = openingConclusion
            openingConclusion = []
        }
        add(sentence.range, to: side, joins: joins, in: reading)
        current?.blocks.insert(reading.index)
        if case .side(side, isLabelled: true) = mode { return }
        mode = .side(side, isLabelled: false)
    }

    private mutating func add(_ range: Range<Int>, to side: ArgumentSide, joins: Bool, in reading: InterestBlock) {
        guard var weighing = current, let last = weighing.arguments[side]?.last?.last else {
            current?.add(range, to: side)
            return
        }
        if joins {
            weighing.join(range, side)
        } else if reading.isBullet, isPoint(reading, of: weighing, below: last) {
            weighing.extend(with: range, side)
            listEnd = reading.index
        } else if letter.blocks[reading.index].marker == nil, isCutOff(last, before: range) {
            weighing.extend(with: range, side)
        } else {
            weighing.add(range, to: side)
        }
        current = weighing
    }

    /// A bullet below an argument that ends in a colon, or below another such bullet.
    private func isPoint(_ reading: InterestBlock, of weighing: Weighing, below last: Range<Int>) -> Bool {
        if case .side(_, isLabelled: true) = mode { return false }
        return listEnd == reading.index - 1 || letter.bytes(last).last == UInt8(ascii: ":")
    }

    /// A paragraph that broke off without a stop goes on in the next that starts with a small letter.
    private func isCutOff(_ last: Range<Int>, before range: Range<Int>) -> Bool {
        guard let end = letter.bytes(last).last, let start = letter.bytes(range).first, start.isLower else {
            return false
        }
        return end.isWord || end.partsClauses
    }

    private mutating func strike(_ sentence: InterestSentence, in reading: InterestBlock) {
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
    private mutating func state(_ sentence: InterestSentence) {
        let named = finder.provisions(namedIn: sentence.range)
        guard let weighing = current else { return }
        let isOther = !named.isEmpty && !named.allSatisfy { Self.isRelated($0, to: weighing.provisions) }
        let isDone = weighing.isComplete && !weighing.conclusion.isEmpty
        if isDone || isOther && (weighing.hasArguments || !weighing.provisions.isEmpty) { finish() }
    }
}
