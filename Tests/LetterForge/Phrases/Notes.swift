/// What letters say about provisions beside relying on them.
enum Notes {
    /// A condition for the exemption of personal data.
    static let conditions = Wording(
        seen: [
            "The condition in {cite} is met, because release would contravene the data protection principles.",
            "Disclosure would be unfair to the individuals, so the first condition in {cite} is satisfied.",
            "{Cite} provides the condition that is relevant here: release would breach the principles.",
            "That provision works together with {cite}, as the people concerned would not expect publication.",
        ],
        held: HeldNotes.conditions)
    static let principles = Wording(
        seen: [
            "Releasing names would breach the first data protection principle in Article 5(1)(a) of the UK GDPR.",
            "Under Article 5(1)(a) of the UK General Data Protection Regulation personal data must be processed lawfully, fairly and in a transparent manner.",
            "To disclose them would not be lawful under Article 5(1)(a) of the UK GDPR.",
            "Article 5(1)(a) UK GDPR requires processing to be fair, which publication would not be.",
        ],
        held: HeldNotes.principles)
    static let considered = Wording(
        seen: [
            "{We} also considered whether {cite} ({title}) applied, but decided that it did not.",
            "{We} {have} considered {cite} and {do} not rely on it.",
            "The {exemption} in {cite} ({title}) was looked at as well and was found not to apply.",
            "Although {cite} might have been engaged, {we} {have} not applied it.",
        ],
        held: HeldNotes.considered)
    /// The words of the Act, with what they cite.
    static let quotations: [(numbers: [String], wording: Wording, quoted: [[String]], isRefusal: Bool)] = [
        (
            ["43", "2"],
            Wording(seen: [
                "{Cite} states: “Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person (including the public authority holding it).”",
                "{Cite} says that information is exempt “if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person (including the public authority holding it)”.",
            ]), [], false
        ),
        (
            ["31", "3"],
            Wording(seen: [
                "{Cite} provides: “The duty to confirm or deny does not arise if, or to the extent that, compliance with section 1(1)(a) would, or would be likely to, prejudice any of the matters mentioned in subsection (1).”",
                "The wording of {cite} is: “The duty to confirm or deny does not arise if, or to the extent that, compliance with section 1(1)(a) would, or would be likely to, prejudice any of the matters mentioned in subsection (1).”",
            ]), [["1", "1", "a"]], false
        ),
        (
            ["12", "1"],
            Wording(seen: [
                "{Cite} says: “Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying with the request would exceed the appropriate limit.”",
                "In the words of {cite}, “Section 1(1) does not oblige a public authority to comply with a request for information if the authority estimates that the cost of complying with the request would exceed the appropriate limit.”",
            ]), [["1", "1"]], true
        ),
    ]
    static let balanceRule = Wording(
        seen: [
            "{Cite} requires {us} to consider whether the public interest in maintaining the {exemption} outweighs that in disclosure.",
            "The test that {we} must apply is in {cite}.",
        ],
        held: HeldNotes.balanceRule)
}
