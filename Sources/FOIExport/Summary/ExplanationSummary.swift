public import FOIRecords

/// Explanations for a person to read: for each value the rule that found it and the place, then what else was weighed.
public struct ExplanationSummary {
    public let text: String

    /// - Parameters:
    ///   - explanations: in the order in which they are to be read.
    ///   - key: where given, only values that belong to what bears this name: a part's label, a provision's path or the
    ///     end of one.
    ///   - width: in characters.
    public init(_ explanations: [Explanation], of key: String? = nil, width: Int = 80) {
        var lines = TextWrapping(width: max(40, width))
        for explanation in explanations.map({ key.map($0.only) ?? $0 }) {
            lines.blank()
            lines.add(explanation.field.rawValue)
            if explanation.found.isEmpty { lines.add("nothing was found", first: "  ", rest: 2) }
            for value in explanation.found {
                lines.add(Self.title(value.key, value.value), first: "  ", rest: 2)
                Self.add(value.grounds, to: &lines)
            }
            if !explanation.weighed.isEmpty { lines.add("weighed and not taken:", first: "  ", rest: 2) }
            for other in explanation.weighed {
                lines.add(Self.title(other.key, other.value), first: "  - ", rest: 4)
                Self.add([other.ground], to: &lines)
                lines.add("not taken: \(other.reason)", first: "      ", rest: 8)
            }
        }
        text = lines.text
    }

    private static func title(_ key: String, _ value: String) -> String {
        let value = value.isEmpty ? "“”" : shortened(value)
        return key.isEmpty ? value : "\(key): \(value)"
    }

    /// Each rule once, with the places where it is at work.
    private static func add(_ grounds: [Explanation.Ground], to lines: inout TextWrapping) {
        var told: Set<Rule> = []
        var last: [Explanation.Ground] = []
        for ground in grounds where told.insert(ground.rule).inserted {
            var rule = ground.rule.description
            if let phrase = ground.rule.phrase { rule += ": “\(phrase)”" }
            if let example = ground.rule.example { rule += ", as in “\(example)”" }
            lines.add("\(rule) (\(ground.rule.source))", first: "      ", rest: 8)
            let places = grounds.filter { $0.rule == ground.rule && !$0.evidence.isEmpty }
            // Several rules may be at work in the same words.
            if places.map(\.evidence) == last.map(\.evidence) { continue }
            last = places
            for place in places.prefix(most) { add(place, to: &lines) }
            if places.count > most { lines.add("and in \(places.count - most) more places", first: "      ") }
        }
    }

    /// As many places of one rule are shown.
    private static let most = 3

    private static func add(_ place: Explanation.Ground, to lines: inout TextWrapping) {
        guard let first = place.evidence.first, let last = place.evidence.last else { return }
        lines.add(
            "page \(first.page), \(first.start)–\(last.end): “\(shortened(place.text))”", first: "      ", rest: 8)
    }

    /// Long texts by how they begin and end.
    private static func shortened(_ text: String) -> String {
        text.count <= 120 ? text : "\(text.prefix(70)) … \(text.suffix(40))"
    }
}
