import Legislation
import Testing

@testable import FOIRecords

/// Pages of disclosure logs that print a request as a form.
@Suite struct FormTests {
    private func record(_ rows: [[String]]) -> Record {
        var page = TypesetLetter()
        page.paragraph("Wexby Harbour Trust publishes here its answers under the Freedom of Information Act 2000.")
        page.table(0, rows)
        return Reading.record(of: page.document)
    }

    @Test func `a table of labels is read as what they label`() {
        let record = record([
            ["Reference", "FOI/24/0193"], ["Date received", "6 February 2024"],
            ["Request detail", "How many cranes does the Trust inspect?"],
            ["Response detail", "There were 24 cranes on our list."],
            ["Information released", "Yes"], ["Date of response", "29 February 2024"],
        ])
        #expect(record.kind == .response)
        #expect(record.references.map(\.value) == ["FOI/24/0193"])
        #expect(record.dates.received?.value.description == "2024-02-06")
        #expect(record.dates.response?.value.description == "2024-02-29")
        #expect(record.request.parts.map(\.text) == ["How many cranes does the Trust inspect?"])
        #expect(record.answers.map(\.outcome) == [.disclosed])
    }

    @Test func `a table of questions beside their answers is none`() {
        let letter = Letter(
            document: {
                var page = TypesetLetter()
                page.table(
                    0, [["Request", "Response"], ["How many cranes are there?", "24"], ["How many boats?", "7"]])
                return page.document
            }())
        #expect(letter.blocks.allSatisfy { $0.cell != nil })
    }
}
