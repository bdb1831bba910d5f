import Testing

@testable import FOIRecords

@Suite struct KindTests {
    @Test(arguments: [
        ("I enclose the minutes that you requested. Nothing has been removed.", LetterKind.response),
        ("We do not hold this information.", .response),
        (
            "We acknowledge receipt of your request. It is being dealt with under the Act, and we will respond by 3 June 2021.",
            .acknowledgement
        ),
        (
            "We need further time to consider the balance of the public interest. We are extending the deadline by an additional 20 working days.",
            .extension
        ),
        (
            "I have now completed the internal review. I was not involved in the first decision. This concludes our review.",
            .internalReview
        ),
        (
            "We need clarification of your request. Please clarify which bridge you mean, in order to identify the records.",
            .clarification
        ),
        (
            "We have today transferred your request to Eastholme County Council, which is responsible for roads. Transfer of your request is complete.",
            .transfer
        ),
        ("This is a fees notice. Please send a cheque for £40. We need not go on until the fee is paid.", .feesNotice),
    ])
    func `a letter's kind is what it does`(text: String, kind: LetterKind) {
        let letter =
            "Dear Ms Orrell\n\nThank you for your request under the Freedom of Information Act 2000.\n\n\(text)\n\nYours sincerely\n\nA Pask\n"
        #expect(Record(parsing: letter).kind == kind)
    }

    @Test(arguments: [
        "Annual report on information governance\n\nThe Trust received 812 requests under the Freedom of Information Act 2000. Section 40(2) was used 57 times.\n\nThe Board is asked to note the report.",
        "INVOICE\nInvoice number 2211\n\nTo: hire of hall, section B\nTotal £40\n",
        "Decision notice\n\nThe complainant requested the minutes under FOIA. The Commissioner's decision is that section 31(1)(a) is engaged.",
        "Dear Resident\n\nYour bin will be emptied on Tuesday. Please see our leaflet.\n\nYours faithfully\n\nA Pask\n",
    ])
    func `a paper that is no letter of the kind has an empty record`(text: String) {
        let record = Record(parsing: text)
        #expect(record.kind == .other)
        #expect(record.citations == [])
        #expect(record.request.parts == [])
        #expect(record.publicInterest == [])
        #expect(record.references == [])
    }
}
