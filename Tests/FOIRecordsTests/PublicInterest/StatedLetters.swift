@testable import FOIRecords

extension WeighedLetter {
    /// Letters whose sentences tell exemption, sides and balance apart.
    static let stated = [
        WeighedLetter(
            "one test of all exemptions that are relied on",
            """
            The drawings are withheld under section 31(1)(a) of the Freedom of Information Act 2000, because they would help \
            a burglar.

            Section 43(2) is engaged too, because the fee was tendered for. Both exemptions are qualified.

            In favour of disclosure, the public should be able to judge what it has paid for.

            Against disclosure, burglars and rivals would read it too.

            On balance the public interest in maintaining the exemptions outweighs that in disclosure.
            """,
            Test("31/1/a", ["In favour of disclosure"], ["Against disclosure, burglars"], .withholding),
            Test("43/2", ["In favour of disclosure"], ["Against disclosure, burglars"], .withholding)),
        WeighedLetter(
            "an exemption named by its section in the sentence about the test, by its limbs before",
            """
            We withhold the report under section 36(2)(b)(i) and 36(2)(c) of the Freedom of Information Act 2000. Section 36 is a qualified exemption.

            We have considered the following in favour of disclosure:

            Openness in how the library is run.

            We have considered the following in favour of maintaining the exemption:

            Staff need to be able to think aloud.

            We are satisfied that the public interest in maintaining the exemption outweighs that in disclosure.

            Some names have been removed under section 40(2). There is a public interest in who decides. However, clerks would not expect to be named.
            """,
            Test("36/2/b/i", ["Openness in how"], ["Staff need to"], .withholding),
            Test("36/2/c", ["Openness in how"], ["Staff need to"], .withholding)),
        WeighedLetter(
            "both interests and the balance in one sentence",
            """
            The fare model is exempt under section 43(2) of the FOI Act.

            We recognise the need for openness where public money is spent, but here the public interest in a fair tender outweighs the general public interest in transparency.
            """,
            Test("43/2", ["We recognise the need"], ["here the public"], .withholding)),
        WeighedLetter(
            "the balance before the arguments, two exemptions in two paragraphs",
            """
            I write under the Freedom of Information (Scotland) Act 2002 (FOISA).

            An exemption under section 33(1)(b) of FOISA applies to the prices. It is subject to the public interest test. We have found that, on balance, the public interest lies in upholding the exemption. We recognise that there is some public interest in release because of the sums. However, this is outweighed by the public interest in keeping the tender fair.

            An exemption under section 30(c) of FOISA applies to the plan. It is subject to the public interest test. We have found that, on balance, the public interest lies in upholding the exemption. We recognise that there is a public interest in open government. However, there is a greater public interest in an orderly announcement.
            """,
            Test("33/1/b", ["We recognise that"], ["However, this is"], .withholding),
            Test("30/c", ["We recognise that"], ["However, there is"], .withholding)),
        WeighedLetter(
            "a list of exemptions with what each is, then one test",
            """
            Exemptions under the Freedom of Information Act 2000

            S31(1)(a)(b) - Law Enforcement - is a qualified and prejudice based exemption.

            S40(2) - Personal Information - is an absolute class based exemption.

            Harm

            Drivers would know where the cameras are.

            Public Interest Test

            Considerations favouring disclosure

            Better awareness may reduce crime.

            Considerations favouring non-disclosure

            Speeding would increase on other roads.

            Balance test

            There is no doubt that the points against disclosure outweigh the considerations favouring it. The request is refused.
            """,
            Test("31/1/a", ["Better awareness"], ["Speeding would"], .withholding),
            Test("31/1/b", ["Better awareness"], ["Speeding would"], .withholding)),
        WeighedLetter(
            "sides told apart in one paragraph by how they open",
            """
            Section 43(2) of the Freedom of Information Act 2000 applies.

            Section 43 is a qualified exemption and so the College must consider the public interest. The College recognises that there is a public interest in the transparency of its purchases. The College also recognises the public interest in value for money. Conversely, the College believes that there is a public interest in its buying on equal terms. It is also in the public interest that its suppliers are not put at a disadvantage. The College has therefore concluded that the public interest in withholding the information outweighs the public interest in disclosing it.
            """,
            Test(
                "43/2", ["The College recognises", "The College also"], ["Conversely, the College", "It is also in"],
                .withholding)),
        WeighedLetter(
            "confidences in running text, with the defence of public interest",
            """
            Section 41(1) of the Freedom of Information Act 2000 applies to the bank's letter. This is an absolute exemption, but there is a public interest defence to a claim for breach of confidence. There is a public interest in knowing the terms of the loan. However, there is a strong public interest in confidences being kept. We have concluded that a public interest defence would not succeed.
            """,
            Test("41/1", ["There is a public interest in"], ["However, there is"], .withholding)),
        WeighedLetter(
            "an interest of either kind, set against the first",
            """
            Section 43(2) - commercial interests - Freedom of Information Act 2000

            Public interest considerations

            There is a public interest in transparency in the spending of rates.

            There is also a public interest in the Council being able to borrow at a good rate.

            Having weighed these, we consider that the balance lies in maintaining the exemption.
            """,
            Test("43/2", ["There is a public"], ["There is also"], .withholding)),
        WeighedLetter(
            "numbered paragraphs under one heading",
            """
            Section 31(1)(e) of the Freedom of Information Act 2000 applies.

            Public interest considerations

            1. We recognise that there is a general public interest in openness.

            2. There is also an interest in how the rules are enforced.

            3. Against this there is a very strong public interest in the integrity of the controls.

            4. Disclosure would enable some to evade them.

            Conclusion

            We conclude that the balance of the public interest lies in maintaining the exemption.
            """,
            Test(
                "31/1/e", ["We recognise that", "There is also"], ["Against this there", "Disclosure would enable"],
                .withholding)),
        WeighedLetter(
            "factors of two sections in turn, with the headings of both above",
            """
            Section 24(1) - National Security

            Section 24 of the Freedom of Information Act 2000 is a qualified exemption.

            Section 31(1)(a) - Law Enforcement

            Section 31 is a qualified exemption.

            Section 24 - Factors favouring disclosure

            The public pay for the vans.

            Section 24 - Factors favouring non-disclosure

            The vans would be known.

            Section 31 - Factors favouring disclosure

            Drivers would be told of the vans.

            Section 31 - Factors favouring non-disclosure

            Tactics would be lost.

            Balance Test

            Therefore it is our opinion that for these issues the balance favours non-disclosure of the information.
            """,
            Test("24/1", ["The public pay"], ["The vans would"], .withholding),
            Test("31/1/a", ["Drivers would be"], ["Tactics would be"], .withholding)),
        WeighedLetter(
            "both interests in one sentence, the balance in the next; then another exemption",
            """
            The Department considers that section 24(1) of the Freedom of Information Act 2000 applies.

            Section 24(1) is a qualified exemption. The Department acknowledges the public interest in openness, but considers that there is a stronger public interest in protecting national security. It has concluded that the balance of the public interest favours maintaining the exemption.

            We also rely on section 27(1)(c). In considering the public interest we recognise that disclosure would give an insight into our dealings abroad. This has to be weighed against the harm that would be done to them. We find that the public interest favours non-disclosure.
            """,
            Test("24/1", ["The Department acknowledges"], ["considers that there"], .withholding),
            Test("27/1/c", ["In considering the"], ["This has to"], .withholding)),
        WeighedLetter(
            "a review that tells what the requester says",
            """
            We applied section 43(2) of the Freedom of Information Act 2000. You argue that there is a public interest in disclosure because of the sums. You also say that the factors in favour of disclosure were not looked at.

            My findings

            I agree that there is a public interest in transparency about the contract. Against that, I have considered the harm to the contractor. I therefore find that the balance of the public interest favours disclosure.
            """,
            Test("43/2", ["I agree that"], ["Against that, I"], .disclosure)),
        WeighedLetter(
            "headings that engage the exemption, one with prejudice in its title",
            """
            Annex 1

            Engagement of section 36(2)(b)(ii) of the Freedom of Information Act 2000 - Prejudice to the effective conduct of public affairs

            The Minister has given her opinion.

            Public Interest Arguments in Favour of Disclosure

            The Government acknowledges the interest in openness.

            Public Interest Arguments in Favour of Withholding

            Officials must be able to share drafts.

            Balance of Public Interest Test

            In conclusion, we believe the balance of the public interest falls in favour of withholding the information.
            """,
            Test("36/2/b/ii", ["The Government acknowledges"], ["Officials must be"], .withholding)),
        WeighedLetter(
            "lettered points",
            """
            The exemption in s.33(1)(b) of the Freedom of Information Act 2000 applies to the draft.

            Arguments in favour of disclosure:

            a) Openness of the audit;

            b) Public understanding of its cost.

            Arguments in favour of maintaining the exemption:

            a) The working relationship with those audited;

            b) A draft might be taken for the final report.

            In our view the arguments in favour of maintaining the exemption are stronger.
            """,
            Test(
                "33/1/b", ["Openness of the", "Public understanding"], ["The working relationship", "A draft might"],
                .withholding)),
        WeighedLetter(
            "sides named without what they are for",
            """
            Section 43(2) of the Freedom of Information Act 2000 is engaged, and the public interest was weighed.

            The arguments in favour include the size of the grant and who received it.

            The arguments against include the harm that a rival could do with the plan.

            The exemption should be maintained.
            """,
            Test("43/2", ["The arguments in"], ["The arguments against"], .withholding)),
        WeighedLetter(
            "both sides in one sentence",
            """
            Regulation 12(4)(e) of the EIR is engaged. In favour of release is the interest of those who fish there, and against release is the need of staff to speak freely. On balance the public interest lies in maintaining the exception.
            """,
            Test("12/4/e", ["In favour of"], ["against release is"], .withholding)),
        WeighedLetter(
            "sides named by what is done",
            """
            Section 31(1)(a) of the Freedom of Information Act 2000

            Public interest test

            Disclosure:

            Residents would know when the gates are shut.

            Non-disclosure:

            So would thieves.

            Outcome:

            The balance lies with non-disclosure.
            """,
            Test("31/1/a", ["Residents would"], ["So would"], .withholding)),
        WeighedLetter(
            "what somebody else says of the interest",
            """
            Section 42(1) of the Freedom of Information Act 2000 applies.

            "There is a public interest in seeing the advice, and it outweighs any harm."

            We have thought about what you say. In favour of disclosure we accept that many are affected.

            Against disclosure we give weight to privilege.

            The balance is against disclosure.
            """,
            Test("42/1", ["In favour of"], ["Against disclosure we"], .withholding)),
    ]
}
