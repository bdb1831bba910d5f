import Legislation
import PDFText
import Testing

@testable import FOIRecords

@Suite struct DateTests {
    @Test(arguments: [
        ("26 July 2012", "2012-07-26"), ("7th of June 2022", "2022-06-07"), ("April 20, 2021", "2021-04-20"),
        ("28/08/2013", "2013-08-28"), ("1.9.2021", "2021-09-01"), ("24/04/24", "2024-04-24"),
        ("03.05.21", "2021-05-03"),
        ("2023-05-03", "2023-05-03"),
        ("Tuesday, 27 August 2013", "2013-08-27"), ("3 Hydref / October 2023", "2023-10-03"),
        ("9^th May 2024", "2024-05-09"),
        ("1st day of March 2019", "2019-03-01"), ("5 Sept. 2016", "2016-09-05"),
    ])
    func `a date is read in any of its forms`(text: String, iso: String) {
        #expect(dates(in: "It was done on \(text), as you know.") == [iso])
    }

    @Test(arguments: [
        "Amd 43/2019", "the years 2019/20 to 2023/24", "31/13/2020", "reference 12/34/5678/9", "30 February 2020",
        "0303 123 1113",
        "version 1.2.3", "in May and June", "the 21st century",
    ])
    func `what only looks like a date is none`(text: String) {
        #expect(dates(in: text) == [])
    }

    @Test func `a date without a year takes it from the letter`() {
        let letter = """
            Date: 9 January 2021

            Dear Mr Quill

            Thank you for your FOI request dated 12 December, which we received on 4 January.
            """
        let dates = Record(parsing: letter).dates
        #expect(dates.request?.value.description == "2020-12-12")
        #expect(dates.received?.value.description == "2021-01-04")
        #expect(dates.request?.confidence == .medium)
    }

    @Test(
        arguments: [
            ("Thank you for your e-mail of 3 May 2021.", "2021-05-03", nil),
            ("I refer to your letter dated 3 May 2021, which reached us on 5 May 2021.", "2021-05-03", "2021-05-05"),
            ("We received your request on 3 May 2021.", nil, "2021-05-03"),
            ("Your request was received by the Agency on 3 May 2021.", nil, "2021-05-03"),
            ("On 3 May 2021 you asked the Board for its minutes.", "2021-05-03", nil),
            ("Thank you for your request for information which was received on Monday 3 May 2021.", nil, "2021-05-03"),
            ("You sent us four requests about ferries, which you made on 3 May 2021.", "2021-05-03", nil),
            ("We will answer your request by 3 May 2021.", nil, nil),
            ("You asked for all e-mails sent or received by the Clerk between 1 and 3 May 2021.", nil, nil),
            ("Your e-mail came in to the inbox on 3 May 2021.", nil, "2021-05-03"),
            (
                "On 3 May 2021 the Department of Agriculture, Environment and Rural Affairs received your request.",
                nil,
                "2021-05-03"
            ),
            ("We got your request about the lamps on 3 May 2021.", nil, "2021-05-03"),
            ("On 3 May 2021 you put three questions to us under the FOI Act.", "2021-05-03", nil),
            ("The review for which you asked on 3 May 2021 has been carried out.", nil, nil),
            ("On 3 May 2021 Wyre Council received a request from you.", nil, "2021-05-03"),
            ("On 3 May 2021 the Board's office received your letter.", nil, "2021-05-03"),
            ("Thank you for contacting Wyre Council on 3 May 2021.", "2021-05-03", nil),
            ("Thanks for getting in touch with us on 3 May 2021.", "2021-05-03", nil),
            ("Your information request, which we had on 3 May 2021, has been considered.", nil, "2021-05-03"),
            ("Thank you for the letter that reached the Harbour Trust on 3 May 2021.", nil, "2021-05-03"),
            ("Thank you for your request that we got by e-mail on 3 May 2021.", nil, "2021-05-03"),
            ("I refer to your requirement for review received on 3 May 2021.", nil, nil),
            ("Thank you for your request received via e-mail on 3 May 2021.", nil, "2021-05-03"),
            ("Your request arrived with us on 3 May 2021.", nil, "2021-05-03"),
            ("Your request has been with us since 3 May 2021.", nil, "2021-05-03"),
            ("On 3 May 2021 your request came to us.", nil, "2021-05-03"),
            (
                "Our office received your request for information about the repair of street lamps on 3 May 2021.", nil,
                "2021-05-03"
            ),
            (
                "On 10 May 2021 you asked the Council to review its reply to the request that you made on 3 April 2021.",
                "2021-04-03", nil
            ),
            ("This response is dated 3 May 2021, and is to a request received on 9 April 2021.", nil, "2021-04-09"),
            ("Thank you for your request of 3 May 2021 for the report of 6 March 2020.", "2021-05-03", nil),
            ("Thank you for your email of 3 May 2021 requesting an internal review.", nil, nil),
            ("We answered you in our letter of 3 May 2021.", nil, nil),
            ("I write further to your email dated 3 May 2021 seeking a review of our decision.", nil, nil),
            (
                "I refer to your email of 20 May 2021, asking for a review of the way in which your request of 9 April 2021 was dealt with.",
                "2021-04-09", nil
            ),
            (
                "Thank you for your request for an Internal Review of your Freedom of Information (FOI) request, which we received on 3 May 2021.",
                nil, nil
            ),
            ("The Agency replied to your request by email on 3 May 2021.", nil, nil),
            ("Thank you for your request, which was submitted on 3 May 2021.", "2021-05-03", nil),
            (
                "Thank you for the request you made under the Freedom of Information Act 2000 on 3 May 2021.",
                "2021-05-03", nil
            ),
            (
                "You asked me on 4 June 2021 to look again at how we had dealt with your request of 3 May 2021.",
                "2021-05-03", nil
            ),
            (
                "I write about your request dated 3 May 2021 and received by this office on that date.", "2021-05-03",
                "2021-05-03"
            ),
            ("Thank you for your request to the Harbour Trust of 3 May 2021 for the tables.", "2021-05-03", nil),
            ("Thank you for your request of 3 May2021 for the tables.", "2021-05-03", nil),
            ("Thank you for your request of 3 May 2021which asked for the tables.", "2021-05-03", nil),
        ] as [(String, String?, String?)])
    func `a sentence tells when the request was made and received`(
        sentence: String, request: String?, received: String?
    ) {
        let dates = Record(parsing: "1 June 2021\n\nDear Ms Orrell\n\nFreedom of Information Act 2000\n\n\(sentence)\n")
            .dates
        #expect(dates.request?.value.description == request)
        #expect(dates.received?.value.description == received)
    }

