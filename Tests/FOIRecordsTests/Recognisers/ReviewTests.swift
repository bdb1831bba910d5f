import Testing

@testable import FOIRecords

@Suite struct ReviewTests {
    @Test(arguments: [
        (
            "If you are unhappy you may ask for an internal review within two months of the date of this letter.", 2,
            Review.TimeLimit.Unit.months
        ),
        (
            "Internal review requests should be submitted within 40 working days of receipt of this response.", 40,
            .workingDays
        ),
        (
            "If you are not satisfied with this response please write to us within 8 weeks to ask for a review.", 56,
            .days
        ),
        ("You will have 28 calendar days in which to raise your complaint with us.", 28, .days),
        (
            "You may ask for an internal review within 40 working days of this letter, by writing to us, and then complain to the Information Commissioner.",
            40, .workingDays
        ),
        (
            "Our internal review is open to you through clerk@pask.gov.uk no later than 40 working days from now.", 40,
            .workingDays
        ),
        ("Reviews: clerk@pask.gov.uk, no later than 40 working days from the date at the top.", 40, .workingDays),
        (
            "A request for review should go to clerk@pask.gov.uk not later than 40 working days from this.", 40,
            .workingDays
        ),
        ("Two months are allowed for asking us to review this. Please use clerk@pask.gov.uk.", 2, .months),
        (
            "Should you be unhappy with this reply you have until 40 working days after it to require a review.", 40,
            .workingDays
        ),
        (
            "Should you be unhappy with how we have dealt with you, a review may be requested within 20 working days, and beyond that section 50 lets you complain to the Commissioner.",
            20, .workingDays
        ),
        ("Any appeal should be received by clerk@pask.gov.uk within 40 working days of this letter.", 40, .workingDays),
        ("If this will not do, the Clerk will take requests for review for 40 working days.", 40, .workingDays),
        (
            "If you think the charge unfair, regulation 11 gives you 40 working days in which to say so.", 40,
            .workingDays
        ),
        ("You may ask us to look again at the charge. Write to the Clerk within 40 working days.", 40, .workingDays),
        (
            "Under regulation 11 you can put your objections to clerk@pask.gov.uk within 40 working days.", 40,
            .workingDays
        ),
        (
            "Representations under Regulation 11(1) may be made to clerk@pask.gov.uk. They must come within 40 working days.",
            40, .workingDays
        ),
        (
            "If you would like this looked at again, our Records team will do so on application to clerk@pask.gov.uk within 40 working days.",
            40, .workingDays
        ),
        (
            "Please contact clerk@pask.gov.uk within 30 days if you would like an internal review; you may then apply to the Commissioner.",
            30, .days
        ),
        ("Internal review: clerk@pask.gov.uk within 40 working days.", 40, .workingDays),
        ("You may make representations under regulation 11 within forty working days.", 40, .workingDays),
        ("If you ask for a review within 20 working days, we will respond within 30 working days.", 20, .workingDays),
        (
            "Should this reply disappoint you, the Clerk will review it if asked to within 40 working days.", 40,
            .workingDays
        ),
        (
            "It is your right to have the handling of your request reviewed. Please let us know no later than two months after this letter was issued.",
            2, .months
        ),
        ("If you're unhappy with our answers, ask for an internal review within 40 working days.", 40, .workingDays),
        (
            "If you think that we have not dealt properly with your request, please tell us within 30 days and an officer who took no part in it will look at it again.",
            30, .days
        ),
        (
            "If you're not happy, reply to this e-mail within 40 working days and ask for an internal review.", 40,
            .workingDays
        ),
        ("An internal review is to be had by writing within two months to the Head of Records.", 2, .months),
        ("A review can be had of any part of this. You have 40 working days in which to ask.", 40, .workingDays),
        ("Those who are not content may have an internal review. Complaints are to be made within 8 weeks.", 56, .days),
        ("For an internal review of our reply write to the Harbour Master within 40 working days.", 40, .workingDays),
        ("Should you be unhappy with this reply you may seek an internal review, within two months.", 2, .months),
        (
            "Applications for an internal review go to the Head of Information. One that arrives later than two months after the issue of our reply will not be accepted.",
            2, .months
        ),
        (
            "You may ask us for an internal review within 40 working days, and after that complain to the Information Commissioner.",
            40, .workingDays
        ),
        (
            "Your request for an internal review should be sent within 40 working days of receipt of our response to your request.",
            40, .workingDays
        ),
        ("Internal review: the Vice Chair, at the College. Please write within three months.", 3, .months),
        ("If you wish to challenge this decision, please write to the Secretary within 28 days.", 28, .days),
        ("Anyone who is unhappy with the outcome may request a review by the Registrar within one month.", 1, .months),
    ])
    func `the time in which to ask for a review is read`(sentence: String, count: Int, unit: Review.TimeLimit.Unit) {
        let limit = review(sentence)?.timeLimit
        #expect(limit?.count == count)
        #expect(limit?.unit == unit)
    }

    @Test(arguments: [
        "If you are unhappy you may ask for an internal review. We aim to complete it within 20 working days.",
        "You can ask for a review. We will respond within 20 working days of receiving your complaint.",
        "You may ask for a review. You may complain to the Information Commissioner within six weeks.",
        "You may ask for an internal review. You can expect a reply within 20 working days.",
        "You may ask for an internal review. It will normally be dealt with within 40 working days.",
        "You may ask for an internal review. If you have not heard from us within 20 working days, please telephone.",
        "You may ask for an internal review, and we allow 20 working days to complete it.",
        "You may ask for an internal review. If we do not receive clarification within 2 months we will close the case.",
        "You may ask for an internal review. You should receive our decision within 30 days.",
    ])
    func `the time that an authority or the Commissioner takes is no limit`(text: String) {
        let review = review(text)
        #expect(review != nil)
        #expect(review?.timeLimit == nil)
    }

