@testable import FOIRecords

extension WeighedLetter {
    /// Letters that list what speaks for each side, or head it, in words of their own.
    static let listed = [
        WeighedLetter(
            "headings that ask why it might be released and why not",
            """
            The lease is exempt under section 43(2) of the Freedom of Information Act 2000.

            PUBLIC INTEREST

            WHY IT MIGHT BE RELEASED

            Tenants pay for empty rooms in the end.

            WHY IT MIGHT NOT

            Landlords would ask for as much again.

            FINDING

            Better terms next spring do more for tenants, and the exemption is upheld.
            """,
            Test("43/2", ["Tenants pay for"], ["Landlords would ask"], .withholding)),
        WeighedLetter(
            "lists led by sentences that speak for what is done",
            """
            The e-mails fall under regulation 12(4)(e) of the Environmental Information Regulations 2004. The exception depends on the public interest. These points speak for release:

            • the bank was cut in a week and walkers had no notice;

            • dredging was thought of, and people may ask why it was not done.

            These speak for keeping them back:

            • further lengths are to be decided upon, and officers need to disagree in plain words.

            On this occasion the second group is the weightier and the e-mails won't be supplied.
            """,
            Test(
                "12/4/e", ["the bank was cut", "dredging was thought"], ["further lengths are"], .withholding)),
        WeighedLetter(
            "a list of what was taken into account, and one of what stands against it",
            """
            By section 31(3) of the Freedom of Information Act 2000 we neither confirm nor deny that we hold a report. We've taken into account that:

            • neighbours want to know that the yard is dealt with;

            • the Council has been criticised for being slow.

            And against those considerations:

            • an inquiry can be wrecked if its subject hears of it;

            • people report a yard because it goes no further.

            Our decision is that it's better for the public that we neither confirm nor deny.
            """,
            Test(
                "31/3", ["neighbours want", "the Council has"], ["an inquiry can", "people report"], .withholding)),
        WeighedLetter(
            "numbered points that start with small letters",
            """
            Section 24(2) of the Freedom of Information Act 2000 lets us neither confirm nor deny it. It is qualified.

            The case for saying whether or not we hold it is that

            1. the works ought to enjoy the confidence of those beside it; and

            2. kites are a matter of debate to which facts might contribute.

            The case against is that

            1. a "yes" would tell those who fly them that they had been seen; and

            2. a string of such answers would make up a picture.

            We have come to the view that safety must have the upper hand.
            """,
            Test(
                "24/2", ["the works ought", "kites are a"], ["a \"yes\" would", "a string of"], .withholding)),
        WeighedLetter(
            "both of two exemptions",
            """
            The fee is exempt under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002. As to the value, section 35(1)(a) applies as well. Both exemptions are subject to the public interest test.

            We recognise that a hoard bought with public money belongs to everyone, and that people are entitled to ask what it earns.

            However, we lend many objects and each fee is bargained for separately.

            On balance we find that the public interest lies in upholding these exemptions.
            """,
            Test("33/1/b", ["We recognise that"], ["However, we lend"], .withholding),
            Test("35/1/a", ["We recognise that"], ["However, we lend"], .withholding)),
        WeighedLetter(
            "the greater interest told last",
            """
            Section 43(2) of the Freedom of Information Act 2000 exempts information likely to prejudice commercial interests. We accept that fares pay for the boats, and that passengers may wonder if they are getting a good deal. We must, though, be able to secure the keenest offer in the autumn, and disclosing the price now would hinder this. The greater public interest is therefore in maintaining the exemption.
            """,
            Test("43/2", ["We accept that"], ["We must, though"], .withholding)),
        WeighedLetter(
            "sides told in commas, two exceptions",
            """
            We are withholding the draft under Regulation 12(4)(d) of the Environmental Information Regulations 2004.

            We have carried out the public interest test. In favour of disclosure, residents wish to know about the brook. In favour of maintaining the exception, figures that may yet be corrected would mislead. We have decided that the public interest is better served by withholding the draft.

            The prices are excepted from disclosure under Regulation 12(5)(e).

            The public interest in disclosure is that the wood should be managed without waste. The public interest in withholding the prices is that contractors will not bid. On balance we consider that the latter is the weightier.
            """,
            Test("12/4/d", ["In favour of disclosure"], ["In favour of maintaining"], .withholding),
            Test("12/5/e", ["The public interest in disclosure"], ["The public interest in withholding"], .withholding)),
        WeighedLetter(
            "publication as planned is served by withholding until then",
            """
            The tables are exempt under section 22(1) of the Freedom of Information Act 2000.

            In favour of release:

            • openness about what was tried

            In favour of withholding:

            • all readers have the same thing at once

            On balance we consider that the public interest is better served by publication as planned.
            """,
            Test("22/1", ["openness about"], ["all readers have"], .withholding)),
    ]
}
