/// How the values of one field of one letter agree with the annotation.
public struct FieldScore: Sendable, Hashable {
    /// Values of the record that the annotation asks for.
    public var right: [RecordValue] = []
    /// Values of the record that it does not ask for.
    public var wrong: [RecordValue] = []
    /// Texts that stand in the right place, but are not the ones asked for. What was asked for is in ``missed``; so that
    /// the mistake counts once, these are not in ``wrong``.
    public var mistaken: [RecordValue] = []
    /// What the annotation asks for and the record has not, as people read it.
    public var missed: [String] = []

    /// Whether the field is as the annotation has it.
    public var isWhole: Bool { wrong.isEmpty && missed.isEmpty }
    /// Whether neither the annotation nor the record has a value.
    public var isEmpty: Bool { isWhole && right.isEmpty }
}
