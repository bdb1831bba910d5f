internal import FOIRecords
internal import Legislation

extension LetterTally {
    typealias Group = (name: String, tally: LetterTally)

    static func tables(of groups: [Group]) -> [StatisticsTable] {
        [volumes(groups), status(groups), outcomes(groups), timeliness(groups), reasons(groups), grounds(groups)]
    }

    private static func volumes(_ groups: [Group]) -> StatisticsTable {
        let kinds: [LetterKind] = LetterKind.allCases.filter { $0 != .other }
        return table(
            "Letters read", groups,
            [row("all letters", groups) { $0.requestLetters }]
                + kinds.map { kind in
                    row(RecordSummary.name(of: kind).lowercased(), groups) { $0.letters[kind] ?? 0 }
                }
                + [
                    row("papers that are no FOI letter", groups) { $0.letters[.other] ?? 0 },
                    row("files that could not be read", groups) { $0.unread },
                ])
    }

    private static func status(_ groups: [Group]) -> StatisticsTable {
        let others = RequestStatus.allCases.filter { !$0.isResolvable }
        return table(
            "Requests and whether they were resolvable", groups,
            [
                row("answered requests", groups) { $0.decided },
                row("resolvable", of: "answered requests", groups, { $0.decided }) { $0.resolvable },
            ]
                + others.map { status in
                    row(status.label, of: "answered requests", groups, { $0.decided }) { $0.status[status] ?? 0 }
                })
    }

    private static func outcomes(_ groups: [Group]) -> StatisticsTable {
        let resolvable = RequestStatus.allCases.filter(\.isResolvable)
        return table(
            "Outcomes of resolvable requests", groups,
            [row("resolvable requests", groups) { $0.resolvable }]
                + resolvable.map { status in
                    row(status.label, of: "resolvable requests", groups, { $0.resolvable }) {
                        $0.status[status] ?? 0
                    }
                })
    }

    private static func timeliness(_ groups: [Group]) -> StatisticsTable {
        func band(_ label: String, _ count: (LetterTally) -> Int) -> StatisticsTable.Row {
            row(label, of: "responses that give their dates", groups, { $0.timed }, count)
        }
        return table(
            "Timeliness of responses", groups,
            [
                row("responses that give their dates", groups) { $0.timed },
                band("within the time limit") { $0.inTime },
                band("later, with an extension that was told") { $0.lateWithExtension },
                band("late") { $0.lateWithout },
                row("responses that do not give their dates", groups) { $0.undated },
            ])
    }

    private static func reasons(_ groups: [Group]) -> StatisticsTable {
        table(
            "Why information was withheld", groups,
            [row("requests withheld in full or in part", groups) { $0.withheldCount }]
                + WithholdingReason.allCases.map { reason in
                    row(reason.label, of: "requests withheld in full or in part", groups, { $0.withheldCount }) {
                        $0.reasons[reason] ?? 0
                    }
                })
    }

    /// The law's order, and of one Act the order of the numbers.
    private static func grounds(_ groups: [Group]) -> StatisticsTable {
        let provisions = Set(groups.flatMap { $0.tally.grounds.keys }).compactMap { Provision(identifier: $0) }
        let acts = Act.all
        func rank(_ provision: Provision) -> (Int, Int, String) {
            let number = provision.path.numbers.first ?? ""
            return (acts.firstIndex(of: provision.act) ?? acts.count, Int(number.prefix { $0.isNumber }) ?? 0, number)
        }
        return table(
            "Exemptions and exceptions relied on, each once a request", groups,
            provisions.sorted { rank($0) < rank($1) }.map { provision in
                let label = [provision.display, provision.title].compactMap(\.self).joined(separator: " ")
                return row(label, of: "requests withheld in full or in part", groups, { $0.withheldCount }) {
                    $0.grounds[provision.identifier] ?? 0
                }
            })
    }

    // MARK: Rows

    private static func table(_ title: String, _ groups: [Group], _ rows: [StatisticsTable.Row]) -> StatisticsTable {
        StatisticsTable(title: title, groups: groups.map(\.name), rows: rows)
    }

    private static func row(
        _ label: String, of base: String? = nil, _ groups: [Group], _ whole: (LetterTally) -> Int = { _ in 0 },
        _ count: (LetterTally) -> Int
    ) -> StatisticsTable.Row {
        let counts = groups.map { count($0.tally) }
        let percents = zip(groups, counts).map { group, count -> Double? in
            let whole = base == nil ? 0 : whole(group.tally)
            return whole == 0 ? nil : (1000 * Double(count) / Double(whole)).rounded() / 10
        }
        return StatisticsTable.Row(label: label, base: base, counts: counts, percents: percents)
    }
}
