/// Held wordings of ``PublicInterest``.
enum HeldPublicInterest {
    /// Arguments for disclosure, sentences that stand on their own.
    /// Places: {body}, {s}, {topic}, {we}.
    static let supporting: [String] = []
    /// Arguments against it.
    /// Places: {body}, {harm}, {topic}.
    static let opposing: [String] = []
    /// Over all tests, on a page of its own.
    static let annexes: [String] = []
    static let supportingHeads: [String] = []
    /// Places: {exemption}.
    static let opposingHeads: [String] = []
    static let balanceHeads: [String] = []
    /// Places: {are}, {exemption}, {have}, {our}, {s}, {we}.
    static let withholding: [String] = []
    /// Places: {are}, {exemption}, {have}, {s}, {we}.
    static let disclosing: [String] = []
    /// Before the arguments.
    /// Places: {are}, {cite}, {exemption}, {have}, {we}.
    static let intros: [String] = []
    /// Places: {cite}, {title}.
    static let heads: [String] = []
    /// What would go wrong: no argument.
    static let harmHeads: [String] = []
    /// Places: {harm}, {s}, {we}.
    static let harm: [String] = []
    /// Paragraphs that argue without headings.
    /// Places: {clause}, {s}, {we}.
    static let supportingRuns: [String] = []
    /// Places: {clause}, {have}, {we}.
    static let opposingRuns: [String] = []
    /// Places: {body}, {topic}.
    static let supportingClauses: [String] = []
    /// Places: {harm}.
    static let opposingClauses: [String] = []
    /// Places: {topic}.
    static let denialSupporting: [String] = []
    /// Places: {body}, {harm}.
    static let denialOpposing: [String] = []
    static let denialSupportingHeads: [String] = []
    static let denialOpposingHeads: [String] = []
    /// Places: {have}, {s}, {we}.
    static let denialBalance: [String] = []
    /// Places: {we}.
    static let bulletIntros: [String] = []
}
