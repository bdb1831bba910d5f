@testable import FOIRecords

extension WeighedLetter {
    /// Health bodies, universities, regulators, Scotland and Wales, and letters in tables' words.
    static let others = [
        WeighedLetter(
            "a trust with its test named in the heading",
            """
            Public interest test: s.31(1)(a)

            For disclosure

            • Keepers wish to know that the gates are locked.

            Against disclosure

            • A thief would know what tools to bring.

            • Drugs are sold on.

            Conclusion: the public interest in maintaining the exemption outweighs that in disclosure.

            Public interest test: s.38(1)(a)

            For disclosure

            • Openness about danger leads to cures for it.

            Against disclosure

            • Staff work there alone.

            Conclusion: the safety of keepers prevails, and the plan will not be disclosed.
            """,
            Test("31/1/a", ["Keepers wish"], ["A thief would", "Drugs are sold"], .withholding),
            Test("38/1/a", ["Openness about"], ["Staff work"], .withholding)),
        WeighedLetter(
            "a Scottish annex that gives the balance before the arguments",
            """
            Under the Freedom of Information (Scotland) Act 2002 (FOISA) an exemption applies.

            Section 29(1)(a) - policy formulation

            An exemption under section 29(1)(a) of FOISA applies to the brief.

            This exemption is subject to the public interest test. We have found that, on balance, the public interest lies in favour of upholding the exemption.

            We recognise that there is a public interest in open government, and to inform debate.

            However, there is a stronger public interest in well made policy. This means that all options can be looked at.

            Section 30(b)(i) and (ii) - free and frank advice

            We recognise that there is a public interest in who is asked for advice.

            However, there is a stronger public interest in a private space for it.

            We find that, on balance, the public interest favours upholding both of them.
            """,
            Test("29/1/a", ["We recognise that"], ["However, there is"], .withholding),
            Test("30/b/i", ["We recognise that"], ["However, there is"], .withholding),
            Test("30/b/ii", ["We recognise that"], ["However, there is"], .withholding)),
        WeighedLetter(
            "headings with titles only, and one balance that parts them",
            """
            Your request falls under the Environmental Information Regulations 2004 (EIR).

            With regards to a, the draft map is unfinished and we withhold it under the exception at Regulation 12(4)(d).

            With regards to b, we considered the exception for internal communications, Regulation 12(4)(e).

            Public interest test: draft map

            Factors in favour of release

            ▪ Walkers want to know where the paths will go.

            Factors in favour of withholding

            ▪ Lines on the map are still wrong.

            Public interest test: internal communications

            Factors in favour of release

            ▪ It would show who asked for the change.

            Factors in favour of withholding

            ▪ Staff must be able to talk.

            In the case of the draft map the public interest is in favour of withholding it. In the case of the internal communications the factors in favour of maintaining the exception do not outweigh the others, and they are enclosed.
            """,
            Test("12/4/d", ["Walkers want"], ["Lines on the"], .withholding),
            Test("12/4/e", ["It would show"], ["Staff must be"], .disclosure)),
        WeighedLetter(
            "a university that asks why",
            """
            Regulation 12(5)(b) of the Environmental Information Regulations 2004 is relied on.

            Why the information should be made available. The wood is open to all, and its felling is felt by all.

            Why it should not. The inquiry is not over, and witnesses should not read one another.

            Conclusion. The public interest in making the report available now is outweighed by that in maintaining the exception.
            """,
            Test("12/5/b", ["The wood is open"], ["The inquiry is not"], .withholding)),
        WeighedLetter(
            "a regulator's factors after a stem that is a label",
            """
            Section 31(1)(g) of the FOIA exempts the case notes.

            With this in mind, we have considered the public interest test for and against disclosure.

            In this case the public interest factors in disclosing the information are:

            • increased transparency in the way we work

            • a better understanding of our powers

            The factors in withholding the information are:

            • the interest in people coming to us with complaints

            • our own room to think

            Having considered all of these factors we have taken the decision that the public interest in withholding the information outweighs the public interest in disclosing it.
            """,
            Test(
                "31/1/g", ["increased transparency", "a better understanding"],
                ["the interest in people", "our own room"], .withholding)),
        WeighedLetter(
            "confidences, which are weighed though the exemption is absolute",
            """
            Section 41(1) of the Freedom of Information Act 2000

            Factors in favour of disclosure

            The settlement was paid from the rates.

            Factors in favour of withholding

            The parties were promised silence.

            The public interest in the confidence being kept outweighs that in disclosure.
            """,
            Test("41/1", ["The settlement was"], ["The parties were"], .withholding)),
        WeighedLetter(
            "terse headings under that of the test",
            """
            Public Interest Test - Section 43(2)

            For:

            Openness about money.

            Against:

            The next tender is in June.

            Decision:

            The information is withheld.
            """,
            Test("43/2", ["Openness about"], ["The next tender"], .withholding)),
        WeighedLetter(
            "against comes first",
            """
            The list is withheld under regulation 12(5)(a) of the EIR.

            Factors in favour of maintaining the exception

            The sites store fuel.

            Factors in favour of disclosure

            Those who live near would like to know.

            On balance the exception should be maintained.
            """,
            Test("12/5/a", ["Those who live"], ["The sites store"], .withholding)),
    ]

    /// Letters that set out no arguments.
    static let without = [
        WeighedLetter(
            "an absolute exemption with the words of the balance",
            """
            The names are exempt under section 40(2) of the Freedom of Information Act 2000. The exemption is absolute. The public interest in maintaining the exemption outweighs the public interest in disclosure.
            """),
        WeighedLetter(
            "the balance of legitimate interests",
            """
            Section 40(2) of the Act applies. We accept that there is a legitimate interest in knowing who took the decision. There is a public interest in accountability. However, the officers are junior and would not expect to be named. We have concluded that their rights outweigh that interest.
            """),
        WeighedLetter(
            "more time is needed to weigh",
            """
            We need more time to consider whether the balance of the public interest lies in maintaining the exemption in section 43(2) of the Freedom of Information Act 2000, or in disclosing the information. We will write again by 3 June.
            """),
        WeighedLetter(
            "the test is told and its arguments are not",
            """
            The file is exempt under section 30(1) of the Freedom of Information Act 2000. This is a qualified exemption and we have considered whether the public interest in maintaining the exemption outweighs the public interest in disclosure. We have concluded that it does.
            """),
        WeighedLetter(
            "a report about requests",
            """
            The argument most often met for disclosure is thrift; the one most often met against is harm to a sale. In one case the public interest in disclosure outweighed that in section 43(2).
            """),
        WeighedLetter(
            "what the requester says of it",
            """
            You asked whether there is a public interest in the bypass. We hold no traffic counts.
            """),
    ]
}
