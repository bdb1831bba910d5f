/// Finds the arguments of the public interest that a letter sets out, exemption by exemption.
enum PublicInterestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard draft.record.kind != .extension else { return }
        let finder = ExemptionFinder(letter: letter, draft: draft)
        let reader = BlockReader(letter: letter, draft: draft, finder: finder)
        let readings = letter.blocks.indices.map(reader.read)
        guard readings.contains(where: \.speaksForSide) else { return }
        var reading = WeighingReader(letter: letter, finder: finder, readings: readings)
        reading.read()
        let tests = TestBuilder(letter: letter, finder: finder, weighings: reading.weighings)
        draft.record.publicInterest = tests.tests()
        draft.publicInterestBlocks = tests.blocks
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
