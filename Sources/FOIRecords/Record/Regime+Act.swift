package import Legislation

extension Regime {
    /// What gives the right of access. `nil` for ``other``.
    package var act: Act? {
        switch self {
        case .foia2000: .foia2000
        case .eir2004: .eir2004
        case .foisa2002: .foisa2002
        case .eisr2004: .eisrs2004
        case .dpa1998: .dpa1998
        case .dpa2018: .dpa2018
        case .other: nil
        }
    }
}

extension Record {
    /// The clock whose working days count: where a letter names several regimes, the first that has one.
    package var statutoryClock: StatutoryClock? {
        regimes.lazy.compactMap(\.act).compactMap(StatutoryClock.init(under:)).first
    }
}
