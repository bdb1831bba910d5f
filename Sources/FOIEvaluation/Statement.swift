/// What an annotation says of one value: what it is, or that the letter states none.
///
/// Where an annotation has no statement at all, the value is not scored.
public enum Statement<Value: Sendable & Hashable>: Sendable, Hashable {
    case stated(Value)
    /// The letter states no such thing: a value in the record is wrong. `null` in a file.
    case silent

    /// - Parameter value: `nil` where the letter states none.
    public init(_ value: Value?) {
        self = value.map(Statement.stated) ?? .silent
    }

    public var value: Value? {
        if case .stated(let value) = self { value } else { nil }
    }
}
