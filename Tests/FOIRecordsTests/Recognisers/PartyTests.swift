import PDFText
import Testing

@testable import FOIRecords

@Suite struct PartyTests {
    @Test(arguments: [
        "Northmoor District Council", "Vale of Isbourne Constabulary", "Ministry of Estuaries",
        "Royal Mereside Museum of Navigation",
        "Isbourne and Wold NHS Foundation Trust", "University of Portwick", "Department for Rivers and Harbours",
        "London Borough of Eastmarsh",
        "Severnside Combined Fire Authority", "Portwick Metropolitan University", "Fenmarsh Internal Drainage Board",
    ])
    func `an authority is known by the form of its name`(name: String) {
        let record = Record(
            parsing:
                "\(name)\n1 High Street\n\nDear Ms Orrell\n\nThank you for your FOI request. We hold it.\n\nYours sincerely\n\nA Pask\n"
        )
        #expect(record.authority.name?.value == name)
    }

    @Test(arguments: AuthorityTable.shared.rows.flatMap { row in row.domains.map { ($0, row.name) } })
    func `each domain of the table gives its authority`(domain: String, name: String) {
        #expect(AuthorityTable.shared.name(forEmail: "foi@\(domain)") == name)
        #expect(AuthorityTable.shared.usualName(for: name) == name)
    }

    @Test(arguments: [
        ("Wyre Hospitals NHS NHS Trust", "Wyre Hospitals NHS Trust"), ("NHS Wyre NHS Trust", "Wyre NHS Trust"),
        ("NHS Wyre", "NHS Wyre"), ("NHS Wyre Integrated Care Board", "NHS Wyre Integrated Care Board"),
        ("Wyre Council", "Wyre Council"),
    ])
    func `the sign of the NHS beside a name is none of it`(printed: String, name: String) {
        #expect(OrganisationName.withoutSign(printed) == name)
    }

