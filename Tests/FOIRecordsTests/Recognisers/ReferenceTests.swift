import Testing

@testable import FOIRecords

@Suite struct ReferenceTests {
    @Test(arguments: [
        ("FOI Reference: 73118", "73118"), ("Our Ref: FOI 16111", "FOI 16111"),
        ("Our ref: 01/FOI/25/004411/Z", "01/FOI/25/004411/Z"),
        ("Reference: 1-277001122", "1-277001122"), ("Request Number:        F-2010-00441", "F-2010-00441"),
        ("Reference : T4411/8", "T4411/8"),
        ("Case ref: FOI-24576-25", "FOI-24576-25"),
        ("Our Ref: FS-Case-604411827", "FS-Case-604411827"), ("Our Ref: AB/cde/FOI.48.21", "AB/cde/FOI.48.21"),
        ("m/r 4560091", "4560091"),
        ("My Ref:\nFOIA1377", "FOIA1377"), ("Freedom of Information/RFI-3311", "RFI-3311"),
        ("Our reference: 202300361000", "202300361000"),
        ("Ref: 2211-FOI", "2211-FOI"), ("Your request: WW-EIR-23-011", "WW-EIR-23-011"),
        ("Ein cyf / Our ref: ATI-44118a", "ATI-44118a"),
        ("Our ref: FOI 22/114\nYour ref: bridges 77-1", "FOI 22/114"),
        ("Your ref:\nOur ref: RFI 2021-011", "RFI 2021-011"),
        ("12 May 2021\nNM/FOI/0041", "NM/FOI/0041"), ("NM-EIR-2023-041", "NM-EIR-2023-041"),
        ("Our Reference: WD/2022-0419 IR", "WD/2022-0419 IR"), ("Our Ref: FOI 100441 - R", "FOI 100441 - R"),
        ("Our Ref: WD/FOI/22/466/IR", "WD/FOI/22/466/IR"), ("Please quote: WD/44118", "WD/44118"),
        ("Reference: RIMS#04411", "RIMS#04411"),
        ("Reference:\n441", "441"), ("Our ref: ATISN 14411", "ATISN 14411"),
        ("FOI / 4411 / 2021 - Mooring fees", "FOI / 4411 / 2021"),
        ("Reference: wyrecouncilfoi:44118", "wyrecouncilfoi:44118"), ("Unique number: 202144118", "202144118"),
        ("Our reference: WDB IAT 2122 0411", "WDB IAT 2122 0411"), ("Case it relates to: FOI-44118", "FOI-44118"),
        ("Freedom of Information Act 2000: request 21-4411", "21-4411"),
        ("Swan keeping\nRequest 101003221144", "101003221144"), ("FOI Review 101003221144", "101003221144"),
        ("Case FR-0441/21 (follow-up to FR-2118/20)", "FR-0441/21"),
        ("FOI request - acknowledgement [03/05/ab/4411]", "03/05/ab/4411"),
        ("Planning application ref: QX10/0030/PAD\nOur ref: FOI 22/114", "FOI 22/114"),
        ("Our Ref: 18/09/1144", "18/09/1144"), ("Our Ref: 23/02/0441", "23/02/0441"),
    ])
    func `a labelled reference is read from the head`(head: String, value: String) {
        let record = Record(parsing: "\(head)\n\nDear Mr Pask\n\nThank you for your request for information.\n")
        #expect(record.references.map(\.value) == [value])
        #expect(record.references.first?.confidence == .high)
    }

    @Test(arguments: [
        ("Tolby Council\n1 High Street\nTolby\nQX10 9QX\n3 May 2021\nTB/WTR/9915", ["TB/WTR/9915"]),
        ("Tolby Council\n3 May 2021 TB-WTR-41190", ["TB-WTR-41190"]),
        ("Tolby Council\n3 May 2021\nTBH 24-6612", ["TBH 24-6612"]),
        ("Tolby Council\nTEL 01632-960001\nQX10 9QX\n3 May 2021", []),
    ])
    func `a number with capitals on a line of the head is the reference where there is no other`(
        head: String, values: [String]
    ) {
        let record = Record(parsing: "\(head)\n\nDear Mr Pask\n\nThank you for your request for information.\n")
        #expect(record.references.map(\.value) == values)
    }

