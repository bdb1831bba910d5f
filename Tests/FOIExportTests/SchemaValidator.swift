import Foundation

/// Checks JSON against a JSON Schema: the keywords that the record's schema uses, and no others.
struct SchemaValidator {
    private let root: [String: Any]

    struct Unusable: Error {}

    init(schema: String) throws {
        guard let root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] else {
            throw Unusable()
        }
        self.root = root
    }

    /// What is wrong with a text of JSON. Nothing where it is valid.
    func faults(in json: String) throws -> [String] {
        faults(in: try JSONSerialization.jsonObject(with: Data(json.utf8)), against: root, at: "$")
    }

    private static let known: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
        "additionalProperties", "items", "minItems", "maxItems", "enum", "const", "anyOf", "oneOf", "pattern", "format",
        "minimum",
    ]

    private func faults(in value: Any, against schema: [String: Any], at path: String) -> [String] {
        var faults = schema.keys.filter { !Self.known.contains($0) }.map { "\(path): unknown keyword \($0)" }
        if let reference = schema["$ref"] as? String {
            guard let target = definition(reference) else { return ["\(path): \(reference) leads nowhere"] }
            faults += self.faults(in: value, against: target, at: path)
        }
        if let type = schema["type"] as? String, !Self.value(value, isA: type) {
            return faults + ["\(path): no \(type)"]
        }
        if let constant = schema["const"] as? String, constant != value as? String {
            faults.append("\(path): not \(constant)")
        }
        if let cases = schema["enum"] as? [String], !cases.contains(value as? String ?? "") {
            faults.append("\(path): \(value) is none of \(cases)")
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(path): “\(text)” does not match \(pattern)")
        }
        if let minimum = schema["minimum"] as? Double, let number = value as? Double, number < minimum {
            faults.append("\(path): under \(minimum)")
        }
        faults += choiceFaults(in: value, against: schema, at: path)
        if let object = value as? [String: Any] { faults += objectFaults(in: object, against: schema, at: path) }
        if let list = value as? [Any] { faults += listFaults(in: list, against: schema, at: path) }
        return faults
    }

    private func choiceFaults(in value: Any, against schema: [String: Any], at path: String) -> [String] {
        var faults: [String] = []
        for (keyword, isExclusive) in [("anyOf", false), ("oneOf", true)] {
            guard let choices = schema[keyword] as? [[String: Any]] else { continue }
            let results = choices.map { self.faults(in: value, against: $0, at: path) }
            let right = results.filter(\.isEmpty).count
            if right == 0 { faults += results.min { $0.count < $1.count } ?? [] }
            if isExclusive, right > 1 { faults.append("\(path): several of \(keyword) hold") }
        }
        return faults
    }

    private func objectFaults(in object: [String: Any], against schema: [String: Any], at path: String) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            if let property = properties[key] {
                faults += self.faults(in: value, against: property, at: "\(path).\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(path): \(key) is too much")
            }
        }
        return faults
    }

    private func listFaults(in list: [Any], against schema: [String: Any], at path: String) -> [String] {
        var faults: [String] = []
        if let least = schema["minItems"] as? Int, list.count < least { faults.append("\(path): too few") }
        if let most = schema["maxItems"] as? Int, list.count > most { faults.append("\(path): too many") }
        guard let items = schema["items"] as? [String: Any] else { return faults }
        for (index, value) in list.enumerated() {
            faults += self.faults(in: value, against: items, at: "\(path)[\(index)]")
        }
        return faults
    }

    private func definition(_ reference: String) -> [String: Any]? {
        let prefix = "#/$defs/"
        guard reference.hasPrefix(prefix), let all = root["$defs"] as? [String: Any] else { return nil }
        return all[String(reference.dropFirst(prefix.count))] as? [String: Any]
    }

    private static func value(_ value: Any, isA type: String) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isBoolean(value)
        case "integer": !isBoolean(value) && (value as? Double).map { $0 == $0.rounded() } ?? false
        case "number": !isBoolean(value) && value is Double
        case "null": value is NSNull
        default: false
        }
    }

    /// Foundation gives numbers and truth values in the same class.
    private static func isBoolean(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return value is Bool }
        return unsafe String(cString: number.objCType) == "c"
    }
}
