import Legislation

/// What relying on a provision does to a request.
enum ProvisionEffect: Sendable, Hashable, CaseIterable {
    case withheld
    /// The information is reasonably accessible elsewhere.
    case accessible
    case notHeld
    case refused
    case neitherConfirmedNorDenied
    /// The requester must say more.
    case clarification

    /// Provisions that have an effect of their own, beside the nature of their kind.
    private static let own = rows.compactMap { row in
        Provision(identifier: row.identifier).map { (provision: $0, effect: row.effect) }
    }

    /// Of what Acts those are: to compare these first spares copies of provisions.
    private static let ownActs = own.map(\.provision.act)

    private static let rows: [(identifier: String, effect: ProvisionEffect)] = [
        ("ukpga/2000/36/section/21", .accessible),
        ("asp/2002/13/section/25", .accessible),
        ("uksi/2004/3391/regulation/6", .accessible),
        ("ssi/2004/520/regulation/6", .accessible),
        ("ukpga/2000/36/section/1/3", .clarification),
        ("asp/2002/13/section/1/3", .clarification),
        ("asp/2002/13/section/17", .notHeld),
        ("uksi/2004/3391/regulation/12/4/a", .notHeld),
        ("ssi/2004/520/regulation/10/4/a", .notHeld),
        ("uksi/2004/3391/regulation/12/4/b", .refused),
        ("ssi/2004/520/regulation/10/4/b", .refused),
    ]

    private static let procedural = ["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"]
        .compactMap { Provision(identifier: $0) }

    /// An exemption only because another law gives the access: environmental information.
    static func isProcedural(_ provision: Provision) -> Bool {
        procedural.contains { $0.act == provision.act && provision.isWithin($0) }
    }

    /// - Returns: nil for a provision on which nothing is refused.
    init?(of provision: Provision) {
        if Self.isProcedural(provision) { return nil }
        let own = Self.ownActs.indices.first {
            Self.ownActs[$0] == provision.act && provision.isWithin(Self.own[$0].provision)
        }
        if let own {
            self = Self.own[own].effect
            return
        }
        switch provision.nature {
        case .exemption: self = .withheld
        case .refusal: self = .refused
        case .ncnd: self = .neitherConfirmedNorDenied
        case .duty, .review, .other: return nil
        }
    }
}
