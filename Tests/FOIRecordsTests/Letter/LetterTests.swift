import PDFText
import Testing

@testable import FOIRecords

@Suite struct LetterTests {
    @Test func `lines join to paragraphs at their full width only`() {
        let text = """
            This is the first line of a paragraph that runs on to the
            next line and ends here.
            This one is a paragraph of its own because the line above is
            short.
            """
        #expect(blocks(of: text).count == 2)
    }

    @Test func `list items are blocks with their labels`() {
        let letter = Letter(
            document: Document(text: "Please send\n\na) the minutes;\nb) the agenda, and\nc) the\npapers.\n"))
        #expect(letter.blocks.compactMap(\.marker?.label) == ["a", "b", "c"])
    }

    @Test func `typography is made plain and can be found again`() {
        let letter = Letter(document: Document(text: "The Trust’s “reply” – in full…\n"))
        let flow = String(decoding: letter.flow.bytes, as: UTF8.self)
        #expect(flow == "The Trust's \"reply\" - in full...\n")
        #expect(letter.text(of: 0..<letter.flow.count - 1) == "The Trust’s “reply” – in full…")
    }

    @Test func `evidence counts in code points`() throws {
        let letter = Letter(document: Document(text: "£40 – “a fée”\nof 12.\u{0C}Second page\n"))
        let text = Array(letter.document.text.unicodeScalars)
        for block in letter.blocks {
            let places = letter.evidence(for: block.range)
            let slices = places.map { String(String.UnicodeScalarView(text[$0.start..<$0.end])) }
            #expect(
                slices.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    == letter.text(of: block.range))
        }
        #expect(letter.evidence(for: letter.blocks[letter.blocks.count - 1].range).first?.page == 2)
    }

    @Test func `a letter falls into zones`() {
        let text = """
            Northmoor District Council

            Dear Ms Orrell

            Thank you for your request. Here is the answer.

            If you are unhappy with this response you may ask for an internal review.

            Yours sincerely

            A Pask
            Clerk

            Annex A

            Section 31 applies.
            """
        let zones = Letter(document: Document(text: text)).blocks.map(\.zone)
        #expect(zones == [.letterhead, .salutation, .body, .review, .signOff, .signOff, .signOff, .annex, .annex])
    }

    @Test func `a quoted e-mail below the letter is a thread`() {
        let text =
            "Dear Ms Orrell\n\nHere it is.\n\nKind regards\n\nA Pask\n\nFrom: O Orrell\nSent: 3 May 2021\nTo: FOI\n\nPlease send it.\n"
        let letter = Letter(document: Document(text: text))
        #expect(letter.blocks.last?.zone == .thread)
    }

    @Test func `sentences end at stops but not in abbreviations`() {
        let letter = Letter(
            document: Document(text: "See s. 40 of the Act, e.g. the list. Mr. A. Pask agreed! Did he? Yes.\n"))
        #expect(
            letter.sentences(in: letter.blocks[0].range).map { letter.text(of: $0) }
                == ["See s. 40 of the Act, e.g. the list.", "Mr. A. Pask agreed!", "Did he?", "Yes."])
    }

    @Test func `an empty document gives a letter without blocks`() {
        #expect(Letter(document: Document(text: "")).blocks.isEmpty)
        #expect(Record(parsing: "").kind == .other)
    }

    private func blocks(of text: String) -> [Block] { Letter(document: Document(text: text)).blocks }
}
