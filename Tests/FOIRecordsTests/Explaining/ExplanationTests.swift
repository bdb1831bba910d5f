import PDFText
import Testing

@testable import FOIRecords

/// Of each field, the rule is named that found it.
struct ExplanationTests {
    private let reading = ExplainedReading(
        of: Document(
            text: """
                Heron Borough Council
                Our ref: FOI 4411
                Your ref: BR 77
                Date: 3 May 2021

                Dear Ms Quill,

                Freedom of Information Act 2000

                Thank you for your request dated 9 April 2021, which we received on 12 April 2021. Your request has been
                handled under the Freedom of Information Act 2000. You asked:

                1. How many bridges do you own?
                2. What did the last survey of the bridges cost?

                1. We own 14 bridges.

                2. The cost of the survey is exempt under section 43(2) of the Act and is withheld. We considered using
                section 41 but do not rely on it.

                Public interest test: section 43(2)

                Factors in favour of disclosure
                There is a general public interest in how public money is spent.

                Factors against disclosure
                Surveyors would be able to see what others had bid before.

                On balance, the public interest in maintaining the exemption outweighs the public interest in disclosure.

                If you are dissatisfied, you may ask for an internal review. We aim to complete it within 20 working days.
                You should submit your request within 40 working days to reviews@heron.gov.uk.

                If you remain dissatisfied you may complain to the Information Commissioner within six months at
                casework@ico.org.uk.

                Yours sincerely,

                A Reed
                Information Officer
                """))

    @Test(arguments: [
        (RecordField.references, "FOI 4411", "our|my ref|reference|refs"),
        (.response, "2021-05-03", "date"),
        (.requested, "2021-04-09", "request|requests dated|of|on|from|made|sent|submitted"),
        (.received, "2021-04-12", "received"),
        (.regimes, "foia-2000", "handled|handling|handle ... under|with|for"),
        (.partTexts, "How many bridges do you own?", "you|they|requester|applicant asked|ask|asks"),
        (.answers, "withheld", "is|are|was|were|be|being|been|therefore|considered|information|also|and exempt"),
        (.roles, "exemption", "exempt|exempted|exempting|exempts"),
        (.favours, "withholding", "outweigh"),
        (.forDisclosure, "There is a general public interest in how public money is spent.", "favour|favours"),
        (.reviewLimit, "40 working-days", "submitted|submit|submitting"),
    ])
    func `the row that matched is named with its example`(field: RecordField, value: String, phrase: String) throws {
        let found = reading.explanation(of: field).found
        let wanted = try #require(found.first { $0.value == value }, "\(found)")
        let rules = wanted.grounds.map(\.rule).filter { $0.phrase != nil }
        #expect(rules.contains { $0.phrase?.hasPrefix(phrase) ?? false }, "\(rules)")
        #expect(rules.allSatisfy { $0.example?.isEmpty == false })
    }

    @Test(arguments: [
        (RecordField.kind, "response"), (.authority, "Heron Borough Council"), (.requester, "Quill"),
        (.outcome, "partly-disclosed"), (.citations, "ukpga/2000/36/section/43/2"),
        (.publicInterest, "ukpga/2000/36/section/43/2"), (.reviewEmail, "reviews@heron.gov.uk"), (.signatory, "A Reed"),
        (.partLabels, "2"), (.ties, "2"),
        (.againstDisclosure, "Surveyors would be able to see what others had bid before."),
    ])
    func `a mechanism is named where no row is at work`(field: RecordField, value: String) throws {
        let found = reading.explanation(of: field).found
        let wanted = try #require(found.first { $0.value == value }, "\(found)")
        #expect(wanted.grounds.contains { !$0.rule.description.isEmpty && $0.rule.source.contains(".swift:") })
    }

    @Test func `a provision weighed and left aside is explained by its phrase`() throws {
        let roles = reading.explanation(of: .roles).only("section/41")
        let aside = try #require(roles.found.first)
        #expect(aside.value == "mentioned")
        #expect(aside.grounds.contains { $0.rule.description.contains("notReliedOn") && $0.rule.phrase != nil })
    }

    @Test func `the paper that is no letter is told apart by its signs`() throws {
        let paper = ExplainedReading(
            of: Document(text: "Invoice number 11\n\nFreedom of Information team\n\nTotal £40"))
        let kind = paper.explanation(of: .kind)
        #expect(kind.found.map(\.value) == ["other"])
        #expect(kind.found[0].grounds.contains { $0.rule.phrase == "invoice no|number|date" })
        #expect(kind.weighed.contains { $0.value == "a letter" })
    }

    @Test func `a row's rule leads to its line`() throws {
        let reference = try #require(reading.explanation(of: .references).found.first?.grounds.first)
        #expect(reference.rule.source.hasPrefix("ReferenceLabels.swift:"))
        #expect(reference.text == "FOI 4411")
        #expect(reference.evidence.first?.page == 1)
    }

    @Test(arguments: [
        (RecordField.references, "BR 77", "requester's own"),
        (.reviewLimit, "20 working-days", "how long the authority takes"),
        (.reviewLimit, "6 months", "regulator"),
        (.reviewEmail, "casework@ico.org.uk", "regulator"),
        (.signatory, "Information Officer", "job title"),
    ])
    func `what was weighed is told with why it lost`(field: RecordField, value: String, reason: String) {
        let weighed = reading.explanation(of: field).weighed
        #expect(weighed.contains { $0.value == value && $0.reason.contains(reason) }, "\(weighed)")
    }
}
