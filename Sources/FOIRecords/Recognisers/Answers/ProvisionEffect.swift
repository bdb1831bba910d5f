import Legislation

/// What relying on a provision does to a request.
enum ProvisionEffect: Sendable, Hashable {
    case withheld
    /// The information is reasonably accessible elsewhere.
    case accessible
    case notHeld
    case refused
    case neitherConfirmedNorDenied
    /// The requester must say more.
    case clarification

    /// Provisions that have an effect of their own, beside the nature of their kind.
    private static let own: [String: ProvisionEffect] = [
        "ukpga/2000/36/section/21": .accessible,
        "asp/2002/13/section/25": .accessible,
        "uksi/2004/3391/regulation/6": .accessible,
        "ssi/2004/520/regulation/6": .accessible,
        "ukpga/2000/36/section/1/3": .clarification,
        "asp/2002/13/section/1/3": .clarification,
        "asp/2002/13/section/17": .notHeld,
        "uksi/2004/3391/regulation/12/4/a": .notHeld,
        "ssi/2004/520/regulation/10/4/a": .notHeld,
        "uksi/2004/3391/regulation/12/4/b": .refused,
        "ssi/2004/520/regulation/10/4/b": .refused,
    ]

    /// An exemption only because another law gives the access: environmental information.
    static func isProcedural(_ identifier: String) -> Bool {
        ["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"].contains { identifier.hasPrefix($0) }
    }

    /// - Parameter identifier: a legislation.gov.uk path.
    /// - Returns: nil for a provision on which nothing is refused.
    init?(of identifier: String) {
        if Self.isProcedural(identifier) { return nil }
        for (prefix, effect) in Self.own where identifier.hasPrefix(prefix) {
            guard identifier.utf8.dropFirst(prefix.utf8.count).first.map({ $0 == UInt8(ascii: "/") }) ?? true else {
                continue
            }
            self = effect
            return
        }
        switch Provision(identifier: identifier)?.nature {
        case .exemption: self = .withheld
        case .refusal: self = .refused
        case .ncnd: self = .neitherConfirmedNorDenied
        case .duty, .review, .other, nil: return nil
        }
    }
}
