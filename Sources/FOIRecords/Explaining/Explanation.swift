/// Why a field of a record is what it is: by which rule each value was found, and what else was weighed.
public struct Explanation: Codable, Sendable, Hashable {
    public var field: RecordField
    /// The record's values, in its order.
    public var found: [Value]
    /// What is not in the record, in the order in which it was considered.
    public var weighed: [Weighed]

    /// A value of the record.
    public struct Value: Codable, Sendable, Hashable {
        /// What the value belongs to: a part's label, a provision. Empty where the field has no such thing.
        public var key: String
        public var value: String
        /// The rules that led to it, the first first.
        public var grounds: [Ground]
    }

    /// A rule at work in a place.
    public struct Ground: Codable, Sendable, Hashable {
        public var rule: Rule
        /// The words in question. Empty where the rule looks at no place.
        public var text: String
        public var evidence: [Evidence]
    }

    /// A value that was considered and not taken.
    public struct Weighed: Codable, Sendable, Hashable {
        public var key: String
        public var value: String
        public var ground: Ground
        public var reason: String
    }
}

extension Explanation {
    /// The same with the values of one part or provision only.
    /// - Parameter key: a part's label, a provision's path or the end of one ("section/31/1/a").
    public func only(_ key: String) -> Explanation {
        func isMeant(_ names: String...) -> Bool { names.contains { $0 == key || $0.hasSuffix("/" + key) } }
        var chosen = self
        chosen.found.removeAll { !isMeant($0.key, $0.value) }
        chosen.weighed.removeAll { !isMeant($0.key, $0.value) }
        return chosen
    }
}
