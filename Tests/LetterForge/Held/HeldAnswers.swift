/// Held wordings of ``Answers``.
enum HeldAnswers {
    /// Places: {are}, {body}, {n}, {n2}, {n3}, {our}, {we}.
    static let released: [String] = []
    static let disclosed: [String] = [
        "Zero.", "{n3}%", "Correct.", "£{n3},118.50", "Every {n} weeks.", "Yes – see Appendix B.",
        "During the period there were {n2} such cases.", "No members of staff fall into this category.",
        "{Body} employs nobody in that role.", "£{n3}.4 million, net of grants.",
        "This post sits within Revenues and Benefits and reports to the Director of Finance.",
        "The figures are set out by month in the enclosed schedule.",
        "A total of {n2} was recorded, a fall of {n} on the year before.",
        "Please refer to Appendix C, in which each payment is listed.",
        "Northgate Fleet Services Ltd, whose contract ends in the spring of 2026.",
        "That is correct: the scheme was introduced {n} years ago and remains in use.",
        "The documents in question are supplied as separate attachments to this e-mail.",
        "Of the {n2} applications, {n3} were granted.",
        "{Our} policy is to renew the equipment every {n} years. The current version of that policy is attached.",
        "In 2021/22 the sum was £{n3},040; in 2022/23 it was £{n2},600.",
    ]
    /// Places: {are}, {have}, {hold}, {s}, {we}.
    static let disclosedWhole: [String] = [
        "a full copy of the material requested is appended to this letter.",
        "{we} {are} disclosing the whole of the information, as shown in the attachment.",
        "the details sought are given in Appendix 1.",
        "{we} {have} pleasure in supplying the information requested, which is set out overleaf.",
        "the enclosed disc contains all the material that you asked to see.",
    ]
    /// Places: {are}, {cite}, {s}, {title}, {we}.
    static let partlyDisclosed: [String] = [
        "Please find attached the information requested, save for certain details which have been removed because they are exempt under {cite} ({title}).",
        "What can be disclosed is shown in the attached schedule; some entries have been left out by reason of {cite}.",
        "Where you see a black box in the enclosed copy, the text beneath it has been withheld pursuant to {cite} ({title}).",
        "Figures lower than five appear as <5 in the table, since anything more exact would be caught by {cite} ({title}).",
        "The e-mails are being sent to you with names and contact details obscured, those being exempt under {cite}.",
        "A version of the report, edited to take out material protected by {cite} ({title}), is supplied with this letter.",
        "{We} {are} providing pages 1 to 6 only. The other pages engage {cite} and are not being supplied.",
    ]
    /// Places: {are}, {body}, {cite}, {do}, {exemption}, {harm}, {have}, {hold}, {our}, {s}, {title}, {we}.
    static let withheld: [String] = [
        "Information of this nature engages {cite} ({title}), and {body} is not prepared to release it.",
        "{We} regret{s} that this material cannot be provided, because {cite} applies.",
        "Access to this is refused under the terms of {cite} ({title}).",
        "As disclosure would be likely to {harm}, this has been exempted under {cite}.",
        "Having reviewed the documents, {we} {have} concluded that they should be withheld in their entirety on the basis of {cite}.",
        "Please be advised that {we} {are} relying on {cite} ({title}) in order to withhold these details.",
        "Whilst {we} {do} have this information, it attracts the {exemption} set out in {cite} ({title}) and will not be disclosed.",
        "Withheld – {cite}.",
        "{Our} position is that this part of the request is caught by {cite}, and {we} therefore decline{s} to supply the information.",
        "Not disclosed: {cite}, {title}.",
    ]
    /// Places: {body}, {do}, {have}, {hold}, {our}, {we}.
    static let notHeld: [String] = [
        "Please note that {body} does not keep a record of this.", "None held.", "Data not held.",
        "Enquiries have been made of the service concerned, and no relevant information was located.",
        "{We} {do} not have the information requested in recorded form.",
        "Nothing is held in respect of this question.", "{Body} holds nothing that matches this description.",
        "I have to advise that, having consulted colleagues, {we} {hold} nothing in scope of this question.",
        "There is no requirement for {body} to record this, and it has not been recorded.",
        "A search of electronic and paper files was undertaken; it identified no information within the terms of your question.",
        "Records for that period have been destroyed in line with {our} retention schedule, so the information is no longer held.",
        "No recorded information exists in answer to this.",
    ]
    /// Places: {cite}, {do}, {we}.
    static let notHeldUnder: [String] = [
        "In terms of {cite}, I give notice that this information is not held.",
        "The information requested was not held when your request was received ({cite}).",
        "{We} {do} not have any recorded information on this and rely on {cite} accordingly.",
    ]
    /// Places: {body}, {cite}, {hold}, {ies}, {s}, {title}, {we}.
    static let denied: [String] = [
        "Neither confirmation nor denial can be given as to whether {we} {hold} information of this description: see {cite} ({title}).",
        "{Cite} excludes {body} from the duty to say whether or not this information is held.",
        "{We} rel{ies} on {cite} ({title}) and will not say whether information falling within this question is held.",
        "{Body} is not obliged to confirm or deny that it holds what you describe, by reason of {cite}.",
        "To state whether or not such information is held would itself disclose exempt information, so {we} neither confirm{s} nor den{ies} it under {cite} ({title}).",
    ]
    /// Places: {are}, {body}, {cite}, {n2}, {n3}, {s}, {us}, {we}.
    static let refusedCost: [String] = [
        "Locating and retrieving what you want from some {n3}00 case files would take well in excess of the appropriate limit, and the request is therefore refused in terms of {cite}.",
        "By virtue of {cite}, {we} {are} not required to deal with your request, as the work involved has been costed at £{n3}00, which is more than the appropriate limit.",
        "{We} regret{s} to advise that compliance would exceed the cost threshold laid down by the fees regulations. {Cite} is engaged and the request is refused.",
        "A manual check of each record would be necessary, at {n3} minutes a record for {n2}0 records. {We} {are} accordingly refusing on cost grounds, as provided for in {cite}.",
        "No report can be run that would produce this; doing so by hand would breach the appropriate limit, which relieves {us} of the duty to comply ({cite}).",
    ]
    /// Places: {are}, {body}, {cite}, {have}, {s}, {we}.
    static let refusedVexatious: [String] = [
        "Having regard to the history and context, {we} consider{s} the request to be vexatious within the meaning of {cite} and will not be complying with it.",
        "{Cite} provides that {body} need not comply with a vexatious request. {We} {are} satisfied that yours is one.",
        "In view of the volume and tone of your recent requests, this one has been deemed vexatious and is refused ({cite}).",
    ]
    /// Places: {are}, {cite}, {us}, {we}.
    static let refusedRepeated: [String] = [
        "As the request is substantially similar to one with which {we} complied in April, it is refused as a repeated request in accordance with {cite}.",
        "An identical request was dealt with earlier this year and a reasonable interval has not elapsed, so {we} {are} not obliged to comply with this one: {cite}.",
    ]
    /// Places: {are}, {cite}, {have}, {s}, {we}.
    static let refusedUnreasonable: [String] = [
        "Dealing with the request would impose an undue burden, and {we} {are} applying {cite} to refuse it as manifestly unreasonable.",
        "{Cite} permits refusal of a request which is manifestly unreasonable; {we} {have} decided that this one is, and it is refused.",
    ]
    /// Places: {cite}, {domain}, {our}, {we}.
    static let accessible: [String] = [
        "As the figures are published each quarter at www.{domain}/transparency, they are exempt from further release by {cite}.",
        "{Cite} covers information which an applicant can obtain without asking for it: the register is open to inspection at www.{domain}/registers.",
        "You will find what you need at www.{domain}/publications, where it is freely available. This engages {cite}.",
        "Already in the public domain: www.{domain}/spending. {Cite} refers.",
    ]
    /// Places: {are}, {s}, {us}, {we}.
    static let clarification: [String] = [
        "{We} {are} unable to identify what is wanted here without further particulars. Kindly specify the location and dates.",
        "Clarification is required as to the meaning of “incident” in this question before it can be dealt with.",
        "Please could you specify the time frame, as this is not apparent from your wording?",
    ]
    /// Places: {have}, {other}, {we}.
    static let transferred: [String] = [
        "As {other} holds these records, this element of your request has been transferred there for reply.",
        "{We} {have} redirected this question to {other}, from whom you will receive a separate reply.",
    ]
    /// Places: {body}, {do}, {other}, {we}.
    static let pointedElsewhere: [String] = [
        "This falls outside the remit of {body}, which holds nothing on it; your question would be better put to {other}.",
        "{Other} is responsible for this function, so the information is not held by {body} and should be sought there.",
    ]
    /// Places: {label}, {q}.
    static let repeats: [String] = [
        "The reply given at {q}{label} applies here too.", "Same answer as for question {label}.",
        "This has been dealt with under {q}{label}.",
    ]
    /// Set before answers.
    static let labels: [String] = [
        "Our reply: ", "Response – ", "Ans: ", "R: ", "Authority response: ", "ANSWER: ",
    ]
    /// Answers to one question, before what is said of it.
    /// Places: {label}.
    static let leads: [String] = [
        "Response to question {label}: ", "Answer {label}: ", "Turning to question {label}, ", "Item {label} – ",
        "A{label}. ", "As regards question {label}, ", "Your question {label}: ",
    ]
    /// Places: {labels}.
    static let groupLeads: [String] = [
        "Answer to questions {labels}: ", "Response to Questions {labels}", "In respect of questions {labels}, ",
        "Q{labels}. ", "Our reply to questions {labels}: ",
    ]
    static let allLeads: [String] = [
        "In answer to all the points that you raised, ", "Taking your questions together: ",
        "The following applies to each of your questions: ",
    ]
}
