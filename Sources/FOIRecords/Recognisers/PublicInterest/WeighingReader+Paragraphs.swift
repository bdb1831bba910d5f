/// What stands around a test: whether it goes on behind it.
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
}
