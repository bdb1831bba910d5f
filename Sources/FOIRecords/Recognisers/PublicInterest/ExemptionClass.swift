import Legislation

/// How an exemption stands to the public interest test.
enum ExemptionClass: Sendable, Hashable {
    /// It is weighed.
    case qualified
    /// It is not, yet letters weigh it: confidences, where the defence of public interest counts.
    case absolute
    /// Personal information has a balance of its own, that of legitimate interests.
    case personal
    /// No exemption, or one that knows no weighing.
    case none

    init(_ provision: Provision) {
        guard provision.nature == .exemption || provision.nature == .ncnd else {
            self = .none
            return
        }
        let title = provision.title ?? ""
        if ["Personal information", "Personal data", "Personal data of others"].contains(title) {
            self = .personal
            return
        }
        switch provision.publicInterestTest {
        case .qualified, .partly: self = .qualified
        case .absolute: self = title.hasSuffix("confidence") ? .absolute : .none
        // Section 18(1) of the Scottish Act holds the test itself: where to answer "would be contrary to the public interest".
        case .none: self = provision.nature == .ncnd && provision.act == .foisa2002 ? .qualified : .none
        }
    }
}
