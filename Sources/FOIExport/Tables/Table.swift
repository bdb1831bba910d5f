/// A table that records are taken apart into: what it is called, what a row of it is, and its columns.
///
/// The one description of it: the folder of CSV files, the database, its documentation and the README are made of it.
struct Table: Sendable {
    enum Name: String, Sendable, Hashable, CaseIterable {
        case letters, regimes, references, parts, answers
        case answerParts = "answer_parts"
        case provisions
        case answerProvisions = "answer_provisions"
        case citations
        case citationParts = "citation_parts"
        case publicInterestTests = "public_interest_tests"
        case arguments, findings
    }

    var name: Name
    /// What a row is, in a sentence.
    var description: String
    var columns: [Column]
    /// Columns by which rows are looked for, each list an index. None has few values: to find a half of the rows by it takes
    /// no less than to look through all.
    var indices: [[String]] = []
    /// Whether rows hang on others and are nothing but their columns, which are a key then.
    var isSet = false

    struct Column: Sendable {
        enum Kind: Sendable {
            case integer, flag, text
            /// ISO 8601: "2021-03-05".
            case date
        }

        var name: String
        var kind: Kind
        var description: String
        var isKey = false
        /// The table whose key this is.
        var refersTo: Name?
        var isRequired = false
        /// What a number counts ("working days").
        var unit: String?
    }
}

extension Table.Column {
    static func key(_ description: String) -> Table.Column {
        .init(name: "id", kind: .integer, description: description, isKey: true, isRequired: true)
    }

    static func reference(_ name: String, to table: Table.Name, _ description: String) -> Table.Column {
        .init(
            name: name, kind: table == .provisions ? .text : .integer, description: description, refersTo: table,
            isRequired: true)
    }

    /// The letter that a row belongs to.
    static let letter = reference("letter_id", to: .letters, "The letter.")
    static let position = required("position", .integer, "Its place among those of the letter, from 1.")

    static func text(_ name: String, _ description: String) -> Table.Column {
        .init(name: name, kind: .text, description: description)
    }

    static func date(_ name: String, _ description: String) -> Table.Column {
        .init(name: name, kind: .date, description: description)
    }

    static func flag(_ name: String, _ description: String) -> Table.Column {
        .init(name: name, kind: .flag, description: description)
    }

    static func integer(_ name: String, _ description: String, unit: String? = nil) -> Table.Column {
        .init(name: name, kind: .integer, description: description, unit: unit)
    }

    static func required(_ name: String, _ kind: Kind, _ description: String) -> Table.Column {
        .init(name: name, kind: kind, description: description, isRequired: true)
    }
}

extension Table {
    /// In an order in which each refers to none behind it.
    static let all: [Table] = [
        letters, regimes, references, parts, answers, answerParts, provisions, answerProvisions, citations,
        citationParts, publicInterestTests, arguments, findings,
    ]

    /// Its place in ``all``, asked for with each row.
    static func index(of name: Name) -> Int {
        switch name {
        case .letters: 0
        case .regimes: 1
        case .references: 2
        case .parts: 3
        case .answers: 4
        case .answerParts: 5
        case .provisions: 6
        case .answerProvisions: 7
        case .citations: 8
        case .citationParts: 9
        case .publicInterestTests: 10
        case .arguments: 11
        case .findings: 12
        }
    }
}
