/// Held wordings of ``Questions``.
enum HeldQuestions {
    static let topics: [String] = []
    /// Places: {body}, {from}, {n}, {to}, {topic}, {year}.
    static let questions: [String] = []
    /// Places: {us}, {we}.
    static let intros: [String] = []
    static let headings: [String] = []
    /// Places: {body}.
    static let answerHeadings: [String] = []
}
