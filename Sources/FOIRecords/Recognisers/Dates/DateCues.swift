/// Phrases that tell what a date in a sentence is.
enum DateCues {
    enum Role: Sendable {
        case request, received
        /// Right before its date: "by 3 May", "since 3 May".
        case preposition
        /// Another date: a deadline, a response, a period, a meeting.
        case other
    }

    /// Words that open a line by themselves, as a label before their date.
    static let opening = PhraseTable<Role>([
        .init("requested on?", .request, example: "Requested Thu 3 May 2021"),
        .init("request date", .request, example: "Request date 3 May 2021"),
        .init("dated", .other, example: "Dated: 3 May 2021"),
    ])

    /// Words before a date, with nothing but a few words between.
    static let before = PhraseTable<Role>([
        .init("received", .received, example: "which we received on 3 May 2021"),
        .init("sent or|and received", .other, example: "all e-mails sent or received between 3 and 5 May 2021"),
        .init("received your|the|this ... on", .received, example: "We received your request on 3 May 2021"),
        .init("we|i got|had your|the|this ... on", .received, example: "We got your request on 3 May 2021"),
        .init("reached|came to? us|me|this|the", .received, example: "your letter, which reached us on 3 May 2021"),
        .init(
            "received via|by|through|in ... on", .received, example: "your request received via e-mail on 3 May 2021"),
        .init("receipt of", .received, example: "we acknowledge receipt of your request on 3 May 2021"),
        .init("which|that we|i got ... on", .received, example: "your request that we got by e-mail on 3 May 2021"),
        .init("which|that we|i had on?", .received, example: "your request, which we had on 3 May 2021"),
        .init("reached|arrived ... on", .received, example: "your letter that reached the Harbour Trust on 3 May 2021"),
        .init(
            "logged|registered|recorded|opened your|the|this|it ... on", .received,
            example: "We logged your request on 3 May 2021"),
        .init(
            "request|email|mail|letter|enquiry|it ... came|got in|here|through ... on", .received,
            example: "It came in on 3 May 2021"),
        .init("came|got in|here on", .received, example: "Your request came in on 3 May 2021"),
        .init(
            "request|requests|enquiry|letter|email|mail|it|which|that ... arrived|landed|delivered|entered|dropped|turned|seen|stamped|picked|logged|registered|recorded ... on|since",
            .received, example: "Your request landed in our inbox on 3 May 2021"),
        .init(
            "stamped|delivered|picked ... your|the request|letter|email|enquiry ... on", .received,
            example: "The mailroom stamped your request on 3 May 2021"),
        .init(
            "receipt of your|the|this request|letter|email|enquiry on", .received,
            example: "We were in receipt of your request on 3 May 2021"),
        .init(
            "request|letter|email|enquiry|it|which|that came|got|has to|been us|hand|me|with on|since?", .received,
            example: "Your request got to us on 3 May 2021"),
        .init(
            "been|was|were|is with us|me|this|the office|department|council|trust|team? on|since", .received,
            example: "Your request has been with us since 3 May 2021"),
        .init(
            "have|has|had had? your|the request|letter|email|enquiry on|since", .received,
            example: "We have had your request since 3 May 2021"),
        .init(
            "yours|letter|request|email|mail was|is|were received in|at|by|with ... on", .received,
            example: "Yours was received in this office on 3 May 2021"),
        .init(
            "request|requests which|that you had|have? made|sent|submitted on", .request,
            example: "The request, which you had made on 3 May 2021"),
        .init("you applied ... on", .request, example: "you applied to the Harbour Trust on 3 May 2021"),
        .init("date of receipt", .received, example: "Date of receipt: 3 May 2021"),
        .init("date received", .received, example: "Date received 3 May 2021"),
        .init("request|requests dated|of|on|from|made|sent|submitted", .request, example: "your request of 3 May 2021"),
        .init("your foi|foia|eir|foisa of|dated|from", .request, example: "your FOI of 3 May 2021"),
        .init(
            "request|requests to the? ... of|dated", .request,
            example: "your request to the Harbour Trust of 3 May 2021"),
        .init("e? mail|email|emails dated|of|on|sent|from", .request, example: "your e-mail of 3 May 2021"),
        .init(
            "letter|message|correspondence|enquiry|inquiry|communication|application|form|webform dated|of|on|sent",
            .request, example: "your letter dated 3 May 2021"),
        .init("information dated|of", .request, example: "your request for information dated 3 May 2021"),
        .init(
            "information ... submitted|made|sent|emailed on", .request,
            example: "request for information you made on 3 May"),
        .init(
            "submitted|made|sent through|via|by|using|online ... on", .request,
            example: "submitted through our website on 3 May 2021"),
        .init(
            "you requested|wrote|asked|emailed|contacted|submitted|made|sent", .request,
            example: "you wrote on 3 May 2021"),
        .init(
            "request|requests was|were dated|made|sent|submitted", .request,
            example: "Your request was dated 3 May 2021"),
        .init("date requested|asked|submitted", .request, example: "Date requested: 3 May 2021"),
        .init("date of request|your", .request, example: "Date of request: 3 May 2021"),
        .init("you e mailed|wrote", .request, example: "You e-mailed on 3 May 2021"),
        .init(
            "you put|raised|posed|lodged ... on", .request, example: "the questions that you put to us on 3 May 2021"),
        .init("dated", .request, example: "your correspondence about the bridge, dated 3 May 2021"),
        .init(
            "which|that was|were submitted|sent|made|dated on?", .request,
            example: "your request, which was submitted on 3 May 2021"),
        .init(
            "you have|had asked|requested|written|submitted ... on", .request,
            example: "What you had asked for, on 3 May 2021, was"),
        .init("which you sent|made|submitted", .request, example: "your requests, which you sent us on 3 May 2021"),
        .init(
            "thank|thanks you? for getting|contacting|writing|emailing ... on", .request,
            example: "Thank you for contacting the Harbour Trust on 3 May 2021"),
        .init(
            "request|enquiry|letter|email bears|has|carries the? date", .request,
            example: "Your request bears the date 3 May 2021"),
        .init("got in touch ... on", .request, example: "You got in touch with us on 3 May 2021"),
        .init(
            "you approached|filed|lodged|placed|posted ... on", .request, example: "You approached us on 3 May 2021"),
        .init(
            "request|enquiry|letter|questions was|were emailed|e|posted|sent|addressed ... on", .request,
            example: "Your request was emailed to us on 3 May 2021"),
        .init("yours of|dated", .request, example: "in answer to yours of 3 May 2021"),
        .init("response|reply|letter|notice|answer is|was dated", .other, example: "This response is dated 3 May 2021"),
        .init("response|reply|decision dated", .other, example: "our response dated 3 May 2021"),
        .init("original foi|eir|information? request", .request, example: "Original FOI request: 3 May 2021"),
        .init(
            "received a response|reply|answer to your|the request on", .other,
            example: "you received a response to your request on 3 May 2021"),
        .init("response|reply|responded|replied", .other, example: "our response of 3 May 2021"),
        .init("wrote|letter to you", .other, example: "we wrote to you on 3 May 2021"),
        .init(
            "replied|responded|answered ... request|requests ... on|of", .other,
            example: "The Agency replied to your request by email on 3 May 2021"),
        .init("our e? mail|email|letter|acknowledgement of|dated", .other, example: "our email of 3 May 2021"),
        .init("by|until|before|after|since|between|from|due", .preposition, example: "a full response by 3 May 2021"),
        .init("deadline", .other, example: "the deadline of 3 May 2021"),
        .init("decision|report|meeting|published|notice of|on|dated", .other, example: "the decision of 3 May 2021"),
        .init("clarification|clarified", .other, example: "your clarification of 3 May 2021"),
        .init("review", .other, example: "you asked for a review on 3 May 2021"),
        .init("validated", .other, example: "and you validated on 3 May 2021"),
    ])

    /// The request came on the day on which it was made.
    static let sameDay = PhraseTable<Void>([
        .init(
            "received ... that|the same|very? date|day", (),
            example: "your request dated 3 May 2021 and received by this office on that date")
    ])

    /// Words behind a date: "On 3 May you asked".
    static let after = PhraseTable<Role>([
        .init(
            "you asked|requested|wrote|made|submitted|sent|emailed|contacted|put|raised|posed", .request,
            example: "On 3 May 2021 you asked"),
        .init("you applied", .request, example: "On 3 May 2021 you applied"),
        .init("in which you", .request, example: "3 May 2021 in which you asked"),
        .init(
            "your|the|this request|requests|letter|email|enquiry came|arrived|reached|landed|got|was received?",
            .received, example: "On 3 May 2021 your request came to us"),
        .init(
            "we|i had|got|have your|the|this request|letter|email|enquiry", .received,
            example: "On 3 May 2021 we had your request"),
        .init("we received", .received, example: "On 3 May 2021 we received your request"),
        .init(
            "received a|an|your|the|this|from ... request|requests|email|letter|enquiry|e", .received,
            example: "On 3 May 2021 Wyre Council received a request from you"),
    ])
}