    @Test(arguments: [
        "If you are dissatisfied you may complain to the Information Commissioner, Wycliffe House.",
        "You have asked us for an internal review. It has now been carried out.",
        "We hope that this helps.",
        "You wrote to ask for an internal review within 40 working days of our answer.",
        "If you remain unhappy with the outcome of the review you may within three months complain to the Commissioner.",
    ])
    func `no review is offered`(text: String) {
        #expect(review(text) == nil)
    }

    @Test func `a review is offered in words that no phrase knows`() throws {
        let record = Record(
            parsing: FormFile.letter(
                """
                The ferry runs every hour.

                Should you take issue with this you may seek a reconsideration within 40 working days at challenge@pask.gov.uk.
                """
            ).replacing(
                "If you are unhappy with this response you may ask for an internal review within two months.", with: ""
            ))
        let review = try #require(record.review)
        #expect(review.timeLimit?.count == 40)
        #expect(review.emails.map(\.value) == ["challenge@pask.gov.uk"])
        #expect(review.emails.first?.confidence == .medium)
    }

    @Test func `the first address for complaints counts, the Commissioner's never`() {
        let text = """
            If you are unhappy with this response you may ask for an internal review by e-mailing reviews@northmoor.gov.uk.
            If you remain unhappy, write to the Information Commissioner, Wycliffe House, casework@ico.org.uk.
            """
        let review = review(text)
        #expect(review?.emails.map(\.value) == ["reviews@northmoor.gov.uk"])
        #expect(review?.regulator == "Information Commissioner")
    }

    @Test(arguments: [
        "Complaints, and applications for an internal review, go to the Head of Records at reviews@northmoor.gov.uk.",
        "Ask for an internal review: reviews@northmoor.gov.uk.",
        "If you think that we got it wrong, please tell us by e-mailing reviews@northmoor.gov.uk.",
        "Please ask us for a review first (reviews@northmoor.gov.uk) before you go to the ICO.",
        "If you are unhappy, write to reviews@northmoor.gov.uk and we will take a second look.",
        "Should this not be to your satisfaction, please e-mail reviews@northmoor.gov.uk.",
    ])
    func `the address to ask for a review is read`(text: String) {
        #expect(review(text)?.emails.map(\.value) == ["reviews@northmoor.gov.uk"])
    }

    @Test(arguments: [
        ("write to the Secretary, at secret-\nary@wyre.gov.uk.", "secretary@wyre.gov.uk"),
        ("write to foi-\nteam@wyre.gov.uk.", "foi-team@wyre.gov.uk"),
        ("write to reviews@wyre.exam-\nple or by post.", "reviews@wyre.example"),
        ("write to clerk@wold-\nharbour.org.uk.", "clerk@wold-harbour.org.uk"),
    ])
    func `an address loses the hyphen of a line's end where its word stands elsewhere`(text: String, address: String) {
        #expect(review("If you are unhappy you may ask for a review: \(text)")?.emails.map(\.value) == [address])
    }

    @Test(arguments: [
        (
            "clerk@pask.gov.uk", "write to the Clerk at the e-mail address at the head of this letter.",
            "clerk@pask.gov.uk"
        ),
        ("clerk@pask.gov.uk", "write to the Clerk at the above address or e-mail.", "clerk@pask.gov.uk"),
        ("clerk@pask.gov.uk", "contact the Clerk, whose contact details are shown above.", "clerk@pask.gov.uk"),
        // An address may be a postal one.
        ("clerk@pask.gov.uk", "write to the Clerk at the above address.", nil),
        ("By e-mail: office@anglers.org.uk", "write to the e-mail address above.", nil),
        ("To: office@anglers.org.uk\nFrom: clerk@pask.gov.uk", "use the e-mail address above.", "clerk@pask.gov.uk"),
        ("clerk@pask.gov.uk\npress@pask.gov.uk", "write to the e-mail address at the top.", nil),
    ])
    func `an offer may point to the address in the letterhead`(head: String, offer: String, address: String?) {
        let review = review("If you are unhappy with this you may ask for a review: \(offer)", below: head)
        #expect(review?.emails.map(\.value) == (address.map { [$0] } ?? []))
    }

    @Test func `each phrase about the letterhead matches its example`() {
        expectExamples(ReviewReader.pointers)
        expectExamples(ReviewReader.delivery)
    }

    @Test func `an address masked with x is none`() {
        #expect(review("If you are unhappy please complain to xxxxx@xxxxxxx.xxx.xx for a review.")?.emails == [])
    }

    @Test func `the Scottish Commissioner is named`() {
        let text =
            "You may ask us to review this decision. You may then appeal to the Scottish Information Commissioner."
        #expect(review(text)?.regulator == "Scottish Information Commissioner")
    }

    private func review(_ text: String, below head: String = "") -> Review? {
        Record(
            parsing:
                "\(head)\n\nDear Ms Orrell\n\nThank you for your FOI request. We hold it.\n\n\(text)\n\nYours sincerely\n\nA Pask\n"
        ).review
    }
}
