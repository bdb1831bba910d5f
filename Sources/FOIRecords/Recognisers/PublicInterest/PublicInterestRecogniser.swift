/// Finds the arguments of the public interest that a letter sets out, exemption by exemption.
enum PublicInterestRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard let seen = InterestReadings(of: letter, draft) else { return }
        var reading = WeighingReader(letter: letter, finder: seen.finder, readings: seen.blocks)
        reading.read()
        let tests = TestBuilder(
            letter: letter, finder: seen.finder, kind: draft.record.kind, weighings: reading.weighings)
        draft.record.publicInterest = tests.tests()
        if let trace = letter.trace {
            InterestTrace(letter: letter, finder: seen.finder, readings: seen.blocks, trace: trace).weigh(
                tests, against: reading.weighings)
        }
        draft.publicInterestBlocks = tests.blocks
    }
}
