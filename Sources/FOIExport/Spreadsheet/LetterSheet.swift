internal import FOIRecords
internal import Files
internal import Legislation

/// The CSV file for people: a row a letter, in plain words.
final class LetterSheet: LetterWriter {
    private let file: CSVFile

    init(_ output: OutputFile) throws(FileError) {
        file = try CSVFile(output, header: Self.columns.map(\.title), marked: true)
    }

    func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError) {
        try file.write(Self.columns.map { $0.cell(letter) })
    }

    func finish() throws(FileError) { try file.publish() }

    struct Column: Sendable {
        var title: String
        var description: String
        var cell: @Sendable (DecodedRecord) -> Cell

        /// - Parameter value: what a record says. Of a file without a record the cell is empty.
        init(_ title: String, _ description: String, _ value: @escaping @Sendable (Record) -> Cell) {
            self.init(title, description) { letter in
                if case .record(let record) = letter { value(record) } else { .null }
            }
        }

        init(_ title: String, _ description: String, of cell: @escaping @Sendable (DecodedRecord) -> Cell) {
            self.title = title
            self.description = description
            self.cell = cell
        }
    }

    static let columns: [Column] = who + what + when + then

    private static let who: [Column] = [
        Column("File", "As it was given or found.", of: { Cell($0.source.path) }),
        Column("Authority", "Its full usual name.") { Cell($0.authority.name?.value) },
        Column("Requester", "Who asked, without title.") { Cell($0.requester.name?.value) },
        Column("Reference", "Those that the authority gives the request, the main one first.") {
            list($0.references.map(\.value))
        },
    ]

    private static let what: [Column] = [
        Column("Letter date", "Dates are written as 2021-03-05.") { Cell(describing: $0.dates.response?.value) },
        Column("Kind", "What the letter does.") { .text(RecordSummary.name(of: $0.kind)) },
        Column("Outcome", "What becomes of the whole request. Empty where the letter does not say.") {
            Cell(RecordSummary.name(of: $0.outcome))
        },
        Column("Exemptions relied on", "What information was withheld or the request refused under.") {
            Cell($0.exemptionsInWords)
        },
        Column("Under", "The laws of access under which the authority answers.") {
            list($0.regimes.map(RecordSummary.name(of:)))
        },
        Column("Parts", "How many parts the request has.") { .integer($0.request.parts.count) },
        Column("Request", "As the letter quotes or restates it.") { Cell($0.request.text?.value) },
    ]

    private static let when: [Column] = [
        Column("Asked on", "The date of the request.") { Cell(describing: $0.dates.request?.value) },
        Column("Received on", "The day on which the authority says that it came.") {
            Cell(describing: $0.dates.received?.value)
        },
        Column("Due on", "The last day for an answer.") { Cell(describing: $0.timeliness?.dueOn) },
        Column("Working days taken", "By the statutory clock.") { Cell($0.timeliness?.workingDays) },
        Column("Working days allowed", "By the statutory clock.") { Cell($0.timeliness?.limit) },
        Column("Late", "yes or no. Empty where the letter does not give its dates.") {
            Cell($0.timeliness.map { $0.late ? "yes" : "no" })
        },
    ]

    private static let then: [Column] = [
        Column("Review within", "How long the requester has to ask for a review.") {
            Cell($0.review?.timeLimit.map(RecordSummary.name(of:)))
        },
        Column("Review until", "The last day to ask, counted from the date of the letter.") {
            Cell(describing: $0.lastDayForReview)
        },
        Column("Review to", "Where to ask.") { Cell($0.review?.emails.first?.value) },
        Column("Remarks", "What a careful reader would remark.") { list($0.findings.map(\.message)) },
        Column("Pages", "How many the file has.", of: { Cell($0.source.pages) }),
        Column(
            "Error", "Why the file gave no record.",
            of: { letter in
                if case .failure(let error) = letter { .text(error.error.message) } else { .null }
            }),
    ]

    private static func list(_ values: [String]) -> Cell {
        values.isEmpty ? .null : .text(values.joined(separator: "; "))
    }
}
