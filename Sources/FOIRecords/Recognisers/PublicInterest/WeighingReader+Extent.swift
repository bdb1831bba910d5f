/// What makes a test: whether it goes on behind a block, and whether what was found is kept.
extension WeighingReader {
    /// Whether the test goes on behind a block: a label, an argument or conclusion follows before anything ends it.
    func isConfirmed(after position: Int) -> Bool {
        guard current?.hasArguments == true || current?.isLabelled == true else { return false }
        for next in readings.indices[(position + 1)...].prefix(10) {
            switch readings[next].role {
            case .outside, .shortLine, .doubtful: continue
            case .boundary, .statutory: return false
            case .heading, .text: break
            }
            if let label = readings[next].label { return goesOn(with: label) }
            for (_, role) in steps[next] where role == .balance || role.side != nil { return true }
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

    /// Arguments make a test where both sides speak, or one does and the balance is struck; behind a test that is done only
    /// where the letter says in some way that it weighs again.
    func isKept(_ weighing: Weighing) -> Bool {
        guard weighing.hasArguments else { return false }
        if weighing.isLabelled { return true }
        guard weighing.isComplete || !weighing.conclusion.isEmpty else { return false }
        guard let last = weighings.last, !last.conclusion.isEmpty else { return true }
        return weighing.isTest || !weighing.provisions.isEmpty || weighing.isNamed
            || weighing.conclusion.contains(where: weighs)
    }

    /// The sentence speaks of the weighing, and does not only decide.
    private func weighs(_ sentence: Range<Int>) -> Bool {
        guard let verdict = Balance(letter: letter).verdict(of: sentence) else { return false }
        // "This exceeds what is lawful" compares too.
        return verdict.manner == .comparison
            ? StepCues.weighing.hasMatch(in: letter, sentence) : verdict.manner <= .leaning
    }
}
