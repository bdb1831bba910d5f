/// What is known of one Act's provisions.
final class ProvisionTable: Sendable {
    struct Row: Sendable {
        /// ["31"], ["40", "3A"], ["schedule/1"].
        var path: [String]
        /// What the row does not say itself, from here to ``basis``, those above it say.
        var heading: String?
        var nature: Provision.Nature?
        var test: Provision.PublicInterestTest?
        var basis: Provision.Basis?
        /// Paths beneath the row's own, the deepest ones only; nil where they are not listed.
        var leaves: [String]?
        /// When what lies at or beneath a path (empty: the whole) is in force.
        var windows: [(path: String, window: DateWindow)]
        /// What letters call it or the provision around it, in lower case.
        var names: [String]
        /// The names are its own.
        var isNamed: Bool
    }

    let rows: [Row]
    /// By ``hash(of:)`` of the path.
    private let rowsByPath: HashTable<Int>
    /// Every path that the rows of whole provisions list.
    private let listed: HashTable<Void>

    /// Reads a table in the form that ``foia2000`` describes.
    init(_ text: String) {
        let written = text.pieces(between: "\n").compactMap(Self.row)
        var byPath = HashTable<Int>()
        var listed = HashTable<Void>()
        for (index, row) in written.enumerated() {
            byPath.set(Self.hash(of: row.path), index)
            for leaf in row.leaves ?? [] where row.path.count == 1 {
                let path = row.path + leaf.pieces(between: "/").map(String.init)
                for depth in 2...max(2, path.count) { listed.insert(Self.hash(of: path.prefix(depth))) }
            }
        }
        rowsByPath = byPath
        self.listed = listed
        rows = written.map { row in
            let above = row.path.indices.dropFirst().reversed()
                .compactMap { byPath[Self.hash(of: row.path.prefix($0))] }.map { written[$0] }
            return above.reduce(row) { $0.completed(by: $1) }
        }
    }

    private static func row(_ line: Substring) -> Row? {
        let columns = line.pieces(between: "\t").map(String.init)
        guard columns.count == 9 else { return nil }
        let names = list(columns[7], parting: ";").map { $0.lowercased() }
        return Row(
            path: columns[0].hasPrefix("schedule/") ? [columns[0]] : columns[0].pieces(between: "/").map(String.init),
            heading: columns[1] == "-" ? nil : columns[1], nature: Provision.Nature(rawValue: columns[2]),
            test: Provision.PublicInterestTest(rawValue: columns[3]), basis: Provision.Basis(rawValue: columns[4]),
            leaves: columns[5] == "?" ? nil : list(columns[5], parting: " "),
            windows: list(columns[6], parting: " ").map(window), names: names, isNamed: !names.isEmpty)
    }

    private static func list(_ column: String, parting separator: Unicode.Scalar) -> [String] {
        column == "-" ? [] : column.pieces(between: separator).map(String.init)
    }

    /// Reads "3A@2018-05-25..".
    private static func window(_ text: String) -> (path: String, window: DateWindow) {
        let halves = text.pieces(between: "@").map(String.init)
        guard halves.count == 2 else { return ("", DateWindow()) }
        return (halves[0] == "." ? "" : halves[0], DateWindow(halves[1]))
    }
}

extension ProvisionTable.Row {
    /// With what a row above says where this one says nothing.
    fileprivate func completed(by above: Self) -> Self {
        var row = self
        row.heading = heading ?? above.heading
        row.nature = nature ?? above.nature
        row.test = test ?? above.test
        row.basis = basis ?? above.basis
        if names.isEmpty { row.names = above.names }
        return row
    }
}

// MARK: Finding rows

extension ProvisionTable {
    /// The index of the deepest row that a path lies at or beneath.
    func row(of path: ProvisionPath) -> Int? {
        if path.kind == .schedule { return rowsByPath[Self.hash(of: ["schedule/" + path.numbers.joined()])] }
        var found: Int?
        var hash = LegalWord.hashSeed
        for number in path.numbers {
            hash = Self.mix(hash, number)
            found = rowsByPath[hash] ?? found
        }
        return found
    }

    /// The index of the row of the whole section or regulation.
    func row(ofWhole number: String) -> Int? { rowsByPath[Self.mix(LegalWord.hashSeed, number)] }

    /// Whether the row of the whole provision lists a path, or one beneath it.
    func lists(_ numbers: [String]) -> Bool { listed.contains(Self.hash(of: numbers)) }

    private static func hash(of numbers: some Sequence<String>) -> UInt64 {
        numbers.reduce(LegalWord.hashSeed, mix)
    }

    private static func mix(_ hash: UInt64, _ number: String) -> UInt64 {
        var hash = hash
        for byte in number.utf8 { hash = LegalWord.mix(hash, byte) }
        return LegalWord.mix(hash, UInt8(ascii: "/"))
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
    static func isComplete(for act: Act) -> Bool { act.row < 4 }
}
