internal import FOIRecords
internal import Legislation

extension Regime {
    /// What gives the right of access. `nil` for ``other``.
    var act: Act? {
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
