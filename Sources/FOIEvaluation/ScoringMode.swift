/// How exactly a value must agree with the annotation to be right.
public enum ScoringMode: String, Sendable, Hashable, CaseIterable {
    /// Values must be equal, case, typographic signs and titles of people aside. A text must begin, and a part's end,
    /// with the annotation's words.
    case strict

    /// What a reader would still call found:
    ///
    /// * Provisions are compared by section, regulation or article: 31(1)(a) is 31.
    /// * A text is right where at least three quarters of the annotation's first words stand among its first words,
    ///   and of the last words among its last, in any order and up to four words from their place. A part's text is
    ///   right under whatever label it stands; labels have a field of their own.
    /// * A name is right where it has all words of the annotation's, or the annotation's has all of its words.
    ///
    /// All else is as in ``strict``.
    case relaxed
}
