import FOIRecords
import Testing

/// How letters use the provisions that they name.
struct CitationRoleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        /// Section and role, "31/1/a exemption".
        var roles: [String]

        init(_ text: String, _ roles: String...) {
            self.text = text
            self.roles = roles
        }

        var testDescription: String { text }
    }

    /// The sentence within a letter under the FOIA; the Act's path is left off.
    static func roles(_ text: String) -> [String] {
        let letter = """
            Our ref: FOI 2211

            Dear Ms Quill

            Thank you for your request of 4 May 2021 for the plans of the lido. It has been handled under the Freedom of
            Information Act 2000.

            \(text)

            Yours sincerely

            Una Penhaligon
            """
        return Record(parsing: letter).citations.map {
            $0.provision.drop(prefix: "ukpga/2000/36/section/").drop(prefix: "uksi/2004/3391/") + " " + $0.role.rawValue
        }
    }

    static let reliedOn: [Example] = [
        Example(
            "The plans are being withheld under:\n\nSection 31(1)(a) - law enforcement\n\nSection 43(2) - commercial interests",
            "31/1/a exemption", "43/2 exemption"),
        Example(
            "These exemptions were not applied:\n\nSection 31(1)(a) - law enforcement\n\nSection 43(2) - commercial interests",
            "31/1/a mentioned", "43/2 mentioned"),
        Example(
            "The owner wanted us to use section 41. (It is no secret.) The plans are exempt under section 43(2).",
            "41 mentioned", "43/2 exemption"),
        Example("The owner spoke of section 43(1). We were not persuaded.", "43/1 mentioned"),
        Example("It took two hours. Section 12(1) was therefore not correctly applied.", "12/1 mentioned"),
        Example("The trial is over. I do not think that section 31(1)(c) can now be upheld.", "31/1/c mentioned"),
        Example("As the request stands it is likely that section 12 would apply.", "12 mentioned"),
        Example(
            "The rota was wrongly withheld under section 40(2) as to its dates. As to the names I uphold the use of section 40(2).",
            "40/2 exemption"),
        Example(
            "Section 12(1) relieves us of the search. Section 12(4) lets us add costs together.", "12/1 refusal",
            "12/4 mentioned"),
        Example("Our duty under section 1 falls away.", "1 duty"),
        Example(
            "The plans are exempt under section 31(1)(a) because disclosure may help a burglar.", "31/1/a exemption"),
        Example(
            "Section 40(2) is an absolute exemption and the public interest test does not apply.", "40/2 exemption"),
        Example(
            "Section 43(2) is a qualified exemption and we have considered whether the public interest in maintaining it outweighs the public interest in disclosure.",
            "43/2 exemption"),
        Example("We consider that section 36(2)(b)(i) is engaged.", "36/2/b/i exemption"),
        Example("I have decided not to disclose the names, relying on section 40(2).", "40/2 exemption"),
        Example(
            "We have considered the public interest under section 43(2) but conclude that it favours withholding.",
            "43/2 exemption"),
        Example("Section 22 - Information intended for future publication", "22 exemption"),
        Example("We cannot give you the drawings at this time (section 22).", "22 exemption"),
        Example("I am not required to provide the leaflet, by virtue of section 21.", "21 exemption"),
        Example("We have decided to release the report with the names redacted under section 40(2).", "40/2 exemption"),
        Example(
            "We do not consider that the public interest in disclosure outweighs that in maintaining section 31(1)(a).",
            "31/1/a exemption"),
        Example("The council upholds its decision to withhold the tender under section 43(2).", "43/2 exemption"),
        Example("I am satisfied that section 42(1) was correctly applied.", "42/1 exemption"),
        Example("Section 21 applies to what may already be on our website.", "21 exemption"),
        Example(
            "It is exempt under section 40(2) by virtue of section 40(3A)(a).", "40/2 exemption", "40/3A/a mentioned"),
        Example("As section 40(2) is absolute it is not necessary to consider the public interest.", "40/2 exemption"),
        Example(
            "Section 44(1)(a) exempts what section 18(1) of the Commissioners for Revenue and Customs Act 2005 forbids us to tell.",
            "44/1/a exemption", "ukpga/2005/11/section/18/1 mentioned"),
        Example(
            "Information has been withheld under sections 31(1)(a), 38(1)(b) and 40(2).", "31/1/a exemption",
            "38/1/b exemption", "40/2 exemption"),
        Example(
            "Your request is refused under section 12(1), as it would exceed the appropriate limit.", "12/1 refusal"),
        Example("We are applying section 14(1) to your request, which we find vexatious.", "14/1 refusal"),
        Example("Section 14(1) was rightly applied and I do not uphold your complaint.", "14/1 refusal"),
        Example("Under section 12 of the Act we are not obliged to comply with your request.", "12 refusal"),
        Example("Section 12 allows us to refuse a request where the cost would exceed 450 pounds.", "12 refusal"),
    ]

    @Test(arguments: reliedOn) func `what is relied on has its role`(example: Example) {
        #expect(Self.roles(example.text) == example.roles)
    }

    @Test func `the Act of a letter that names none is Scottish where its Commissioner is`() {
        func citations(_ commissioner: String) -> [String] {
            Record(
                parsing: """
                    Our ref: FOI 2211

                    Dear Ms Quill

                    In terms of Section 17 of the Act, this letter represents notice that the information is not held.

                    You may appeal to the \(commissioner) within 6 months.

                    Yours sincerely
                    """
            ).citations.map(\.provision)
        }
        #expect(citations("Scottish Information Commissioner") == ["asp/2002/13/section/17"])
        #expect(citations("Information Commissioner") == ["ukpga/2000/36/section/17"])
    }

    @Test func `what was asked for is not left aside`() {
        #expect(Self.roles("Some of what you asked for is withheld under section 43(2).") == ["43/2 exemption"])
        #expect(Self.roles("The contractor asked for section 43(2) to be used; it was not.") == ["43/2 mentioned"])
    }

    static let notReliedOn: [Example] = [
        Example("Section 26(1)(b) was considered but has been left aside.", "26/1/b mentioned"),
        Example(
            "Section 38 was raised by a colleague but we did not find it necessary.", "38 mentioned"),
        Example("Nor did we need to consider the limit of cost in section 12.", "12 mentioned"),
        Example("Some of this may be exempt under section 43(2).", "43/2 mentioned"),
        Example("Section 35(1)(a) may apply to the minutes.", "35/1/a mentioned"),
        Example("We are not relying on section 41.", "41 mentioned"),
        Example("We do not consider that section 14(1) applies.", "14/1 mentioned"),
        Example("Section 22 does not apply, as no date has been set.", "22 mentioned"),
        Example("We no longer rely on section 43(2). The prices are attached.", "43/2 mentioned"),
        Example("The plans that were previously withheld under section 22 are now released.", "22 mentioned"),
        Example("Section 36(2)(c) should not have been applied to the rota.", "36/2/c mentioned"),
        Example(
            "The old wording of section 40(3)(a)(i) is gone, since section 40 has been amended.",
            "40/3/a/i mentioned", "40 mentioned"),
        Example(
            "I have completed the internal review. Section 43(2) was relied on. I have taken the view that this can no longer stand.",
            "43/2 mentioned"),
        Example("Section 2(2)(b) asks us to weigh the public interest.", "2/2/b mentioned"),
        Example("The Code of Practice under section 45 recommends this.", "45 mentioned"),
        Example("If you narrow your request, section 12 might still apply.", "12 mentioned"),
        Example("We first considered withholding the rota under section 38(1)(b).", "38/1/b mentioned"),
        Example(
            "Section 12(1) was wrongly applied and the e-mails are enclosed, with names redacted under section 40(2).",
            "12/1 mentioned", "40/2 exemption"),
        Example(
            "In our view section 40(2) covers the names rather than section 41, which was not applied.",
            "40/2 exemption", "41 mentioned"),
    ]

    @Test(arguments: notReliedOn) func `what is not relied on is mentioned`(example: Example) {
        #expect(Self.roles(example.text) == example.roles)
    }

    static let others: [Example] = [
        Example("The contract is withheld under the commercial interests exemption.", "43 exemption"),
        Example("It is exempt under the exemption for legal professional privilege.", "42 exemption"),
        Example("The commercial interests exemption in section 43(2) is engaged.", "43/2 exemption"),
        Example(
            "Section 43(2) was used at first. The exemption is not engaged, as the tender is over.", "43/2 mentioned"),
        Example("Section 1(1)(a) requires us to say whether we hold it.", "1/1/a duty"),
        Example("This letter is a refusal notice under section 17(1).", "17/1 duty"),
        Example(
            "Under section 16 we must help you, and section 10(1) gives us 20 working days.", "16 duty", "10/1 duty"),
        Example("You may apply to the Information Commissioner under section 50 of the Act.", "50 review"),
        Example(
            "We neither confirm nor deny that we hold more, by virtue of section 31(3) and section 40(5B)(a)(i).",
            "31/3 ncnd", "40/5B/a/i ncnd"),
        Example("The force can neither confirm nor deny that it holds this. Section 23(5) applies.", "23/5 ncnd"),
        Example("Section 24: factors favouring confirming or denying", "24 ncnd"),
        Example(
            "The Board neither confirms nor denies that it holds this, by virtue of the following exemption;\n\nSection 31(1)(a) - law enforcement",
            "31/1/a ncnd"),
        Example(
            "The list is withheld because the following exemption applies to it:\n\n\"Section 22 of the Act: information is intended for publication\".",
            "22 exemption"),
        Example(
            "Under Regulation 5(2) of the Environmental Information Regulations 2004 (EIR) we should have told you by May; regulation 12(2) asks us to presume disclosure.",
            "regulation/5/2 duty", "regulation/12/2 duty"),
        Example(
            "Regulation 12(5)(e) of the Environmental Information Regulations 2004 (EIR) is subject to the test in regulation 12(1)(b), as is any of the regulation 12 grounds.",
            "regulation/12/5/e exemption", "regulation/12/1/b mentioned", "regulation/12 mentioned"),
        Example("Article 5(1)(a) of the UK GDPR requires fairness.", "eur/2016/679/article/5/1/a mentioned"),
        Example(
            "We asked the officers, who referred to section 9 of the Wildlife and Countryside Act 1981.",
            "ukpga/1981/69/section/9 mentioned"),
    ]

    @Test(arguments: others) func `the other roles follow from the provision`(example: Example) {
        #expect(Self.roles(example.text) == example.roles)
    }
}

extension String {
    fileprivate func drop(prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
