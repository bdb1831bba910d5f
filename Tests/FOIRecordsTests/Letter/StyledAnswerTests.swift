import PDFText
import Testing

@testable import FOIRecords

/// Answers that only their weight tells from the questions before them.
@Suite struct StyledAnswerTests {
    /// Of a letter with these paragraphs below what leads in its questions.
    private func record(_ paragraphs: String...) -> Record {
        var letter = TypesetLetter()
        letter.paragraph("Dear Ms Orrell")
        letter.paragraph("Thank you for your request under the Freedom of Information Act 2000. Your questions were:")
        for paragraph in paragraphs { letter.paragraph(paragraph) }
        return Reading.record(of: letter.document)
    }

    @Test func `answers in bold stand in the paragraphs of their questions`() {
        let record = record(
            "1) How many auctions were held in 2023? *Seven auctions, all on line.*",
            "2) What price was reached by lot 9? *£26,010, without the fee of the assignment office.*",
            "3) Please send the list of the lots. *A list is in the file that comes with this.*",
            "I trust that this answers everything.")
        #expect(
            record.request.parts.map(\.text) == [
                "How many auctions were held in 2023?", "What price was reached by lot 9?",
                "Please send the list of the lots.",
            ])
    }

    @Test func `answers in bold stand behind what no question mark ends`() {
        let record = record(
            "1) List of the lots that were sold *Attached, tab 1.*",
            "2) The price of each *We hold no record of this.*",
            "I trust that this answers everything.")
        #expect(record.request.parts.map(\.text) == ["List of the lots that were sold", "The price of each"])
        #expect(record.answers.map(\.outcome) == [.disclosed, .notHeld])
    }

    @Test func `one word in bold within a question begins no answer`() {
        let record = record(
            "1) List of *all* lots that were sold",
            "2) The price of *each* of them",
            "We do not hold this.")
        #expect(record.request.parts.map(\.text) == ["List of all lots that were sold", "The price of each of them"])
    }

    @Test func `the same in one weight is one paragraph`() {
        let record = record(
            "1) Please send the list of the lots. A copy in a file will do.",
            "2) Please send the catalogue. A copy in a file will do.",
            "We do not hold them.")
        #expect(
            record.request.parts.map(\.text) == [
                "Please send the list of the lots. A copy in a file will do.",
                "Please send the catalogue. A copy in a file will do.",
            ])
    }

    @Test func `a table with what was wanted beside what is given`() {
        var letter = TypesetLetter()
        letter.paragraph("Dear Ms Orrell")
        letter.paragraph("Thank you for your Freedom of Information request. Here it is with what we can give you.")
        letter.table(
            0,
            [
                ["You wanted", "You're getting"],
                ["a) The report on the fire", "The report is attached."],
                ["b) The log of the control room", "We do not hold the log."],
            ])
        let record = Reading.record(of: letter.document)
        #expect(record.request.parts.map(\.label) == ["a", "b"])
        #expect(record.answers.map(\.outcome) == [.disclosed, .notHeld])
    }
}