    @Test func `a shared mail domain gives the authority by the mailbox`() {
        #expect(
            AuthorityTable.shared.name(forEmail: "slam.foi@nhs.net") == "South London and Maudsley NHS Foundation Trust"
        )
        #expect(
            AuthorityTable.shared.name(forEmail: "foi.slam@nhs.net") == "South London and Maudsley NHS Foundation Trust"
        )
        #expect(AuthorityTable.shared.name(forEmail: "jane.doe@nhs.net") == nil)
        #expect(AuthorityTable.shared.name(forEmail: "foi@homeoffice.gsi.gov.uk") == "Home Office")
    }

    @Test(arguments: [
        (
            "Department for Communities and Local Government\nfoi@communities.gov.uk\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Department for Communities and Local Government"
        ),
        (
            "Bertrand Quill-Nunn\n\nDear Ms Orrell\n\nThank you for your FOI request to the Isbourne Museum Trust.\n\nYours sincerely\n\nBertrand Quill-Nunn\nIsbourne Museum Trust",
            "Isbourne Museum Trust"
        ),
        (
            "Wessholme Travel Wessholme Transport Executive\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Wessholme Transport Executive"
        ),
        (
            "kilnford homes\n\nDear Ms Orrell\n\nThank you for your FOI request. Kilnford Homes holds it.\n\nKilnford Homes Ltd is owned by Kilnford City Council. foi@kilnfordhomes.org.uk",
            "Kilnford Homes"
        ),
        (
            "Wold Council · Chief Executive: Murdo Asher · Council Chambers\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Wold Council"
        ),
        ("Wold Council\nExecutive Office\n\nDear Ms Orrell\n\nThank you for your FOI request.", "Wold Council"),
        (
            "Dear Ms Orrell\n\nFreedom of Information Act\nWoldmouth Constabulary received your request.\n",
            "Woldmouth Constabulary"
        ),
        (
            "NHS Woldside Integrated Care Board\n\nDear Ms Orrell\n\nThank you for your FOI request.\n\nYours sincerely\n\nFOI Team\nNHS Woldside",
            "NHS Woldside Integrated Care Board"
        ),
        (
            "Hi Orla\n\nThanks for your FOI request. See below.\n\nThanks\n\nA Pask\nfoi@woldmarsh.gov.uk\n\nFrom: Orla Penrose\nSent: 3 May 2021\nTo: FOI\nSubject: swans\n\nDear Woldmarsh Borough Council,\n\nHow many swans are there?",
            "Woldmarsh Borough Council"
        ),
        (
            "Dear Orla\n\nThank you for your FOI request. Woldmarsh Homes holds it.\n\nYours sincerely\n\nA Pask\nWoldmarsh Homes\nfoi@woldmarshhomes.co.uk",
            "Woldmarsh Homes"
        ),
        (
            "Dear Orla\n\nThank you for your FOI request.\n\nYours sincerely\n\nFreedom of Information Officer\nWoldmarsh Council",
            "Woldmarsh Council"
        ),
        (
            "Wold and Marsh Water Commissioners\n\nDear Orla\n\nThank you for your FOI request.",
            "Wold and Marsh Water Commissioners"
        ),
        (
            "Dear Orla\n\nThank you for your FOI request. I confirm that Woldmarsh Estates Limited holds the lease.\n\nYours sincerely\n\nA Pask\n\nWrite to us at foi@woldmarshestates.co.uk",
            "Woldmarsh Estates Limited"
        ),
        (
            "Dr Orla Penrose\nReader in Hydrology\nUniversity of Wexby\n\nDear Dr Penrose\n\nThank you for your FOI request. It is held by Marlby Water Commission.\n\nYours sincerely\n\nA Pask",
            "Marlby Water Commission"
        ),
        (
            "Dear Ms Orrell\n\nThank you for your FOI request. A search was made within the Ministry of Barges and I can confirm that the plan is held.",
            "Ministry of Barges"
        ),
        (
            "River Analysis,\nMinistry of Barges HQ,\n1 High Street\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Ministry of Barges"
        ),
        (
            "Dear Ms Orrell\n\nThank you for your FOI request.\n\nResponse - Woldmouth Constabulary neither confirms nor denies that it holds the plan.",
            "Woldmouth Constabulary"
        ),
        (
            "Medicines & Healthcare products Regulatory Agency\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Medicines and Healthcare products Regulatory Agency"
        ),
        (
            "Bureau of River Statistics\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Bureau of River Statistics"
        ),
        (
            "Ofgem · 10 South Colonnade\n\nDear Ms Orrell\n\nThank you for your FOI request about Ofgem.", "Ofgem"
        ),
        (
            "Eastmarsh\nLondon Borough of Eastmarsh DDI: 020 8545 0000\n\nDear Ms Orrell\n\nThank you for your FOI request. Eastmarsh holds it.",
            "London Borough of Eastmarsh"
        ),
        (
            "Isbourne Community Services NHS Trust\n\nDear Ms Orrell\n\nThank you for your FOI request. NHS England holds this. NHS England can be reached at england.foi@nhs.net.",
            "Isbourne Community Services NHS Trust"
        ),
        // As it calls itself; the table has the London Borough of Harrow.
        ("Harrow Council\nfoi@harrow.gov.uk\n\nDear Ms Orrell\n\nThank you for your FOI request.", "Harrow Council"),
        ("foi@harrow.gov.uk\n\nDear Ms Orrell\n\nThank you for your FOI request.", "London Borough of Harrow"),
        (
            "Riaghaltas na h-Alba\nfoi@gov.scot\n\nDear Ms Orrell\n\nThank you for your FOI request.",
            "Scottish Government"
        ),
        (
            "Information Commissioner's Office\n\nDear Ms Orrell\n\nThank you for your FOI request. It is a question for the City of London Police.",
            "Information Commissioner's Office"
        ),
    ])
    func `an authority is told from what stands beside its name`(text: String, name: String) {
        #expect(Record(parsing: text + "\n").authority.name?.value == name)
    }

    @Test func `a body that a letter only mentions is not its author`() {
        let text = """
            Northmoor District Council
            Market Place

            Dear Ms Orrell

            Thank you for your FOI request. The Environment Agency and Eastholme County Council may hold more. The Environment
            Agency has an office here.

            Yours sincerely

            A Pask
            Northmoor District Council
            """
        #expect(Record(parsing: text).authority.name?.value == "Northmoor District Council")
    }

    @Test(
        arguments: [
            ("Ms Orla Penrose\norla@example.org\n\nDear Ms Penrose", "Orla Penrose"),
            ("Dear Orla Penrose,", "Orla Penrose"), ("Dear Ms Penrose", "Penrose"),
            ("Dear Dr Penrose-Ali,", "Penrose-Ali"), ("Name: Orla Penrose\n\nDear Orla,", "Orla Penrose"),
            ("Annwyl / Dear Orla", "Orla"), ("Dear Mr/Ms Penrose", "Penrose"),
            ("Orla Penrose\nBy e-mail\n\nDear Sir/Madam", "Orla Penrose"), ("Dear Sir or Madam", nil),
            ("By email to Orla Penrose\n\nDear Ms Penrose", "Orla Penrose"),
            ("Dear XXXXX", nil), ("Dear Applicant", nil),
            ("Hi Orla", "Orla"), ("Ms Penrose,", "Penrose"), ("Orla,", "Orla"), ("Mr Penrose", "Penrose"),
            ("Good evening Orla", "Orla"), ("Sir,", nil), ("To whom it may concern", nil), ("Dear May", "May"),
            ("Penrose & Tallis LLP\n1 High Street\n\nDear Sirs", "Penrose & Tallis LLP"),
            ("Messrs Penrose & Tallis\nSolicitors\n\nDear Sirs", "Penrose & Tallis"),
            ("Wold Council\nWold Raptor Group\n\nDear Sirs", "Wold Raptor Group"),
            ("Skerry Friends of the Earth\nc/o The Friary\n\nDear Sir or Madam", "Skerry Friends of the Earth"),
            ("From: Jane Penrose <foi@wold.example>\nTo: Orla Penrose\n\nDear Ms Penrose", "Orla Penrose"),
            ("Wold Council\nAlice Penrose\nOur ref: 2211\n\nDear Sir or Madam", "Alice Penrose"),
            ("Wold Council\nNorth Penrose\nOur ref: 2211\n\nDear Sir or Madam", nil),
            ("Captain (Retd) H. St J. Penrose\n\nDear Captain Penrose", "H. St J. Penrose"),
            ("Calum Mac an t-Saoir\n\nDear Mr Mac an t-Saoir", "Calum Mac an t-Saoir"),
            ("Swan Keepers' Society\n1 High Street\n\nDear Sir or Madam", "Swan Keepers' Society"),
        ] as [(String, String?)])
    func `the requester stands in the address or the salutation`(head: String, name: String?) {
        let record = Record(
            parsing:
                "\(head)\n\nThank you for your FOI request, which was about the swans that nest on the river. We hold it.\n"
        )
        #expect(record.requester.name?.value == name)
    }

    @Test func `a WhatDoTheyKnow address gives the request's number`() {
        let text =
            "Mr P Quill\nrequest-9914207-5d0c77be@whatdotheyknow.com\n\nDear Mr Quill\n\nThank you for your FOI request.\n"
        #expect(Record(parsing: text).requester.whatDoTheyKnowRequest == 9_914_207)
    }

    @Test(
        arguments: [
            (
                "Yours sincerely\n\nBartholomew Pask\nAccess to Information Officer", "Bartholomew Pask",
                "Access to Information Officer"
            ),
            ("Kind regards,\n\nFreedom of Information Team", "Freedom of Information Team", nil),
            ("Yours faithfully\n\nInformation Governance Manager", nil, "Information Governance Manager"),
            ("Yours sincerely\n\npp J Quill\nHead of Records", "J Quill", "Head of Records"),
            ("Yours sincerely,\n\nA. M. Orrell (Mrs)\nDeputy Clerk", "A. M. Orrell", "Deputy Clerk"),
            ("Yours sincerely\n\n█████ ████████\nFOI Decision Maker", nil, "FOI Decision Maker"),
            (
                "Yn gywir / Yours sincerely\n\nGethin Osborne-Rhys\nSwyddog / Officer", "Gethin Osborne-Rhys",
                "Swyddog / Officer"
            ),
            ("Yours sincerely\n\nEstuaries Department", "Estuaries Department", nil),
            ("Yours sincerely\n\nInformation Rights Unit | Service HQ, Marsh Lane", "Information Rights Unit", nil),
            ("Le dùrachd / Yours sincerely\n\nKeely Penrose\nClerk", "Keely Penrose", "Clerk"),
            (
                "We trust that this helps.\n\nInformation Rights Unit\nWold Council\n\nNOTE: Please do not edit the subject line.",
                "Information Rights Unit", nil
            ),
            ("Yours faithfully\n\nRegistry and Legal Services", "Registry and Legal Services", nil),
            ("Yours sincerely,\n\n[Original signed]\n\nCoast Path Section", "Coast Path Section", nil),
            ("Yours sincerely\n\nSigned: Keely Penrose\nClerk", "Keely Penrose", "Clerk"),
            ("Yours sincerely\n\nKeely Penrose on behalf of Wold Council", "Keely Penrose", nil),
            ("Yours sincerely\n\nInformation Governance\nWold University", "Information Governance", nil),
            ("Thanks\n\nKeely Penrose\nParks Officer", "Keely Penrose", "Parks Officer"),
            ("Sincerely,\n\nKeely Penrose\nParks Officer", "Keely Penrose", "Parks Officer"),
            ("Yours sincerely\n\nKeely Penrose-Hall CiLCA\nTown Clerk", "Keely Penrose-Hall", "Town Clerk"),
            ("Yours sincerely\n\nKeely Penrose BSc (Hons) MRICS\nTown Clerk", "Keely Penrose", "Town Clerk"),
            ("Yours sincerely\n\nT. M. Orr\nTheo Penrose-Orr\nClerk", "Theo Penrose-Orr", "Clerk"),
            ("We trust that this helps.\n\nInformation Rights Unit\nWold Council", "Information Rights Unit", nil),
            ("We trust that this helps.\n\n(Mrs) W. Penrose-Hall\nClerk", "W. Penrose-Hall", "Clerk"),
        ] as [(String, String?, String?)])
    func `the signature is a person's or a team's`(closing: String, name: String?, role: String?) {
        let record = Record(parsing: "Dear Ms Orrell\n\nThank you for your FOI request. We hold it.\n\n\(closing)\n")
        #expect(record.signatory.name?.value == name)
        #expect(record.signatory.role?.value == role)
    }

    @Test(arguments: [
        (
            "The Portwick Police sent a note to the Welsh Government. Portwick Police filed it. The Welsh Government does not hold it.",
            "Welsh Government"
        ),
        ("The MPS can neither confirm nor deny that it holds this.", "Metropolitan Police Service"),
        ("At Portwick Police we count swans.", "Portwick Police"),
    ])
    func `the body that says what it holds answers`(text: String, name: String) {
        let record = Record(
            parsing:
                "Dear Ms Orrell\n\nThank you for your FOI request. You asked about swans.\n\n\(text)\n\nYours sincerely\n\nA Pask\n"
        )
        #expect(record.authority.name?.value == name)
    }

    @Test func `each phrase about what a body does matches its example`() { expectExamples(AuthorityCues.deeds) }
}