    @Test(arguments: [
        "Date: 3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "3rd May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Our ref: FOI 221\nDate\n3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Date:03/05/2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Our ref: FOI 221 / 3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Sent: Monday, 3 May 2021 10:12\nTo: O Orrell\n\nDear Ms Orrell\n\nThank you for your request.",
        "Published: 1 June 2021\nDate received: 1 April 2021\nDate responded: 3 May 2021\n\nDear Ms Orrell\n\nYour request.",
        "Received: 1 April 2021\nResponded: 3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Date of request: 1 April 2021\nResponse date: 3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "Dear Ms Orrell\n\nThank you for your request.\n\nThis response is dated 3 May 2021.",
        "FOI request: swans\n\nYou asked\n\nHow many swans are there on the lake, on the river and on all the ponds that belong to the Board?\n\nResponse 03-05-2021\n\nThank you for your request.",
        "3 May 2021 / our reference 22114477\n\nDear Ms Orrell\n\nThank you for your request.",
        "3 May 2021 Request no. 2021-0442\n\nDear Ms Orrell\n\nThank you for your request.",
        "Ref: FOI 2211 3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
        "3 May 2021 | FOI/1182/WHB\n\nDear Ms Orrell\n\nThank you for your request.",
        "Request received\n1 April 2021\nDate issued\n3 May 2021\n\nDear Ms Orrell\n\nThank you for your request.",
    ])
    func `the letter's date stands in its head`(text: String) {
        #expect(
            Record(parsing: text + " It is for freedom of information.").dates.response?.value.description
                == "2021-05-03")
    }

    @Test func `a letter without a date has none`() {
        let text = "Dear Ms Orrell\n\nThank you for your request under FOIA about the flood of 3 May 2021."
        #expect(Record(parsing: text).dates.response == nil)
    }

    private func dates(in text: String) -> [String] {
        let letter = Letter(document: Document(text: text))
        return DateScanner(letter).dates(in: 0..<letter.flow.count).compactMap { $0.date?.description }
    }
}
