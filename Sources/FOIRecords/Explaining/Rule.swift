/// What found a value: a row of a phrase table, or a mechanism.
public struct Rule: Codable, Sendable, Hashable {
    /// What it does, in words: "the label before it".
    public var description: String
    /// The row's phrase. `nil` for a mechanism.
    public var phrase: String?
    /// The row's example.
    public var example: String?
    /// Where the row, or the code of the mechanism, stands: "ReferenceLabels.swift:14".
    public var source: String

    /// A mechanism, named where it is at work.
    static func mechanism(_ description: String, file: StaticString = #fileID, line: UInt = #line) -> Rule {
        Rule(description: description, source: source(file, line))
    }

    static func source(_ file: StaticString, _ line: UInt) -> String {
        let name = file.description.split(separator: "/").last ?? ""
        return "\(name):\(line)"
    }
}

extension PhraseTable {
    /// A row as what found something.
    /// - Parameter description: what the row's phrase is to the value: "the label before it".
    func rule(_ row: Int, _ description: String) -> Rule {
        let row = rows[row]
        return Rule(
            description: description, phrase: row.phrase, example: row.example, source: Rule.source(file, row.line))
    }

    func rule(_ match: Match, _ description: String) -> Rule { rule(match.row, description) }
}
