public import FOIRecords

/// One value that two runs of a letter do not share.
public struct ValueChange: Sendable, Hashable, Encodable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
        /// Only the later run has it.
        case gained
        /// Only the earlier run has it.
        case lost
        /// Both have one, but not the same: a role of a provision, a text of a part, a date.
        case changed
    }

    /// What a change means where the letter is annotated.
    public enum Verdict: String, Sendable, Hashable, CaseIterable, Encodable {
        /// The letter is more right than before.
        case better
        /// It is less right.
        case worse
        /// Both values are right, or both are wrong.
        case same
    }

    /// The letter's name.
    public var letter: String
    public var field: RecordField
    public var kind: Kind
    /// As people read it. `nil` where the run has none.
    public var before: String?
    public var after: String?
    /// `nil` where the field is not annotated.
    public var verdict: Verdict?
}
