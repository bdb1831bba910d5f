/// The side of the public interest test for which something speaks.
enum ArgumentSide: Sendable, Hashable, CaseIterable {
    case disclosure, withholding

    var opposite: ArgumentSide { self == .disclosure ? .withholding : .disclosure }

    var favours: PublicInterestTest.Favours { self == .disclosure ? .disclosure : .withholding }
}
