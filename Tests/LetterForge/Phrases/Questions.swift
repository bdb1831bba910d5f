/// What people ask authorities.
enum Questions {
    static let topics = Wording(
        seen: [
            "street lighting repairs", "parking enforcement", "agency workers", "school transport",
            "mobile telephones", "taxi licences", "body-worn cameras", "translation services", "fire doors",
            "public toilets", "pothole claims", "interpreting services", "laptop computers", "night shelters",
            "grass verges", "allotment plots", "drone flights", "minibus hire", "dental check-ups",
            "swimming lessons",
        ],
        held: HeldQuestions.topics)
    static let questions = Wording(
        seen: [
            "How many {topic} were recorded in each of the last {n} financial years?",
            "The total number of {topic} between {from} and {to}.",
            "Please provide a copy of any policy or guidance on {topic}.",
            "What was the total cost of {topic} in {year}?",
            "Please list the suppliers used for {topic}, with the value of each contract.",
            "Copies of all correspondence about {topic} between {body} and its contractors since {from}.",
            "Do you hold a register of {topic}? If so, please send it to me.",
            "Which team is responsible for {topic}, and who leads it?",
            "A breakdown of complaints about {topic} by ward and by month.",
            "Any reports, briefings or minutes that mention {topic}.",
            "Whether {body} has a target for {topic} and, if it has, what the target is.",
            "Please tell me how many section 21 notices were served in {year}.",
            "How much has been paid to consultants for advice on {topic}?",
            "The names of the companies that bid for the contract for {topic}.",
            "Can you tell me when the arrangements for {topic} were last reviewed, and by whom?",
            "Number of {topic} held as at {from}.", "Please confirm the annual budget for {topic} for {year}.",
            "I would like to know how often {topic} are inspected.",
            "Details of any contract for {topic}, including its start and end dates and its value.",
            "Has {body} carried out an equality impact assessment of {topic}?",
            "What software is used to manage {topic}?", "Of these, how many led to further action?",
            "The job titles and salary bands of the staff who deal with {topic}.",
            "Please could you send me the latest risk assessment for {topic}.",
            "Names of the organisations that were invited to tender for {topic}.",
            "For each of the years from {year}, how much was spent on {topic}?",
            "Emails sent or received by the Chief Executive that refer to {topic}.",
            "How many S106 agreements mention {topic}?", "Is there a waiting list for {topic}, and how long is it?",
            "Internal audit reports on {topic}. Please include any action plans that followed.",
        ],
        held: HeldQuestions.questions)
    static let intros = Wording(
        seen: [
            "You asked:", "You requested the following information:", "Your request was as follows:",
            "In your email you asked for:", "You have asked {us} to provide the following:",
            "You asked for the following information:", "You requested:", "You asked for the following:",
            "The information that you requested was:", "Specifically, you requested:", "Your questions were:",
            "You wrote:", "The text of your request is set out below:", "{We} understand your request to be for:",
        ],
        held: HeldQuestions.intros)
    static let headings = Wording(
        seen: [
            "Your request", "Request", "Information requested", "You asked", "Details of your request",
            "Your Request:", "The request", "Information Requested:",
        ],
        held: HeldQuestions.headings)
    static let answerHeadings = Wording(
        seen: [
            "Our response", "Response", "{body} response", "Reply", "Our response:", "Answer", "Decision",
            "Our answer",
        ],
        held: HeldQuestions.answerHeadings)
}
