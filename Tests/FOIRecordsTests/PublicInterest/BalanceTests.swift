import PDFText
import Testing

@testable import FOIRecords

/// Sentences in which letters strike the balance.
@Suite struct BalanceTests {
    private static let withholding = [
        "On balance, the public interest in maintaining the exemption outweighs the public interest in disclosure.",
        "The public interest in disclosure is outweighed by the public interest in maintaining the exception.",
        "We consider that the public interest in withholding the information outweighs that in disclosing it.",
        "The public interest in disclosure does not outweigh the public interest in maintaining the exemption.",
        "The factors in favour of disclosure are outweighed by those against it.",
        "On balance, the Council believes that the public interest lies in maintaining the exemption.",
        "The balance is against disclosure.",
        "The greater public interest is therefore in maintaining the exemption.",
        "It is better for the public that we neither confirm nor deny.",
        "The public interest is better served by publication as planned.",
        "I no longer believe that the balance favours disclosure.",
        "The balance of the public interest falls in favour of withholding the report.",
        "In all the circumstances the public interest clearly favours the non-disclosure of the report.",
        "The test favours non-disclosure.",
        "It is our opinion that the balancing test favours neither confirming nor denying that information is held.",
        "After weighing up the competing interests I have determined that disclosure would not be in the public interest.",
        "It would not be in the public interest to disclose the names.",
        "All in all, the Trust does not think it in the public interest to release the drawings.",
        "We have decided that the information should be withheld.",
        "The points in the second column are the stronger.",
        "We find that the latter carries more weight.",
        "The arguments against are much the stronger, and the plans will not be sent.",
        "The dangers outweigh the benefits.",
        "I find for maintaining the exception.",
        "It is our opinion that the balancing test for disclosure is not made out.",
        "The information will not be disclosed.",
        "The safety of staff prevails, and the plans will not be released.",
        "The interest in maintaining the exemption is the greater.",
        "The public interest is best served by withholding the information.",
        "It is therefore in the public interest to withhold the file.",
        "The arguments for withholding are stronger than those for release.",
        "We have concluded that the public interest in favour of disclosure is insufficient to outweigh the harm.",
        "The exemption should be maintained.",
        "The public interest is in favour of upholding the two exemptions.",
        "The Trust finds that the public interest arguments against disclosure outweigh those in favour.",
        "On this occasion the balance favours withholding.",
        "The public interest in preventing floods is stronger than that in reading the plan; the test favours "
            + "non-disclosure.",
        "There is a stronger case for withholding the information than for disclosing it.",
        "I have therefore decided not to release the note.",
        "The balance of the public interest rests with maintaining the exemption.",
        "Our decision is to withhold the information.",
        "The public interest in releasing the information is not sufficient to outweigh the interest in keeping it back.",
    ]

    private static let disclosure = [
        "We do not consider that maintaining the exemption outweighs the public interest in disclosure.",
        "The public interest in disclosure outweighs the public interest in maintaining the exemption.",
        "The factors in favour of maintaining the exception do not outweigh the other factors.",
        "So we have decided that it is in the public interest to disclose the survey.",
        "We believe that the public interest lies in favour of disclosure.",
        "The public interest in maintaining the exemption is outweighed by the public interest in disclosure.",
        "The balance falls in favour of releasing the report, and it is attached.",
        "The balance of the public interest favours disclosure.",
        "We have decided to release the minutes.",
        "The public interest in withholding the names does not outweigh that in disclosing them.",
        "Disclosure is in the public interest.",
    ]

    private static let undecided = [
        "We must consider whether the public interest in maintaining the exemption outweighs the public interest in disclosure.",
        "We need more time to weigh the balance.",
        "Section 43 is subject to the public interest test.",
        "The public interest test requires that information is disclosed unless the interest in withholding outweighs that in release.",
    ]

    @Test(arguments: withholding) func `a sentence comes down for withholding`(sentence: String) {
        #expect(Self.side(of: sentence) == .withholding)
    }

    @Test(arguments: disclosure) func `a sentence comes down for disclosure`(sentence: String) {
        #expect(Self.side(of: sentence) == .disclosure)
    }

    @Test(arguments: undecided) func `a sentence leaves the balance open`(sentence: String) {
        let letter = Letter(document: Document(text: sentence))
        let verdict = Balance(letter: letter).verdict(of: letter.blocks[0].range)
        #expect(verdict == nil || verdict?.manner == .decision)
    }

    private static func side(of sentence: String) -> ArgumentSide? {
        let letter = Letter(document: Document(text: sentence))
        return Balance(letter: letter).side(of: letter.sentences(in: letter.blocks[0].range))
    }
}
