/// Held wordings of ``OtherKinds``.
enum HeldOtherKinds {
    /// Places: {date}, {s}, {us}, {we}.
    static let acknowledgement: [String] = [
        "Your request has safely arrived and been given to a case officer, who aims to write to you by {date}.",
        "The statutory period for answering runs to {date}, and {we} expect{s} to write to you before then.",
        "Please be assured that a full reply will be issued within 20 working days of the day on which your request reached {us}.",
        "Enquiries are now being made of the services concerned. You should receive the outcome not later than {date}.",
    ]
    /// Places: {are}, {body}, {date}, {duty}, {exemption}, {ground}, {s}, {title}, {us}, {we}.
    static let extensionReasons: [String] = [
        "Consideration of where the public interest lies under {ground} ({title}) is continuing. As {duty} allows for such cases, a decision will be sent to you by {date} instead of within the usual 20 working days.",
        "{We} regret{s} that a full answer cannot be given yet. The {exemption} at {ground} is qualified, the arguments are finely balanced, and {duty} lets {us} have a reasonable further period; {we} anticipate{s} writing again on or before {date}.",
        "Pursuant to {duty}, {body} is extending the time for its response so as to complete the public interest test for {ground}. The revised target date is {date}.",
    ]
    /// Places: {are}, {date}, {duty}, {our}, {s}, {us}, {we}.
    static let environmentalExtension: [String] = [
        "Owing to the complexity and extent of the material sought it is impracticable to reply in 20 working days. {We} {are} therefore relying on {duty} to take a further 20, bringing {our} deadline to {date}.",
        "{Duty} permits the period for compliance to be lengthened to 40 working days where a request is both complex and voluminous, as yours is; a decision will reach you by {date}.",
    ]
    /// Places: {body}, {have}, {other}, {s}, {we}.
    static let transfer: [String] = [
        "As the records in question are kept by {other}, your request has been sent on to that authority, which will answer you in due course.",
        "{Other}, and not {body}, is the holder of the information sought. {We} {have} accordingly transferred the request there for a response.",
        "{We} can advise that your enquiry has been re-directed to {other}. The statutory period starts afresh from the date on which it was received there.",
    ]
    /// Places: {do}, {have}, {s}, {us}, {we}.
    static let clarification: [String] = [
        "As worded, your request does not enable {us} to identify the information wanted. {We} would be grateful for particulars of the sites and the dates concerned; until then, the time for compliance does not run.",
        "Further details are required in order to locate what you seek. Kindly state whether you mean all staff or permanent staff only.",
        "Might you explain which of the two schemes you are referring to? The request will be closed if nothing is heard from you in 60 days.",
        "A number of points in your request are open to more than one reading. Please confirm the period to be covered so that {we} can proceed.",
    ]
    /// Places: {are}, {cite}, {n2}, {s}, {us}, {we}.
    static let fees: [String] = [
        "Before the information is supplied, a payment of £{n2}.00 is required towards copying and postage. This notice is given under {cite} and lapses after three months.",
        "In exercise of the power in {cite}, {we} {are} making a charge of £{n2}.80 for this request; the clock stops until payment arrives.",
        "Please remit £{n2}.40, being the fee determined in line with {cite}. Upon payment {we} will release the documents.",
    ]
    /// Places: {date}, {our}, {we}.
    static let reviewOpenings: [String] = [
        "I am now in a position to let you know the outcome of the internal review into {our} handling of your request of {date}.",
        "As you were unhappy with {our} answer to your request of {date}, it has been re-examined by me at internal review.",
        "Your request of {date} has been the subject of an internal review, the conclusions of which are reported in this letter.",
    ]
    /// Places: {cite}, {title}.
    static let upheld: [String] = [
        "The review finds that {cite} ({title}) was rightly relied on, and the refusal to disclose the information stands.",
        "In my judgement the decision to withhold the information in reliance on {cite} should be maintained.",
        "The complaint is not upheld: disclosure continues to be refused under {cite} ({title}).",
    ]
    /// Places: {cite}, {we}.
    static let overturned: [String] = [
        "The review panel has reversed the earlier refusal: the documents withheld under {cite} are now supplied in their entirety.",
        "{Cite} should not have been relied on. A complete copy of the information is therefore provided with this letter.",
        "Your complaint succeeds, reliance on {cite} is abandoned and everything that you asked for is enclosed.",
    ]
    /// Places: {body}.
    static let reviewNotHeld: [String] = [
        "Having repeated the searches, I find that the original reply was right: {body} has no such information.",
        "Each department has been asked again, and I have verified that nothing is held by {body}.",
    ]
    /// Places: {regulator}.
    static let reviewRegulators: [String] = [
        "That concludes the internal procedure; any further complaint is for the {regulator}.",
        "Should you disagree with the outcome of this review, it is open to you to take the matter to the {regulator}.",
    ]
}