    @Test(arguments: [
        ("FREEDOM OF INFORMATION REQUEST - FOI 1377/25", "FOI 1377/25"),
        ("Request for information: silt in the drain (WDB 2018/11)", "WDB 2018/11"),
        ("Re: Freedom of Information Request - Reference FOI / 1377", "FOI / 1377"),
        ("Freedom of Information request 4732000", "4732000"),
        ("ACCESS TO INFORMATION REQUEST (ATI-44118a)", "ATI-44118a"),
        ("FOI Request Reference No: 2008041111", "2008041111"),
        ("Re: Your Request for Information - Ref. FOI 2211", "FOI 2211"),
    ])
    func `a subject line gives the reference`(subject: String, value: String) {
        let record = Record(
            parsing: "Dear Mr Pask\n\n\(subject)\n\nThank you for your request for information. It is about drains.\n")
        #expect(record.references.map(\.value) == [value])
    }

    @Test(arguments: [
        ("Please quote the reference number 1377221 in any reply.", "1377221"),
        ("I am writing in relation to FOI 898000 to apologise.", "FOI 898000"),
        ("The reference number for your request is 944000.", "944000"),
        ("It was given reference FOI 1024000.", "FOI 1024000"),
        ("Please quote 03/05/ab/4411 if you write to us again.", "03/05/ab/4411"),
        ("I write in response to your request, logged here as 44118.", "44118"),
        ("It has been given the number WD-4411.", "WD-4411"),
        ("Your reference is WD/25/0051.", "WD/25/0051"),
    ])
    func `a sentence gives the reference where the head has none`(sentence: String, value: String) {
        let record = Record(parsing: "Dear Mr Pask\n\nThank you for your request for information.\n\n\(sentence)\n")
        #expect(record.references.map(\.value) == [value])
    }

    @Test(arguments: [
        "Freedom of Information Act 2000", "Tel: 01632 960 400", "Your ref: PK/77-12", "Invoice date: 12/11/2020",
        "In our first response, reference 2020.41000, we refused this.", "Page:\n441",
        "You asked for the letters released in response to FOI 2021/04411.",
        "See the Commissioner's decision FS50681000.",
        "The planning reference 86/00783/FUL was asked for.", "Please quote the reference above.",
    ])
    func `what is no reference of the authority's gives none`(line: String) {
        let record = Record(parsing: "Dear Mr Pask\n\n\(line)\n\nThank you for your request for information.\n")
        #expect(record.references == [])
    }

    @Test(arguments: [
        ("Our ref: FOI-0311-2122 and FOI-0364-2122", ["FOI-0311-2122", "FOI-0364-2122"]),
        ("Our refs: FOI 22/114, FOI 22/119 & FOI 22/120", ["FOI 22/114", "FOI 22/119", "FOI 22/120"]),
        ("Reference: 202011207\nOriginal request: 202009154", ["202011207", "202009154"]),
        ("Our ref: 20221144 / 20221151", ["20221144", "20221151"]),
        ("Our ref: FOI 22/114 and 3 May 2021", ["FOI 22/114"]),
        ("Our ref: 01.FOI.23.044118\n\nFreedom of Information Request Reference No: 01.FOI.", ["01.FOI.23.044118"]),
        ("FOI Ref: FOI-2024-2118", ["FOI-2024-2118"]),
        ("Our ref: IR2024/00219 (NR381774)", ["IR2024/00219", "NR381774"]),
        ("Our reference / date: 230914022 / 12 October 2023", ["230914022"]),
        ("Our refs: WDB2021/07730\nWDB2021/07914", ["WDB2021/07730", "WDB2021/07914"]),
    ])
    func `a list of references gives each`(head: String, values: [String]) {
        let record = Record(parsing: "\(head)\n\nDear Mr Pask\n\nThank you for your request for information.\n")
        #expect(record.references.map(\.value) == values)
    }

    @Test func `two references stand in the order of the letter`() {
        let text = """
            Internal review reference: 1-279218000
            Original request reference: 1-277200000

            Dear Mr Pask

            I have completed the internal review of your FOI request.
            """
        #expect(Record(parsing: text).references.map(\.value) == ["1-279218000", "1-277200000"])
    }
}
