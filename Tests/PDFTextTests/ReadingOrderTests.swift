import PDFText
import Testing

@Suite struct ReadingOrderTests {
    @Test func `an addressee beside the authority's address is read first, each as a block`() throws {
        let addressee = ["Ms Ada Pettigrew", "12 Hill Lane", "Examplestead", "EX1 2AB"]
        let authority = ["Legal Services", "Town Hall", "Market Place", "Examplestead", "EX9 9ZZ"]
        let document = try Document(
            .lines(addressee, x: 72, y: 100) + .lines(authority, x: 380, y: 100)
                + [.text("Dear Ms Pettigrew", x: 72, y: 220)])
        #expect(document.lineTexts == addressee + authority + ["Dear Ms Pettigrew"])
        #expect(document.cells.isEmpty)
        #expect(!document.lines.contains { $0.continuesRow })
    }

    @Test func `blocks whose lines do not match are kept apart`() throws {
        let left = ["Name: Ada Pettigrew", "Our ref: FOI 77", "Date: 4 March 2024"]
        let right = ["Example Trust", "Long House", "Long Lane", "Examplestead", "EX1 1AA"]
        let document = try Document(
            .lines(left, x: 72, y: 100, leading: 21) + .lines(right, x: 400, y: 104, size: 9, leading: 11)
                + [.text("Dear Ms Pettigrew", x: 72, y: 220)])
        #expect(document.lineTexts == left + right + ["Dear Ms Pettigrew"])
    }

    @Test func `labels and values at a letter's head are read by rows, and are no table`() throws {
        let document = try Document(
            .lines(["Direct Line", "Fax", "Our ref", "Date"], x: 320, y: 100)
                + .lines(["01999 123456", "01999 123457", "FOI 180", "21 March 2017"], x: 400, y: 100)
                + [.text("Dear Mr Jones", x: 72, y: 200)])
        #expect(
            document.lineTexts == [
                "Direct Line", "01999 123456", "Fax", "01999 123457", "Our ref", "FOI 180", "Date", "21 March 2017",
                "Dear Mr Jones",
            ])
        #expect(document.lines.map(\.continuesRow) == [false, true, false, true, false, true, false, true, false])
        #expect(document.cells.isEmpty)
    }

    @Test func `what stands beside the salutation is read before it`() throws {
        let document = try Document(
            [.text("Ada Pettigrew", x: 72, y: 100), .text("Dear Ms Pettigrew", x: 72, y: 142)]
                + .lines(["Example Trust", "Long Lane", "Examplestead", "Tel 01999 123456"], x: 400, y: 100))
        #expect(document.lineTexts.last == "Dear Ms Pettigrew")
    }

    @Test func `newspaper columns are read one after the other`() throws {
        let left = [
            "the officers who were asked to look", "for it went through all of the files",
            "and found that none of them held",
            "what was asked for, since the lists", "had been destroyed in the year after",
            "the office was closed and its staff",
            "were moved to the new building in", "the town, where no room was left for",
        ]
        let right = [
            "them. The rest of the papers went to", "the county's archive, where they may",
            "be seen by all who ask for them on",
            "weekdays from nine to five, but not", "on bank holidays, when it is closed",
            "to readers and to its own staff, and",
            "in the week of the stocktaking, when", "nothing can be fetched from a shelf",
        ]
        let document = try Document(
            .body(from: 100) + .lines(left, x: 72, y: 180) + .lines(right, x: 320, y: 180))
        #expect(Array(document.lineTexts.suffix(16)) == left + right)
        #expect(document.cells.isEmpty)
    }

    @Test func `a letter in two columns is read down one and then down the other, its head first`() throws {
        let left = [
            ["Dear Ms Pettigrew"],
            ["You asked for the lists of the office,", "and for the files that were kept there."],
            ["Question 1"], ["How many officers were asked to look", "for the lists before the move?"], ["Four."],
            ["Question 2"], ["Which rooms were cleared in the year", "after the office was closed, and when?"],
        ]
        let right = [
            [
                "All of them were cleared, most in the", "last week of March, and the papers of",
                "the council went to the archive.",
            ],
            ["Question 3"], ["Who decided on the move?"], ["The committee for estates did, in a", "meeting of May."],
            ["Yours sincerely"], ["Jo Bloggs"],
        ]
        let head = ["Example Council", "12 March 2024"]
        let document = try Document(
            .lines(head, x: 420, y: 60) + paragraphs(left, x: 72, y: 120) + paragraphs(right, x: 320, y: 120))
        #expect(document.lineTexts == head + left.joined() + right.joined())
        #expect(document.cells.isEmpty)
    }

    /// Paragraphs under one another, 14 points between lines and 22 between paragraphs.
    private func paragraphs(_ texts: [[String]], x: Double, y: Double) -> [SamplePDF.Mark] {
        var top = y
        return texts.flatMap { text in
            defer { top += 14 * Double(text.count) + 8 }
            return [SamplePDF.Mark].lines(text, x: x, y: top)
        }
    }

    @Test func `signatures side by side are read one after the other`() throws {
        let document = try Document(
            .body(from: 100) + [.text("Yours sincerely", x: 72, y: 180)]
                + .lines(["Jo Bloggs", "Information Officer", "Governance"], x: 72, y: 240)
                + .lines(["Sam Smith", "Head of Service", "Governance"], x: 320, y: 240))
        #expect(
            Array(document.lineTexts.suffix(6)) == [
                "Jo Bloggs", "Information Officer", "Governance", "Sam Smith", "Head of Service", "Governance",
            ])
    }
}
