/// The side of the public interest test for which something speaks.
enum ArgumentSide: Sendable, Hashable, CaseIterable {
    case disclosure, withholding

    var opposite: ArgumentSide { self == .disclosure ? .withholding : .disclosure }

    /// - Parameter stance: see ``StanceReader``; nil comes of 0.
    init?(stance: Int) {
        guard stance != 0 else { return nil }
        self = stance > 0 ? .disclosure : .withholding
    }

    var favours: PublicInterestTest.Favours { self == .disclosure ? .disclosure : .withholding }
}
