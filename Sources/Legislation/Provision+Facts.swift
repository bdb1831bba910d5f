extension Provision {
    /// What a provision does.
    public enum Nature: String, Sendable, Hashable, CaseIterable {
        /// It tells authorities what they must do.
        case duty
        /// It lets them refuse a request without weighing content (cost, vexatious or repeated requests).
        case refusal
        /// It lets them withhold information; exceptions of the EIR too.
        case exemption
        /// It lets them neither confirm nor deny that they hold information.
        case ncnd
        /// It gives a right to review or complaint.
        case review
        /// Definitions, conditions, tests, certificates; everything of Acts that give no access to information.
        case other
    }

    /// Whether an exemption is subject to the public interest test.
    public enum PublicInterestTest: String, Sendable, Hashable, CaseIterable {
        case qualified, absolute
        /// Absolute for some information only.
        case partly
        /// No exemption.
        case none
    }

    /// What an exemption turns on.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// That the information is of a class.
        case `class`
        /// That disclosure would, or would be likely to, prejudice something.
        case prejudice
        case none
    }

    /// Its heading, or that of the provision around it: "Law enforcement". `nil` where the tables do not have it.
    public var title: String? {
        rows.lazy.compactMap(\.heading).first ?? ProvisionTable.otherHeadings["\(act.id)/\(tableKey[0])"]
    }

    public var nature: Nature { rows.lazy.compactMap(\.nature).first ?? .other }

    /// Whether it is used to neither confirm nor deny.
    public var isNeitherConfirmNorDeny: Bool { nature == .ncnd }

    public var publicInterestTest: PublicInterestTest {
        guard nature == .exemption || nature == .ncnd else { return .none }
        return rows.lazy.compactMap(\.test).first ?? .none
    }

    public var basis: Basis {
        guard nature == .exemption || nature == .ncnd else { return .none }
        return rows.lazy.compactMap(\.basis).first ?? .none
    }

    /// What letters call it beside its title, in lower case: "commercial interests", "trade secrets".
    public var usualNames: [String] { rows.lazy.map(\.names).first { !$0.isEmpty } ?? [] }

    /// The exemptions of an Act that have names of their own, in the order of their numbers, with those names.
    public static func namedExemptions(of act: Act) -> [(provision: Provision, names: [String])] {
        guard let table = ProvisionTable.table(of: act), let kind = ProvisionPath.Kind(rawValue: act.unit.rawValue)
        else {
            return []
        }
        return table.rows.filter { !$0.value.names.isEmpty }
            .map {
                (Provision(act, ProvisionPath(kind, $0.key.split(separator: "/").map(String.init))), $0.value.names)
            }
            .filter { $0.0.nature == .exemption || $0.0.nature == .refusal }
            .sorted { $0.0.identifier < $1.0.identifier }
    }

    private var rows: [ProvisionTable.Row] {
        ProvisionTable.table(of: act)?.rows(above: tableKey) ?? []
    }

    /// The path as the tables write it: sections by number, schedules as "schedule/1".
    private var tableKey: [String] {
        path.kind == .schedule ? ["schedule/" + path.numbers.joined()] : path.numbers
    }
}

extension Provision {
    /// Whether an Act has a provision.
    public enum Existence: Sendable, Hashable {
        case exists
        case doesNotExist
        /// The Act had it once, or was to have it later.
        case notInForce
        /// The tables do not reach so far.
        case unknown
    }

    /// Whether the Act has this provision, on a day where one is given.
    public func existence(on date: CalendarDate? = nil) -> Existence {
        if let date, !act.window.contains(date) { return .notInForce }
        if path.kind != .schedule, path.unit != act.unit { return .doesNotExist }
        guard let table = ProvisionTable.table(of: act), path.kind != .schedule else { return .unknown }
        guard let row = table.rows[path.numbers[0]] else {
            return ProvisionTable.isComplete(for: act) ? .doesNotExist : .unknown
        }
        let beneath = path.numbers.dropFirst().joined(separator: "/")
        if let date, !row.isInForce(beneath, on: date) { return .notInForce }
        if beneath.isEmpty { return .exists }
        guard let leaves = row.leaves else { return .unknown }
        return leaves.contains { $0.isPath(within: beneath) } ? .exists : .doesNotExist
    }
}

extension ProvisionTable.Row {
    fileprivate func isInForce(_ beneath: String, on date: CalendarDate) -> Bool {
        windows.allSatisfy { !beneath.isPath(within: $0.path) || $0.window.contains(date) }
    }
}

extension String {
    /// Whether this path is `other` or lies beneath it: "1/a" within "1".
    fileprivate func isPath(within other: String) -> Bool {
        other.isEmpty || self == other || hasPrefix(other + "/")
    }
}
