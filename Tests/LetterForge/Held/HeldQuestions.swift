/// Held wordings of ``Questions``.
enum HeldQuestions {
    static let topics: [String] = [
        "zebra crossings", "library closures", "leisure centre memberships", "flood barriers", "CCTV cameras",
        "temporary classrooms", "hospital car parks", "houseboat moorings", "cremation slots", "wheelchair repairs",
        "bus shelters", "vacant shops",
    ]
    /// Places: {body}, {from}, {n}, {to}, {topic}, {year}.
    static let questions: [String] = [
        "In {year}, how many enquiries about {topic} did {body} receive, and what proportion were upheld?",
        "Any business case or options appraisal prepared for {topic} since {from}.",
        "I should be grateful for sight of the service level agreement that covers {topic}.",
        "Who authorised the most recent expenditure on {topic}?",
        "For each month between {from} and {to}, the number of {topic} and the amount spent on them.",
        "Does {body} intend to reduce its provision of {topic} over the next {n} years?",
        "All invoices relating to {topic} that were paid in {year}.",
        "When did {body} last consult the public on {topic}, and what were the results?",
        "Kindly supply the terms of reference of any working group on {topic}.",
        "Where are {topic} located? Please give the postcode of each.",
        "How many section 47 enquiries were opened between {from} and {to}?",
        "Were any staff disciplined in connection with {topic} in {year}? If so, how many?",
        "The minutes of every meeting held in the last {n} years at which {topic} were discussed.",
        "Please state the average time taken to deal with complaints concerning {topic}.",
        "A list of freedom of information requests about {topic} received since {from}.",
        "What training do employees receive on {topic}?",
    ]
    /// Places: {us}, {we}.
    static let intros: [String] = [
        "The request reads:", "Your email stated:", "You sought the following:", "You have requested:",
        "{We} understand that you wish to know:", "Your enquiry was in these terms:", "The wording of your request is:",
    ]
    static let headings: [String] = [
        "What you asked for", "Request details", "Your questions", "Wording of your request",
    ]
    /// Places: {body}.
    static let answerHeadings: [String] = ["Our reply", "Response to your request", "Our findings", "{body} reply"]
}
