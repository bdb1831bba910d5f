@testable import FOIRecords

extension WeighedLetter {
    /// Departments: annexes with the text of the Act and headed sides.
    static let whitehall = [
        WeighedLetter(
            "an annex with two exemptions, the text of each, and a heading for each side",
            """
            Dear Ms Quillfeather

            The information is exempt under sections 35(1)(a) and 43(2) of the Freedom of Information Act 2000.

            Yours sincerely

            T Ferncastle

            Annex A

            Section 35(1)(a) - formulation of government policy

            (1) Information held by a government department is exempt information if it relates to-

            (a) the formulation or development of government policy.

            Considerations in favour of disclosing the information

            Disclosure would let the public see how the harbour policy was made.

            It would also show which ports were asked.

            Considerations in favour of withholding the information

            Ministers need room in which to weigh options before they announce them.

            We have determined that the public interest falls in favour of withholding the information.

            Section 43(2) - commercial interests

            Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person.

            Considerations in favour of disclosing the information

            There is a public interest in how the tender was priced.

            Considerations in favour of withholding the information

            Bidders would lose the confidence to name their best price.

            We have concluded that the balance of the public interest lies in withholding the information.
            """,
            Test("35/1/a", ["Disclosure would let", "It would also show"], ["Ministers need room"], .withholding),
            Test("43/2", ["There is a public"], ["Bidders would lose"], .withholding)),
        WeighedLetter(
            "a heading that names the section alone where the letter relies on one subsection",
            """
            The prices are withheld under section 43(2) of the Freedom of Information Act 2000.

            ANNEX: PUBLIC INTEREST TEST

            SECTION 43

            ARGUMENTS FOR DISCLOSURE

            The department spends public money and should be seen to spend it well.

            ARGUMENTS AGAINST DISCLOSURE

            The contract is to be let again next year.

            CONCLUSION

            The public interest in maintaining the exemption outweighs the public interest in disclosure.
            """,
            Test("43/2", ["The department spends"], ["The contract is"], .withholding)),
        WeighedLetter(
            "headings that end in a colon, bullets below",
            """
            Section 24(1) of the Freedom of Information Act 2000 applies to the plans.

            Public interest considerations in favour of disclosure:

            • The public should know that the tunnels are guarded.

            • Openness builds trust in the service

            Public interest considerations against disclosure:

            • The plans show where the guards stand;

            • they would be of use to those who mean harm

            On balance, we consider that the public interest in withholding the plans outweighs that in disclosing them.
            """,
            Test("24/1", ["The public should", "Openness builds"], ["The plans show", "they would be"], .withholding)),
        WeighedLetter(
            "the balance under a heading of its own, in several paragraphs",
            """
            Section 27(1)(a) of the FOIA is engaged, and it is a qualified exemption.

            Public interest test

            Factors in favour of release

            Release would add to what is known of the talks.

            Factors against release

            The other State spoke in confidence.

            Balance of the public interest

            Openness carries weight, and there is interest in the talks at home.

            The department has weighed these factors with care. On this occasion the public interest favours withholding the note.

            Further information

            The minutes of the committee are on our website.
            """,
            Test("27/1/a", ["Release would add"], ["The other State"], .withholding)),
        WeighedLetter(
            "one passage for two limbs, heading with a list",
            """
            Sections 36(2)(b)(i) and 36(2)(c) of the Freedom of Information Act 2000

            In the reasonable opinion of the Minister, who is the qualified person, disclosure would inhibit advice.

            Factors for disclosure

            The decision touches every household in the valley.

            Factors for withholding

            Officials must be able to advise without looking over their shoulder.

            The Minister finds that the balance is against disclosure.
            """,
            Test("36/2/b/i", ["The decision touches"], ["Officials must be"], .withholding),
            Test("36/2/c", ["The decision touches"], ["Officials must be"], .withholding)),
        WeighedLetter(
            "neither confirming nor denying",
            """
            Section 24(2) of the Freedom of Information Act 2000 - national security

            Considerations in favour of confirming or denying whether the information is held

            Confirmation would assure the public that the matter is looked into.

            Considerations in favour of neither confirming nor denying whether the information is held

            To confirm or deny would tell those who are watched that they are.

            Overall, the public interest in neither confirming nor denying outweighs the public interest in confirming whether the information is held.
            """,
            Test("24/2", ["Confirmation would assure"], ["To confirm or deny"], .withholding)),
        WeighedLetter(
            "the list of exemptions, then a test under each name without its number",
            """
            The papers are exempt under section 35(1)(a) (formulation of government policy) and section 42(1) (legal professional privilege) of the FOI Act.

            PUBLIC INTEREST TEST

            FORMULATION OF GOVERNMENT POLICY

            Arguments in favour of disclosure

            The public pays for the policy.

            Arguments in favour of maintaining the exemption

            Policy is best made in private.

            The balance lies in maintaining the exemption.

            LEGAL PROFESSIONAL PRIVILEGE

            Arguments in favour of disclosure

            The advice cost a good deal.

            Arguments in favour of maintaining the exemption

            Lawyers and those they advise must be able to speak freely.

            The balance lies in maintaining the exemption.
            """,
            Test("35/1/a", ["The public pays"], ["Policy is best"], .withholding),
            Test("42/1", ["The advice cost"], ["Lawyers and those"], .withholding)),
        WeighedLetter(
            "a paragraph whose last sentence concludes",
            """
            Section 29(1)(a) of the Freedom of Information Act 2000 applies.

            Arguments for disclosure

            The forecast bears on every mortgage.

            Arguments against disclosure

            Markets would move on half a forecast. For these reasons we believe that the public interest in maintaining the exemption outweighs that in disclosure.
            """,
            Test("29/1/a", ["The forecast bears"], ["Markets would move on half a forecast."], .withholding)),
    ]
}
