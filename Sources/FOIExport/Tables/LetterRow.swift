internal import FOIRecords
internal import Files
internal import Legislation

/// The row of a letter in the table of letters.
enum LetterRow {
    static func append(_ letter: DecodedRecord, id: Int, to cells: inout [Cell]) {
        let start = cells.count
        cells += [.integer(id), .text(key(of: letter.source))]
        cells += file(letter.source)
        switch letter {
        case .record(let record):
            for group in [identity, parties, dates, request, review, clock] { cells += group(record) }
            cells += [.null, .null]
            cells += tool(record.tool, record.schemaVersion)
        case .failure(let error):
            let missing = start + Table.letters.columns.count - cells.count - 6
            cells += repeatElement(.null, count: missing)
            cells += [.text(error.error.code), .text(error.error.message)]
            cells += tool(error.tool, error.schemaVersion)
        }
    }

    /// By which a letter is known again.
    ///
    /// The path and not the sum of the bytes: a letter that was replaced by a better copy is the same letter, and two
    /// files of the same bytes are two. Paths that are no UTF-8, or have signs that tables leave out, may look alike, so the
    /// sum tells those apart.
    static func key(of source: Source) -> String {
        guard let path = source.path else { return "sha256:" + (source.sha256 ?? "") }
        let plain = PlainText.cleaned(path)
        let isItself = plain == path && !path.unicodeScalars.contains("\u{FFFD}")
        return isItself ? path : plain + " sha256:" + (source.sha256 ?? "")
    }

    static func fileName(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    private static func file(_ source: Source) -> [Cell] {
        [
            Cell(source.path), Cell(source.path.map(fileName)), Cell(source.sha256), Cell(source.bytes),
            Cell(source.pages), Cell(source.producer), Cell(code: source.textLayer),
        ]
    }

    private static func identity(_ record: Record) -> [Cell] {
        [
            Cell(code: record.kind), Cell(code: record.outcome), Cell(code: record.alaveteliState),
            Cell(record.references.first?.value),
        ]
    }

    private static func parties(_ record: Record) -> [Cell] {
        [
            Cell(record.authority.name?.value), Cell(record.authority.team?.value),
            Cell(record.authority.emails.first?.value), Cell(record.authority.address?.value),
            Cell(record.requester.name?.value), Cell(record.requester.email?.value),
            Cell(record.requester.whatDoTheyKnowRequest), Cell(record.signatory.name?.value),
            Cell(record.signatory.role?.value),
        ]
    }

    private static func dates(_ record: Record) -> [Cell] {
        [record.dates.response, record.dates.request, record.dates.received].map { Cell(describing: $0?.value) }
    }

    private static func request(_ record: Record) -> [Cell] {
        [
            Cell(record.request.text?.value), .integer(record.request.parts.count),
            Cell(record.exemptionsInWords),
        ]
    }

    private static func review(_ record: Record) -> [Cell] {
        let review = record.review
        return [
            .flag(review != nil), Cell(review?.timeLimit?.count), Cell(code: review?.timeLimit?.unit),
            Cell(describing: record.lastDayForReview), Cell(review?.emails.first?.value),
            Cell(review?.address?.value), Cell(review?.regulator),
        ]
    }

    private static func clock(_ record: Record) -> [Cell] {
        let clock = record.timeliness
        return [
            Cell(describing: clock?.startedOn), Cell(code: clock?.basis), Cell(describing: clock?.dueOn),
            Cell(describing: clock?.answeredOn), Cell(clock?.workingDays), Cell(clock?.limit),
            clock.map { .flag($0.late) } ?? .null,
        ]
    }

    private static func tool(_ tool: Tool, _ schemaVersion: String) -> [Cell] {
        [.text(schemaVersion), .text(tool.version), .text(tool.rules), Cell(tool.poppler)]
    }
}

extension Record {
    /// The provisions that information was withheld or the request refused under.
    var grounds: [Citation] {
        citations.filter { $0.role == .exemption || $0.role == .ncnd || $0.role == .refusal }
    }

    /// "FOIA 2000 s.43(2) Commercial interests; FOIA 2000 s.12(1) Cost of compliance". `nil` where there is none.
    var exemptionsInWords: String? {
        let grounds = grounds.map { [$0.display, $0.title].compactMap(\.self).joined(separator: " ") }
        return grounds.isEmpty ? nil : grounds.joined(separator: "; ")
    }
}
