/// Held wordings of ``ReferenceForms``.
enum HeldReferenceForms {
    /// `N` stands for a digit, `X` for a letter, `YYYY` and `YY` for the year.
    static let shapes: [String] = []
    static let regulationShapes: [String] = []
    /// Labels in the head of a letter.
    static let labels: [String] = []
    /// Dates in the head of a letter.
    static let dateLabels: [String] = []
    /// Headings that name the request.
    /// Places: {reference}.
    static let subjects: [String] = []
    /// Places: {reference}.
    static let regulationSubjects: [String] = []
    /// Places: {topic}.
    static let plainSubjects: [String] = []
}
