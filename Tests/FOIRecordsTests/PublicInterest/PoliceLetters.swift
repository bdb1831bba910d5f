@testable import FOIRecords

extension WeighedLetter {
    /// Police forces: harm, factors, balance.
    static let police = [
        WeighedLetter(
            "harm, then the factors of each exemption, one balance for both",
            """
            The exemptions are section 24(2) National Security and section 31(3) Law Enforcement of the Freedom of Information Act 2000. Both are qualified.

            Overall harm for the NCND response

            To confirm that drones are flown would tell offenders where not to go.

            Factors favouring confirming or denying - Section 24

            The public are entitled to know how their safety is paid for.

            Factors against confirming or denying - Section 24

            Those who plan attacks would learn what is watched.

            Factors favouring confirming or denying - Section 31

            A statement would inform the debate about drones.

            Factors against confirming or denying - Section 31

            Offenders would change where they act.

            Balance Test

            The security of the country is of paramount importance. It is our opinion that for these issues the balancing test favours neither confirming nor denying that information is held.
            """,
            Test("24/2", ["The public are"], ["Those who plan"], .withholding),
            Test("31/3", ["A statement would"], ["Offenders would change"], .withholding)),
        WeighedLetter(
            "evidence of harm, factors with the section in front",
            """
            Section 31(1)(a) (Law Enforcement) of the Freedom of Information Act 2000 is relied on.

            Evidence of Harm

            The rotas show when a station stands empty, and disclosure would be likely to prejudice the prevention of crime.

            Public Interest Test

            Section 31 - Factors favouring disclosure

            Taxpayers would see how officers are used.

            Section 31 - Factors favouring non-disclosure

            Burglars would know when to come.

            It takes a year to change the rotas.

            Balancing Test

            Whilst there is a public interest in policing, there is a very strong public interest in keeping stations safe. The balance lies in favour of non-disclosure.
            """,
            Test("31/1/a", ["Taxpayers would see"], ["Burglars would know", "It takes a year"], .withholding)),
        WeighedLetter(
            "labels in front of their paragraphs",
            """
            S30(1)(a)(i) Investigations

            Harm: Disclosure would tell the suspect what is known.

            Factors favouring disclosure: The case has been in the papers, and the public would see that it goes on.

            Factors favouring non-disclosure: Witnesses might be leaned on.

            Balance: At this time the harm is the greater, and the information will not be released.
            """,
            Test("30/1/a/i", ["The case has"], ["Witnesses might be"], .withholding)),
        WeighedLetter(
            "the exemption is named with its subsections side by side",
            """
            Section 31(1)(a)(b) Law Enforcement of the Freedom of Information Act 2000

            Considerations favouring disclosure under Section 31

            Disclosure would lead to a better informed public.

            Considerations favouring non-disclosure under Section 31

            Disclosure would compromise tactics.

            Balance Test

            The public interest is not what interests the public. The balance therefore lies against disclosure.
            """,
            Test("31/1/a", ["Disclosure would lead"], ["Disclosure would compromise"], .withholding),
            Test("31/1/b", ["Disclosure would lead"], ["Disclosure would compromise"], .withholding)),
        WeighedLetter(
            "the balance falls to disclosure",
            """
            Section 38(1)(b) of the Freedom of Information Act 2000 was considered.

            Factors for disclosure

            The road is used by children.

            Factors against disclosure

            Some drivers might be named by neighbours.

            Balance test

            The factors against disclosure do not outweigh those for it, and the figures are attached.
            """,
            Test("38/1/b", ["The road is"], ["Some drivers might"], .disclosure)),
    ]
}
