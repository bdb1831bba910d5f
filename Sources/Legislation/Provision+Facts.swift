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
        fact(\.heading) ?? ProvisionTable.otherHeadings[act.id + "/" + tableKey]
    }

    public var nature: Nature { fact(\.nature) ?? .other }

    /// Whether it is used to neither confirm nor deny.
    public var isNeitherConfirmNorDeny: Bool { nature == .ncnd }

    public var publicInterestTest: PublicInterestTest {
        guard nature == .exemption || nature == .ncnd else { return .none }
        return fact(\.test) ?? .none
    }

    public var basis: Basis {
        guard nature == .exemption || nature == .ncnd else { return .none }
        return fact(\.basis) ?? .none
    }

    /// What letters call it beside its title, in lower case: "commercial interests", "trade secrets".
    public var usualNames: [String] { fact(\.names) ?? [] }

    /// The exemptions of an Act that have names of their own, in the order of their numbers, with those names.
    public static func namedExemptions(of act: Act) -> [(provision: Provision, names: [String])] {
        guard let table = ProvisionTable.table(of: act), let kind = ProvisionPath.Kind(rawValue: act.unit.rawValue)
        else {
            return []
        }
        return table.rows.filter(\.isNamed)
            .map { (Provision(act, ProvisionPath(kind, $0.path)), $0.names) }
            .filter { $0.0.nature == .exemption || $0.0.nature == .refusal }
            .sorted { $0.0.identifier < $1.0.identifier }
    }

    private func fact<Fact>(_ fact: (ProvisionTable.Row) -> Fact?) -> Fact? {
        row < 0 ? nil : ProvisionTable.table(of: act).flatMap { fact($0.rows[row]) }
    }

    /// What it is part of, as the tables write it: sections by number, schedules as "schedule/1".
    private var tableKey: String {
        path.kind == .schedule ? "schedule/" + path.numbers.joined() : path.numbers.first ?? ""
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
        guard let number = path.numbers.first, let index = table.row(ofWhole: number) else {
            return ProvisionTable.isComplete(for: act) ? .doesNotExist : .unknown
        }
        if let date, !table.rows[index].windows.isEmpty,
            !table.rows[index].isInForce(path.numbers.dropFirst().joined(separator: "/"), on: date)
        {
            return .notInForce
        }
        if path.numbers.count == 1 { return .exists }
        guard table.rows[index].leaves != nil else { return .unknown }
        return table.lists(path.numbers) ? .exists : .doesNotExist
    }
}

extension ProvisionTable.Row {
    fileprivate func isInForce(_ beneath: String, on date: CalendarDate) -> Bool {
        windows.allSatisfy { $0.window.contains(date) || !beneath.isPath(within: $0.path) }
    }
}

extension String {
    /// Whether this path is `other` or lies beneath it: "1/a" within "1".
    fileprivate func isPath(within other: String) -> Bool {
        other.isEmpty || self == other || hasPrefix(other + "/")
    }
}
