/// The Acts of the project's tables, read once.
struct ActTable: Sendable {
    struct Row: Sendable {
        var id: String
        var title: String
        var shortName: String
        var year: Int
        var unit: Act.Unit
        /// Names other than the title that letters use without a year.
        var names: [String]
        var window: DateWindow
    }

    private(set) var rows: [Row] = []
    private(set) var rowsByID: [String: Int] = [:]

    static let shared = ActTable([accessRegimes, otherActs, devolvedActs, otherInstruments])

    init(_ tables: [String]) {
        for line in tables.flatMap({ $0.pieces(between: "\n") }) {
            let columns = line.pieces(between: "\t").map(String.init)
            guard columns.count >= 4 else { continue }
            let title = columns[1]
            rowsByID[columns[0]] = rows.count
            rows.append(
                Row(
                    id: columns[0], title: title, shortName: columns.count > 4 ? columns[4] : title,
                    year: Self.year(of: title), unit: Self.unit(id: columns[0], title: title),
                    names: columns[2] == "-" ? [] : columns[2].pieces(between: ";").map(String.init),
                    window: columns.count > 5 ? DateWindow(columns[5]) : DateWindow()))
        }
    }

    private static func year(of title: String) -> Int {
        title.pieces(between: " ").lazy.reversed().compactMap { Int($0) }.first { $0 > 1200 } ?? 0
    }

    private static func unit(id: String, title: String) -> Act.Unit {
        if id.hasPrefix("eu") { return .article }
        // The last such noun: the Public Order Act has sections.
        let units: [Substring: Act.Unit] = [
            "Act": .section, "Measure": .section, "Regulations": .regulation, "Rules": .rule, "Order": .article,
        ]
        return title.pieces(between: " ").reversed().lazy.compactMap { units[$0] }.first ?? .section
    }
}
