import PDFText
import Testing

@testable import FOIRecords

@Suite struct StatutoryTextTests {
    /// Paragraphs; those that reproduce an Act start with a bar.
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var paragraphs: [String]

        init(_ name: String, _ paragraphs: String...) {
            self.name = name
            self.paragraphs = paragraphs
        }

        var testDescription: String { name }
        var text: String {
            paragraphs.map { $0.hasPrefix("|") ? String($0.dropFirst()) : $0 }.joined(separator: "\n\n")
        }
        var wanted: [Int] { paragraphs.indices.filter { paragraphs[$0].hasPrefix("|") } }
    }

    private static let samples = [
        Sample(
            "the general right of access",
            "Section 1(1) of the Freedom of Information Act 2000 states:",
            "|Any person making a request for information to a public authority is entitled -",
            "|(a) to be informed in writing by the public authority whether it holds information of the description specified "
                + "in the request, and",
            "|(b) if that is the case, to have that information communicated to him.",
            "We do not hold the information."),
        Sample(
            "a limb under a heading",
            "Section 31(1)(a) - Law enforcement",
            "|(1) Information which is not exempt information by virtue of section 30 is exempt information if its disclosure "
                + "under this Act would, or would be likely to, prejudice-",
            "|(a) the prevention or detection of crime.",
            "Considerations in favour of disclosure",
            "The public should know."),
        Sample(
            "a subsection that misnumbers itself",
            "Section 43(2)",
            "|(1) Information is exempt if its disclosure under this Act would or would be likely to, prejudice the commercial "
                + "interests of any person (including the public authority holding it).",
            "Our contractor would be harmed."),
        Sample(
            "regulations with limbs",
            "Regulation 12(5) of the EIR reads:",
            "|For the purposes of paragraph (1)(a), a public authority may refuse to disclose information to the extent that "
                + "its disclosure would adversely affect-",
            "|(a) international relations, defence, national security or public safety;",
            "|(b) the course of justice;",
            "The Council considers that (b) applies."),
        Sample(
            "a quotation over two paragraphs",
            "The Act says:",
            "|\"Information is exempt information if-",
            "|it constitutes a trade secret.\"",
            "The recipe is a trade secret."),
        Sample(
            "a Scottish exemption",
            "Section 33(1)(b) of FOISA provides as follows:",
            "|Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice "
                + "substantially the commercial interests of any person.",
            "It would harm the ferry company."),
        Sample(
            "the duty to confirm or deny",
            "|(3) The duty to confirm or deny does not arise if, or to the extent that, compliance with section 1(1)(a) would, "
                + "or would be likely to, prejudice any of the matters mentioned in subsection (1).",
            "We therefore say nothing of the matter."),
        Sample(
            "section 36 with a qualified person",
            "Section 36(2) is in these words:",
            "|(2) Information to which this section applies is exempt information if, in the reasonable opinion of a qualified "
                + "person, disclosure of the information under this Act-",
            "|(b) would, or would be likely to, inhibit-",
            "|(i) the free and frank provision of advice, or",
            "|(ii) the free and frank exchange of views for the purposes of deliberation.",
            "The Vice-Chancellor is our qualified person."),
        Sample(
            "a paraphrase is the letter's own",
            "Section 43 provides that information is exempt if its disclosure would be likely to prejudice commercial interests. "
                + "Disclosure of the bids may prejudice ours.",
            "The information is exempt under section 43(2) because its disclosure would prejudice the contractor.",
            "Information is exempt from disclosure under section 22 where we intend to publish it."),
        Sample(
            "the parts of a request are none",
            "You asked us for the following:",
            "(a) the number of complaints in each year; and",
            "(b) the cost of answering them.",
            "(a) There were eleven complaints."),
        Sample(
            "what a refusal notice must tell",
            "Section 17 requires us to give you a notice which: (a) states that fact, (b) specifies the exemption in question "
                + "and (c) states why the exemption applies."),
    ]

    @Test(arguments: samples) func `the text of an Act is told from the letter's own`(sample: Sample) {
        let letter = Letter(document: Document(text: sample.text))
        #expect(letter.blocks.count == sample.paragraphs.count)
        #expect(Draft(reading: letter).statutoryBlocks.sorted() == sample.wanted)
    }
}
