/// A value in a row of a table.
enum Cell: Sendable, Hashable {
    case null
    case integer(Int)
    case flag(Bool)
    case text(String)
}

extension Cell {
    init(_ text: String?) {
        self = text.map(Cell.text) ?? .null
    }

    init(_ number: Int?) {
        self = number.map(Cell.integer) ?? .null
    }

    /// A date, or whatever else is written as its description.
    init(describing value: (some CustomStringConvertible)?) {
        self.init(value.map(\.description))
    }

    init(code value: (some RawRepresentable<String>)?) {
        self.init(value?.rawValue)
    }
}
