/// Held wordings of ``Endings``.
enum HeldEndings {
    /// Before the "@" of an address.
    static let reviewMailboxes: [String] = []
    /// A limit and an address for a review.
    /// Places: {email}, {limit}, {our}, {us}, {we}.
    static let reviews: [String] = []
    /// Places: {limit}, {our}, {us}.
    static let reviewsWithoutAddress: [String] = []
    /// Places: {email}.
    static let reviewsWithoutLimit: [String] = []
    /// How long the review takes: not the limit.
    /// Places: {s}, {we}.
    static let reviewTimes: [String] = []
    /// Places: {cite}.
    static let regulators: [String] = []
    /// Places: {cite}.
    static let scottishRegulators: [String] = []
    static let signOffs: [String] = []
    static let jobs: [String] = []
    static let teams: [String] = []
    /// Places: {n2}.
    static let queries: [String] = []
    /// Places: {body}, {s}, {we}.
    static let smallPrint: [String] = []
    /// Places: {to}.
    static let greetings: [String] = []
}
