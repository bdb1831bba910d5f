/// What authorities say of a question, by outcome.
enum Answers {
    static let disclosed = Wording(
        seen: [
            "{n2}.", "Yes.", "No.", "None.", "£{n3},450.60", "The total was {n2}.",
            "{We} recorded {n2} in that period.", "Please see the attached spreadsheet.",
            "A copy of the document is enclosed.", "{n2} in 2018 and {n3} in 2019.",
            "The cost was £{n3},210 excluding VAT.",
            "The service is run by a team of {n} led by the Head of Operations.",
            "Yes, the policy was reviewed in March and is attached as Appendix 1.", "Not applicable.",
            "{Body} spent £{n3},000 on this in the year, all of it from the revenue budget.",
            "The information that you asked for is provided in the table below.",
            "Please find attached the documents that fall within this part of your request.",
            "No reviews have been carried out in the period.", "We do, and it is kept by the Estates team.",
            "This is done once every {n} months, or sooner where a member of the public reports a fault.", "{n2}",
            "Yes - monthly.", "No, there is no such target.", "Nil.", "£{n3}k", "There were {n2}.",
            "{Our} records show {n2} cases for the year in question.",
            "The requested report accompanies this letter.",
            "See the file named Annex 2.xlsx, which accompanies this reply.", "0",
            "{n2} (of which {n} were repeat cases).", "£{n3},999.00 was paid to the supplier in total.",
            "That is the responsibility of the Deputy Director of Estates.",
            "{We} {are} happy to release the risk assessment, which is enclosed.", "Approximately {n3} a year.",
            "The contract began on 1 April 2017 and runs for {n} years.",
            "The software in use is called Ledgerline and was bought in 2016.",
            "The waiting list has {n2} people on it and the average wait is {n} weeks.",
            "{Body} carried out an assessment in the spring and its findings are set out below.",
            "No. The question has not arisen.",
        ],
        held: HeldAnswers.disclosed)
    static let disclosedWhole = Wording(
        seen: [
            "the information is provided in the table below.",
            "all of the information that {we} {hold} is attached.",
            "{we} enclose{s} the information that you asked for.",
            "the information is set out in the enclosed spreadsheet.",
            "{we} {are} happy to provide everything that you asked for, which accompanies this letter.",
            "the data is supplied in the attached file.", "please find the requested documents attached.",
            "{we} {have} decided to release the information in full, and it is enclosed.",
        ],
        held: HeldAnswers.disclosedWhole)
    /// Behind an exemption that is weighed and found the lighter.
    static let released = Wording(
        seen: [
            "{cite} ({title}) could apply to this information, but the public interest favours disclosure and it is enclosed.",
            "{we} considered whether to withhold the information under {cite}, and {have} decided to release it. A copy is attached.",
            "although {cite} is engaged, the public interest lies in disclosure. The information accompanies this letter.",
            "the information is attached. {We} looked at {cite} ({title}) and found that the balance is in favour of release.",
        ],
        held: HeldAnswers.released)
    static let partlyDisclosed = Wording(
        seen: [
            "A redacted copy is enclosed. The names of junior staff have been removed under {cite} ({title}).",
            "{We} {are} able to release most of the report, but some of it is exempt under {cite} ({title}) and has been blacked out.",
            "Some of the information is attached. The rest is being withheld under {cite}.",
            "{We} enclose{s} the documents with redactions made under {cite}, {title}.",
            "The register is attached. Personal details have been redacted in line with {cite}.",
            "{We} can provide part of this. The remainder has been withheld because {cite} ({title}) applies to it.",
            "The minutes are attached with some passages removed. Those passages are exempt by virtue of {cite}.",
            "A copy accompanies this letter, from which information has been redacted under {cite} ({title}).",
            "This is disclosed in part. What is left out is exempt under {cite} of the legislation, which protects {title}.",
            "You will see that small sections of the document are redacted. {Cite} covers these.",
        ],
        held: HeldAnswers.partlyDisclosed)
    static let withheld = Wording(
        seen: [
            "This information is exempt from disclosure under {cite} ({title}).",
            "{We} {are} withholding this information under {cite}, which concerns {title}.",
            "{We} {have} decided not to release this, as {cite} ({title}) applies.",
            "The information is being withheld because it falls within the {exemption} in {cite}.",
            "{We} consider{s} that {cite} is engaged and that the information should not be released.",
            "I am refusing this part of your request under {cite} – {title}.",
            "This is exempt information by virtue of {cite}.",
            "{We} {hold} this information but {do} not intend to disclose it, relying on {cite} ({title}).",
            "Unfortunately this cannot be supplied: it is covered by the {exemption} at {cite}, {title}.",
            "{We} {are} not able to give you this. {Cite} exempts information of this kind ({title}).",
            "{Cite} has been applied to this part of your request in full.",
            "The details are exempt from release pursuant to {cite} ({title}).",
            "It is {our} view that disclosure would {harm}, and the information is accordingly withheld under {cite}.",
            "{Body} has applied the {exemption} in {cite} ({title}) and will not be providing this information.",
        ],
        held: HeldAnswers.withheld)
    static let notHeld = Wording(
        seen: [
            "{We} {do} not hold this information.", "{Body} does not hold the information that you have requested.",
            "This information is not held.", "No information is held.", "{We} {have} no record of this.",
            "{We} {have} searched {our} records and found nothing that falls within this part of your request.",
            "Not held.", "{Body} does not collect this data, so it is not held.",
            "I regret that no recorded information is held about this.",
            "{We} {hold} no information that would answer this.", "Information not held.",
            "I can confirm that this is not something that {body} records, and the information is therefore not held.",
            "{We} {hold} no recorded information on this point.", "There is no such information held by {body}.",
            "This is not information that {we} {hold}.", "{Body} holds no data on this.",
            "{We} can confirm that the requested information is not held centrally or by the local teams.",
            "After a thorough search, {we} can confirm that {we} {do} not hold any such document.",
        ],
        held: HeldAnswers.notHeld)
    static let notHeldUnder = Wording(
        seen: [
            "{We} {do} not hold this information, and this is formal notice of that under {cite}.",
            "The information is not held, so {cite} applies.",
        ],
        held: HeldAnswers.notHeldUnder)
    static let denied = Wording(
        seen: [
            "{We} can neither confirm nor deny that {we} {hold} this information, under {cite}.",
            "{We} neither confirm{s} nor den{ies} that information is held, by virtue of {cite} ({title}).",
            "In accordance with {cite}, {body} can neither confirm nor deny whether the information is held.",
            "The duty to confirm or deny does not arise, because {cite} ({title}) applies.",
            "{We} refuse{s} to confirm or deny whether {we} {hold} anything of the kind. {Cite} allows for this.",
            "{Body} will neither confirm nor deny if it holds this information and relies on {cite}.",
        ],
        held: HeldAnswers.denied)
    static let refusedCost = Wording(
        seen: [
            "{We} estimate{s} that it would take more than 18 hours to find this information, and {we} {are} refusing the request under {cite}.",
            "The cost of complying would exceed the appropriate limit, so {cite} applies and {we} will not be answering this.",
            "Answering would mean opening {n3} files by hand. That would go over the appropriate limit of £450 and {cite} allows {us} to refuse.",
            "{Cite} means that {body} is not obliged to comply with a request where the cost would be above the appropriate limit. That is the case here.",
            "To extract this would need about {n2} hours of work, well past the fees limit, and the request is refused on the ground of cost under {cite}.",
            "{We} {are} declining to answer because of the time it would take, which {we} put at {n3} hours. {Cite} provides for this.",
        ],
        held: HeldAnswers.refusedCost)
    static let refusedVexatious = Wording(
        seen: [
            "{We} {have} decided that the request is vexatious and {we} {are} refusing it under {cite}.",
            "{Cite} applies, as the request is part of a pattern of correspondence that has become vexatious.",
            "After careful thought, {we} {have} concluded that this is a vexatious request and refuse{s} to deal with it, relying on {cite}.",
            "The request would place a disproportionate burden on {body} and has been refused as vexatious under {cite}.",
        ],
        held: HeldAnswers.refusedVexatious)
    static let refusedRepeated = Wording(
        seen: [
            "This repeats a request that {we} answered in the spring, and {we} {are} refusing it under {cite}.",
            "You have asked for the same thing before, and nothing has changed. {Cite} lets {us} refuse a repeated request.",
        ],
        held: HeldAnswers.refusedRepeated)
    static let refusedUnreasonable = Wording(
        seen: [
            "{We} {have} concluded that the request is manifestly unreasonable and {we} {are} refusing it under {cite}.",
            "To comply would divert officers for weeks. {We} refuse{s} the request as manifestly unreasonable, {cite}.",
        ],
        held: HeldAnswers.refusedUnreasonable)
    static let accessible = Wording(
        seen: [
            "This information is already published on {our} website at www.{domain}/data and is exempt under {cite}.",
            "The information is reasonably accessible to you by other means, so {cite} applies: see www.{domain}/reports.",
            "This can be found on {our} web pages (www.{domain}/open), and {cite} means that {we} need not provide it again.",
            "You can read this in the annual report, published at www.{domain}/about. {Cite} exempts what is accessible elsewhere.",
        ],
        held: HeldAnswers.accessible)
    static let clarification = Wording(
        seen: [
            "{We} {are} not sure what you mean by this. Please tell {us} which office and which period you have in mind.",
            "Could you please clarify which contract this question is about?",
            "{We} need{s} more detail before {we} can answer this: which sites do you mean?",
            "Please explain what you would count as a case, so that {we} can look for it.",
        ],
        held: HeldAnswers.clarification)
    static let transferred = Wording(
        seen: [
            "This is a matter for {other}, and {we} {have} passed this part of your request to them.",
            "{We} {have} transferred this question to {other}, who hold the information.",
        ],
        held: HeldAnswers.transferred)
    static let pointedElsewhere = Wording(
        seen: [
            "{We} {do} not hold this information. You may wish to contact {other}.",
            "This is not held by {body}. {Other} may be able to help.",
        ],
        held: HeldAnswers.pointedElsewhere)
    static let repeats = Wording(
        seen: [
            "Please see the answer to question {label}.", "See {q}{label} above.",
            "As per the response to question {label}.", "Please refer to our reply to {q}{label}.",
        ],
        held: HeldAnswers.repeats)
    /// Set before answers.
    static let labels = Wording(
        seen: ["Answer: ", "Response: ", "A: ", "", "Our response: ", "Reply: ", "Answer – "],
        held: HeldAnswers.labels)
    /// Answers to one question, before what is said of it.
    static let leads = Wording(
        seen: [
            "In response to question {label}: ", "Question {label} – ", "With regard to part {label}, ",
            "Q{label}: ", "{label}. ", "{label}) ", "In answer to question {label}, ", "As to part {label}: ",
            "Regarding question {label}, ", "Q{label}. ", "({label}) ",
        ],
        held: HeldAnswers.leads)
    static let groupLeads = Wording(
        seen: [
            "Questions {labels}", "In relation to questions {labels}: ", "For questions {labels}, ",
            "Question {labels} - ", "Parts {labels}: ", "With respect to questions {labels}, ",
        ],
        held: HeldAnswers.groupLeads)
    static let allLeads = Wording(
        seen: [
            "In relation to all of your questions, ", "For each part of your request: ",
            "As to the whole of your request, ", "With regard to every one of your questions: ",
        ],
        held: HeldAnswers.allLeads)
}
