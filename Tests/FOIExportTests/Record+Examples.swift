import Foundation
import Legislation

@testable import FOIRecords

extension Record {
    /// A record of which nothing is known.
    static var bare: Record { Record(source: Source()) }

    /// A record that has something under every key.
    static func complete() throws -> Record {
        let place = Evidence(page: 1, start: 3, end: 9, boxes: [[72, 90.25, 180.5, 101.1], [72, 104, 90, 115]])
        func found<Value>(_ value: Value, _ text: String) -> Found<Value> {
            Found(value: value, text: text, confidence: .high, evidence: [place])
        }
        func date(_ text: String) throws -> CalendarDate {
            guard let date = CalendarDate(text) else { throw ReadingError(.damaged, "\(text) is no date") }
            return date
        }
        var record = Record.bare
        record.source = Source(
            path: "letters/ferry.pdf", sha256: String(repeating: "0a", count: 32), bytes: 4096, pages: 2,
            producer: "Quill 3")
        record.kind = .response
        record.regimes = [.foia2000, .eir2004]
        record.authority = Authority(
            name: found("Ministry of Ferries", "MINISTRY OF FERRIES"), team: found("Records Unit", "Records Unit"),
            emails: [found("foi@ferries.example", "foi@ferries.example")], address: found("1 Quay", "1 Quay"))
        record.requester = Requester(
            name: found("Ada Quill", "Ms Ada Quill"), email: found("ada@quill.example", "ada@quill.example"),
            whatDoTheyKnowRequest: 42)
        record.references = [
            Reference(value: "F/12", text: "Ref: F/12", confidence: .medium, evidence: [place], label: "Ref")
        ]
        record.dates = Dates(
            response: found(try date("2021-03-05"), "5 March 2021"), request: found(try date("2021-02-08"), "8 Feb"),
            received: found(try date("2021-02-09"), "9 February 2021"))
        record.request = Request(
            text: found("all “timetables”\nand fares", "all"),
            parts: [
                RequestPart(label: "a", marker: "a)", text: "the timetables", evidence: [place]),
                RequestPart(label: "b", marker: nil, text: "the fares", evidence: []),
            ])
        record.outcome = .partlyDisclosed
        record.alaveteliState = .partiallySuccessful
        record.answers = [
            Answer(
                parts: ["b"], outcome: .withheld, provisions: ["ukpga/2000/36/section/43/2"], text: "We withhold it.",
                evidence: [place])
        ]
        record.citations = [
            Citation(
                provision: "ukpga/2000/36/section/43/2",
                uri: "http://www.legislation.gov.uk/id/ukpga/2000/36/section/43/2", display: "FOIA 2000 s.43(2)",
                title: "Commercial interests", role: .exemption, publicInterestTest: .qualified, basis: .prejudice,
                parts: ["b"], confidence: .low,
                occurrences: [.init(text: "section 43(2)", role: .exemption, evidence: [place])])
        ]
        record.publicInterest = [
            PublicInterestTest(
                provision: "ukpga/2000/36/section/43/2", heading: "Section 43(2)", statutoryText: found("…", "…"),
                forDisclosure: [Passage(text: "Fares are paid by the public.", evidence: [place])],
                againstDisclosure: [Passage(text: "Rivals would undercut the ferries.", evidence: [place])],
                conclusion: found("The balance favours withholding.", "The balance"), favours: .withholding)
        ]
        record.review = Review(
            timeLimit: .init(count: 2, unit: .months, text: "two months", evidence: [place]),
            emails: [found("review@ferries.example", "review@ferries.example")], address: found("2 Quay", "2 Quay"),
            regulator: "Information Commissioner")
        record.signatory = Signatory(name: found("J. Rudder", "J. Rudder"), role: found("Clerk", "Clerk"))
        record.timeliness = Timeliness(
            startedOn: try date("2021-02-08"), dueOn: try date("2021-03-08"), answeredOn: try date("2021-03-05"),
            workingDays: 19, limit: 20, late: false, basis: .request)
        record.findings = [
            Finding(code: "no-review-rights", severity: .warning, message: "Nothing is said of it.", evidence: [])
        ]
        return record
    }
    /// The records of the samples.
    static func samples() throws -> [Record] {
        let folder = URL(filePath: #filePath).appending(path: "../../../samples").standardized
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return files.filter { $0.pathExtension == "json" }.compactMap { file in
            try? RecordDecoder().decode(Record.self, from: [UInt8](Data(contentsOf: file)))
        }
    }
}
