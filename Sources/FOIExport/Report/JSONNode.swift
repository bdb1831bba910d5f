/// JSON put together value by value, for what is written but never read back into a type.
enum JSONNode: Encodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONNode])
    /// What is `nil` is left out.
    case object(KeyValuePairs<String, JSONNode?>)
    /// In the order given, for keys that are not known beforehand.
    case table([(key: String, node: JSONNode)])

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .flag(let value): try value.encode(to: encoder)
        case .list(let nodes):
            var container = encoder.unkeyedContainer()
            for node in nodes { try container.encode(node) }
        case .object(let pairs):
            var container = encoder.container(keyedBy: Key.self)
            for (key, node) in pairs {
                if let node { try container.encode(node, forKey: Key(stringValue: key)) }
            }
        case .table(let nodes):
            var container = encoder.container(keyedBy: Key.self)
            for (key, node) in nodes {
                try container.encode(node, forKey: Key(stringValue: key))
            }
        }
    }
}

extension JSONNode {
    static func texts(_ values: [String]) -> JSONNode { .list(values.map(JSONNode.text)) }

    /// `nil` where there is nothing to list.
    static func list<Value>(_ values: [Value], _ node: (Value) -> JSONNode) -> JSONNode? {
        values.isEmpty ? nil : .list(values.map(node))
    }
}
