import Testing

@testable import Legislation

/// What letters write and what they mean by it. The Acts' paths are shortened, see ``full(_:)``.
struct CitationTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var cited: [String]

        init(_ text: String, _ cited: String) {
            self.text = text
            self.cited = cited.split(separator: " ").map(String.init)
        }

        var testDescription: String { text }
    }

    static func short(_ provision: Provision) -> String {
        let names: [(Act, String)] = [
            (.foia2000, "foia"), (.eir2004, "eir"), (.foisa2002, "foisa"), (.eisrs2004, "eisrs"), (.dpa1998, "dpa98"),
            (.dpa2018, "dpa18"), (.gdpr, "gdpr"),
        ]
        let name = names.first { $0.0 == provision.act }?.1 ?? provision.act.id
        let path = provision.path
        let prefix = path.unitIsUsual(for: provision.act) ? "" : path.kind.rawValue + "/"
        var text = "\(name):\(prefix)\(path.numbers.joined(separator: "/"))"
        if let part = path.part { text += "/part/\(part)" }
        if !path.paragraph.isEmpty { text += "/paragraph/" + path.paragraph.joined(separator: "/") }
        return text
    }

    static func cited(_ text: String, on date: CalendarDate? = nil) -> [String] {
        LegalText(Array(text.utf8), on: date).citations.map { short($0.provision) }
    }

    static let plain: [Example] = [
        Example("exempt under section 31(1)(a) of the Freedom of Information Act 2000.", "foia:31/1/a"),
        Example("is exempt under Section 40 of the Act.", "foia:40"),
        Example("section 22 (Future Publication) of the Freedom of Information Act", "foia:22"),
        Example(
            "exempt under Sections 26(1)(b) (Defence), 38(1) (Health & Safety) and 40(2) (Personal Information) of the Act",
            "foia:26/1/b foia:38/1 foia:40/2"),
        Example("withheld under S.14 (2) of the Act", "foia:14/2"),
        Example("withheld under s40(2) of FOIA", "foia:40/2"),
        Example("S40(2) Personal information", "foia:40/2"),
        Example("refused under Sec. 12 and sect 14 of FoIA", "foia:12 foia:14"),
        Example("exempt by virtue of sec 43(2)", "foia:43/2"),
        Example("SECTION 8: A REQUEST IN WRITING. What section 8 of the Act asks", "foia:8 foia:8"),
        Example("Section 40 - Personal Information", "foia:40"),
        Example("S40 - Personal Information", "foia:40"),
        Example("refused under S12 because of its cost", "foia:12"),
        Example("section 40(3A)(a), section 40(5B)(a)(i) of FOIA", "foia:40/3A/a foia:40/5B/a/i"),
        Example("we rely on section 40(5)(B) and on section 40(5b) of the FOIA", "foia:40/5B foia:40/5B"),
        Example("section 40(2)(a)(b) by virtue of 40(3)(A)(a)", "foia:40/2/a foia:40/2/b foia:40/3A/a"),
        Example("31(1)(a) (Law enforcement)", "foia:31/1/a"),
        Example("Section 43 (2) Commercial Interests", "foia:43/2"),
        Example("exempt under section 31(1)(i)", "foia:31/1/i"),
        Example(
            "under the Environmental Information Regulations 2004 (EIR), regulation 5(1) of which obliges us", "eir:5/1"
        ),
        Example("the Utilities Act 2000, section 105 of which forbids it", "ukpga/2000/27:105"),
        Example("under section 36(2)(b)(i)", "foia:36/2/b/i"),
        Example("under section 33 1(b) of the Act", "foia:33/1/b"),
        Example("under s.40.2 and by virtue of S.41.1", "foia:40/2 foia:41/1"),
        Example("section 40 subsection (2) applies, and section 1, sub-section 1", "foia:40/2 foia:1/1"),
        Example("subsection (2) of section 40 of the Act", "foia:40/2"),
        Example("the exemption 40(2) applies, as does exemption 43", "foia:40/2 foia:43"),
        Example("Under section 31(1)(z) of FOIA", "foia:31/1/z"),
        Example("Section 31(1)(z) applies", "foia:31/1/z"),
        Example("section 22A of the Act and section 22a", "foia:22A foia:22A"),
        Example("a notice under the FOIA, section 17(1).", "foia:17/1"),
        Example("By section 17, Freedom of Information Act 2000, a notice is due.", "foia:17"),
        Example("Freedom of Information Act 2000 - Section 12", "foia:12"),
        Example("FoIA 21 applies", "foia:21"),
        Example("not under 40 of the FOIA, but under 42 of the Act", "foia:40 foia:42"),
        Example("adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000", "foia:40/2"),
        Example("help is owed by Section 16 of FoI, is it not", "foia:16"),
        Example("section 12 of the Freedom of Information legislation", "foia:12"),
    ]

    @Test(arguments: plain) func `a single provision is read`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    static let lists: [Example] = [
        Example("under Sections 31(1)(b), (e) and (g) of the FOIA", "foia:31/1/b foia:31/1/e foia:31/1/g"),
        Example("sections 36(2)(b)(i) and (ii), and 36(2)(c)", "foia:36/2/b/i foia:36/2/b/ii foia:36/2/c"),
        Example("sections 35 to 37 of the Act", "foia:35 foia:36 foia:37"),
        Example("31(1)(a)(b)", "foia:31/1/a foia:31/1/b"),
        Example("s26(1) (a), (b) Defence", "foia:26/1/a foia:26/1/b"),
        Example("section 40(2)&(3)", "foia:40/2 foia:40/3"),
        Example("sections 24(1), 27 (1) and 38(2)", "foia:24/1 foia:27/1 foia:38/2"),
        Example(
            "under sections 26(1) (Harm to the defence of the realm, or of a colony), 27 (1) (Relations abroad) and 38(1) "
                + "(Health and safety) of the Freedom of Information Act.", "foia:26/1 foia:27/1 foia:38/1"
        ),
        Example("sections 27(1)(a)(b)(c)(d)", "foia:27/1/a foia:27/1/b foia:27/1/c foia:27/1/d"),
        Example("section 30(1)(a)-(c) applies", "foia:30/1/a foia:30/1/b foia:30/1/c"),
        Example("sections 31(1)(a) to (c)", "foia:31/1/a foia:31/1/b foia:31/1/c"),
        Example("sections 31(1)(a) to 31(1)(c)", "foia:31/1/a foia:31/1/b foia:31/1/c"),
        Example("sections 40 and 38 of the Act", "foia:40 foia:38"),
        Example("38(1)(b) & 38(2)", "foia:38/1/b foia:38/2"),
        Example("Sections 21, 22, 40(2) & 43 apply", "foia:21 foia:22 foia:40/2 foia:43"),
        Example("section 21 and 40 of the Act", "foia:21 foia:40"),
        Example("section 40(2) and 40(3A)(a)", "foia:40/2 foia:40/3A/a"),
        Example("section 40(2) and (3A)(a)", "foia:40/2 foia:40/3A/a"),
        Example("section 31(1)(g) by virtue of section 31(2)(a) and (b)", "foia:31/1/g foia:31/2/a foia:31/2/b"),
        Example("sections 23(5) and 24(2) as well as 40(5B)", "foia:23/5 foia:24/2 foia:40/5B"),
        Example("exemptions 31(1)(a), 38(1)(b) and 40", "foia:31/1/a foia:38/1/b foia:40"),
        Example("sections 31 - Law enforcement, 38 - Health and safety and 40", "foia:31 foia:38"),
        Example("sections 21 to 44 of the Act", ""),
        Example(
            "section 29(1)(b) (the economy) and section 36(2)(c) (public affairs)", "foia:29/1/b foia:36/2/c"
        ),
        Example("section(s) 40(2) and 41 apply", "foia:40/2 foia:41"),
        Example("section 1(1)(a)/(b)", "foia:1/1/a foia:1/1/b"),
        Example("section 31(1)(g)(h)(i)", "foia:31/1/g foia:31/1/h foia:31/1/i"),
    ]

    @Test(arguments: lists) func `a list is spelt out`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    static let regulations: [Example] = [
        Example(
            "kept back by Regulation 12 (5) (c) of the Environmental Information Regulations 2004 (EIR)", "eir:12/5/c"
        ),
        Example("Under the EIR, Regulation 12(5)(e) and reg 13 apply", "eir:12/5/e eir:13"),
        Example(
            "see Regulation 5(3) of the Environmental Information Regulations 2004 (EIR), Regulation 15 EIR and "
                + "Sch. 2, para 11 of the Data Protection Act 2018",
            "eir:5/3 eir:15 dpa18:schedule/2/paragraph/11"),
        Example("Reg 12(4)(d) of the EIRs", "eir:12/4/d"),
        Example("Under the EIRs Section 12 (4) (b) applies", "eir:12/4/b"),
        Example("regulations 12(4)(b) and (e) of the EIR", "eir:12/4/b eir:12/4/e"),
        Example("Regulation 12(5)(b) of the Environmental Information Regulations 2005", "eir:12/5/b"),
        Example(
            "dealt with under the Environmental Information Regulations. The exception at 12(5)(e) is engaged",
            "eir:12/5/e"),
        Example("help with forms is due under the EIR [Regulation 9(1)]", "eir:9/1"),
        Example("Rheoliad 12(5)(e) o Reoliadau Gwybodaeth Amgylcheddol 2004 (EIR)", "eir:12/5/e"),
        Example(
            "regulation 4(3) of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004",
            "uksi/2004/3244:4/3"),
    ]

    @Test(arguments: regulations) func `a regulation is read`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    static let scottish: [Example] = [
        Example(
            "sections 33(1)(b), 30(b)(i), (ii) and (c) and 39(1) of FOISA are engaged",
            "foisa:33/1/b foisa:30/b/i foisa:30/b/ii foisa:30/c foisa:39/1"),
        Example(
            "a request under the Freedom of Information (Scotland) Act 2002 (FOISA). Section 38(1)(b) applies.",
            "foisa:38/1/b"),
        Example("Under section 25(1) of FOI(S)A you have it already.", "foisa:25/1"),
        Example(
            "under the Environmental Information (Scotland) Regulations 2004 (EIRs). Regulation 10(4)(e) of the EIRs applies",
            "eisrs:10/4/e"),
        Example("Regulation 11(2) of the EISRs", "eisrs:11/2"),
    ]

    @Test(arguments: scottish) func `Scotland has its own`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    static let otherActs: [Example] = [
        Example(
            "section 7 of, and Schedule 2 to, the Dangerous Dogs Act 1991",
            "ukpga/1991/65:7 ukpga/1991/65:schedule/2"),
        Example(
            "section 101(2) of the Local Government Act 1972 and the quorum in paragraph 6 of Schedule 12 to that Act",
            "ukpga/1972/70:101/2 ukpga/1972/70:schedule/12/paragraph/6"),
        Example(
            "by the Police Reform Act 2002: see paragraph 4, Schedule 3 of the 2002 Act and Regulations 11 and 12 of the "
                + "Police (Conduct) Regulations 2012. A Regulation 12 notice was served.",
            "ukpga/2002/30:schedule/3/paragraph/4 uksi/2012/2632:11 uksi/2012/2632:12 uksi/2012/2632:12"),
        Example("Rule 17 of the Coroners Rules", "uksi/1984/552:17"),
        Example(
            "s130 of the Highways Act 1980 and s219 of the Trade Union and Labour Relations (Consolidation) Act 1992",
            "ukpga/1980/66:130 ukpga/1992/52:219"),
        Example("section 444A of the Education Act 1996", "ukpga/1996/56:444A"),
        Example(
            "By section 18(1) of the Commissioners for Revenue and Customs Act 2005 (CRCA) we may not say; section 23(1) of the "
                + "same Act brings in section 44(1)(a) of the FOIA. As to section 18(3) of the Act, look at section 23(1A).",
            "ukpga/2005/11:18/1 ukpga/2005/11:23/1 foia:44/1/a ukpga/2005/11:18/3 ukpga/2005/11:23/1A"),
        Example("section 44(1)(a) FOIA with CRCA 18(1) and 23(1)", "foia:44/1/a ukpga/2005/11:18/1 ukpga/2005/11:23/1"),
        Example("s18(1) and s23(1) CRCA", "ukpga/2005/11:18/1 ukpga/2005/11:23/1"),
        Example("with good reason (DPA 2018 36(1), EUGDPR Article 6(1))", "dpa18:36/1 gdpr:6/1"),
        Example("GDPR EU2016, Article 6(1)(e).", "gdpr:6/1/e"),
        Example(
            "Article 6(1)(f) of the UK GDPR and section 36(1) of the Data Protection Act 2018", "gdpr:6/1/f dpa18:36/1"),
        Example("there is a lawful basis in Article 6(1)(c)", "gdpr:6/1/c"),
        Example("section 7 of the Data Protection Act 1998", "dpa98:7"),
        Example(
            "the Copyright, Designs and Patents Act 1988 (sections 29 and 30)", "ukpga/1988/48:29 ukpga/1988/48:30"),
        Example("section 39 of the Statistics and Registration Service Act 2007", "ukpga/2007/18:39"),
        Example("Section 8(2) of the Census Act 1920", "ukpga/Geo5/10-11/41:8/2"),
        Example("by Part VI of Schedule 1 to the FOIA", "foia:schedule/1/part/VI"),
        Example("section 1 and section 3 of the Human Rights Act 1998", "ukpga/1998/42:1 ukpga/1998/42:3"),
        Example(
            "the Act of 1972 shut the public out under section 100A; section 43(2) of the Act of 2000 is another matter; the "
                + "Local Government Act 1972 and the Freedom of Information Act 2000 differ", "foia:43/2"),
        Example("section 393 of the Communications Act 2003", "ukpga/2003/21:393"),
        Example(
            "Section 23(1) of the Criminal Appeal Act 1995 makes it an offence to tell it. The notes are protected by section 24.",
            "ukpga/1995/35:23/1 ukpga/1995/35:24"),
        Example(
            "Section 23(1) of the Criminal Appeal Act 1995 forbids it, and section 24 is relied on too. Section 24(1) of the FOIA is "
                + "qualified.", "ukpga/1995/35:23/1 foia:24 foia:24/1"),
        Example(
            "The Enterprise Act 2002 is such a law. Under section 237 it may not be told, unless one of sections 239 to 241 opens a way.",
            "ukpga/2002/40:237 ukpga/2002/40:239 ukpga/2002/40:240 ukpga/2002/40:241"),
    ]

    @Test(arguments: otherActs) func `other Acts are told apart`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    @Test(arguments: [
        "Sheffield, S1 1UJ", "PO Box 1, S10 2FB", "an S106 agreement", "patients on Section 117 Aftercare",
        "please fill in section 3 of the form", "Section 5.2 of that manual says so",
        "section 12 of our publication scheme",
        "section 2.1 below", "a section 21 notice", "section 47 enquiries", "on section 17 leave",
        "section 136 detentions",
        "section 38 agreements", "Question 2(1)", "see Table 12(1)", "section 7 of the Widget Safety Act 1999",
        "section 12 of the Widget Act", "Sections 1 and 2 are for you to fill in", "the council's 40 officers",
        "in 2012 and 2013 (40 and 41)", "under Regulation 28 reports", "Article 8 of the Convention",
        "regulation 12 of the club",
        "within 20 working days", "31 (1 of 3)", "Part 2 of the report", "Schedule 1 attached", "EIR 19-044",
        "our reference FOIA 21/118",
        "Part 4 of the Environmental Protection Act 1990", "condition 6 of the Data Protection Act 1998",
        "paragraph 3 of my letter",
        "12(4) below", "people in S12 and S13", "telephone 020 7(1)", "section 22 of the Police Widget Act 1996",
        "s 106", "Section 1 - Your details", "item 40(2)", "a section 12 approved doctor",
        "section 42 safeguarding enquiries",
    ])
    func `what is no citation is left alone`(text: String) {
        #expect(Self.cited(text).isEmpty)
    }

    @Test(arguments: OtherSubjects.rows.map(\.example)) func `a term of another trade is no citation`(text: String) {
        #expect(Self.cited(text).isEmpty)
    }

    static let forms: [Example] = [
        Example(
            "The law is in the Copyright, Designs and Patents Act 1988 and in particular sections 29 and 30.",
            "ukpga/1988/48:29 ukpga/1988/48:30"),
        Example("searches under section 44 of the Terrorism Act 2000 and section 136 detentions", "ukpga/2000/11:44"),
        Example("section 36 (2) (b) (i) and (ii) and 2 (c)", "foia:36/2/b/i foia:36/2/b/ii foia:36/2/c"),
        Example("the exception at r.12(5)(e)", "eir:12/5/e"),
        Example("FOIA, sections 36(2)(b)(i), (b)(ii) and (c)", "foia:36/2/b/i foia:36/2/b/ii foia:36/2/c"),
        Example("Section 38(1)(b) - Personal information (FOISA)", "foisa:38/1/b"),
        Example("regulation 13(1) and (2A) EIR", "eir:13/1 eir:13/2A"),
        Example(
            "section 60 of the Criminal Justice and Public Order Act 1994 (CJPOA) and s.60AA CJPOA",
            "ukpga/1994/33:60 ukpga/1994/33:60AA"),
        Example(
            "section 19 of the Equality Act 2010 and Section 149 of that Act", "ukpga/2010/15:19 ukpga/2010/15:149"),
        Example(
            "by regulation 3(3) of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004. "
                + "At the rate which regulation 4(4) sets, that is 18 hours.", "uksi/2004/3244:3/3 uksi/2004/3244:4/4"),
        Example("withheld under section\n31(1)(a) of FOIA", "foia:31/1/a"),
        Example("section 40(2 of the Act", "foia:40/2"),
        Example("section 31(1(a) of the Act", "foia:31/1/a"),
        Example("the exception at reg. 12(5)(e) is engaged", "eir:12/5/e"),
        Example(
            "s.31(1)(a)(b) and (c) Law Enforcement; s.24(1) National Security",
            "foia:31/1/a foia:31/1/b foia:31/1/c foia:24/1"),
        Example(
            "Section 23 (security), Section 24 (National Security), 31 (Law Enforcement)", "foia:23 foia:24 foia:31"),
        Example("section 60 of the Criminal Justice and Public Order Act 1994", "ukpga/1994/33:60"),
        Example(
            "Paragraphs 1, 2 and 3 of Schedule 12A of the Local Government Act 1972",
            "ukpga/1972/70:schedule/12A/paragraph/1 ukpga/1972/70:schedule/12A/paragraph/2 ukpga/1972/70:schedule/12A/paragraph/3"
        ),
        Example(
            "exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972",
            "ukpga/1972/70:schedule/12A/paragraph/3"),
        Example(
            "section 36(2)(b)(i) & (ii) and section 36(2)(c) of the FoI Act", "foia:36/2/b/i foia:36/2/b/ii foia:36/2/c"
        ),
        Example(
            "sections 31(1)(a) and (b), 38(1)(a) and (b) and 24(1)",
            "foia:31/1/a foia:31/1/b foia:38/1/a foia:38/1/b foia:24/1"),
        Example("section 31(1) (b) (e) and (g)", "foia:31/1/b foia:31/1/e foia:31/1/g"),
        Example("Exemptions: s40(2); s43(2); s31(1)(a)", "foia:40/2 foia:43/2 foia:31/1/a"),
        Example("Sections 31(1)(b), (e) and (g); section 31(3)", "foia:31/1/b foia:31/1/e foia:31/1/g foia:31/3"),
        Example("section 41 (1) (a) and (b) of the FOI Act 2000", "foia:41/1/a foia:41/1/b"),
        Example("EIR exception 12(4)(b)", "eir:12/4/b"),
        Example("Under the EIR we refuse it by Section 12 (4) (b) and Section 13 (1).", "eir:12/4/b eir:13/1"),
        Example("in accordance with section 348 FSMA", "ukpga/2000/8:348"),
        Example(
            "section 47 of the Children Act 1989; section 17 Children Act 1989", "ukpga/1989/41:47 ukpga/1989/41:17"),
    ]

    @Test(arguments: forms) func `loose forms are read`(example: Example) {
        #expect(Self.cited(example.text) == example.cited)
    }

    @Test func `the Act depends on the letter's day where its name does not say`() {
        let text = "section 10 of the Data Protection Act"
        #expect(Self.cited(text, on: CalendarDate("2016-05-01")) == ["dpa98:10"])
        #expect(Self.cited(text, on: CalendarDate("2019-05-01")) == ["dpa18:10"])
        #expect(Self.cited(text) == ["dpa18:10"])
    }

    @Test func `a citation has its place and says how its Act is known`() throws {
        let text = "exempt under sections 24(1), 27 (1) and 38(2) of the FOIA, and section 40(2)"
        let citations = LegalText(Array(text.utf8)).citations
        let utf8 = Array(text.utf8)
        #expect(
            citations.map { String(decoding: utf8[$0.range], as: UTF8.self) } == [
                "sections 24(1)", "27 (1)", "38(2)", "section 40(2)",
            ])
        #expect(citations.map(\.source) == [.named, .named, .named, .inferred])
        #expect(citations.map(\.group) == [0, 0, 0, 1])
    }

    @Test func `what the letter calls the Act is the Act`() {
        let text = """
            The Local Government Act 1972 ("the Act") governs our meetings.
            The minutes were closed under section 100A of the Act.
            """
        #expect(Self.cited(text) == ["ukpga/1972/70:100A"])
    }
}

extension ProvisionPath {
    fileprivate func unitIsUsual(for act: Act) -> Bool { kind.rawValue == act.unit.rawValue }
}
