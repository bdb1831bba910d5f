internal import FOIRecords
internal import Files
internal import Legislation

/// The CSV file that an authority publishes of its answers: what was asked, what came of it, and nobody's name.
///
/// Only letters that decide something have a row; no error records.
final class DisclosureLog: LetterWriter {
    private let file: CSVFile

    init(_ output: OutputFile) throws(FileError) {
        file = try CSVFile(output, header: Self.columns, marked: true)
    }

    static let columns = ["Reference", "Date", "Request", "Outcome", "Exemptions"]

    func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError) {
        guard case .record(let record) = letter, record.kind == .response || record.kind == .internalReview else {
            return
        }
        try file.write([
            Cell(record.references.first?.value), Cell(describing: record.dates.response?.value),
            Cell(record.requestWithoutNames), Cell(RecordSummary.name(of: record.outcome)),
            Cell(record.exemptionsInWords),
        ])
    }

    func finish() throws(FileError) { try file.publish() }
}

extension Record {
    /// What was asked, with the requester's name and address taken out where they stand in it.
    fileprivate var requestWithoutNames: String? {
        let parts = request.parts.map { [$0.marker, $0.text].compactMap(\.self).joined(separator: " ") }
        guard var text = request.text?.value ?? (parts.isEmpty ? nil : parts.joined(separator: "\n")) else {
            return nil
        }
        let names = [requester.name?.value, requester.name?.text, requester.email?.value].compactMap(\.self)
        for name in names.sorted(by: { $0.utf8.count > $1.utf8.count }) where !name.isEmpty {
            text = text.replacing(name, with: "[requester]")
        }
        return text
    }
}
