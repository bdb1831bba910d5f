public import FOIRecords

/// One value of a field, in the form in which it is compared.
public struct RecordValue: ComparedValue, Sendable, Hashable {
    /// What the value belongs to: a part's label, a provision. Empty where the field has no such thing.
    public var key: String
    /// In the form that is compared: a name's words, a label without brackets.
    public var value: String
    /// For people to read, key included.
    public var shown: String
    /// `nil` where the record gives none.
    public var confidence: Confidence?

    init(key: String = "", value: String, shown: String? = nil, confidence: Confidence? = nil) {
        self.key = key
        self.value = value
        self.shown = shown ?? [key, value].filter { !$0.isEmpty }.joined(separator: " ")
        self.confidence = confidence
    }
}
