/// One citation of one provision in a text.
public struct CitationMatch: Sendable, Hashable {
    /// In the text's bytes: the unit and the number of the first of a list, the number alone of the others.
    public var range: Range<Int>
    public var provision: Provision
    public var source: ActSource
    /// Citations that stand together in one list share it.
    public var group: Int

    /// How the text says which Act is meant.
    public enum ActSource: Sendable, Hashable {
        /// By its name or a short name, beside the number.
        case named
        /// By "the Act", "that Act", "the Act of 1972".
        case referred
        /// Not at all: by what kind of provision it is, or where it was cited before.
        case inferred
    }
}
