/// Held wordings of ``Notes``.
enum HeldNotes {
    /// A condition for the exemption of personal data.
    /// Places: {cite}.
    static let conditions: [String] = []
    static let principles: [String] = []
    /// Places: {cite}, {do}, {exemption}, {have}, {title}, {we}.
    static let considered: [String] = []
    /// Places: {cite}, {exemption}, {us}, {we}.
    static let balanceRule: [String] = []
}
