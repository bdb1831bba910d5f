@testable import FOIRecords

extension WeighedLetter {
    /// More of them.
    static let usualMore = [
        WeighedLetter(
            "factors that support",
            """
            The University considers the minutes to be exempt under section 36(2)(b)(ii) of the Freedom of Information Act 2000. The Vice-Chancellor, as qualified person, has given the opinion that disclosure would be likely to inhibit the free and frank exchange of views.

            The University has considered the public interest in disclosing the minutes.

            The following factors support disclosure:

            • openness and transparency in the governance of the University

            • understanding of the reasons for closing the department

            The following factors support non-disclosure:

            • members of Council need to be able to speak frankly in order to reach well-reasoned decisions

            • staff would be distressed by discussion of options that were never taken up

            Having considered these factors, it is the University's view that the public interest in maintaining the exemption is the greater.
            """,
            Test(
                "36/2/b/ii", ["openness and transparency in", "understanding of the reasons"],
                ["members of Council need", "staff would be distressed"], .withholding)),
        WeighedLetter(
            "a trust in three sentences",
            """
            The Trust has applied section 43(2) of the Freedom of Information Act 2000 to the prices paid for each implant.

            The Trust has considered the public interest. In favour of disclosure, it would allow scrutiny of how NHS money is spent. Against disclosure, suppliers would be unwilling to offer discounts if these were known to other trusts, so that the NHS would pay more. The Trust concludes that the balance is in favour of withholding.
            """,
            Test("43/2", ["In favour of disclosure,"], ["Against disclosure, suppliers would"], .withholding)),
        WeighedLetter(
            "a legitimate interest in an early answer",
            """
            The strategy will be published in September and so is exempt under section 22(1) of the Freedom of Information Act 2000.

            We have considered whether it is in the public interest to bring forward publication. There is a legitimate interest in patients knowing what is planned for their hospital. However, it is reasonable that the strategy should go first to the Board, and to staff who are directly affected. Publishing in a planned manner is also a better use of our resources. We have decided that the public interest in maintaining the exemption outweighs the interest in early release.
            """,
            Test(
                "22/1", ["There is a legitimate"], ["However, it is reasonable", "Publishing in a planned"],
                .withholding)),
        WeighedLetter(
            "advice of lawyers",
            """
            The advice is exempt under section 42(1) of the Freedom of Information Act 2000 because it is subject to legal professional privilege.

            Section 42 is a qualified exemption. The Department recognises that there is a public interest in knowing that decisions have been taken on a sound legal footing. There is, however, a strong public interest inherent in legal professional privilege, in that it safeguards open communication between a client and his lawyer. It is important that government can obtain frank legal advice without fear that it will be disclosed to opponents in litigation. I consider that the public interest in maintaining the exemption is stronger.
            """,
            Test(
                "42/1", ["The Department recognises that"], ["There is, however, a", "It is important that"],
                .withholding)),
        WeighedLetter(
            "a council, exemption by exemption",
            """
            Section 31(1)(a) - prevention of crime

            Releasing the addresses of empty homes would be likely to prejudice the prevention of crime under the Freedom of Information Act 2000.

            Public interest arguments in favour of disclosure

            It may help bring empty homes back into use.

            It would show how the Council is tackling the shortage of housing.

            Public interest arguments against disclosure

            Empty homes attract squatters, arsonists and thieves of metal.

            The cost to the police and neighbours of such crime is high.

            On balance, we find the arguments against disclosure are stronger.

            Section 43(2) - commercial interests

            The names of the agents are withheld as their interests would be prejudiced.

            Public interest arguments in favour of disclosure

            The Council pays the agents out of council tax.

            Public interest arguments against disclosure

            Rivals could poach the agents, and the scheme would fail.

            On balance, we find the arguments against disclosure are stronger.
            """,
            Test(
                "31/1/a", ["It may help bring", "It would show how"],
                ["Empty homes attract squatters,", "The cost to the"], .withholding),
            Test("43/2", ["The Council pays the"], ["Rivals could poach the"], .withholding)),
        WeighedLetter(
            "benefits and detriment",
            """
            Section 43(2) of the Freedom of Information Act 2000 protects commercial interests.

            Benefits of disclosure

            Passengers would see what their fares pay for.

            It would allow comparison with other operators.

            Detriment of disclosure

            We would get worse prices when the contract is next let, since bidders would know what we are willing to pay.

            Our supplier's trade would be damaged.

            Having considered the above, TfS has decided that the greater public interest is in maintaining the exemption.
            """,
            Test(
                "43/2", ["Passengers would see what", "It would allow comparison"],
                ["We would get worse", "Our supplier's trade would"], .withholding)),
        WeighedLetter(
            "factors for and against in one sentence",
            """
            Section 43(2) of the Freedom of Information Act 2000 applies to the rent. Public interest test: factors in favour of disclosure include accountability for the management of public assets and value for money; factors against include prejudice to the Council's position in current negotiations with other tenants and the tenant's expectation of confidence. We consider that the factors against outweigh those in favour.
            """,
            Test("43/2", ["factors in favour of"], ["factors against include prejudice"], .withholding)),
        WeighedLetter(
            "withholding first, disclosure wins",
            """
            Section 22(1) of the Freedom of Information Act 2000 was considered, as the report will be published in the autumn.

            In favour of withholding

            Publication to a timetable lets us brief those who are named in the report first.

            In favour of disclosure

            Nothing in the report is likely to change, and the closure is being debated now.

            We concluded that the public interest in maintaining the exemption does not outweigh the public interest in disclosure. A copy of the report is attached.
            """,
            Test("22/1", ["Nothing in the report"], ["Publication to a timetable"], .disclosure)),
        WeighedLetter(
            "a weighing told before it is done",
            """
            The exemption at section 31(1)(g) is not absolute. When considering whether to apply it in response to a request under the Freedom of Information Act 2000, there is a public interest test. We must weigh the public interest in disclosure against that in not disclosing the information.

            In this case the public interest factors in disclosing the information are -

            • increased transparency in how we deal with complaints

            • knowledge of the standards to which bodies are held

            The factors in withholding the information are -

            • the need for parties to supply us with information fully and voluntarily

            • the need to give investigators room in which to reach a view

            Having considered these factors, we are satisfied that it is appropriate to withhold the information.
            """,
            Test(
                "31/1/g", ["increased transparency in how", "knowledge of the standards"],
                ["the need for parties", "the need to give"], .withholding)),
        WeighedLetter(
            "a trust on attacks",
            """
            We can neither confirm nor deny whether we hold information about attacks on our systems, under section 31(3) of the Freedom of Information Act 2000.

            Factors in favour of confirming or denying the information is held

            The Trust considers that to confirm or deny whether the requested information is held would indicate the prevalence of cyber-attacks against the Trust's ICT infrastructure and would reveal details about the Trust's information security systems. The Trust recognises that answering the request would promote openness and transparency with regards to its ICT security.

            Factors in favour of neither confirming nor denying the information is held

            Cyber-attacks, which may amount to criminal offences, are rated as a Tier 1 threat by the Government. Like any organisation, the Trust may be subject to them and has a duty to protect its systems.

            Confirming or denying would assist criminals in carrying out or targeting an attack.

            Balancing the public interest factors

            The Trust considers the public interest in complying with the duty is outweighed by the public interest in preventing crime.
            """,
            Test(
                "31/3", ["The Trust considers that"],
                ["Cyber-attacks, which may amount", "Confirming or denying would"], .withholding)),
        WeighedLetter(
            "arguments rest on",
            """
            This information is being withheld as it falls under the exemption in section 35(1)(a) of the Freedom of Information Act.

            This exemption requires the public interest for and against disclosure to be balanced. The public interest arguments for disclosure include the greater transparency that would come from release, making government more accountable to those who depend on benefits. The public interest arguments against disclosure rest on the need for policy to be made without distraction while options are still being tested. Early release could give people a false idea of what they may be paid. On balance, the Department concludes the public interest is against release.
            """,
            Test(
                "35/1/a", ["The public interest arguments"],
                ["The public interest arguments", "Early release could give"], .withholding)),
    ]
}
