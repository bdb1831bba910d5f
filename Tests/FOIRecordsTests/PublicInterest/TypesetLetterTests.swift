import PDFText
import Testing

@testable import FOIRecords

@Suite struct TypesetLetterTests {
    private static let lead = "The rates are exempt under section 43(2) of the Freedom of Information Act 2000."
    private static let conclusion = "On balance the public interest lies in maintaining the exemption."

    @Test func `a table with a column for each side`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        letter.table(
            0,
            [
                ["*Factors for disclosure*", "*Factors against disclosure*"],
                ["Money is public.", "Rivals would gain."],
                ["Openness builds trust.", "Bids would dry up."],
            ])
        letter.paragraph(Self.conclusion)
        let test = letter.tests.first
        #expect(letter.tests.map(\.provision) == ["ukpga/2000/36/section/43/2"])
        #expect(test?.forDisclosure.map(\.text) == ["Money is public.", "Openness builds trust."])
        #expect(test?.againstDisclosure.map(\.text) == ["Rivals would gain.", "Bids would dry up."])
        #expect(test?.favours == .withholding)
    }

    @Test func `a table with a row for each exemption`() {
        var letter = TypesetLetter()
        letter.paragraph("Sections 43(2) and 36(2)(c) of the Freedom of Information Act 2000 apply.")
        letter.table(
            0,
            [
                ["Exemption", "In favour of disclosure", "In favour of withholding"],
                ["Section 43(2)", "Money is public.", "Rivals would gain."],
                ["Section 36(2)(c)", "People would see how we decide.", "Time would be lost."],
            ])
        letter.paragraph("*Balance*")
        letter.paragraph(
            "The public interest in maintaining both exemptions outweighs the public interest in disclosure.")
        let tests = letter.tests
        #expect(tests.map(\.provision) == ["ukpga/2000/36/section/43/2", "ukpga/2000/36/section/36/2/c"])
        #expect(
            tests.map { $0.forDisclosure.map(\.text) } == [["Money is public."], ["People would see how we decide."]])
        #expect(tests.map { $0.againstDisclosure.map(\.text) } == [["Rivals would gain."], ["Time would be lost."]])
        #expect(tests.map(\.favours) == [.withholding, .withholding])
    }

    @Test func `a table with a row for each side`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        letter.table(
            0,
            [
                ["Public interest in favour of disclosure", "Money is public."],
                ["Public interest in favour of withholding", "Rivals would gain."],
                ["Balance of the public interest", "The interest in disclosure is outweighed."],
            ])
        let test = letter.tests.first
        #expect(test?.forDisclosure.map(\.text) == ["Money is public."])
        #expect(test?.againstDisclosure.map(\.text) == ["Rivals would gain."])
        #expect(test?.conclusion?.text == "The interest in disclosure is outweighed.")
        #expect(test?.favours == .withholding)
    }

    @Test func `bold words in front of plain ones are a label`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        letter.paragraph("*Factors favouring disclosure* Money is public.")
        letter.paragraph("*Factors favouring non-disclosure* Rivals would gain.")
        letter.paragraph("*Balance test* The harm is the greater.")
        let test = letter.tests.first
        #expect(test?.forDisclosure.map(\.text) == ["Money is public."])
        #expect(test?.againstDisclosure.map(\.text) == ["Rivals would gain."])
        #expect(test?.favours == .withholding)
    }

    @Test func `a bold heading of something else ends the last side`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        letter.paragraph("*Arguments for disclosure*")
        letter.paragraph("Money is public.")
        letter.paragraph("*Arguments against disclosure*")
        letter.paragraph("Rivals would gain.")
        letter.paragraph("*The lorries*")
        letter.paragraph("There are eleven lorries in the yard.")
        #expect(letter.tests.first?.againstDisclosure.map(\.text) == ["Rivals would gain."])
    }

    @Test func `a bold heading within a side is the topic of an argument`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        for line in [
            "*Arguments for disclosure*", "*Transparency*", "Money is public.", "*Arguments against disclosure*",
            "*Rivals*", "Rivals would gain.", "*Future bids*", "Bids would dry up.", "*Conclusion*", Self.conclusion,
        ] {
            letter.paragraph(line)
        }
        let test = letter.tests.first
        #expect(test?.forDisclosure.map(\.text) == ["Money is public."])
        #expect(test?.againstDisclosure.map(\.text) == ["Rivals would gain.", "Bids would dry up."])
        #expect(test?.favours == .withholding)
    }

    @Test func `every argument stands where its evidence says`() {
        var letter = TypesetLetter()
        letter.paragraph(Self.lead)
        letter.paragraph("In favour of disclosure is that money is public. Against it is that rivals would gain.")
        letter.paragraph(Self.conclusion)
        let text = Array(letter.document.text.unicodeScalars)
        let test = letter.tests.first
        let passages = (test?.forDisclosure ?? []) + (test?.againstDisclosure ?? [])
        #expect(passages.count == 2)
        for passage in passages {
            let places = passage.evidence.map { String(String.UnicodeScalarView(text[$0.start..<$0.end])) }
            #expect(places == [passage.text])
            #expect(passage.evidence.allSatisfy { $0.boxes.count == 1 && $0.page == 1 })
        }
    }
}
