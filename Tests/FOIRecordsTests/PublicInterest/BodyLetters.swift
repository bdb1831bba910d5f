@testable import FOIRecords

extension WeighedLetter {
    /// Councils and others that argue in the body of the letter, sentence by sentence.
    static let body = [
        WeighedLetter(
            "both sides in one paragraph",
            """
            The rates are exempt under section 43(2) of the Freedom of Information Act 2000, as they would help a rival. Section 43 is a qualified exemption which is subject to the public interest test. Factors in favour of disclosure are that it promotes openness. Factors in favour of maintaining the exemption are that the Council must be able to buy cheaply. On balance, the Council believes that the public interest lies in maintaining the exemption.

            The number of lorries is eleven.
            """,
            Test("43/2", ["Factors in favour of disclosure are"], ["Factors in favour of maintaining"], .withholding)),
        WeighedLetter(
            "the interest in each side, in paragraphs",
            """
            The advice is exempt under section 42(1) of the Act.

            The public interest in disclosure is that people should see how the Council came to its view.

            The public interest in maintaining the exemption is that a client must be able to speak freely to his lawyer. Without that, cases would be lost.

            Having weighed these we have decided that the advice should be withheld.
            """,
            Test("42/1", ["The public interest in disclosure"], ["The public interest in maintaining"], .withholding)),
        WeighedLetter(
            "recognition, then a turn",
            """
            We are withholding the report under section 22(1) of FOIA, because it will be published in May.

            We recognise that there is a public interest in knowing what the report says.

            However, there is a stronger public interest in letting the inspectors finish their work.

            We have therefore decided to withhold the report until May.
            """,
            Test("22/1", ["We recognise that"], ["However, there is"], .withholding)),
        WeighedLetter(
            "two sentences on each side of one paragraph",
            """
            Section 33(1)(b) of the Freedom of Information Act 2000 is a qualified exemption. For disclosure it may be said that the audit cost a great deal. It may also be said that its findings are grave. Against disclosure it must be said that the auditors have not heard the officers. It must also be said that a draft misleads. We are satisfied that the public interest in maintaining the exemption outweighs the public interest in disclosure.
            """,
            Test(
                "33/1/b", ["For disclosure it", "It may also be"], ["Against disclosure it", "It must also be"],
                .withholding)),
        WeighedLetter(
            "plain words of argument over several paragraphs, two exemptions",
            """
            The names are withheld under section 38(1)(a) of the FOIA and the tender under section 43(2).

            Section 38(1)(a) is subject to the public interest test. In favour of disclosure, we accept that the kennels are paid for by the county.

            It is also right that people can ask who runs them.

            Against disclosure, we have considered that staff have been followed home.

            For these reasons the public interest in maintaining the exemption at section 38(1)(a) outweighs that in disclosure.

            Section 43(2) is also subject to the public interest test. There is a public interest in the price of dog food. There is, however, a greater one in the county's buying it cheaply. We have concluded that the public interest favours withholding the tender.
            """,
            Test("38/1/a", ["In favour of", "It is also"], ["Against disclosure,"], .withholding),
            Test("43/2", ["There is a public"], ["There is, however"], .withholding)),
        WeighedLetter(
            "a stem with its bullets",
            """
            Section 43(2) of the Act applies to the bids.

            Public interest arguments in favour of disclosing the information

            Ratepayers take an interest in what the county buys.

            The Council publishes what it can because that helps to:

            • show that money is well spent

            • bring in new bidders

            Public interest arguments in favour of maintaining the exemption

            Disclosure of the bids might:

            • drive bidders away

            • raise prices for the Council

            On consideration of the points above, we believe that the public interest in maintaining the exemption outweighs the interest in disclosing the bids.

            Who signed the contract?

            The Director of Finance.
            """,
            Test(
                "43/2", ["Ratepayers take an", "The Council publishes", "show that money", "bring in new"],
                ["Disclosure of the", "drive bidders away", "raise prices for"], .withholding)),
        WeighedLetter(
            "the provision in front of its paragraph",
            """
            Section 36(2)(c). In favour of disclosure the College has considered that fees have risen twice.

            Also in favour of disclosure is that the students asked for it.

            Against disclosure the College has considered that the plan is not settled.

            The College finds that the balance is against disclosure for the time being.

            Section 42(1). In favour of disclosure the College has considered that the advice was dear.

            Against disclosure the College has considered that a suit is threatened.

            The College finds that the balance is against disclosure.
            """,
            Test("36/2/c", ["In favour of disclosure", "Also in favour of"], ["Against disclosure the"], .withholding),
            Test("42/1", ["In favour of disclosure"], ["Against disclosure the"], .withholding)),
        WeighedLetter(
            "two documents, two tests, a question between them",
            """
            1. What did the licence cost?

            The licence fee is exempt under section 43(2) of the Freedom of Information Act 2000. This exemption is subject to the public interest test. The public interest in disclosure is openness. The public interest in maintaining the exemption is fair dealing with the licensor. On balance the exemption should be maintained.

            2. What did the bidders offer?

            The bids are exempt under section 41(1) and section 43(2). Section 41 is an absolute exemption, but section 43(2) is subject to the public interest test. The public interest in disclosure is that bids tell how the market stands. The public interest in maintaining the exemption is that bidders trust us. On balance the exemption should be maintained.
            """,
            Test("43/2", ["The public interest in disclosure is openness"], ["The public interest in"], .withholding),
            Test("43/2", ["The public interest in disclosure is that"], ["The public interest in"], .withholding)),
        WeighedLetter(
            "the arguments end where the letter goes on",
            """
            Regulation 12(5)(e) of the Environmental Information Regulations 2004 applies to the gate fee.

            Arguments for disclosure

            The fee is paid out of council tax.

            Arguments against disclosure

            Rivals could bid just below it.

            Please find the rest of the contract attached.

            If you have any questions, do write to me.
            """,
            Test("12/5/e", ["The fee is paid"], ["Rivals could bid"], .withholding)),
        WeighedLetter(
            "a conclusion that turns the words round",
            """
            The note is exempt under section 36(2)(b)(ii) of FOIA.

            The arguments in favour of disclosure are that the scheme failed and people want to know why.

            The arguments against disclosure are that officers would be guarded in future.

            We do not consider that the public interest in maintaining the exemption outweighs the public interest in disclosure. A copy is attached.
            """,
            Test("36/2/b/ii", ["The arguments in favour"], ["The arguments against"], .disclosure)),
    ]
}
