import Testing

@testable import PDFText

@Suite struct RunningLineTests {
    private func page(_ number: Int, of count: Int, head: [String], foot: [String]) -> [SamplePDF.Mark] {
        .lines(head, x: 400, y: 50) + .body(from: 160 + 40 * Double(number))
            + .lines(foot, x: 200, y: 780, size: 8, leading: 10)
            + [.text("Page \(number) of \(count)", x: 500, y: 820, size: 8)]
    }

    @Test func `a foot on all pages is one on each of them, a head from the second page on`() throws {
        let head = ["EXAMPLE POLICE", "Police Headquarters", "Tel No: 101"]
        let foot = ["Chair: Pat Example", "Follow us: @example"]
        let document = try Document(
            pdf: SamplePDF(pages: (1...3).map { page($0, of: 3, head: head, foot: foot) }).bytes)
        #expect(document.texts(.header) == head + head)
        #expect(document.texts(.footer) == foot + foot + foot)
        #expect(document.texts(.pageNumber) == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"])
        #expect(document.texts(.body).prefix(3) == head[...])
    }

    @Test func `a text that is alike on two pages by chance is no head`() throws {
        let document = try Document(
            [.text("FOI 326", x: 72, y: 72), .text("Response", x: 72, y: 100)] + .body(from: 140),
            [.text("Response", x: 72, y: 100)] + .body(from: 140))
        #expect(document.texts(.header).isEmpty)
    }

    @Test func `numbers in a running line may differ`() throws {
        let document = try Document(
            .body(from: 100) + [.text("FOI 117 - sheet 1", x: 72, y: 810, size: 8)],
            .body(from: 140) + [.text("FOI 117 - sheet 2", x: 72, y: 810, size: 8)])
        #expect(document.texts(.footer) == ["FOI 117 - sheet 1", "FOI 117 - sheet 2"])
    }

    @Test(
        arguments: ["Page 2", "Page 2 of 3", "2 of 3", "2/3", "- 2 -", "Tudalen / Page 2 o / of 3", "p. 2", "Page | 2"])
    func `a page's number is told`(text: String) {
        #expect(PageNumbers(page: 2, of: 3).isNumber(Array(text.utf8), isAlone: false) || text == "- 2 -")
        #expect(PageNumbers(page: 2, of: 3).isNumber(Array(text.utf8), isAlone: true))
    }

    @Test(arguments: ["2024", "3", "12 of 5", "Section 2", "2 May", "page two", ""])
    func `other numbers are none`(text: String) {
        #expect(!PageNumbers(page: 2, of: 3).isNumber(Array(text.utf8), isAlone: true))
    }

    @Test func `a reference before the page's number makes a foot`() throws {
        let document = try Document(.body(from: 100) + [.text("FOI 117 Page 1 of 1", x: 72, y: 810, size: 8)])
        #expect(document.texts(.footer) == ["FOI 117 Page 1 of 1"])
    }

    @Test func `the foot of an authority's paper is told on a letter of one page`() throws {
        let foot = ["Registered office: 1 Long Lane, Examplestead", "Registered in England No. 01234567"]
        let document = try Document(.body(from: 100) + .lines(foot, x: 180, y: 790, size: 7, leading: 9))
        #expect(document.texts(.footer) == foot)
    }

    @Test func `a footnote and a notice in small type are text`() throws {
        let notice = [
            "If you are not content you may ask for a review within two months.", "Write to the address above.",
        ]
        let document = try Document(.body(from: 100) + .lines(notice, x: 72, y: 790, size: 7, leading: 9))
        #expect(document.texts(.footer).isEmpty)
    }
}
