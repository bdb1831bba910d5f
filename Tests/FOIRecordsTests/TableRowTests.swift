import Legislation
import PDFText
import Testing

@testable import FOIRecords

/// Each row of each table that is none of phrases does in a letter what it stands for.
@Suite struct TableRowTests {
    private func record(_ head: String, _ body: String = "We do not hold the list.") -> Record {
        Record(
            parsing: """
                Wexby Harbour Authority
                \(head)

                Thank you for your request under the Freedom of Information Act 2000.

                \(body)

                Yours sincerely,

                A Reed
                """)
    }

    @Test(arguments: MonthNames.rows.flatMap { row in row.names.map { ($0, row.month) } })
    func `each name of a month is read`(name: String, month: Int) {
        let record = record("Date: 3 \(name.inUpperCase) 2021\n\nDear Ms Quill,")
        #expect(record.dates.response?.value == CalendarDate(year: 2021, month: month, day: 3))
    }

    @Test(arguments: PersonName.titles.sorted())
    func `each title is no part of a name`(title: String) {
        #expect(record("\nDear \(title.inUpperCase) Quill,").requester.name?.value == "Quill")
    }

    @Test(arguments: OrganisationName.endings.subtracting(OrganisationName.weakEndings).sorted())
    func `each ending makes a name of a body`(ending: String) {
        let letter = Letter(document: Document(text: "Wexby Harbour \(ending.inUpperCase)\n"))
        let names = OrganisationScanner(letter).names(in: 0..<letter.flow.count)
        #expect(names.map { letter.text(of: $0) } == ["Wexby Harbour \(ending.inUpperCase)"])
    }

    /// Acts that letters name by their title: the year at its end, no number in it.
    @Test(
        arguments: Act.all.filter { act in
            ["Act", "Regulations", "Order", "Rules", "Measure"].contains { act.title.hasSuffix("\($0) \(act.year)") }
                && !act.title.contains("(No.")
        })
    func `a provision of each Act is found under its title`(act: Act) {
        let record = record("\nDear Ms Quill,", "We rely on \(act.unit.rawValue) 4 of the \(act.title).")
        #expect(record.citations.contains { $0.provision.hasPrefix(act.id) }, "\(act.title)")
    }
}

/// Phrases that stand beside the code which reads them find their examples, as those in tables of their own do.
@Suite struct OtherPhraseTests {
    @Test func `each phrase about dates and reviews beside the code matches its example`() {
        expectExamples(LetterDate.labels)
        expectExamples(LetterDate.headings)
        expectExamples(RequestDates.reviews)
        expectExamples(RequestDates.requests)
        expectExamples(RequestDates.ofRequests)
        expectExamples(ReviewReader.readersTurn)
        expectExamples(PostalAddress.leads)
    }

    @Test func `each phrase that tells who speaks matches its example`() {
        expectExamples(VoiceCues.demands)
        expectExamples(VoiceCues.decisions)
        expectExamples(VoiceCues.verbs)
        expectExamples(VoiceCues.relatives)
        expectExamples(VoiceCues.underLaw)
        expectExamples(VoiceCues.regimes)
        expectExamples(VoiceCues.backQuestions)
        expectExamples(RequestCues.annexed)
    }

    @Test func `each phrase about outcomes, asides and kinds matches its example`() {
        expectExamples(OutcomeCues.tests)
        expectExamples(OutcomeCues.assistance)
        expectExamples(OutcomeCues.answersAbove)
        expectExamples(AnswerCues.asides)
        expectExamples(KindCues.reviewDone)
        expectExamples(KindCues.partOnly)
        expectExamples(ExemptionFinder.both)
    }
}

extension String {
    /// The word as names are written.
    fileprivate var inUpperCase: String { prefix(1).uppercased() + dropFirst() }
}
