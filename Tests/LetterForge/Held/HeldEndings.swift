/// Held wordings of ``Endings``.
enum HeldEndings {
    /// Before the "@" of an address.
    static let reviewMailboxes: [String] = ["internal.review", "foi-appeals", "information.complaints"]
    /// A limit and an address for a review.
    /// Places: {email}, {limit}, {our}, {us}, {we}.
    static let reviews: [String] = [
        "If you wish to complain about any aspect of this reply, please set out your grounds in an email to {email}; {we} will carry out an internal review provided that it reaches {us} within {limit} of the date of this letter.",
        "Requests for an internal review must be lodged within {limit} of receiving this response. They should be directed to {email}.",
        "Should you feel aggrieved by this decision, an internal review can be sought from an officer not previously involved. The address is {email}, and you have {limit} in which to apply.",
        "To require a review of {our} decision, write to {email}, saying what you are unhappy about, not later than {limit} after the day on which you receive this letter.",
        "Any internal review has to be asked for within {limit}; {email} is the address to use.",
        "Contact {email} in the first instance if you would like the decision looked at again under {our} internal review procedure. The time limit is {limit} from the date of this reply.",
    ]
    /// Places: {limit}, {our}, {us}.
    static let reviewsWithoutAddress: [String] = [
        "Should you be dissatisfied, an internal review may be sought by writing to the address at the head of this letter, provided that you do so within {limit}.",
        "The time limit for asking {us} to conduct an internal review is {limit} from receipt of this reply.",
        "You may, within {limit} of today's date, call for an internal review of {our} decision.",
    ]
    /// Places: {email}.
    static let reviewsWithoutLimit: [String] = [
        "Should you be unhappy with any part of this reply, our internal review procedure can be started by sending a message to {email}.",
        "Internal review requests: {email}.",
        "For an internal review of this decision, get in touch with {email}, giving your reasons.",
    ]
    /// How long the review takes: not the limit.
    /// Places: {s}, {we}.
    static let reviewTimes: [String] = [
        "", "Reviews are concluded in 20 working days wherever possible.",
        "{We} endeavour{s} to let you have the outcome of a review inside 20 working days.",
        "Please allow up to 40 working days for the review to be carried out.",
    ]
    /// Places: {cite}.
    static let regulators: [String] = [
        "Once the internal procedure has been exhausted, the Information Commissioner may be asked under {cite} to decide whether your request has been handled correctly. Details are at www.ico.org.uk.",
        "Complaints to the Information Commissioner's Office can be made online at ico.org.uk/make-a-complaint or by post to Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.",
        "You have a further right of complaint to the Information Commissioner ({cite}), who will normally expect our own procedure to have been used first.",
    ]
    /// Places: {cite}.
    static let scottishRegulators: [String] = [
        "Should our review not satisfy you, an appeal lies to the Scottish Information Commissioner under {cite}; it must be made within six months. The address is Kinburn Castle, Doubledykes Road, St Andrews KY16 9DS.",
        "From the date of our review decision you have six months in which to appeal to the Scottish Information Commissioner, at www.foi.scot/appeal.",
    ]
    static let signOffs: [String] = [
        "Yours Sincerely", "With kind regards", "Best regards,", "Yours truly,", "Sincerely", "Kindest regards",
    ]
    static let jobs: [String] = [
        "Records and Information Officer", "Corporate Information Manager", "Monitoring Officer",
        "Disclosure Manager", "Company Secretary", "Governance and Compliance Lead", "Assistant Registrar",
    ]
    static let teams: [String] = [
        "Information Compliance Team", "Disclosure Unit", "Corporate Information Team", "Access to Information Team",
    ]
    /// Places: {n2}.
    static let queries: [String] = [
        "Please do not hesitate to get back to me if you would like to discuss any of this.",
        "If you wish to talk over the contents of this letter I can be reached on 01632 960 {n2}.",
        "Any enquiries about this letter should quote our reference.",
    ]
    /// Places: {body}, {s}, {we}.
    static let smallPrint: [String] = [
        "Unless otherwise stated, this information is licensed under the Open Government Licence v3.0.",
        "Please consider the environment before printing this letter.",
        "{Body} monitors incoming and outgoing e-mail for security purposes.",
        "What is disclosed under access legislation may be placed in an online disclosure log, from which {we} remove{s} the applicant's name.",
    ]
    /// Places: {to}.
    static let greetings: [String] = ["Dear {to}.", "Hello {to},", "Good morning {to},", "Dear {to} -"]
}
