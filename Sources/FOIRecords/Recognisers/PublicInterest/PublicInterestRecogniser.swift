/// Finds the arguments of the public interest that a letter sets out, exemption by exemption.
enum PublicInterestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard draft.record.kind != .extension,
            LabelCues.signs.hasMatch(in: letter, 0..<letter.flow.count)
        else { return }
        // A paragraph between two questions may have been taken for the requester's.
        var own = draft
        own.requestBlocks = draft.requestBlocks.filter { !weighsItself(letter.blocks[$0], of: letter) }
        let finder = ExemptionFinder(letter: letter, draft: own)
        guard !finder.mentions.isEmpty else { return }
        let reader = BlockReader(letter: letter, draft: own, finder: finder)
        let readings = letter.blocks.indices.map(reader.read)
        guard readings.contains(where: \.speaksForSide) else { return }
        var reading = WeighingReader(letter: letter, finder: finder, readings: readings, bodySize: reader.bodyStyle.size)
        reading.read()
        let tests = TestBuilder(letter: letter, finder: finder, weighings: reading.weighings)
        draft.record.publicInterest = tests.tests()
        if let trace = letter.trace {
            InterestTrace(letter: letter, finder: finder, readings: readings, trace: trace).weigh(
                tests, against: reading.weighings)
        }
        draft.publicInterestBlocks = tests.blocks
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
