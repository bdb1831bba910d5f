/// Where a provision stands in its Act: "section 31(1)(a)", "paragraph 7 of Schedule 5".
public struct ProvisionPath: Sendable, Hashable {
    /// What the first number counts.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case section, regulation, article, rule, schedule
    }

    public var kind: Kind
    /// The number and what lies beneath it: ["31", "1", "a"]; ["5"] for Schedule 5. Letters that belong to a number are
    /// upper case ("3A"), those of paragraphs lower.
    public var numbers: [String]
    /// Of a schedule: "VI".
    public var part: String?
    /// Of a schedule, the paragraph and what lies beneath it: ["7"].
    public var paragraph: [String]

    public init(_ kind: Kind, _ numbers: [String], part: String? = nil, paragraph: [String] = []) {
        self.kind = kind
        self.numbers = numbers
        self.part = part
        self.paragraph = paragraph
    }

    /// Reads a path as legislation.gov.uk writes it: "section/31/1/a", "schedule/5/paragraph/7".
    ///
    /// - Returns: nil where it is none.
    public init?(_ text: String) {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)[...]
        guard let kind = parts.popFirst().flatMap(Kind.init(rawValue:)), !parts.isEmpty, !parts.contains("") else {
            return nil
        }
        self.init(kind, [])
        if kind == .schedule {
            numbers = [parts.removeFirst()]
            if parts.first == "part" { part = parts.dropFirst().first }
            if part != nil { parts = parts.dropFirst(2) }
            guard parts.isEmpty || parts.first == "paragraph" && parts.count > 1 else { return nil }
            paragraph = Array(parts.dropFirst())
        } else {
            numbers = Array(parts)
        }
    }

    /// The unit of an Act of which this can be a path; nil for schedules, which any Act may have.
    var unit: Act.Unit? { Act.Unit(rawValue: kind.rawValue) }

    /// The same without what lies beneath its first number: "section/31".
    public var top: ProvisionPath { ProvisionPath(kind, Array(numbers.prefix(1))) }
}

extension ProvisionPath: CustomStringConvertible {
    /// "section/31/1/a", "schedule/12A/paragraph/3".
    public var description: String {
        var text = kind.rawValue
        for number in numbers { text += "/" + number }
        if let part { text += "/part/" + part }
        if !paragraph.isEmpty { text += "/paragraph" }
        for number in paragraph { text += "/" + number }
        return text
    }

    /// As a lawyer would write it: "s.31(1)(a)", "Sch.12A para.3".
    public var display: String {
        let prefix =
            switch kind {
            case .section: "s."
            case .regulation: "reg."
            case .article: "Art."
            case .rule: "r."
            case .schedule: "Sch."
            }
        var text = prefix + Self.bracketed(numbers)
        if let part { text += " Pt.\(part)" }
        if !paragraph.isEmpty { text += " para." + Self.bracketed(paragraph) }
        return text
    }

    private static func bracketed(_ numbers: [String]) -> String {
        var text = numbers.first ?? ""
        for number in numbers.dropFirst() { text += "(" + number + ")" }
        return text
    }
}
