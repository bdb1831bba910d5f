/// Held wordings of ``Answers``.
enum HeldAnswers {
    /// Places: {are}, {body}, {n}, {n2}, {n3}, {our}, {we}.
    static let disclosed: [String] = []
    /// Places: {are}, {have}, {hold}, {s}, {we}.
    static let disclosedWhole: [String] = []
    /// Places: {are}, {cite}, {s}, {title}, {we}.
    static let partlyDisclosed: [String] = []
    /// Places: {are}, {body}, {cite}, {do}, {exemption}, {harm}, {have}, {hold}, {our}, {s}, {title}, {we}.
    static let withheld: [String] = []
    /// Withheld, the reasons in another place.
    /// Places: {are}, {we}.
    static let withheldElsewhere: [String] = []
    /// Places: {body}, {do}, {have}, {hold}, {our}, {we}.
    static let notHeld: [String] = []
    /// Places: {cite}, {do}, {we}.
    static let notHeldUnder: [String] = []
    /// Places: {body}, {cite}, {hold}, {ies}, {s}, {title}, {we}.
    static let denied: [String] = []
    /// Places: {are}, {body}, {cite}, {n2}, {n3}, {s}, {us}, {we}.
    static let refusedCost: [String] = []
    /// Places: {are}, {body}, {cite}, {have}, {s}, {we}.
    static let refusedVexatious: [String] = []
    /// Places: {are}, {cite}, {us}, {we}.
    static let refusedRepeated: [String] = []
    /// Places: {are}, {cite}, {have}, {s}, {we}.
    static let refusedUnreasonable: [String] = []
    /// Places: {cite}, {domain}, {our}, {we}.
    static let accessible: [String] = []
    /// Places: {are}, {s}, {us}, {we}.
    static let clarification: [String] = []
    /// Places: {have}, {other}, {we}.
    static let transferred: [String] = []
    /// Places: {body}, {do}, {other}, {we}.
    static let pointedElsewhere: [String] = []
    /// Places: {label}, {q}.
    static let repeats: [String] = []
    /// Set before answers.
    static let labels: [String] = []
    /// Answers to one question, before what is said of it.
    /// Places: {label}.
    static let leads: [String] = []
    /// Places: {labels}.
    static let groupLeads: [String] = []
    static let allLeads: [String] = []
}
