/// What is known of one Act's provisions.
struct ProvisionTable: Sendable {
    struct Row: Sendable {
        var heading: String?
        var nature: Provision.Nature?
        var test: Provision.PublicInterestTest?
        var basis: Provision.Basis?
        /// Paths beneath the row's own, the deepest ones only; nil where they are not listed.
        var leaves: [String]?
        /// When what lies at or beneath a path (empty: the whole) is in force.
        var windows: [(path: String, window: DateWindow)]
        /// What letters call it, in lower case.
        var names: [String]
    }

    /// By path: "31", "40/3A", "schedule/1".
    private(set) var rows: [String: Row] = [:]

    /// Reads a table in the form that ``foia2000`` describes.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let columns = line.split(separator: "\t").map(String.init)
            guard columns.count == 9 else { continue }
            rows[columns[0]] = Row(
                heading: columns[1] == "-" ? nil : columns[1],
                nature: Provision.Nature(rawValue: columns[2]),
                test: Provision.PublicInterestTest(rawValue: columns[3]),
                basis: Provision.Basis(rawValue: columns[4]),
                leaves: columns[5] == "?" ? nil : Self.list(columns[5], parting: " "),
                windows: Self.list(columns[6], parting: " ").map(Self.window),
                names: Self.list(columns[7], parting: ";").map { $0.lowercased() })
        }
    }

    private static func list(_ column: String, parting separator: Character) -> [String] {
        column == "-" ? [] : column.split(separator: separator).map(String.init)
    }

    /// Reads "3A@2018-05-25..".
    private static func window(_ text: String) -> (path: String, window: DateWindow) {
        let halves = text.split(separator: "@").map(String.init)
        guard halves.count == 2 else { return ("", DateWindow()) }
        return (halves[0] == "." ? "" : halves[0], DateWindow(halves[1]))
    }

    /// The rows that say something of a path, the deepest first.
    func rows(above path: [String]) -> [Row] {
        (0..<path.count).compactMap { rows[path.dropLast($0).joined(separator: "/")] }
    }
}

extension ProvisionTable {
    /// The table of an Act; nil where there is none.
    static func table(of act: Act) -> ProvisionTable? {
        switch act {
        case .foia2000: foia2000
        case .eir2004: eir2004
        case .foisa2002: foisa2002
        case .eisrs2004: eisrs2004
        case .dpa1998: dpa1998
        case .dpa2018: dpa2018
        case .gdpr: gdpr
        default: nil
        }
    }

    /// Whether what is missing from the Act's table is missing from the Act.
    static func isComplete(for act: Act) -> Bool {
        [.foia2000, .eir2004, .foisa2002, .eisrs2004].contains(act)
    }
}
