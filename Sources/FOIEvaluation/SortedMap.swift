/// A map that is written with its keys in order, so that the same figures give the same bytes.
struct SortedMap<Value: Encodable>: Encodable {
    private let entries: [(key: String, value: Value)]

    init(_ map: [String: Value]) {
        entries = map.sorted { $0.key < $1.key }
    }

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for entry in entries { try container.encode(entry.value, forKey: Key(stringValue: entry.key)) }
    }
}
