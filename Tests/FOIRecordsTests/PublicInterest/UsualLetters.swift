@testable import FOIRecords

extension WeighedLetter {
    /// Tests in the forms that authorities use most.
    static let usual = [
        WeighedLetter(
            "a force, each section in turn",
            """
            FREEDOM OF INFORMATION REQUEST REFERENCE NO: 2024/1183

            I write in connection with your request for information dated 4 March 2024 concerning automatic number plate cameras.

            Please can you tell me the location of every fixed ANPR camera in the force area.

            Having located and considered the relevant information, I am afraid that I am not required by statute to release the information requested. This letter serves as a Refusal Notice under Section 17 of the Freedom of Information Act 2000. The following exemptions apply:

            Section 24(1) National Security

            Section 31(1)(a)(b) Law Enforcement

            Sections 24 and 31 are prejudice based qualified exemptions and there is a requirement to articulate the harm that would be caused in disclosure as well as carrying out a public interest test.

            Overall Harm

            Disclosure under the Act is disclosure to the world. To disclose the location of cameras would allow criminals to plan routes that avoid detection. The threat from terrorism cannot be ignored.

            Factors favouring disclosure for S24

            The public are entitled to know how public funds are spent and resources distributed within an area of policing. To disclose the locations would enable the public to see where public money is being spent.

            Factors against disclosure for S24

            Security measures are put in place to protect the community that we serve. To disclose where cameras are would allow terrorists to know where coverage is thin.

            The cumulative effect of terrorists gathering information from various sources would be even more impactive when linked to other information.

            Factors favouring disclosure for S31

            Better public awareness may lead to more information from the public about crime.

            Public funds are spent on this tactic and there should be transparency.

            Factors against disclosure for S31

            By disclosing the information law enforcement tactics would be compromised which would hinder the prevention and detection of crime. More crime would be committed because offenders would know where they are not watched.

            Balance Test

            The security of the country is of paramount importance and the police service will not divulge information if to do so would place the safety of individuals at risk. Whilst there is a public interest in the transparency of policing operations, there is a very strong public interest in safeguarding both national security and the integrity of police operations. It is therefore our opinion that for these issues the balancing test for disclosure is not made out.

            Yours sincerely,

            Helen Marsh
            """,
            Test(
                "24/1", ["The public are entitled"], ["Security measures are put", "The cumulative effect of"],
                .withholding),
            Test(
                "31/1/a", ["Better public awareness may", "Public funds are spent"],
                ["By disclosing the information"], .withholding),
            Test(
                "31/1/b", ["Better public awareness may", "Public funds are spent"],
                ["By disclosing the information"], .withholding)),
        WeighedLetter(
            "a force, bullets under headings",
            """
            The information is exempt by virtue of Section 30(1)(a)(i) of the Freedom of Information Act 2000 - Investigations and proceedings conducted by public authorities.

            Section 30 is a qualified and class based exemption and there is a requirement to conduct a public interest test.

            Section 30 - Factors favouring disclosure

            • Disclosure would promote public trust in providing transparency and demonstrating openness and accountability.

            • It would enable the public to have a better understanding of how the investigation was conducted.

            • The case has attracted considerable attention from the media.

            Section 30 - Factors favouring non-disclosure

            • Witnesses who came forward did so on the understanding that their accounts would be used for the investigation only.

            • Releasing the file could hinder the prevention or detection of crime.

            • The force's relationship with partner agencies would suffer.

            Balancing Test

            The public interest is not what interests the public, but what will be of greater good if released to the community as a whole. On balance the disclosure of the file is not in the public interest.
            """,
            Test(
                "30/1/a/i", ["Disclosure would promote public", "It would enable the", "The case has attracted"],
                ["Witnesses who came forward", "Releasing the file could", "The force's relationship with"],
                .withholding)),
        WeighedLetter(
            "a department's annex",
            """
            The information is being withheld under section 35(1)(a) of the Freedom of Information Act 2000, which relates to the formulation of government policy. The public interest arguments are in Annex A.

            Yours sincerely

            Policy Team

            Annex A: public interest test - section 35(1)(a)

            Considerations in favour of disclosing the information

            There is a general public interest in disclosure because of the need for there to be transparency in the conduct of public business.

            Making the advice available would allow the public to contribute to the debate about ticket prices.

            Considerations in favour of withholding the information

            Good government depends on good decision making and this needs to be based on the best advice available and a full consideration of all the options without fear of premature disclosure.

            If this information was disclosed, this may close off better options because of adverse public reaction.

            Conclusion

            The Department has determined that the public interest lies in withholding the information, since the policy is still live.
            """,
            Test(
                "35/1/a", ["There is a general", "Making the advice available"],
                ["Good government depends on", "If this information was"], .withholding)),
        WeighedLetter(
            "a department in one paragraph",
            """
            Some of the information you asked for is exempt from disclosure under section 35(1)(a) of the FOI Act. Section 35 is a qualified exemption and I have considered whether the balance of the public interest favours our release of this material. There is a general public interest in being able to evaluate the foundations on which policy is built. Greater transparency makes government more accountable to the electorate and increases trust. On the other hand, Ministers and officials also need to be able to conduct rigorous and candid risk assessments of their policies and programmes including considerations of the pros and cons without there being premature disclosure which might close off better options. They need a safe space in which to think. Taking into account all the circumstances of this case I have decided that the balance of the public interest favours withholding this information.
            """,
            Test(
                "35/1/a", ["There is a general", "Greater transparency makes government"],
                ["On the other hand,", "They need a safe"], .withholding)),
        WeighedLetter(
            "a department on other states",
            """
            Some of the information is exempt from disclosure under section 27(1)(a) of the Freedom of Information Act 2000, which covers relations between the United Kingdom and any other State.

            The application of section 27(1)(a) requires us to consider the public interest test arguments in favour of releasing and withholding the information. We acknowledge that releasing information on this issue would increase public knowledge about our relations with Belmora. However, section 27(1)(a) recognises that the effective conduct of international relations depends upon maintaining trust and confidence between governments. If the United Kingdom does not maintain this trust and confidence, its ability to protect and promote UK interests through international relations will be hampered, which will not be in the public interest. The disclosure of information detailing our relationship with Belmora could potentially damage the bilateral relationship between the UK and Belmora. For these reasons we consider that the public interest in maintaining this exemption outweighs the public interest in disclosing it.
            """,
            Test(
                "27/1/a", ["We acknowledge that releasing"],
                ["However, section 27(1)(a) recognises", "If the United Kingdom", "The disclosure of information"],
                .withholding)),
        WeighedLetter(
            "a department, however",
            """
            We are withholding part of the information under section 29(1)(a) of the FOI Act as its disclosure would be likely to prejudice the economic interests of the United Kingdom.

            This exemption is subject to a public interest test.

            We recognise that there is an inherent public interest in transparency and accountability of public authorities. We also recognise the broad public interest in furthering public understanding of the issues which public authorities deal with.

            However, we consider that releasing forecasts that were never adopted would be likely to be taken as the government's view by those who trade in bonds. Disruption of the markets would cost the taxpayer dear and would not be in the interest of anyone.

            We have concluded that on balance the public interest in withholding is greater than the public interest in release.
            """,
            Test("29/1/a", ["We recognise that there"], ["However, we consider that"], .withholding)),
        WeighedLetter(
            "a council's bullets",
            """
            We consider that the pricing schedule is exempt under section 43(2) of the Freedom of Information Act 2000 (commercial interests). This is a qualified exemption, therefore the Council must consider whether the public interest in maintaining the exemption outweighs the public interest in disclosing the information.

            Factors in favour of disclosure:

            • Transparency in the spending of public money

            • Promoting competition in procurement by making the market aware of current rates

            • Accountability of decisions taken by the Council

            Factors in favour of maintaining the exemption:

            • Disclosure would give competitors of the supplier an insight into its pricing strategy

            • The Council would be less able to obtain value for money at the next tender

            • Suppliers may be deterred from bidding for public contracts

            The Council has concluded that the public interest in maintaining the exemption outweighs that in disclosure.
            """,
            Test(
                "43/2",
                [
                    "Transparency in the spending", "Promoting competition in procurement",
                    "Accountability of decisions taken",
                ], ["Disclosure would give competitors", "The Council would be", "Suppliers may be deterred"],
                .withholding)),
        WeighedLetter(
            "a council's exception with its presumption",
            """
            An appraisal of what may be built on land is environmental information, so we have answered you under the Environmental Information Regulations 2004. The viability appraisal is excepted from disclosure under Regulation 12(5)(e), confidentiality of commercial information.

            Regulation 12(1)(b) requires a public interest test and Regulation 12(2) a presumption in favour of disclosure.

            Arguments in favour of disclosure

            The Council accepts that there is a public interest in transparency about planning decisions and in understanding why fewer affordable homes were agreed.

            The development is large and will affect many people living in the area.

            Arguments in favour of maintaining the exception

            The appraisal contains the developer's assumptions on costs and profit which are not in the public domain and would be useful to its rivals.

            Developers would be reluctant to share full information with the Council in future, which would harm its ability to negotiate.

            Balance of the public interest

            Having weighed these factors and applied the presumption in favour of disclosure, the Council considers that the public interest in maintaining the exception outweighs the public interest in disclosure.
            """,
            Test(
                "12/5/e", ["The Council accepts that", "The development is large"],
                ["The appraisal contains the", "Developers would be reluctant"], .withholding)),
        WeighedLetter(
            "a balance struck before it is argued",
            """
            The information is exempt under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 because its disclosure would be likely to prejudice substantially the commercial interests of the operator.

            It is a qualified exemption. Looking at the matter as a whole, we asked ourselves whether the public interest in releasing the tender is the greater. On balance, we found that the public interest favours keeping to the exemption. We recognise that there is a public interest in openness about how ferries are paid for, and in what is said of it in the islands. However, there is a greater public interest in ensuring that the Scottish Ministers are able to obtain best value when they let the next contract.
            """,
            Test("33/1/b", ["We recognise that there"], ["However, there is a"], .withholding)),
        WeighedLetter(
            "outweighed in turning",
            """
            An exemption under section 30(b)(ii) of FOISA (free and frank exchange of views) applies to some of the information requested. This exemption applies because disclosure would be likely to inhibit substantially the free and frank exchange of views for the purposes of deliberation.

            This exemption is subject to the public interest test. We recognise that there's some public interest in release as part of open and transparent government. However, this is outweighed by the public interest in maintaining a private space in which officials can discuss the options, refine their position and reach a settled view. Premature disclosure would undermine the quality of the decision making process, which would not be in the public interest.
            """,
            Test(
                "30/b/ii", ["We recognise that there's"],
                ["However, this is outweighed", "Premature disclosure would undermine"], .withholding)),
    ]
}
