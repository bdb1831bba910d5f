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
        ("You may make representations under regulation 11 within forty working days.", 40, .workingDays),
        ("If you ask for a review within 20 working days, we will respond within 30 working days.", 20, .workingDays),
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
    ])
    func `no review is offered`(text: String) {
        #expect(review(text) == nil)
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

    @Test func `an address masked with x is none`() {
        #expect(review("If you are unhappy please complain to xxxxx@xxxxxxx.xxx.xx for a review.")?.emails == [])
    }

    @Test func `the Scottish Commissioner is named`() {
        let text =
            "You may ask us to review this decision. You may then appeal to the Scottish Information Commissioner."
        #expect(review(text)?.regulator == "Scottish Information Commissioner")
    }

    private func review(_ text: String) -> Review? {
        Record(
            parsing:
                "Dear Ms Orrell\n\nThank you for your FOI request. We hold it.\n\n\(text)\n\nYours sincerely\n\nA Pask\n"
        ).review
    }
}
