@testable import FOIRecords

extension WeighedLetter {
    /// Further ones, and letters that weigh something else or nothing.
    static let turningBack = [
        WeighedLetter(
            "two argued one after another",
            """
            Some of the file is withheld. The letters from our barrister are exempt under section 42(1) of the Freedom of Information Act 2000, and the note of the talks with the union under section 36(2)(b)(ii).

            As regards section 42(1), it would be helpful to the public to see whether the Trust acted on good advice. A client has, though, to be able to speak to his lawyer without looking over his shoulder.

            As regards section 36(2)(b)(ii), pay is a matter in which all our patients have a stake. Talks held in a goldfish bowl, however, rarely end well.

            In each case we hold that the balance is in favour of withholding.
            """,
            Test(
                "42/1", ["As regards section 42(1)"],
                ["A client has, though"], .withholding),
            Test(
                "36/2/b/ii", ["As regards section 36(2)(b)(ii)"],
                ["Talks held in a"], .withholding)),
        WeighedLetter(
            "eir internal notes",
            """
            We have withheld the e-mails between officers under regulation 12(4)(e) of the Environmental Information Regulations 2004. Regulation 12(2) asks us to lean towards disclosure, and we have done so in thinking about the public interest.

            There is merit in letting those who live by the quarry see how its noise was dealt with; it would help them to take part in decisions that touch them.

            Officers have to be able to float ideas and to disagree with each other before they advise members. They would do so less openly if they thought that each e-mail would be read by all.

            Having set the one against the other, we believe that the exception ought to be maintained.
            """,
            Test(
                "12/4/e", ["There is merit in"],
                ["Officers have to be"], .withholding)),
        WeighedLetter(
            "labels run in with dashes",
            """
            Section 41 does not apply, but section 43(2) of the Freedom of Information Act 2000 does.

            Public interest for release - the hospital is run on public money, and anyone may ask whether the caterer is good value.

            Public interest for non-release - a caterer whose prices are known cannot bid freely elsewhere.

            Judgement - release would harm the caterer and so the Trust. The information is withheld.
            """,
            Test(
                "43/2", ["the hospital is run"],
                ["a caterer whose prices"], .withholding)),
        WeighedLetter(
            "conclusion first",
            """
            Section 29(1)(a) of the Freedom of Information Act 2000 applies to the forecast. The test of public interest applies to it, and we have found it to come out in favour of withholding. We accept that the state of the harbour dues is of concern to those who pay them. Set against that, a forecast is only a forecast, and traders would act on it as though it were fact.

            You asked also for the number of ships. There were 212.
            """,
            Test(
                "29/1/a", ["We accept that the"],
                ["Set against that, a"], .withholding)),
        WeighedLetter(
            "charity confidence two paragraphs",
            """
            The regulator's letters fall within section 31(1)(g) of the Freedom of Information Act 2000, read with section 31(2)(c). Whether to release them depends on the public interest.

            Donors deserve to know that a charity which takes their money is well run, and that we act when it is not.

            At the same time, charities come to us of their own accord when something goes wrong, and they do so because they trust us to keep it to ourselves. We would hear of less if we published what they said.

            In this case, we consider that the balance comes down against disclosure.
            """,
            Test(
                "31/1/g", ["Donors deserve to know"],
                ["At the same time"], .withholding)),
        WeighedLetter(
            "some force in openness",
            """
            The board's self-assessment is exempt under section 36(2)(c) of the Freedom of Information Act 2000. We have applied the public interest test.

            We see some force in the argument that a board which spends eight million pounds a year should be open about its own failings.

            On the other side of the scales is the need for a board to be honest with itself. A self-assessment that was to be published would be written for the reader and not for the board.

            The scales come down on that side, and we have withheld it.
            """,
            Test(
                "36/2/c", ["We see some force"],
                ["On the other side"], .withholding)),
        WeighedLetter(
            "bullets under exemption heading",
            """
            Section 31(1)(c)

            The exemption is engaged because the trial has not begun.

            Public interest considerations

            In favour of release:

            • open justice is served when the public can follow a case

            In favour of keeping the statements back:

            • a jury must hear evidence fresh

            • witnesses might be leaned upon

            The risk to a fair trial is decisive. The information is exempt from disclosure under the Freedom of Information Act 2000.
            """,
            Test(
                "31/1/c", ["open justice is served"],
                ["a jury must hear", "witnesses might be leaned"], .withholding)),
        WeighedLetter(
            "eir safety of site",
            """
            Regulation 12(5)(b) of the Environmental Information Regulations 2004 is engaged in respect of the witness statements. In considering the public interest we started from the presumption in regulation 12(2). There is a public interest in seeing that polluters are brought to book. There is, on the other hand, a strong public interest in not putting at risk a prosecution that is about to come to court. On balance the exception is maintained.
            """,
            Test(
                "12/5/b", ["There is a public interest"],
                ["There is, on the other"], .withholding)),
        WeighedLetter(
            "health regulator",
            """
            Section 31(1)(g), with section 31(2)(d), of the Freedom of Information Act 2000 applies to the whistleblower's letter. Being qualified, it calls for the public interest to be looked at. To release the letter would tell patients what was alleged about the ward. To do so would equally tell every other nurse that a letter to us is not safe. The harm which that would do to our work is lasting and grave, and weighs more than what patients would learn. The letter is therefore withheld.
            """,
            Test(
                "31/1/g", ["To release the letter"],
                ["To do so would"], .withholding)),
        WeighedLetter(
            "headings by question",
            """
            The options paper is exempt under section 35(1)(a) of the Freedom of Information Act 2000.

            Why release might be right

            The reform will touch every household, and people cannot take part in a debate from which the facts are kept.

            Why release might be wrong

            Ministers have not yet chosen. Advice that is published before a choice is made becomes the story, and the choice is the worse for it.

            How we decided

            We gave more weight to the second of these and have withheld the paper.
            """,
            Test(
                "35/1/a", ["The reform will touch"],
                ["Ministers have not yet"], .withholding)),
    ]

    /// Letters that turn and decide, but weigh no exemption.
    static let unweighed = [
        WeighedLetter(
            "absolute none",
            """
            The names are exempt under section 40(2) of the Freedom of Information Act 2000. We considered whether there was a legitimate interest in their release. The public have an interest in knowing who sits on the panel. However, the panel's members expected to be private, and their rights outweigh that interest.
            """),
        WeighedLetter(
            "conclusion without arguments",
            """
            The contract is exempt under section 43(2) of the Freedom of Information Act 2000. We have carried out a public interest test and consider that the public interest in maintaining the exemption outweighs the public interest in disclosure. However, the total that we paid is published each month, and we enclose a list.
            """),
        WeighedLetter(
            "conditions only mentioned",
            """
            We have released the whole of the report to you. We considered whether section 43(2) of the Freedom of Information Act 2000 applied to the table of prices, and whether prejudice would be likely. However, the contract ended in 2018. The prices are of no use to a rival now. We therefore decided to release them.
            """),
        WeighedLetter(
            "narrative with however",
            """
            The contract is exempt under section 43(2) of the Freedom of Information Act 2000. We publish all payments over £500 each month. However, these do not show unit prices. We have decided to withhold the unit prices.
            """),
        WeighedLetter(
            "no exemption weighed",
            """
            The Council has thought about the public interest in keeping the library open. Many residents use it. However, it costs £90,000 a year. On balance the Cabinet decided to close it. The minutes are enclosed under the Freedom of Information Act 2000, apart from names which are exempt under section 40(2).
            """),
    ]
}
