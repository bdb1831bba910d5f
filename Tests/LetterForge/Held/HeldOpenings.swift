/// Held wordings of ``Openings``.
enum HeldOpenings {
    /// The day of the request.
    /// Places: {body}, {date}, {have}, {our}, {request}, {topic}, {us}, {we}.
    static let sent: [String] = [
        "I refer to the {request} contained in your e-mail of {date}.",
        "Your {request} of {date} has been allocated to me.",
        "{Our} reply to the {request} that you sent on {date} is set out in this letter.",
        "This letter responds to your e-mail of {date}, in which you sought information about {topic}.",
        "In a {request} made on {date} you asked {body} about {topic}.",
        "I am writing with regard to the {request} that you e-mailed to {us} on {date}.",
        "Thank you for your message of {date}, which {we} {have} taken to be a {request}.",
        "Further to your correspondence dated {date} concerning {topic}, please find {our} formal response.",
        "I have been asked to reply to your letter of {date}.",
        "You emailed {us} on {date} with a {request}.",
    ]
    /// The day of its receipt.
    /// Places: {body}, {date}, {name}, {our}, {request}, {topic}, {we}.
    static let received: [String] = [
        "Your {request} arrived with {body} on {date}.",
        "Receipt of your {request} on {date} is acknowledged with thanks.",
        "I write concerning the {request} which came into {our} office on {date}.",
        "On {date} {we} received from you a {request} concerning {topic}.",
        "{Name} is in receipt of your {request}, which was delivered to {our} mailbox on {date}.",
        "This is a reply to the {request} that came to {body} on {date}.",
        "Date on which your {request} was received: {date}.",
    ]
    /// Places: {date}, {date2}, {request}, {we}.
    static let both: [String] = [
        "On {date2} {we} received the {request} that you had written on {date}.",
        "Your e-mail of {date} containing a {request} reached this office on {date2}.",
        "The {request} that you made on {date} was logged as received on {date2}.",
    ]
    /// Places: {our}, {request}, {topic}, {we}.
    static let undated: [String] = [
        "I refer to your {request} concerning {topic}.", "{Our} reply to your recent {request} follows.",
        "Your {request} has now been dealt with and {our} findings are given below.",
        "This letter concerns the {request} that you made recently.",
    ]
    /// The law that the request is answered under.
    /// Places: {are}, {have}, {law}, {we}.
    static let regimes: [String] = [
        "The legislation that applies to your request is {law}.",
        "{We} {are} obliged to deal with it in terms of {law}.",
        "Your enquiry falls within the scope of {law}, and {we} {have} replied on that footing.",
        "In reaching a decision, {we} {have} applied {law}.", "What follows is given pursuant to {law}.",
        "Your rights of access to this information arise under {law}.",
    ]
    /// The same where there is no answer yet.
    /// Places: {are}, {have}, {law}, {we}.
    static let pendingRegimes: [String] = [
        "It will be processed in accordance with {law}.", "{We} {have} registered it as a request under {law}.",
        "{Law} applies to requests of this sort, including yours.",
        "{We} {are} considering it in line with {law}.",
    ]
    /// Whether information is held, said of all of it.
    /// Places: {body}, {have}, {hold}, {our}, {we}.
    static let held: [String] = [
        "The relevant teams have been consulted, and the outcome is as follows.",
        "{Body} has carried out the necessary searches and can now provide its answer.",
        "Having looked into the matter, {we} {have} the following to say.", "Please see {our} findings below.",
        "Now that enquiries have been completed, this is what {we} can tell you.",
    ]
}
