import PDFText
import Testing

@testable import FOIRecords

/// Replies as disclosure logs, forms and e-mails have them.
struct LogEntryTests {
    @Test(arguments: [
        """
        FOI 4411 - Pier lamps

        Date requested: 3 May 2021
        Date replied: 20 May 2021

        1. How many lamps are on the pier?

        Forty.

        2. What do they cost?

        £900 each year.
        """,
        """
        Blocked drains

        1. How many householders complained of a blocked drain?

        This would go beyond the appropriate limit in section 12 of the Freedom of Information Act 2000.

        2. How many were compensated?

        Nine.
        """,
    ])
    func `an entry of a log is a response without a greeting`(text: String) {
        let record = Record(parsing: text)
        #expect(record.kind == .response)
        #expect(record.request.parts.map(\.label) == ["1", "2"])
    }

    @Test func `guidance on requests is no entry, though it answers questions`() {
        let record = Record(
            parsing: """
                Freedom of Information: your questions

                1. How do I make a freedom of information request?

                Write to us by letter or e-mail.

                2. Can a request be refused?

                Where it would cost too much, section 12 of the Freedom of Information Act 2000 allows that.
                """)
        #expect(record.kind == .other)
    }

    @Test func `what the requester writes of complaints makes no letter of complaint`() {
        let record = Record(
            parsing: """
                Thank you for your letter of 3 May 2021, in which you sought the following under the Freedom of Information Act 2000.

                1. How many complaints came in at stage 1 of your procedure?

                2. How many complaints moved on to stage 2 of your procedure?

                We do not hold this information.

                Yours sincerely

                A Reed
                """)
        #expect(record.kind == .response)
    }

    @Test(arguments: [
        ("Mooring fees (233A/20)", ["233A/20"]), ("Collision sites - 046/18", ["046/18"]),
        ("Mooring fees (2019/20)", [String]()),
    ])
    func `a running number and its year behind a title is the reference`(title: String, references: [String]) {
        let record = Record(
            parsing:
                "\(title)\n\nYou asked:\n\nHow many boats are moored?\n\nOur response:\n\nUnder the Freedom of Information Act "
                + "2000 I can tell you that forty are.")
        #expect(record.references.map(\.value) == references)
    }

    @Test func `a subject that recurs is no authority`() {
        let record = Record(
            parsing: """
                Mooring Notices

                Request ID: FOI-2468-1920

                You asked

                Various questions about the notices

                We answered

                Thank you for your request received by Wyre Harbour Authority on 3 May 2021 asking for information about Mooring Notices.

                We do not hold this information.
                """)
        #expect(record.authority.name?.value != "Mooring Notices")
    }
}
