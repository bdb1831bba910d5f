/// How letters end: rights, greetings, small print.
enum Endings {
    /// Where to write for a review.
    static let reviewMailboxes = Wording(seen: ["foi-reviews", "complaints"], held: HeldEndings.reviewMailboxes)
    /// A limit and an address for a review.
    static let reviews = Wording(
        seen: [
            "If you are unhappy with this response you may ask for an internal review by writing to {email} within {limit} of the date of this letter.",
            "If you are dissatisfied with the handling of your request, you have the right to ask for an internal review. Requests should be submitted within {limit} of the date of receipt of this response and should be addressed to {email}.",
            "You can ask {us} to review this decision. Please do so within {limit}, by e-mail to {email}.",
            "Should you wish to complain about how your request was dealt with, please contact {email} within {limit} and a senior officer will carry out an internal review.",
            "If you disagree with {our} decision, you are entitled to an internal review, which should be requested within {limit} of this letter. Please send your request to {email}.",
            "Where you are not content with the outcome, please e-mail {email} no later than {limit} after you receive this letter to request an internal review.",
            "{We} offer an internal review to anyone who is not happy with {our} answer. To ask for one, write to {email} within {limit}.",
            "You have {limit} from the date of this response in which to request an internal review. Send your reasons to {email}.",
        ],
        held: HeldEndings.reviews)
    static let reviewsWithoutAddress = Wording(
        seen: [
            "If you are not satisfied with this reply you may request an internal review within {limit} of the date of this letter.",
            "You have the right to ask for an internal review of this decision. Any such request must be made within {limit}.",
            "A request for an internal review of {our} decision should reach {us} within {limit} of the date of this response.",
            "If you would like {us} to look at your request again by way of an internal review, let {us} know within {limit}.",
        ],
        held: HeldEndings.reviewsWithoutAddress)
    static let reviewsWithoutLimit = Wording(
        seen: [
            "If you are unhappy with the way your request has been handled you can ask for an internal review by contacting {email}.",
            "Complaints about this response should be sent to {email}, where an internal review will be arranged.",
            "To have this decision reviewed internally, please e-mail {email}.",
            "If you wish to request an internal review, please do so by writing to {email}.",
        ],
        held: HeldEndings.reviewsWithoutLimit)
    static let limits: [(text: String, days: Int?, months: Int?)] = [
        ("40 working days", 40, nil), ("two months", nil, 2), ("2 months", nil, 2), ("40 working days", 40, nil),
        ("two calendar months", nil, 2), ("forty working days", 40, nil), ("28 days", 28, nil),
        ("20 working days", 20, nil),
        ("8 weeks", 56, nil), ("three months", nil, 3), ("40 days", 40, nil), ("30 working days", 30, nil),
    ]
    static let scottishLimits: [(text: String, days: Int?, months: Int?)] = [
        ("40 working days", 40, nil), ("40 working days", 40, nil), ("forty working days", 40, nil),
    ]
    /// How long the review takes: not the limit.
    static let reviewTimes = Wording(
        seen: [
            "{We} aim{s} to complete reviews within 20 working days.", "",
            "A reply will normally be sent to you within 20 working days of its receipt.",
        ],
        held: HeldEndings.reviewTimes)
    static let regulators = Wording(
        seen: [
            "If you remain dissatisfied you may apply to the Information Commissioner for a decision: Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.",
            "You can then complain to the Information Commissioner under {cite}. See ico.org.uk or ring 0303 123 1113.",
            "If the review does not settle matters, {cite} gives you a right to apply to the Information Commissioner (www.ico.org.uk).",
            "Should you still be unhappy, you may take your complaint to the Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF (casework@ico.org.uk).",
        ],
        held: HeldEndings.regulators)
    static let scottishRegulators = Wording(
        seen: [
            "If you are unhappy with the outcome of the review, you have the right under {cite} to apply to the Scottish Information Commissioner within six months: Kinburn Castle, Doubledykes Road, St Andrews, Fife KY16 9DS.",
            "You may then apply to the Scottish Information Commissioner within six months, as {cite} provides (www.foi.scot/appeal).",
        ],
        held: HeldEndings.scottishRegulators)
    static let signOffs = Wording(
        seen: [
            "Yours sincerely", "Yours sincerely,", "Kind regards", "Yours faithfully", "Regards,", "Kind Regards,",
            "Many thanks", "Best wishes",
        ],
        held: HeldEndings.signOffs)
    static let jobs = Wording(
        seen: [
            "Information Governance Officer", "Freedom of Information Officer", "Head of Legal Services",
            "Information Access Manager", "Senior Information Officer", "Information Rights Adviser",
            "Clerk to the Council", "Data Protection Officer", "FOI Co-ordinator", "Director of Corporate Services",
        ],
        held: HeldEndings.jobs)
    static let teams = Wording(
        seen: [
            "Freedom of Information Team", "Information Governance Team", "Information Rights Team", "FOI Team",
        ],
        held: HeldEndings.teams)
    static let queries = Wording(
        seen: [
            "Please contact me if you have any questions about this letter.",
            "If you have any queries about this letter, please quote the reference number above.",
            "Should you need anything further, do get in touch.",
            "If anything here is unclear, my direct line is 01632 960 {n2}.",
        ],
        held: HeldEndings.queries)
    static let smallPrint = Wording(
        seen: [
            "The information supplied to you continues to be protected by the Copyright, Designs and Patents Act 1988. You are free to use it for your own purposes.",
            "This email and any attachments are confidential and intended for the addressee only.",
            "Most of the information that {we} provide{s} in response to requests will be subject to copyright, and re-use may need a licence.",
            "{Body} publishes its responses to requests on its website. Personal details are taken out first.",
        ],
        held: HeldEndings.smallPrint)
    static let greetings = Wording(
        seen: ["Dear {to}", "Dear {to},", "Dear {to}", "Dear {to}", "Dear {to}:"],
        held: HeldEndings.greetings)
}
