/// A piece of a JSON Schema, whose keys keep their order.
indirect enum SchemaNode: Sendable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case null
    case list([SchemaNode])
    case object([(key: String, node: SchemaNode)])
}

extension SchemaNode: Encodable {
    func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .flag(let value): try value.encode(to: encoder)
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .list(let nodes): try nodes.encode(to: encoder)
        case .object(let members):
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.node, forKey: Name(stringValue: member.key)) }
        }
    }

    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension SchemaNode: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(arrayLiteral elements: SchemaNode...) { self = .list(elements) }
    /// Unlike a dictionary, keeps the order.
    init(dictionaryLiteral elements: (String, SchemaNode)...) {
        self = .object(elements.map { (key: $0.0, node: $0.1) })
    }
}

extension SchemaNode: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
}

// MARK: - The kinds of value that a record is made of

extension SchemaNode {
    static let string: SchemaNode = ["type": "string"]
    static let boolean: SchemaNode = ["type": "boolean"]
    static let date: SchemaNode = [
        "type": "string", "format": "date", "pattern": #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#,
    ]

    static func integer(from minimum: Int) -> SchemaNode {
        ["type": "integer", "minimum": .number(Double(minimum))]
    }

    static func string(matching pattern: String) -> SchemaNode {
        ["type": "string", "pattern": .text(pattern)]
    }

    static func reference(_ name: String) -> SchemaNode {
        ["$ref": .text("#/$defs/" + name)]
    }

    static func list(of element: SchemaNode) -> SchemaNode {
        ["type": "array", "items": element]
    }

    /// One of an enumeration's raw values: all of them, so that the schema can't lag behind the type.
    static func oneOf<Cases: CaseIterable & RawRepresentable>(_ type: Cases.Type) -> SchemaNode
    where Cases.RawValue == String {
        ["type": "string", "enum": .list(type.allCases.map { .text($0.rawValue) })]
    }

    /// The value, or `null`.
    static func optional(_ node: SchemaNode) -> SchemaNode {
        ["anyOf": [node, ["type": "null"]]]
    }

    /// An object that has all of the properties and no others.
    static func object(_ description: String, _ properties: [Property]) -> SchemaNode {
        [
            "description": .text(description),
            "type": "object",
            "properties": .object(properties.map { (key: $0.name, node: $0.described) }),
            "required": .list(properties.map { .text($0.name) }),
            "additionalProperties": false,
        ]
    }

    /// A property of an object.
    struct Property {
        var name: String
        var node: SchemaNode
        var description: String?

        init(_ name: String, _ node: SchemaNode, _ description: String? = nil) {
            self.name = name
            self.node = node
            self.description = description
        }

        /// The schema of the value with the description in front.
        var described: SchemaNode {
            guard let description, case .object(let members) = node else { return node }
            return .object([(key: "description", node: .text(description))] + members)
        }
    }
}
