@testable import FOIRecords

extension WeighedLetter {
    /// Tests told by where they turn and by pairs of headings, in no set phrases.
    static let turning = [
        WeighedLetter(
            "fire hydrants yet",
            """
            We are not sending you the plan of the hydrants inside the refinery. It is covered by section 38(1)(b) of the Freedom of Information Act 2000, since it would show a person of ill will where to strike. As this exemption is a qualified one we went on to ask where the public interest lies.

            People who live by the refinery have every reason to wonder whether a fire there could be put out. Yet a plan in the hands of an arsonist could cost lives, and the refinery's own crews rely on it staying where it is.

            We came to the view that the exemption should stand.
            """,
            Test(
                "38/1/b", ["People who live by"],
                ["Yet a plan in"], .withholding)),
        WeighedLetter(
            "case for and case for not",
            """
            The Senate papers are exempt under section 36(2)(c) of the Freedom of Information Act 2000.

            The case for openness

            Students pay a good deal in fees and are entitled to see how these are set.

            The case for holding back

            The papers were written before any of the options had been costed, and a half-made plan would alarm staff for nothing.

            Senators would put less on paper another time.

            Where the balance falls

            We find that the second is the weightier, and the papers are withheld.
            """,
            Test(
                "36/2/c", ["Students pay a good"],
                ["The papers were written", "Senators would put less"], .withholding)),
        WeighedLetter(
            "benefits and dangers in bullets",
            """
            The rota of the guards is exempt from disclosure under section 31(1)(a) of the Freedom of Information Act 2000. The exemption is qualified. We could see these benefits in publishing it:

            • it would let people check that the building is properly staffed

            • it might put to rest the talk in the press of last winter

            and these dangers:

            • thieves would learn the hours at which the store stands empty

            • the guards could be followed to their homes

            We consider that the dangers outweigh the benefits.
            """,
            Test(
                "31/1/a", ["it would let people", "it might put to"],
                ["thieves would learn the", "the guards could be"], .withholding)),
        WeighedLetter(
            "one hand and other hand",
            """
            Information on the bids is exempt under section 43(2) of the Act. We have considered the public interest. On the one hand, ratepayers should be able to follow what becomes of their money. On the other, bidders who found their figures in the newspaper would not bid for us again. It is our view that the latter consideration carries more weight, and so we are refusing this part of your request under the Freedom of Information Act 2000.
            """,
            Test(
                "43/2", ["On the one hand"],
                ["On the other"], .withholding)),
        WeighedLetter(
            "release wins",
            """
            Section 22(1) of the Freedom of Information Act 2000 covers the draft timetable, which we mean to publish in June. Because section 22 is qualified we must look at the public interest. Commuters need to plan their journeys, and a consultation cannot work if people do not know what is proposed. Against this, the draft still has some errors in it and might confuse. We have come down on the side of release, and the timetable is enclosed.
            """,
            Test(
                "22/1", ["Commuters need to plan"],
                ["Against this, the draft"], .disclosure)),
        WeighedLetter(
            "ambassador",
            """
            The telegram is exempt under section 27(1)(a) of the Freedom of Information Act 2000. Section 27 is a qualified exemption and we have considered whether the balance of the public interest favours disclosure.

            We acknowledge that release would increase public understanding of our relations with the Kingdom. But the conduct of international relations depends on maintaining trust and confidence between governments. If we do not respect such confidences, other states will be more reluctant to share sensitive information with us.

            For these reasons we consider that the public interest in maintaining this exemption outweighs the public interest in disclosing it.
            """,
            Test(
                "27/1/a", ["We acknowledge that release"],
                ["But the conduct of", "If we do not"], .withholding)),
        WeighedLetter(
            "scottish minutes",
            """
            The minute is exempt under section 30(c) of the Freedom of Information (Scotland) Act 2002, as its release would prejudice substantially the effective conduct of public affairs. This exemption is subject to the public interest test. We know that the future of the pier matters to islanders, and that some would wish to see each word which was said about it. That said, those at the table spoke on the footing that they would not be quoted, and a board that expects to be quoted will say little of use. We conclude that the public interest lies, on this occasion, in upholding the exemption.
            """,
            Test(
                "30/c", ["We know that the"],
                ["That said, those at"], .withholding)),
        WeighedLetter(
            "scottish environment",
            """
            We are refusing part of your request under regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004, because release would harm substantially the confidentiality of commercial information.

            Having reached that view we turned to the public interest. It is of benefit to the public that they can see what is paid to keep the burns clear. It is also of benefit that the contract be scrutinised.

            Nevertheless, the contract is to be let again in the spring, and to show our hand now would cost the public purse more than it would gain.

            The public interest in making the information available is outweighed by that in maintaining the exception.
            """,
            Test(
                "10/5/e", ["It is of benefit"],
                ["Nevertheless, the contract is"], .withholding)),
        WeighedLetter(
            "ncnd watch",
            """
            The Constabulary can neither confirm nor deny that it holds the information you ask for, by virtue of section 31(3) of the Freedom of Information Act 2000.

            Reasons to confirm or deny

            It would satisfy the curiosity of those who live there and show that officers are at work.

            Reasons not to

            Anyone who was being watched would know it and would change his ways.

            The cost of each such operation is high and would be thrown away.

            Balance

            The integrity of investigations comes first. The balance therefore lies in neither confirming nor denying.
            """,
            Test(
                "31/3", ["It would satisfy the"],
                ["Anyone who was being", "The cost of each"], .withholding)),
        WeighedLetter(
            "conceded in a subordinate clause",
            """
            Some paragraphs hold legal advice and are exempt under section 42(1) of the Freedom of Information Act 2000. Although there is a public interest in knowing whether the Board acts lawfully, there is a strong public interest inbuilt in the privilege itself. I therefore find that the public interest lies in maintaining the exemption.
            """,
            Test(
                "42/1", ["Although there is a"],
                ["there is a strong"], .withholding)),
        WeighedLetter(
            "owned to and then set aside, beside an exemption that does not fit",
            """
            The bids are exempt under section 43(2) of the Freedom of Information Act 2000. We looked at section 41 too, which does not fit.

            We have weighed the competing interests. We do not doubt that boat owners deserve to see what is paid in their name. The bids are still open and rivals would undercut each other. On balance we find, by a narrow margin, for withholding.
            """,
            Test(
                "43/2", ["We do not doubt"],
                ["The bids are still"], .withholding)),
    ]
}
