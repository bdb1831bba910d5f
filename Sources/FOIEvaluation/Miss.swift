public import FOIRecords

/// One value that a record has wrongly or has not.
public struct Miss: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// The annotation has it, the record has not.
        case missed
        /// The record has it, the annotation has not.
        case wrong
        /// There is no record of the letter; ``Miss/value`` says why.
        case noRecord = "no-record"
    }

    /// The letter's name.
    public var letter: String
    /// `nil` where there is no record.
    public var field: RecordField?
    public var kind: Kind
    public var value: String
}

extension Miss: CustomStringConvertible {
    public var description: String {
        [letter, field?.rawValue ?? "record", kind.rawValue, value].joined(separator: "  ")
    }
}

extension Miss: Encodable {}
