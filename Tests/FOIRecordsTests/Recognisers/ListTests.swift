import Testing

@testable import FOIRecords

/// Lists of the requester's that nothing announces in set words, and how the answers name their items.
struct ListTests {
    private func record(_ body: String) -> Record { Record(parsing: FormFile.letter(body)) }

    @Test func `a list below what is said of the reader is the request`() {
        let parts = record(
            "You put it like this:\n\n1. The lease of the lake\n2. The rent for each year\n\nThe lease is attached. The "
                + "rent is £12 a year."
        ).request.parts
        #expect(parts.map(\.label) == ["1", "2"])
    }

    @Test func `what the authority asks of the reader is no request`() {
        let parts = record(
            "We need to know more from you. Please tell us:\n\n1. which lake you mean\n2. which years you mean"
        ).request.parts
        #expect(parts.isEmpty)
    }

    @Test func `numbers before the sentences of a quoted paragraph mark parts`() {
        let parts = record(
            "You asked: “1. What does the lake cost? 2. Who pays for it? 3. All e-mails on the swans.”\n\nThe lake costs "
                + "£12 a year."
        ).request.parts
        #expect(parts.map(\.label) == ["1", "2", "3"])
        #expect(parts.first?.text == "What does the lake cost?")
    }

    @Test func `lines that mail marks as quoted keep their numbers`() {
        let parts = record(
            "> 1) How many swans are there?\n\nForty-one.\n\n> 2) Who feeds them?\n\nThe Keeper."
        ).request.parts
        #expect(parts.map(\.label) == ["1", "2"])
    }

    @Test func `a section named behind the label of a part is said of that part`() {
        let answers = record(
            "You asked:\n\n1. How many swans are there?\n2. Which of them are ringed?\n3. What is a swan?\n\nQ1. There are "
                + "41.\n\nQ2–3. The information is already in the public domain, in the yearly lists. Under section 21(1) of "
                + "the Act we are not required to provide what is reasonably accessible to you."
        ).answers
        #expect(answers.map(\.parts) == [["1"], ["2", "3"]])
        #expect(answers.map(\.outcome) == [.disclosed, .accessible])
        #expect(answers.first?.provisions == [])
    }

    @Test func `serials are parts`() {
        let answers = record(
            "You asked:\n\n1. Flying hours\n2. Pilots by squadron\n3. Cost of each\n\nThe information requested for Serial 1 "
                + "is 15,890 hours. The information requested for Serial 2 is withheld under section 26(1)(b).\n\nSerial 3 is "
                + "not held, since no cost is worked out."
        ).answers
        #expect(answers.map(\.outcome) == [.disclosed, .withheld, .notHeld])
    }

    @Test func `labels with number and letter name parts by themselves`() {
        let answers = record(
            """
            You asked:

            1. About the lake:
            (a) the lease
            (b) the rent
            2. About the swans:
            (a) their number
            (b) who feeds them

            We are able to give you 1(a) and 2(b), which are attached.

            We refuse 1(b), as section 43(2) applies to it.

            We have never counted swans and hold nothing for 2(a).
            """
        ).answers
        func outcome(_ label: String) -> Outcome? { answers.first { $0.parts.contains(label) }?.outcome }
        #expect(outcome("1a") == .disclosed)
        #expect(outcome("2b") == .disclosed)
        #expect(outcome("1b") == .withheld)
        #expect(outcome("2a") == .notHeld)
    }

    @Test func `limbs of provisions name no parts`() {
        let answers = record(
            "You asked:\n\n1. About the lake:\n(a) the lease\n(b) the rent\n\nBoth are withheld under sections 1(a) of the "
                + "Lakes Act 1901 and 43(2) of the Act."
        ).answers
        #expect(Set(answers.flatMap(\.parts)) == ["1a", "1b"])
        #expect(Set(answers.map(\.outcome)) == [.withheld])
    }

    @Test func `a mail that greets by the first name alone is a letter`() {
        let record = Record(
            parsing: """
                From: FOI Mailbox
                Sent: 3 July 2024 15:42
                To: Declan Purvis
                Subject: RE: FOI 24/117 - Swans

                Declan

                With reference to your FOI request below, please see our answers after each question.

                1. How many swans does the Council own?

                Forty-one.

                2. Who feeds them?

                The Keeper.

                Kind regards

                Siobhan Marsh
                Information Assistant
                """)
        #expect(record.kind == .response)
        #expect(record.requester.name?.value == "Declan Purvis")
        #expect(record.request.parts.map(\.label) == ["1", "2"])
    }
}
