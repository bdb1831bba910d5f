/// How letters begin, by the dates that they tell.
enum Openings {
    /// The day of the request.
    static let sent = Wording(
        seen: [
            "Thank you for your {request} of {date} about {topic}.",
            "I write in response to your {request} dated {date}.",
            "Further to your {request} of {date}, {we} can now reply as follows.",
            "You wrote to {us} on {date} to ask for information about {topic}.",
            "Your e-mail of {date} has been passed to me for reply.",
            "{We} refer to your letter of {date}, which {we} {have} treated as a {request}.",
            "Thank you for your email of {date} requesting information about {topic}.",
            "I am responding to the {request} that you made on {date}.",
            "I am writing in reply to the {request} which you submitted on {date}.",
            "Thank you for your email dated {date}, in which you make a {request}.",
            "With reference to your enquiry of {date}, please see {our} response below.",
            "On {date} you submitted a {request} through the WhatDoTheyKnow website.",
            "I refer to your correspondence of {date} on the subject of {topic}.",
            "In your e-mail of {date} you asked {us} to supply information about {topic}.",
            "Please find below the response to your {request} sent on {date}.",
            "Thank you for contacting {body} on {date} with a {request}.",
        ],
        held: HeldOpenings.sent)
    /// The day of its receipt.
    static let received = Wording(
        seen: [
            "Thank you for your {request}, which was received on {date}.", "{We} received your {request} on {date}.",
            "Your {request} was received by {body} on {date}.",
            "Thank you for your recent {request} received on {date}.",
            "I refer to your {request}, which reached this office on {date}.",
            "I am writing about your {request} that {we} received on {date}.",
            "I can confirm that your {request} was received on {date}.",
            "Thank you for the {request} that {we} received from you on {date}.",
            "{Name} received your {request} on {date} and has now finished {our} searches.",
            "This is {our} response to your {request}, received by us on {date}.",
            "{Our} office received your {request} about {topic} on {date}.",
            "Your {request}, received on {date}, has been considered.",
        ],
        held: HeldOpenings.received)
    static let both = Wording(
        seen: [
            "Thank you for your {request} dated {date}, which was received on {date2}.",
            "Your {request} of {date} was received on {date2}.",
            "I refer to your {request} of {date}, which {we} received on {date2}.",
            "Thank you for your e-mail of {date}, received in this office on {date2}.",
        ],
        held: HeldOpenings.both)
    static let undated = Wording(
        seen: [
            "Thank you for your recent {request}.", "Thank you for your {request} about {topic}.",
            "I am writing to respond to your {request}.", "{We} write further to your {request}.",
            "Thank you for your enquiry regarding {topic}.", "Please see below for {our} reply to your {request}.",
        ],
        held: HeldOpenings.undated)
    /// The law that the request is answered under.
    static let regimes = Wording(
        seen: [
            "Your request has been handled under {law}.", "{We} {have} dealt with it under {law}.",
            "Your request has been considered in accordance with {law}.",
            "{We} {have} treated your correspondence as a request under {law}.",
            "This response is made under {law}.", "The request falls to be considered under {law}.",
            "This has been processed as a request under {law}.", "{We} {are} answering it under the terms of {law}.",
            "It has been logged and considered as a request for the purposes of {law}.",
            "Requests of this kind are dealt with under {law}, and yours has been too.",
            "Your request was handled in line with {law}.", "{We} respond to it under the provisions of {law}.",
        ],
        held: HeldOpenings.regimes)
    /// The same where there is no answer yet.
    static let pendingRegimes = Wording(
        seen: [
            "{We} {are} dealing with it under {law}.", "Your request is being handled under {law}.",
            "{We} {have} treated your correspondence as a request under {law}.",
            "It falls to be dealt with under {law}.", "{We} {are} treating this as a request under {law}.",
            "Your request comes under {law}.",
        ],
        held: HeldOpenings.pendingRegimes)
    /// Whether information is held, said of all of it.
    static let held = Wording(
        seen: [
            "I can confirm that {we} {hold} information within the scope of your request.",
            "{We} {have} now completed {our} search for the information.",
            "Following a search of {our} records, I set out {our} response below.",
            "I confirm that some of the information that you want is held by {body}.",
            "Searches were made in the relevant service areas and the results follow.",
            "{Our} response to each of your questions is given below.",
        ],
        held: HeldOpenings.held)
    /// What letters say of their duties, with the provision's role.
    static let duties: [(numbers: [String], wording: Wording)] = [
        (
            ["1", "1"],
            Wording(seen: [
                "Under {cite} you are entitled to be told whether {we} {hold} the information and, if so, to have it sent to you.",
                "{Cite} gives a right of access to recorded information, subject to exemptions.",
                "The general right of access in {cite} covers recorded information that {body} has at the time of a request.",
                "By {cite}, anybody who asks is entitled to know if information is held and to receive it.",
            ])
        ),
        (
            ["10", "1"],
            Wording(seen: [
                "I am sorry that this reply is later than the 20 working days that {cite} allows.",
                "{Cite} requires an answer no later than the twentieth working day.",
                "Please accept my apologies for the delay: {cite} sets a limit of twenty working days.",
                "This reply is sent within the period of 20 working days set by {cite}.",
            ])
        ),
        (
            ["16"],
            Wording(seen: [
                "In line with {our} duty under {cite} to advise and assist, {we} suggest that you narrow the period that you ask about.",
                "Under {cite}, which obliges {us} to give advice and assistance, I can tell you that a yearly summary is printed in the annual report.",
                "To meet {our} obligation to help requesters in {cite}, I add that a shorter period could be searched.",
                "{Cite} places a duty on {us} to provide advice, so please ring me if you want help with a new request.",
            ])
        ),
        (
            ["17", "1"],
            Wording(seen: [
                "This letter is a refusal notice for the purposes of {cite}.",
                "In accordance with {cite} this letter acts as a refusal notice.",
                "Please treat this letter as the notice that {cite} requires.",
                "For the part of the information that is not supplied, this letter is the formal notice under {cite}.",
            ])
        ),
    ]
    /// The same in the words of the Environmental Information Regulations.
    static let regulationDuties: [(numbers: [String], wording: Wording)] = [
        (
            ["5", "2"],
            Wording(seen: [
                "{Cite} requires an answer as soon as possible and within 20 working days.",
                "This reply is sent within the 20 working days allowed by {cite}.",
            ])
        ),
        (
            ["14"],
            Wording(seen: [
                "This letter is a refusal notice for the purposes of {cite}.",
                "Please treat this letter as the notice that {cite} requires.",
            ])
        ),
    ]
}
