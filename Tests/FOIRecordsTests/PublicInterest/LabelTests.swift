import PDFText
import Testing

@testable import FOIRecords

/// Labels as letters print them, each a line of its own.
@Suite struct LabelTests {
    private static let forDisclosure = [
        "Considerations in favour of disclosing the information",
        "Factors favouring disclosure",
        "Factors favouring Disclosure:",
        "Arguments in favour of disclosure:",
        "Arguments for disclosure",
        "Public interest arguments in favour of disclosing the information",
        "Public interest considerations favouring disclosure of the contract",
        "Public interest factors for release",
        "Public interest in disclosure",
        "The public interest in releasing the information",
        "Factors supporting disclosure",
        "Reasons in favour of publication",
        "Considerations favouring confirming or denying",
        "Factors favouring confirming whether information is held",
        "Factors favouring complying with Section 1(1)(a)",
        "For disclosure",
        "In favour of disclosure:",
        "In favour of release",
        "Favouring disclosure",
        "Arguments for:",
        "For:",
        "Pros",
        "The following factors weigh in favour of disclosure:",
        "We have considered the following factors in favour of disclosure:",
        "The public interest factors in disclosing the information are:",
        "Factors against maintaining the exemption",
        "Benefits of disclosure",
        "FACTORS IN FAVOUR OF DISCLOSURE",
        "1. Arguments in favour of release",
        "Factors for disclosure - section 43(2)",
        "Section 31(1)(a) - considerations favouring disclosure",
        "Ffactorau o blaid datgelu",
        "▲ Factors in favour of release",
        "Why the information should be made available",
        "Public Interest Considerations Favouring Release of the Information",
        "Public interest test: factors in favour of disclosure",
        "Some of the main arguments in favour of disclosing the requested information are:",
        "Factors in favour of disclosure include:",
        "Arguments in support of releasing the data",
        "Considerations for disclosure",
    ]

    private static let against = [
        "Considerations in favour of withholding the information",
        "Factors favouring non-disclosure",
        "Factors against disclosure:",
        "Arguments against disclosure",
        "Public interest arguments in favour of maintaining the exemption:",
        "Public interest arguments in favour of maintaining the exception",
        "Public interest considerations favouring withholding",
        "Public interest in maintaining the exemption",
        "Public interest in non-disclosure",
        "Factors favouring neither confirming nor denying",
        "Factors against confirming or denying",
        "Considerations in favour of neither confirming nor denying whether the information is held",
        "Factors for withholding",
        "Reasons why public interest favours withholding information:",
        "In favour of withholding",
        "Against disclosure",
        "Against release:",
        "Arguments against:",
        "Against",
        "Cons",
        "Factors in favour of upholding the exemption",
        "Factors opposing disclosure",
        "The factors in withholding the information are:",
        "The following weigh in favour of maintaining the exemption:",
        "Factors favouring refusal",
        "Ffactorau yn erbyn datgelu",
        "Why it should not",
        "Section 24 - Factors against complying with Section 1(1)(a)",
        "Public interest considerations against disclosure of the draft report",
        "Arguments in favour of applying the exemption",
        "Factors in favour of non-release",
        "Factors favouring not confirming or denying",
        "Public interest factors in favour of the exemption",
        "Considerations against",
    ]

    /// Lines with the same words that head no side.
    private static let neither = [
        "Arguments for and against disclosure",
        "Factors in favour of and against release",
        "There is a public interest in disclosure.",
        "Disclosure would favour one bidder over another",
        "Annex A - public interest test",
        "Section 43(2) - commercial interests",
        "Evidence of harm",
        "The balance of the public interest",
        "Information to be released",
        "Your request for disclosure",
        "Conclusion",
        "Disclosure of the prices would harm the Council's position against its suppliers",
        "Part 2: the contract",
    ]

    @Test(arguments: forDisclosure) func `a label speaks for disclosure`(label: String) {
        #expect(Self.side(of: label) == .disclosure)
    }

    @Test(arguments: against) func `a label speaks for withholding`(label: String) {
        #expect(Self.side(of: label) == .withholding)
    }

    @Test(arguments: neither) func `a line is no label of a side`(line: String) {
        #expect(Self.side(of: line) == nil)
    }

    @Test func `a label is told from the argument behind it`() {
        let runIn = [
            "Factors favouring disclosure: the public pay.": "the public pay.",
            "For disclosure. The fee is paid out of tax.": "The fee is paid out of tax.",
            "Section 43(2) - arguments for disclosure - the fee is high.": "the fee is high.",
            "Public interest in disclosure: Openness.": "Openness.",
        ]
        for (text, argument) in runIn {
            let letter = Letter(document: Document(text: text))
            let finder = ExemptionFinder(letter: letter, draft: Draft(reading: letter))
            let reading = BlockReader(letter: letter, draft: Draft(reading: letter), finder: finder).read(0)
            #expect(reading.sentences.map { letter.text(of: $0.range) }.filter { !$0.isEmpty } == [argument])
        }
    }

    private static func side(of line: String) -> ArgumentSide? {
        let text =
            "The Freedom of Information Act 2000 applies to this letter.\n\n" + line + "\n\nA paragraph follows it."
        let letter = Letter(document: Document(text: text))
        let draft = Draft(reading: letter)
        let reader = BlockReader(letter: letter, draft: draft, finder: ExemptionFinder(letter: letter, draft: draft))
        guard case .side(let side, _)? = reader.read(1).label?.kind else { return nil }
        return side
    }
}
