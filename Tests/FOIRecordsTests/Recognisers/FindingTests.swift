import Legislation
import PDFText
import Testing

@testable import FOIRecords

/// Each finding with a letter that deserves it and one that does not.
@Suite struct FindingTests {
    private static let foia = "ukpga/2000/36/section/"

    @Test func `a qualified exemption without a public interest test is remarked`() {
        #expect(codes(citing: ["31/1/a"], tested: []).contains("no-public-interest-test"))
        #expect(!codes(citing: ["31/1/a"], tested: ["31/1/a"]).contains("no-public-interest-test"))
        #expect(!codes(citing: ["31"], tested: ["31/1/a"]).contains("no-public-interest-test"))
        #expect(!codes(citing: ["40/2"], tested: []).contains("no-public-interest-test"))
    }

    @Test func `a provision that does not exist is remarked`() {
        #expect(codes(citing: ["31/1/z"]).contains("unknown-provision"))
        #expect(!codes(citing: ["31/1/a"]).contains("unknown-provision"))
    }

    @Test func `a provision that was not in force is remarked`() {
        #expect(codes(citing: ["22A"], dated: "2010-03-01").contains("provision-not-in-force"))
        #expect(!codes(citing: ["22A"], dated: "2020-03-02").contains("provision-not-in-force"))
    }

    @Test func `an annex for another depth than the letter cites is remarked`() {
        #expect(codes(citing: ["31/1"], tested: ["31/1/a"]).contains("annex-differs"))
        #expect(!codes(citing: ["31/1/a"], tested: ["31/1/a"]).contains("annex-differs"))
    }

    @Test func `two references are remarked, but not in a review`() {
        #expect(codes { $0.references = ["1-22", "1-33"].map(Self.reference) }.contains("references-differ"))
        #expect(!codes { $0.references = ["1-22"].map(Self.reference) }.contains("references-differ"))
        #expect(
            !codes {
                $0.references = ["1-22", "1-33"].map(Self.reference)
                $0.kind = .internalReview
            }.contains("references-differ"))
    }

    @Test func `a late answer is remarked`() {
        #expect(codes { $0.timeliness = Self.timeliness(taken: 23) }.contains("late-answer"))
        #expect(!codes { $0.timeliness = Self.timeliness(taken: 20) }.contains("late-answer"))
    }

    @Test func `a part without an answer is remarked`() {
        let answer = Answer(parts: ["1"], outcome: .disclosed, provisions: [], text: "Here.", evidence: [])
        #expect(
            codes {
                $0.request.parts = ["1", "2"].map(Self.part)
                $0.answers = [answer]
            }.contains("part-without-answer"))
        #expect(
            !codes {
                $0.request.parts = ["1"].map(Self.part)
                $0.answers = [answer]
            }.contains("part-without-answer"))
    }

    @Test func `a refusal that names no ground is remarked`() {
        let withheld = Answer(parts: ["1"], outcome: .withheld, provisions: [], text: "We keep it back.", evidence: [])
        let given = Answer(parts: ["1"], outcome: .disclosed, provisions: [], text: "Here.", evidence: [])
        #expect(codes { $0.answers = [withheld] }.contains("no-ground-for-refusal"))
        #expect(!codes(citing: ["41"]) { $0.answers = [withheld] }.contains("no-ground-for-refusal"))
        #expect(!codes { $0.answers = [given] }.contains("no-ground-for-refusal"))
    }

    @Test func `a refusal without rights is remarked`() {
        let bare = codes(citing: ["12"], role: .refusal) { $0.outcome = .refused }
        #expect(bare.contains("no-review-offered"))
        #expect(bare.contains("no-regulator-named"))
        let whole = codes(
            citing: ["12"], role: .refusal, text: "You may complain to the Information Commissioner.",
            { record in
                record.outcome = .refused
                record.review = Review()
            })
        #expect(!whole.contains("no-review-offered"))
        #expect(!whole.contains("no-regulator-named"))
    }

    @Test func `a document behind the letter is remarked`() {
        let letter = "Dear Ms Orrell\n\nThank you for your FOI request.\n\nYours sincerely\n\nA Pask\n"
        let minutes =
            "\u{0C}Minutes of the working group\n\n"
            + String(repeating: "The group discussed the second engine and agreed to discuss it again.\n\n", count: 8)
        #expect(Record(parsing: letter + minutes).findings.map(\.code).contains("document-unread"))
        #expect(!Record(parsing: letter).findings.map(\.code).contains("document-unread"))
    }

    // MARK: Letters

    private func codes(
        citing provisions: [String] = [], tested: [String] = [], dated date: String = "2021-05-03",
        role: CitationRole = .exemption, text: String = "Dear Ms Orrell\n\nThank you.\n",
        _ change: (inout Record) -> Void = { _ in }
    ) -> [String] {
        var record = Record(source: Source())
        record.kind = .response
        record.dates.response = CalendarDate(date).map { Found(value: $0, text: date, confidence: .high, evidence: []) }
        record.citations = provisions.map { Self.citation(Self.foia + $0, role: role) }
        record.publicInterest = tested.map {
            PublicInterestTest(
                provision: Self.foia + $0, heading: nil, statutoryText: nil, forDisclosure: [], againstDisclosure: [],
                conclusion: nil,
                favours: nil)
        }
        change(&record)
        var draft = Draft(record: record)
        FindingRecogniser.recognise(in: Letter(document: Document(text: text)), into: &draft)
        return draft.record.findings.map(\.code)
    }

    private static func citation(_ identifier: String, role: CitationRole) -> Citation {
        let isQualified = Provision(identifier: identifier)?.publicInterestTest == .qualified
        return Citation(
            provision: identifier, uri: "", display: identifier, title: nil, role: role,
            publicInterestTest: isQualified ? .qualified : .absolute, basis: .none, parts: [], confidence: .high,
            occurrences: [])
    }

    private static func reference(_ value: String) -> Reference {
        Reference(value: value, text: value, confidence: .high, evidence: [], label: nil)
    }

    private static func part(_ label: String) -> RequestPart {
        RequestPart(label: label, marker: label + ".", text: "the minutes", evidence: [])
    }

    private static func timeliness(taken: Int) -> Timeliness? {
        guard let start = CalendarDate("2021-04-01"), let end = CalendarDate("2021-05-03") else { return nil }
        return Timeliness(
            startedOn: start, dueOn: end, answeredOn: end, workingDays: taken, limit: 20, late: taken > 20,
            basis: .request)
    }
}
