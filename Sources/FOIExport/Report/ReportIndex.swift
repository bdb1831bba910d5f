internal import FOIRecords
internal import Files
internal import Legislation

/// What the report knows of all letters at once: the facts that it counts, filters and sorts by, and its words.
struct ReportIndex {
    var title: String
    private var letters: [JSONNode] = []
    private var sections: [String: JSONNode] = [:]
    /// How many records were masked, and how many were not.
    private var (masked, unmasked) = (0, 0)

    init(title: String) {
        self.title = title
    }

    mutating func add(_ record: Record) {
        if record.isMasked { masked += 1 } else { unmasked += 1 }
        let grounds = record.citations.filter { [.exemption, .ncnd, .refusal].contains($0.role) }
        let roots = grounds.compactMap { add($0.provision) }
        letters.append(
            .object([
                "path": record.source.path?.node, "authority": record.authority.name?.value.node,
                "reference": record.references.first?.value.node, "kind": .text(record.kind.rawValue),
                "outcome": .text(record.outcome.rawValue), "date": record.dates.response.map { .text("\($0.value)") },
                "days": record.timeliness.map { .number($0.workingDays) },
                "limit": record.timeliness.map { .number($0.limit) },
                "late": record.timeliness.map { .flag($0.late) }, "sections": .texts(roots.withoutRepeats),
                "findings": .texts(record.findings.map(\.code).withoutRepeats),
            ]))
    }

    mutating func add(_ error: ErrorRecord) {
        letters.append(
            .object([
                "path": error.source.path?.node, "error": .text(error.error.code),
                "message": error.error.message.node,
            ]))
    }

    /// The section, regulation or article that a provision is part of. `nil` for a provision of an Act that is not known.
    private mutating func add(_ identifier: String) -> String? {
        guard let provision = Provision(identifier: identifier) else { return nil }
        let section = Provision(provision.act, provision.path.top)
        if sections[section.identifier] == nil {
            sections[section.identifier] = .object([
                "display": .text(section.display), "title": section.title.map(JSONNode.text),
            ])
        }
        return section.identifier
    }

    var node: JSONNode {
        .object([
            "title": .text(title), "tool": .text("foi-records \(Tool.current.version)"),
            "outcomes": .names(Outcome.self) { RecordSummary.name(of: $0) ?? "nothing decided" },
            "kinds": .names(LetterKind.self, RecordSummary.name(of:)),
            "regimes": .names(Regime.self, RecordSummary.name(of:)),
            "sections": .table(sections.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
            "masked": .text(masked == 0 ? "none" : unmasked == 0 ? "all" : "some"),
            "letters": .list(letters),
        ])
    }
}

extension JSONNode {
    /// What each of a set of codes is called.
    fileprivate static func names<Code: CaseIterable & RawRepresentable<String>>(
        _ codes: Code.Type, _ name: (Code) -> String
    ) -> JSONNode {
        .table(codes.allCases.map { ($0.rawValue, .text(name($0))) })
    }
}

extension String {
    /// As a cell shows it: no text of a letter makes the table slow.
    fileprivate var node: JSONNode { .text(utf8.count > 240 ? prefix(240) + "…" : self) }
}

extension [String] {
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
