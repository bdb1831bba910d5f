/// Held wordings of ``Openings``.
enum HeldOpenings {
    /// The day of the request.
    /// Places: {body}, {date}, {have}, {our}, {request}, {topic}, {us}, {we}.
    static let sent: [String] = []
    /// The day of its receipt.
    /// Places: {body}, {date}, {name}, {our}, {request}, {topic}, {we}.
    static let received: [String] = []
    /// Places: {date}, {date2}, {request}, {we}.
    static let both: [String] = []
    /// Places: {our}, {request}, {topic}, {we}.
    static let undated: [String] = []
    /// The law that the request is answered under.
    /// Places: {are}, {have}, {law}, {we}.
    static let regimes: [String] = []
    /// The same where there is no answer yet.
    /// Places: {are}, {have}, {law}, {we}.
    static let pendingRegimes: [String] = []
    /// Whether information is held, said of all of it.
    /// Places: {body}, {have}, {hold}, {our}, {we}.
    static let held: [String] = []
}
