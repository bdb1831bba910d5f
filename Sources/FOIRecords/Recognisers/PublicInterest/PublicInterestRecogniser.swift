/// Finds the arguments of the public interest that a letter sets out, exemption by exemption.
enum PublicInterestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
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
        reading.read()
        let weighings = reading.weighings
        let tests = TestBuilder(
            letter: letter, finder: finder, kind: draft.record.kind, weighings: weighings)
        draft.record.publicInterest = tests.tests()
        if let trace = letter.trace {
            InterestTrace(letter: letter, finder: finder, readings: readings, trace: trace).weigh(
                tests, against: weighings)
        }
        draft.publicInterestBlocks = tests.blocks
    }

    /// The sentences among which the public interest may be weighed; nil where the letter names nothing that is.
    static func runs(in letter: Letter, _ draft: Draft) -> [[InterestStep]]? {
        let requestBlocks = BlockSet(draft.requestBlocks.filter { !weighsItself(letter.blocks[$0], of: letter) })
        let finder = ExemptionFinder(letter: letter, draft: draft, requestBlocks: requestBlocks)
        guard
            finder.mentions.contains(where: { finder.exemptionClass(of: $0.provision) == .qualified })
                || !finder.mentions.isEmpty && LabelCues.signs.hasMatch(in: letter, 0..<letter.flow.count)
        else { return nil }
        let reader = BlockReader(letter: letter, draft: draft, finder: finder, requestBlocks: requestBlocks)
        var readings = letter.blocks.indices.map(reader.read)
        SidePairs(letter: letter, finder: finder).label(&readings)
        return InterestStepReader(letter: letter, finder: finder).runs(of: readings)
    }

    /// A paragraph that argues both sides and strikes the balance is the authority's.
    private static func weighsItself(_ block: Block, of letter: Letter) -> Bool {
        guard SideCue.all(in: block.textRange, of: letter).speakForBoth else { return false }
        return Balance(letter: letter).side(of: letter.sentences(in: block.textRange)) != nil
    }
}
