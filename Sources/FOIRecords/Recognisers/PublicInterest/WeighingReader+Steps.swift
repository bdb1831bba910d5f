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
            let side = goesOn(step, in: reading) ?? side(of: step, role) ?? labelled(step, role)
            if side == nil || role.side != nil, step.signs.contains(.topic), step.sentence.label == nil {
                finish()
                announce(step)
            } else if let side {
                argue(side, step.sentence, joins: last == side && !isShared, in: reading)
                if step.signs.contains(.names) { current?.isNamed = true }
                if role == .balance { current?.answers.append(step.range) }
            } else if role == .balance && !onlyAnnounces(step) || role.side != nil || endsTest(step) {
                strike(step.sentence, in: reading)
            } else {
                state(step, role)
            }
            last = side
        }
        if current == nil, !steps.contains(where: { $0.role == .balance }) { openingConclusion = [] }
    }

    /// What follows is a test, and may be named by what announces it.
    private mutating func announce(_ step: InterestStep) {
        open([], heading: nil, block: step.block)
        current?.start = step.range.lowerBound
        current?.blocks = []
    }

    /// "We must consider whether the one outweighs the other."
    private func onlyAnnounces(_ step: InterestStep) -> Bool {
        step.sentence.cue == .statement && !step.signs.contains(.decides)
    }

    /// Right behind the arguments of both sides several signs tell the balance.
    func endsTest(_ step: InterestStep) -> Bool {
        step.signs.contains(.closes) && current?.isComplete == true && current?.conclusion.isEmpty == true
    }

    /// An argument without a weighing opens one; one behind a full test opens the next.
    private mutating func argue(
        _ side: ArgumentSide, _ sentence: InterestSentence, joins: Bool, in reading: InterestBlock
    ) {
        if current?.isConcluded == true { finish() }
        if isTopic(sentence.range) {
            finish()
            open(finder.provisions(namedIn: sentence.range), heading: nil, block: reading.index)
            current?.start = sentence.range.lowerBound
        }
        if current == nil {
            open([], heading: nil, block: reading.index)
            current?.start = sentence.range.lowerBound
            current?.conclusion = openingConclusion
            current?.isNamed = namesExemption || !openingConclusion.isEmpty
            openingConclusion = []
        }
        add(sentence.range, to: side, joins: joins, in: reading)
        current?.blocks.insert(reading.index)
        if case .side(side, isLabelled: true) = mode { return }
        mode = .side(side, isLabelled: false)
    }

    /// "As regards section 42(1), …": the sentence is about that one from here on.
    private func isTopic(_ range: Range<Int>) -> Bool {
        guard StepCues.topics.opens(range, in: letter.index),
            let mention = finder.mentionRanges(in: range).first,
            letter.words(in: range.lowerBound..<mention.lowerBound).count <= 4
        else { return false }
        let behind = letter.folded(mention.upperBound..<min(range.upperBound, mention.upperBound + 60))
        return behind.contains(UInt8(ascii: ","))
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
    func isCutOff(_ last: Range<Int>, before range: Range<Int>) -> Bool {
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
    private mutating func state(_ step: InterestStep, _ role: InterestPath.Role) {
        let announces = step.signs.contains(.announces) || step.signs.contains(.statement)
        let named = step.signs.contains(.names) ? finder.provisions(namedIn: step.range) : []
        if let weighing = current {
            let isOther = !named.isEmpty && !named.allSatisfy { Self.isRelated($0, to: weighing.provisions) }
            if announces, !weighing.isTest, !weighing.isLabelled, weighing.conclusion.isEmpty {
                // What stands above the announcement tells that the exemption is engaged.
                current?.arguments = [:]
            }
            if weighing.isConcluded || isOther && (weighing.hasArguments || !weighing.provisions.isEmpty) { finish() }
        }
        if named.contains(where: { finder.exemptionClass(of: $0) == .qualified }) { namesExemption = true }
        if role == .introduction, current == nil { announce(step) }
        // "And on the other side:" is a label too.
        if role == .introduction, case .side = mode { mode = .open }
        if announces { current?.isTest = true }
    }
}
