internal import FOIRecords
internal import Files
internal import Legislation

/// Takes records apart into the rows of ``Table/all``.
struct RecordRows {
    /// Rows, by the place of their table in ``Table/all``.
    typealias Rows = [(table: Int, cells: [Cell])]

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

    /// - Parameter id: the letter's number.
    mutating func rows(of letter: DecodedRecord, id: Int) -> Rows {
        var rows: Rows = [(Table.index(of: .letters), LetterRow.cells(of: letter, id: id))]
        guard case .record(let record) = letter else { return rows }
        for regime in record.regimes { add(.regimes, [.integer(id), Cell(code: regime)], to: &rows) }
        for (position, reference) in record.references.numbered {
            let cells = [Cell.text(reference.value), Cell(reference.label), Cell(code: reference.confidence)]
            add(.references, key(.references, id, position) + cells, to: &rows)
        }
        let parts = addParts(of: record, id, to: &rows)
        addAnswers(of: record, id, parts, to: &rows)
        addCitations(of: record, id, parts, to: &rows)
        addTests(of: record, id, to: &rows)
        for (position, finding) in record.findings.numbered {
            let cells = [Cell.text(finding.code), Cell(code: finding.severity), .text(finding.message)]
            add(.findings, key(.findings, id, position) + cells, to: &rows)
        }
        return rows
    }

    // MARK: Tables

    /// - Returns: the parts' numbers by their labels.
    private mutating func addParts(of record: Record, _ id: Int, to rows: inout Rows) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (position, part) in record.request.parts.numbered {
            numbers[part.label] = next[Table.index(of: .parts)]
            let cells = [Cell.text(part.label), Cell(part.marker), .text(part.text)]
            add(.parts, key(.parts, id, position) + cells, to: &rows)
        }
        return numbers
    }

    private mutating func addAnswers(
        of record: Record, _ id: Int, _ parts: [String: Int], to rows: inout Rows
    ) {
        for (position, answer) in record.answers.numbered {
            let key = key(.answers, id, position)
            add(.answers, key + [Cell(code: answer.outcome), .text(answer.text)], to: &rows)
            for part in distinct(answer.parts.compactMap { parts[$0] }) {
                add(.answerParts, [key[0], .integer(part)], to: &rows)
            }
            for provision in distinct(answer.provisions) {
                add(provision, citedIn: record, to: &rows)
                add(.answerProvisions, [key[0], .text(provision)], to: &rows)
            }
        }
    }

    private mutating func addCitations(
        of record: Record, _ id: Int, _ parts: [String: Int], to rows: inout Rows
    ) {
        for (position, citation) in record.citations.numbered {
            add(citation.provision, citedIn: record, to: &rows)
            let key = key(.citations, id, position)
            let cells: [Cell] = [
                .text(citation.provision), Cell(code: citation.role), Cell(code: citation.confidence),
                .integer(citation.occurrences.count), Cell(citation.occurrences.first?.text),
            ]
            add(.citations, key + cells, to: &rows)
            for part in distinct(citation.parts.compactMap { parts[$0] }) {
                add(.citationParts, [key[0], .integer(part)], to: &rows)
            }
        }
    }

    private mutating func addTests(of record: Record, _ id: Int, to rows: inout Rows) {
        for (position, test) in record.publicInterest.numbered {
            add(test.provision, citedIn: record, to: &rows)
            let key = key(.publicInterestTests, id, position)
            let cells: [Cell] = [
                .text(test.provision), Cell(test.heading), Cell(code: test.favours), Cell(test.conclusion?.value),
                Cell(test.statutoryText?.value),
            ]
            add(.publicInterestTests, key + cells, to: &rows)
            let sides = [("disclosure", test.forDisclosure), ("withholding", test.againstDisclosure)]
            for (side, passages) in sides {
                for (position, passage) in passages.numbered {
                    let number = Cell.integer(number(.arguments))
                    let cells = [number, .integer(id), key[0], .integer(position), .text(side), .text(passage.text)]
                    add(.arguments, cells, to: &rows)
                }
            }
        }
    }

    private mutating func add(_ provision: String, citedIn record: Record, to rows: inout Rows) {
        guard provisions.insert(provision).inserted else { return }
        let known = Provision(identifier: provision)
        let citation = record.citations.first { $0.provision == provision }
        let section = known.map { Provision($0.act, $0.path.top) }
        add(
            .provisions,
            [
                .text(provision), .text(citation?.display ?? known?.display ?? provision), Cell(known?.act.shortName),
                Cell(section?.display), Cell(citation?.title ?? known?.title),
                Cell(citation?.publicInterestTest.rawValue ?? known?.publicInterestTest.rawValue),
                Cell(citation?.basis.rawValue ?? known?.basis.rawValue), Cell(citation?.uri ?? known?.uri),
            ], to: &rows)
    }

    // MARK: Keys

    /// The first three columns of most tables.
    private mutating func key(_ table: Table.Name, _ letter: Int, _ position: Int) -> [Cell] {
        [.integer(number(table)), .integer(letter), .integer(position)]
    }

    private mutating func number(_ table: Table.Name) -> Int {
        let index = Table.index(of: table)
        defer { next[index] += 1 }
        return next[index]
    }

    private func add(_ table: Table.Name, _ cells: [Cell], to rows: inout Rows) {
        rows.append((Table.index(of: table), cells))
    }

    /// The same without those that came before.
    private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
        guard values.count > 1 else { return values }
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}

extension Array {
    /// With their places, from 1.
    fileprivate var numbered: [(Int, Element)] { enumerated().map { ($0.offset + 1, $0.element) } }
}
