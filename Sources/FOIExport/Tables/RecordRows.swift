internal import FOIRecords
internal import Files
internal import Legislation

/// Takes records apart into the rows of ``Table/all``.
struct RecordRows {
    /// Rows, by the place of their table in ``Table/all``. Those of a table stand one behind the other, cell by cell.
    struct Rows {
        fileprivate(set) var cells = Table.all.map { _ in [Cell]() }

        /// Forgets the rows, but keeps their memory for others.
        mutating func removeAll() {
            for table in cells.indices { cells[table].removeAll(keepingCapacity: true) }
        }

        fileprivate mutating func add(_ table: Table.Name, _ row: Cell...) {
            cells[Table.index(of: table)] += row
        }
    }

    /// The number that the next row of a table gets.
    private var next: [Int]
    /// The provisions whose row is there.
    private var provisions: Set<String>

    /// - Parameters:
    ///   - next: for each of ``Table/all`` the first number that is free.
    ///   - provisions: those that need no row.
    init(next: [Int] = Table.all.map { _ in 1 }, provisions: Set<String> = []) {
        self.next = next
        self.provisions = provisions
    }

    /// The number of a letter that has none.
    mutating func nextLetter() -> Int { number(.letters) }

    /// Adds the rows of a letter.
    ///
    /// - Parameter id: the letter's number.
    mutating func add(_ letter: DecodedRecord, id: Int, to rows: inout Rows) {
        LetterRow.append(letter, id: id, to: &rows.cells[Table.index(of: .letters)])
        guard case .record(let record) = letter else { return }
        let letter = Cell.integer(id)
        for regime in distinct(record.regimes) { rows.add(.regimes, letter, Cell(code: regime)) }
        for (index, reference) in record.references.enumerated() {
            rows.add(
                .references, key(.references), letter, .integer(index + 1), .text(reference.value),
                Cell(reference.label), Cell(code: reference.confidence))
        }
        let parts = addParts(of: record, letter, to: &rows)
        addAnswers(of: record, letter, parts, to: &rows)
        addCitations(of: record, letter, parts, to: &rows)
        addTests(of: record, letter, to: &rows)
        for (index, finding) in record.findings.enumerated() {
            rows.add(
                .findings, key(.findings), letter, .integer(index + 1), .text(finding.code),
                Cell(code: finding.severity), .text(finding.message))
        }
    }

    // MARK: Tables

    /// - Returns: the parts' numbers by their labels.
    private mutating func addParts(of record: Record, _ letter: Cell, to rows: inout Rows) -> [String: Cell] {
        var numbers: [String: Cell] = [:]
        for (index, part) in record.request.parts.enumerated() {
            let key = key(.parts)
            numbers[part.label] = key
            rows.add(
                .parts, key, letter, .integer(index + 1), .text(part.label), Cell(part.marker), .text(part.text))
        }
        return numbers
    }

    private mutating func addAnswers(
        of record: Record, _ letter: Cell, _ parts: [String: Cell], to rows: inout Rows
    ) {
        for (index, answer) in record.answers.enumerated() {
            let key = key(.answers)
            rows.add(.answers, key, letter, .integer(index + 1), Cell(code: answer.outcome), .text(answer.text))
            for part in distinct(answer.parts.compactMap { parts[$0] }) { rows.add(.answerParts, key, part) }
            for provision in distinct(answer.provisions) {
                add(provision, citedIn: record, to: &rows)
                rows.add(.answerProvisions, key, .text(provision))
            }
        }
    }

    private mutating func addCitations(
        of record: Record, _ letter: Cell, _ parts: [String: Cell], to rows: inout Rows
    ) {
        for (index, citation) in record.citations.enumerated() {
            add(citation.provision, citedIn: record, to: &rows)
            let key = key(.citations)
            rows.add(
                .citations, key, letter, .integer(index + 1), .text(citation.provision), Cell(code: citation.role),
                Cell(code: citation.confidence), .integer(citation.occurrences.count),
                Cell(citation.occurrences.first?.text))
            for part in distinct(citation.parts.compactMap { parts[$0] }) { rows.add(.citationParts, key, part) }
        }
    }

    private mutating func addTests(of record: Record, _ letter: Cell, to rows: inout Rows) {
        for (index, test) in record.publicInterest.enumerated() {
            add(test.provision, citedIn: record, to: &rows)
            let key = key(.publicInterestTests)
            rows.add(
                .publicInterestTests, key, letter, .integer(index + 1), .text(test.provision), Cell(test.heading),
                Cell(code: test.favours), Cell(test.conclusion?.value), Cell(test.statutoryText?.value))
            let sides = [("disclosure", test.forDisclosure), ("withholding", test.againstDisclosure)]
            for (side, passages) in sides {
                for (index, passage) in passages.enumerated() {
                    rows.add(
                        .arguments, self.key(.arguments), letter, key, .integer(index + 1), .text(side),
                        .text(passage.text))
                }
            }
        }
    }

    private mutating func add(_ provision: String, citedIn record: Record, to rows: inout Rows) {
        guard provisions.insert(provision).inserted else { return }
        let known = Provision(identifier: provision)
        let citation = record.citations.first { $0.provision == provision }
        let section = known.map { Provision($0.act, $0.path.top) }
        rows.add(
            .provisions, .text(provision), .text(citation?.display ?? known?.display ?? provision),
            Cell(known?.act.shortName), Cell(section?.display), Cell(citation?.title ?? known?.title),
            Cell(citation?.publicInterestTest.rawValue ?? known?.publicInterestTest.rawValue),
            Cell(citation?.basis.rawValue ?? known?.basis.rawValue), Cell(citation?.uri ?? known?.uri))
    }

    // MARK: Keys

    /// The number of the next row of a table.
    private mutating func key(_ table: Table.Name) -> Cell { .integer(number(table)) }

    private mutating func number(_ table: Table.Name) -> Int {
        let index = Table.index(of: table)
        defer { next[index] += 1 }
        return next[index]
    }

    /// The same without those that came before.
    private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
        guard values.count > 1 else { return values }
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
