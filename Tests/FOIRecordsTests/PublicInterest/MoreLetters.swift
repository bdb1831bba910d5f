@testable import FOIRecords

extension WeighedLetter {
    /// Forms that stretch the reading.
    static let more = [
        WeighedLetter(
            "a department that argues in running text",
            """
            Some of the papers are exempt under section 35(1)(a) of the Freedom of Information Act 2000.

            Section 35 is a qualified exemption and I have considered whether the balance of the public interest favours our disclosure of this material. There is a general public interest in disclosure and I recognise that openness may increase trust in government. These public interests have to be weighed against a stronger public interest that policy making is of the highest quality. Ministers must be able to discuss policy freely. Taking into account all the circumstances of this case, I have concluded that the balance of the public interest favours withholding this information.
            """,
            Test(
                "35/1/a", ["There is a general"], ["These public interests", "Ministers must be able"], .withholding)),
        WeighedLetter(
            "what disclosure would do, owned to",
            """
            Section 27(1)(a) of the Freedom of Information Act 2000 applies to the telegram.

            The application of section 27(1)(a) requires us to consider the public interest test arguments in favour of releasing and withholding the information. We acknowledge that releasing it would increase public knowledge of our relations with Freedonia. However, section 27(1)(a) recognises that the conduct of relations depends upon trust between governments. For these reasons we consider that the public interest in maintaining this exemption outweighs the public interest in disclosure.
            """,
            Test("27/1/a", ["We acknowledge that"], ["However, section 27(1)(a)"], .withholding)),
        WeighedLetter(
            "factors parted by semicolons behind their labels",
            """
            The rates are exempt under section 43(2) of the Freedom of Information Act 2000.

            Public interest factors in favour of disclosure: accountability for public money; confidence in the Trust.

            Public interest factors against disclosure: harm to the supplier; fewer bids in future.

            The Trust has concluded that the public interest is best served by withholding the rates.
            """,
            Test("43/2", ["accountability for public"], ["harm to the supplier"], .withholding)),
        WeighedLetter(
            "numbered arguments",
            """
            Section 36(2)(c) of the Freedom of Information Act 2000

            Factors in favour of disclosure

            1. The University is largely funded from taxes.

            2. Students have an interest in how it is run.

            Factors in favour of maintaining the exemption

            1. The Council of the University meets in private for good reason.

            2. Minutes would be written more guardedly.

            3. The matter is still under discussion.

            Conclusion

            The University has decided that the factors against disclosure outweigh those in favour.
            """,
            Test(
                "36/2/c", ["The University is", "Students have an"],
                ["The Council of", "Minutes would be", "The matter is"], .withholding)),
        WeighedLetter(
            "the same headings under two exemptions whose names stand in sentences",
            """
            We rely on two exemptions of the Freedom of Information Act 2000.

            The first is section 31(1)(a), because the plans would help thieves.

            Factors in favour of disclosure

            Residents would be reassured.

            Factors in favour of maintaining the exemption

            Thieves would be helped.

            The second is section 38(1)(b), because wardens have been attacked.

            Factors in favour of disclosure

            Residents could judge the danger.

            Factors in favour of maintaining the exemption

            Wardens would be found at home.

            In both cases the public interest in maintaining the exemption outweighs the public interest in disclosure.
            """,
            Test("31/1/a", ["Residents would be"], ["Thieves would be"], .withholding),
            Test("38/1/b", ["Residents could judge"], ["Wardens would be"], .withholding)),
        WeighedLetter(
            "an exemption that was considered and not used stands nearest",
            """
            The tender is exempt under section 43(2) of the Freedom of Information Act 2000. We considered section 41(1) but have not relied on it.

            Arguments in favour of disclosure

            The bridge is paid for by tolls.

            Arguments against disclosure

            Bidders would stay away.

            On balance we are satisfied that the exemption should be maintained.
            """,
            Test("43/2", ["The bridge is"], ["Bidders would stay"], .withholding)),
        WeighedLetter(
            "an absolute exemption before and after",
            """
            ANNEX

            Section 21 of the Freedom of Information Act 2000 - information accessible by other means

            The minutes are on our website. Section 21 is an absolute exemption.

            Section 22(1) - information intended for future publication

            Public interest in disclosure

            The report is awaited by many.

            Public interest in maintaining the exemption

            It is fair that all should see it at once.

            The public interest in maintaining the exemption outweighs the public interest in disclosure.

            Section 40(2) - personal information

            The names of junior staff are withheld. Disclosure would be unfair. There is no legitimate interest that would outweigh their rights.
            """,
            Test("22/1", ["The report is"], ["It is fair"], .withholding)),
        WeighedLetter(
            "arguments under the heading of the test alone",
            """
            Regulation 12(4)(d) of the Environmental Information Regulations 2004

            Public interest test

            Disclosure would inform the debate about the weir and promote accountability.

            However, the model is unfinished and its figures would mislead.

            It would also take officers from finishing it.

            On balance, the public interest favours maintaining the exception.
            """,
            Test("12/4/d", ["Disclosure would inform"], ["However, the model", "It would also take"], .withholding)),
        WeighedLetter(
            "the parts of the test in one run of labels",
            """
            Exemption: Section 31(1)(f) of the Freedom of Information Act 2000

            Prejudice: The plans would show where the walls are weak.

            Public interest in disclosure: Prisons are paid for by the public.

            Public interest in withholding: Escapes put people in danger.

            Balance: The balance lies in favour of withholding the plans.
            """,
            Test("31/1/f", ["Prisons are paid"], ["Escapes put people"], .withholding)),
        WeighedLetter(
            "review of an earlier test, which it quotes and then weighs anew",
            """
            You asked for a review of our refusal under section 42(1) of the Freedom of Information Act 2000.

            I have considered the public interest afresh.

            In favour of disclosure I have taken account of the size of the sum and of the number of tenants affected.

            Against disclosure I have taken account of the strong interest in privilege.

            I find that the public interest in maintaining the exemption does not outweigh that in disclosure, and I uphold your complaint.
            """,
            Test("42/1", ["In favour of disclosure I"], ["Against disclosure I"], .disclosure)),
        WeighedLetter(
            "one exemption refused and another released under one heading",
            """
            Section 36(2)(b)(i) and section 36(2)(b)(ii) of the FOIA

            Considerations favouring disclosure

            It would help people follow the debate.

            Considerations favouring non-disclosure

            The safe space would be lost.

            Advice would be put less plainly.

            Balance

            The timing is of weight. The balance is in favour of maintaining the exemptions.
            """,
            Test("36/2/b/i", ["It would help"], ["The safe space", "Advice would be"], .withholding),
            Test("36/2/b/ii", ["It would help"], ["The safe space", "Advice would be"], .withholding)),
        WeighedLetter(
            "the interest in each side named by what it serves",
            """
            The briefing is exempt under section 36(2)(b)(i) of the Freedom of Information Act 2000.

            There is a public interest in understanding how the decision was reached.

            There is also a public interest in transparency about the use of consultants.

            On the other hand, there is a strong public interest in protecting the space in which officials give advice.

            There is also a public interest in avoiding speculation.

            We have concluded that the public interest in maintaining the exemption outweighs the public interest in disclosure.
            """,
            Test(
                "36/2/b/i", ["There is a public", "There is also a"], ["On the other hand", "There is also a"],
                .withholding)),
        WeighedLetter(
            "arguments behind a dash and in a list of stars",
            """
            Reg 12(5)(f) of the EIR 2004

            Arguments for disclosure -

            * Walkers use the moor.

            Arguments against disclosure -

            * The estate gave us the count freely.

            * It would not do so again.

            Outcome: the information is withheld.
            """,
            Test("12/5/f", ["Walkers use the"], ["The estate gave", "It would not do"], .withholding)),
        WeighedLetter(
            "the request between the tests",
            """
            Request 1

            The salary bands are attached.

            Request 2

            The severance terms are withheld under section 43(2) of the Freedom of Information Act 2000. In favour of disclosure is the fact that the money is public. Against it is the fact that others are still to be settled with. We find that the latter outweighs the former.
            """,
            Test("43/2", ["In favour of disclosure is"], ["Against it is"], .withholding)),
        WeighedLetter(
            "a test right below the signature",
            """
            Dear Mr Quince

            The rota is exempt under section 31(1)(a) of the Freedom of Information Act 2000.

            Yours sincerely

            Petra Vane
            Disclosure Officer

            Section 31(1)(a) - Law Enforcement

            Factors favouring disclosure

            Openness about policing.

            Factors favouring non-disclosure

            Burglars would read it.

            Balance

            The balance lies in favour of non-disclosure.
            """,
            Test("31/1/a", ["Openness about"], ["Burglars would"], .withholding)),
        WeighedLetter(
            "points that speak of complaints and reviews",
            """
            Section 36(2)(c) of the Freedom of Information Act 2000 applies.

            Arguments in favour of disclosure

            • Those who complain to the Information Commissioner could see how complaints are weighed.

            • An internal review would be better informed.

            Arguments against disclosure

            • Reviewers would be lobbied while they work.

            • The complaints procedure would take longer

            If you are dissatisfied with this response you may ask for an internal review.
            """,
            Test(
                "36/2/c", ["Those who complain", "An internal review"],
                ["Reviewers would be", "The complaints procedure"],
                .withholding)),
        WeighedLetter(
            "topics over the arguments",
            """
            Section 35(1)(a) of the Freedom of Information Act 2000

            Considerations in favour of disclosure

            Transparency

            Disclosure would show how policy is made in the department.

            Considerations against disclosure

            Safe space

            Ministers and officials need time and space in which to debate.

            Chilling effect

            Officials might be less candid in all that they write.

            Balance

            On balance we have concluded that the information should be withheld.
            """,
            Test("35/1/a", ["Disclosure would show"], ["Ministers and officials", "Officials might be"], .withholding)),
        WeighedLetter(
            "stems behind the labels of the sides",
            """
            Public interest test - section 31(1)(g) of the Freedom of Information Act 2000

            In favour of disclosure: We recognise that disclosure would:

            • increase transparency

            • help people to understand how charities are regulated

            In favour of maintaining the exemption: We consider that disclosure would:

            • discourage people from coming forward

            The public interest favours maintaining the exemption.
            """,
            Test(
                "31/1/g", ["We recognise that", "increase transparency", "help people to"],
                ["We consider that", "discourage people"], .withholding)),
        WeighedLetter(
            "arguments for two exemptions together, those against one by one",
            """
            The plans are exempt under section 38(1)(b) and section 31(1)(a) of the Freedom of Information Act 2000.

            Public interest factors in favour of disclosure (sections 31 and 38)

            - Openness about how buildings are kept safe.

            Public interest factors in favour of withholding (section 31)

            - Intruders would learn of weak points.

            Public interest factors in favour of withholding (section 38)

            - Staff could be hurt by intruders.

            Balance

            The public interest in withholding outweighs that in disclosing in each case.
            """,
            Test("31/1/a", ["Openness about"], ["Intruders would"], .withholding),
            Test("38/1/b", ["Openness about"], ["Staff could be"], .withholding)),
        WeighedLetter(
            "why the exemption is engaged is no argument",
            """
            Section 43(2) (commercial interests) of the Freedom of Information Act 2000

            Reasons for engaging the exemption

            The tender closes in June.

            Public interest arguments for releasing the information

            1) Greater openness.

            Public interest arguments for withholding the information

            1) It would harm our position.

            2) Bids might converge.

            Conclusion

            After careful consideration, we believe that the public interest lies in withholding the information.
            """,
            Test("43/2", ["Greater openness"], ["It would harm", "Bids might"], .withholding)),
    ]
}
