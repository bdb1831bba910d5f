/// Letters that are no answers.
enum OtherKinds {
    static let acknowledgement = Wording(
        seen: [
            "{We} acknowledge{s} receipt of your request. It is being considered and you will receive a response within 20 working days.",
            "Your request is receiving attention and a reply will be sent to you by {date} at the latest.",
            "This is to let you know that your request has reached {us} and that {we} will reply within the statutory timescale of 20 working days.",
            "Your request has been logged and passed to the relevant team. You can expect to hear from {us} by {date}.",
            "{We} will deal with your request as promptly as possible and in any event within 20 working days of its receipt.",
            "Please accept this letter as acknowledgement of your request, to which {we} will respond no later than {date}.",
        ],
        held: HeldOtherKinds.acknowledgement)
    static let extensionReasons = Wording(
        seen: [
            "{We} need{s} more time to consider the public interest in relation to the {exemption} in {ground}. {Duty} allows {us} to extend the time for this. {We} hope{s} to reply by {date}.",
            "The information may be exempt under {ground} ({title}). In accordance with {duty} {we} {are} extending the deadline, so that the balance of the public interest can be considered, to {date}.",
            "A decision has not yet been reached on where the balance of the public interest lies. {Ground} is the {exemption} under consideration, and {duty} permits a longer period. {We} now expect{s} to respond by {date}.",
            "By virtue of {duty}, {we} may take longer than 20 working days where the public interest must be assessed. {Body} is considering {ground} and will write to you again by {date}.",
        ],
        held: HeldOtherKinds.extensionReasons)
    static let environmentalExtension = Wording(
        seen: [
            "The request is complex and the volume of material is large. Under {duty} {we} {are} extending the time for a reply to 40 working days. You will hear from {us} by {date}.",
            "Because of the volume and complexity of what you have asked for, {we} need{s} up to 40 working days, as {duty} permits. The new date for {our} answer is {date}.",
        ],
        held: HeldOtherKinds.environmentalExtension)
    static let transfer = Wording(
        seen: [
            "{Body} does not hold the information that you have asked for. {We} believe{s} that it is held by {other}, to whom {we} {have} transferred your request. They will reply to you directly.",
            "Your request relates to the work of {other}. {We} {have} therefore transferred it to them, and they will respond to you.",
            "Responsibility for this matter lies with {other}, and {we} {have} forwarded your request to them for a direct reply.",
            "{We} {have} today passed your request to {other}, which is the authority that holds the information. You need do nothing more.",
        ],
        held: HeldOtherKinds.transfer)
    static let clarification = Wording(
        seen: [
            "{We} need{s} some more detail from you before {we} can go on. Could you please tell {us} which departments you are interested in and for which period? {We} will take no further action until {we} hear from you.",
            "In order to help {us} identify the information, please clarify what you mean by “incidents”. The 20 working days will begin once {we} {have} received your clarification.",
            "It is not clear to {us} what information you are seeking. Please describe it more precisely, for instance by naming the sites. If {we} {do} not hear from you within three months {we} will assume that you no longer want it.",
            "Before {we} can process your request, please clarify which contract you have in mind. Your request is on hold until you reply.",
        ],
        held: HeldOtherKinds.clarification)
    static let fees = Wording(
        seen: [
            "{We} estimate{s} that a fee of £{n2}.00 is payable for copying and postage. In accordance with {cite}, please pay this within three months; {we} will then send you the information.",
            "This letter is a fees notice under {cite}. The charge is £{n2}.50 and nothing will be done until it has been paid.",
            "There is a charge of £{n2} for the information, which {we} {are} entitled to make by {cite}. Once it has been received, work on your request will begin.",
            "{Cite} allows {us} to charge for the cost of providing information. The amount due is £{n2}.20, payable by cheque within three months of this fees notice.",
        ],
        held: HeldOtherKinds.fees)
    static let reviewOpenings = Wording(
        seen: [
            "I write with the outcome of the internal review of {our} response to your request of {date}.",
            "You asked for an internal review of the way in which {we} dealt with your request of {date}. I have now completed that review.",
            "Following your complaint, I have carried out an internal review of the decision on your request dated {date}.",
            "This letter sets out the result of the internal review that you requested in respect of your request of {date}.",
        ],
        held: HeldOtherKinds.reviewOpenings)
    static let upheld = Wording(
        seen: [
            "I have decided to uphold the original decision. The information remains exempt under {cite} ({title}).",
            "My conclusion is that the original response was correct and that the information was properly withheld under {cite}.",
            "Having looked at the matter afresh, I agree with the first decision: {cite} ({title}) was applied correctly and the information will not be released.",
            "I find no reason to depart from the original response. The information continues to be withheld under {cite}.",
        ],
        held: HeldOtherKinds.upheld)
    static let overturned = Wording(
        seen: [
            "I have decided to overturn the original decision. {Cite} no longer applies and the information is enclosed in full.",
            "Your complaint is upheld. {We} no longer rely on {cite} and the information is attached.",
            "I do not agree with the first decision. {Cite} was wrongly applied, and I have arranged for the information to be sent to you with this letter.",
            "On reflection the information should have been released, and it accompanies this letter. {Cite} is withdrawn.",
        ],
        held: HeldOtherKinds.overturned)
    static let reviewNotHeld = Wording(
        seen: [
            "I am satisfied that a proper search was made and that {body} does not hold the information.",
            "I asked for new searches to be made. They confirm that the information is not held.",
        ],
        held: HeldOtherKinds.reviewNotHeld)
    static let reviewRegulators = Wording(
        seen: [
            "If you are still not satisfied you may apply to the {regulator} for a decision.",
            "You now have the right to complain to the {regulator} if you remain unhappy.",
        ],
        held: HeldOtherKinds.reviewRegulators)
}
