/// A place where a text names an Act.
public struct ActMention: Sendable, Hashable {
    /// In the text's bytes, the year included.
    public var range: Range<Int>
    /// `nil` where the tables do not have it.
    public var act: Act?
    /// It says "Act" or "Regulations" and more; an abbreviation does not.
    public var isTitle: Bool
    /// It names the Act only beside a provision ("section 12 of FOI").
    public var isWeak: Bool
    /// Indices of tokens.
    var tokens: Range<Int>
    /// What provisions of it are called.
    var unit: Act.Unit
    /// The number of the paragraph, from 0.
    var block: Int
}
