import PDFText
import Testing

@testable import FOIRecords

struct MaskingTests {
    /// What a mask leaves of a letter.
    private func masked(_ letter: String) -> String {
        MaskedReading(of: Document(text: letter)).text
    }

    private func letter(_ body: String) -> String {
        """
        Northmoor Council
        Our ref: FOI 4417
        3 March 2023
        Dear Ms Penrose,
        Freedom of Information Act 2000
        \(body)
        Yours sincerely
        Gideon Amory
        Information Officer
        """
    }

    @Test(arguments: [
        ("You wrote, Ms Penrose, on 3 May.", ["Penrose"]), ("PENROSE asked.", ["PENROSE"]),
        ("Penrose's request of 2 May.", ["Penrose"]), ("We asked J. K. Penrose.", ["J. K. Penrose"]),
        ("It was Penrose, J who asked.", ["Penrose", "J "]), ("Dr. Amory was asked.", ["Amory"]),
        ("We asked Cllr. Sir Ivo Hatherleigh-Jones about it.", ["Ivo", "Hatherleigh", "Jones"]),
        ("We asked Mr van der Zee.", ["van der Zee"]), ("Lord Justice Oakapple said so.", ["Oakapple"]),
        ("Case officer: Ada Tickner", ["Ada Tickner"]), ("It was Jane Ferncastle who asked.", ["Jane Ferncastle"]),
        ("From: Orla Vane <orla.vane@example.org>", ["Orla Vane", "orla.vane@example.org"]),
        ("Write to ada.tickner@northmoor.gov.uk. Tickner will reply.", ["ada.tickner", "Tickner"]),
        ("Write to atickner@northmoor.gov.uk. Then Tickner will reply.", ["atickner", "Tickner"]),
        ("See www.northmoor.gov.uk/staff/gideon-amory.", ["gideon-amory"]),
        ("On Monday 3 March, Zuleika Orme wrote: no.", ["Zuleika Orme"]),
    ])
    func `people are not named, however they stand`(body: String, gone: [String]) {
        let text = masked(letter(body))
        for name in gone + ["Gideon Amory", "Dear Ms Penrose"] { #expect(!text.contains(name), "\(text)") }
        #expect(text.contains("Northmoor Council\nOur ref: FOI 4417\n3 March 2023\nDear Ms ███████,\n"))
        #expect(text.contains("Information Officer"))
    }

    @Test(arguments: [
        "Our Green Belt is green, and the May elections were in May.", "St John Ambulance was asked.",
        "The Jane Austen Academy was asked.", "Dear Sir or Madam", "From: Northmoor Council", "Miss a day and you pay.",
        "Major projects were begun. Major roads were closed.", "The Lord Chancellor was asked.",
        "Cyngor Sir Gogledd", "Section 40(2) of the Act, and regulation 13.", "It cost 01.02.2023 to 03.04.2024.",
        "Contact: Freedom of Information Team", "Order 0117 of 2019, 12345678901 and £0123456789",
    ])
    func `what is nobody stays`(body: String) {
        #expect(masked(letter(body)).contains(body), "\(masked(letter(body)))")
    }

    @Test func `a name that is another word too is a name only among names`() {
        let text = masked(
            """
            Northmoor Council
            3 March 2023
            Dear Mr Green,
            Freedom of Information Act 2000
            The green paper is on the Green Belt. Mr Green asked for it, and Arthur Green did not.
            Yours sincerely
            """)
        #expect(text.contains("green paper is on the Green Belt. Mr █████ asked for it, and ██████ █████ did not."))
    }

    @Test(arguments: [
        "01632 960 214", "(01632) 960214", "020 7946 0142", "+44 20 7946 0142", "+44 (0)20 7946 0142", "07700 900123",
        "0303 123 1113", "+353 1 234 5678", "01632-960-214", "(0)1632 960214",
    ])
    func `nobody is called`(number: String) {
        #expect(masked(letter("Call \(number) for more.")).contains("Call █"))
        let text = masked(letter("Call \(number) ext. 4417 for more."))
        #expect(!text.utf8.contains { $0 == UInt8(ascii: "9") } && text.contains("for more."), "\(text)")
    }

    @Test(arguments: ["Tel: 960214", "Telephone number 555 0142", "Ext. 4417x", "Mobile: 900 123", "Fax 960 214"])
    func `a label makes a telephone number of less`(line: String) {
        #expect(masked(letter(line)).contains("█"))
    }

    @Test(arguments: RoleMailbox.rows.map(\.example))
    func `the mailbox of an office stays`(address: String) {
        #expect(masked(letter("Write to \(address) about it.")).contains(address))
    }

    @Test(arguments: RoleMailbox.rows)
    func `each word of offices is needed for its example`(row: RoleMailbox.Row) {
        #expect(row.example.lowercased().prefix { $0 != "@" }.contains(row.word))
    }

    @Test(arguments: [
        "penrose@northmoor.gov.uk", "foi.penrose@northmoor.gov.uk", "information@gmail.com", "j.foi@northmoor.gov.uk",
        "request-4417-0a1b2c3d@whatdotheyknow.com", "chair@northmoor.gov.uk", "northmoor@northmoor.gov.uk",
        "jane.foi@nhs.net", "o'neill@northmoor.gov.uk", "harbour.watch@example.org",
    ])
    func `the mailbox of anybody else does not`(address: String) {
        #expect(!masked(letter("Write to \(address) about it.")).contains(address))
    }

    @Test func `the office of a body that shares its domain is known by the body's words and initials`() {
        #expect(
            RoleMailbox.isRole(
                Array("wch.foi@nhs.example".utf8)[...], of: RoleMailbox.words(of: "Wherwell Community Hospital")))
        #expect(
            RoleMailbox.isRole(
                Array("wherwell.foi@post.example".utf8)[...], of: RoleMailbox.words(of: "Wherwell Community Hospital")))
        #expect(
            !RoleMailbox.isRole(
                Array("penrose.foi@post.example".utf8)[...], of: RoleMailbox.words(of: "Wherwell Community Hospital")))
    }

    @Test func `what leads to the page of a request is masked, the site is not`() {
        let text = masked(
            letter("See https://www.whatdotheyknow.com/request/tides_417#in-1 or www.whatdotheyknow.com."))
        #expect(text.contains("https://www.whatdotheyknow.com/█"))
        #expect(!text.contains("tides"))
        #expect(text.contains("or www.whatdotheyknow.com."))
    }

    @Test func `where the requester lives is not told, where the authority is to be found is`() {
        let text = masked(
            """
            Northmoor Council
            Tide House, 1 Quay Road, Northmoor NX4 1AA
            Ms Orla Penrose
            Flat 3
            14 Larch Close
            Northmoor
            NX4 6TW
            3 March 2023
            Dear Ms Penrose
            Freedom of Information Act 2000
            """)
        #expect(
            text.contains(
                "Tide House, 1 Quay Road, Northmoor NX4 1AA\nMs ████ ███████\n████ █\n██ █████ █████\n█████████\n███ ███\n3 March"
            ))
    }

    @Test func `a record is masked by what it says, and by no more than texts`() throws {
        let record = Record(
            parsing: letter(
                """
                Thank you for your request of 3 February 2023, in which you asked:
                1. How many tides did Penrose count?
                We hold this information: there were 3. Ask Ada Tickner on 01632 960 214.
                """))
        let masked = record.masked()
        #expect(masked.isMasked && !record.isMasked)
        #expect(masked.requester.name?.value == "███████")
        #expect(masked.signatory.name?.value == "██████ █████")
        #expect(!record.request.parts.isEmpty)
        #expect(masked.request.parts.map(\.evidence) == record.request.parts.map(\.evidence))
        #expect(try !masked.json().contains("Penrose"))
        #expect(masked.masked() == masked)
    }
}
