/// Finds the arguments of the public interest that a letter sets out, exemption by exemption.
enum PublicInterestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard draft.record.kind != .extension else { return }
        // A paragraph between two questions may have been taken for the requester's.
        let requestBlocks = BlockSet(draft.requestBlocks.filter { !weighsItself(letter.blocks[$0], of: letter) })
        let finder = ExemptionFinder(letter: letter, draft: draft, requestBlocks: requestBlocks)
        guard
            finder.mentions.contains(where: { finder.exemptionClass(of: $0.provision) == .qualified })
                || !finder.mentions.isEmpty && LabelCues.signs.hasMatch(in: letter, 0..<letter.flow.count)
        else { return }
        let reader = BlockReader(letter: letter, draft: draft, finder: finder, requestBlocks: requestBlocks)
        var readings = letter.blocks.indices.map(reader.read)
        SidePairs(letter: letter, finder: finder).label(&readings)
        var reading = WeighingReader(
            letter: letter, finder: finder, readings: readings, bodySize: reader.bodyStyle.size,
            annexSize: letter.usualStyle { $0 == .annex }.size)
        if readings.contains(where: { $0.speaksForSide || $0.concludes }) { reading.read() }
        let weighings = told(reading.weighings, in: letter, finder, readings)
        let tests = TestBuilder(letter: letter, finder: finder, weighings: weighings)
        draft.record.publicInterest = tests.tests()
        if let trace = letter.trace {
            InterestTrace(letter: letter, finder: finder, readings: readings, trace: trace).weigh(
                tests, against: weighings)
        }
        draft.publicInterestBlocks = tests.blocks
    }

    /// With the tests that no label or set phrase tells; such a one takes the place of one side of it alone.
    private static func told(
        _ known: [Weighing], in letter: Letter, _ finder: ExemptionFinder, _ readings: [InterestBlock]
    ) -> [Weighing] {
        var reader = StretchReader(letter: letter, finder: finder, readings: readings, known: known)
        reader.read()
        let kept = known.filter { weighing in
            weighing.isLabelled || weighing.isComplete
                || reader.weighings.allSatisfy { $0.blocks.isDisjoint(with: weighing.blocks) }
        }
        return kept + reader.weighings
    }

    /// A paragraph that argues both sides and strikes the balance is the authority's.
    private static func weighsItself(_ block: Block, of letter: Letter) -> Bool {
        guard SideCue.all(in: block.textRange, of: letter).speakForBoth else { return false }
        return Balance(letter: letter).side(of: letter.sentences(in: block.textRange)) != nil
    }
}

extension InterestBlock {
    /// It is the label of a side, or has one, or a sentence that may argue.
    fileprivate var speaksForSide: Bool {
        if case .side? = label?.kind { return true }
        return sentences.contains { sentence in
            if case .argument = sentence.cue { return true }
            if case .side? = sentence.label?.kind { return true }
            if sentence.concession != nil { return true }
            return false
        }
    }
}
