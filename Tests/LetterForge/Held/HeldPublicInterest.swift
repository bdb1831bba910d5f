/// Held wordings of ``PublicInterest``.
enum HeldPublicInterest {
    /// Arguments for disclosure, sentences that stand on their own.
    /// Places: {body}, {s}, {topic}, {we}.
    static let releasing: [String] = []
    static let supporting: [String] = [
        "Those affected by {topic} ought to be able to see the evidence on which {body} has acted.",
        "Disclosure may lead to better decisions about {topic} in the long run.",
        "There is considerable local concern over {topic}, and release would go some way to meet it.",
        "{We} recognise{s} the importance of being seen to act fairly.",
        "Sums of public money are involved and ought to be accounted for.",
        "Scrutiny by the press and by residents acts as a check on {body}.",
        "Individuals would be better placed to exercise their rights in respect of {topic}.",
        "Access to the full picture would dispel misunderstanding about {topic}.",
        "Confidence in public administration is strengthened when its workings are visible.",
        "Openness is one of the aims of the legislation and carries weight in itself.",
        "Bidders and suppliers would see that {body} treats them alike.",
    ]
    /// Arguments against it.
    /// Places: {body}, {harm}, {topic}.
    static let opposing: [String] = [
        "Were the information made available, it could {harm}.",
        "Candid discussion of {topic} depends upon a degree of privacy.",
        "There is a risk that publication would {harm}.",
        "{Body} must be able to obtain frank advice in private.",
        "Those who deal with {body} expect their affairs to be kept confidential.",
        "To disclose at this stage would be premature, since no decision on {topic} has been made.",
        "Publication could be expected to {harm}.", "It would not serve the wider community to {harm}.",
        "A summary of the position on {topic} has been published already and meets any legitimate interest.",
        "Correcting the impression left by partial information would take up officers' time.",
        "Third parties would think twice before sharing information with {body} again.",
    ]
    /// Over all tests, on a page of its own.
    static let annexes: [String] = ["Appendix B – The public interest", "ANNEX 2: PUBLIC INTEREST CONSIDERATIONS"]
    static let supportingHeads: [String] = [
        "Public interest in favour of release", "Factors supporting disclosure", "Arguments that support disclosure",
        "Reasons why disclosure is in the public interest", "Considerations for disclosing the information",
        "Public interest factors supporting release:", "Points in favour of disclosure", "Favouring disclosure",
    ]
    /// Places: {exemption}.
    static let opposingHeads: [String] = [
        "Public interest in favour of refusal", "Factors supporting the {exemption}",
        "Arguments that support withholding", "Reasons why disclosure is not in the public interest",
        "Considerations for maintaining the {exemption}", "Public interest factors supporting non-disclosure:",
        "Points against disclosure", "Favouring non-disclosure",
    ]
    static let balanceHeads: [String] = [
        "Our conclusion", "Where the balance lies", "Public interest determination",
        "Conclusion on the public interest", "Result of the balancing exercise",
    ]
    /// Places: {are}, {exemption}, {have}, {our}, {s}, {we}.
    static let withholding: [String] = [
        "Taking all of this into account, {we} {are} of the opinion that the {exemption} should be upheld.",
        "{Our} conclusion is that the interests of the public are best served by keeping the information confidential.",
        "Accordingly the scales come down on the side of non-disclosure.",
        "{We} judge{s} that the weight of argument lies with maintaining the {exemption}.",
        "On this occasion the case for withholding is the stronger.",
        "The competing considerations have been weighed, and {we} {have} determined that the information ought not to be disclosed.",
    ]
    /// Before the arguments.
    /// Places: {are}, {cite}, {exemption}, {have}, {we}.
    static let intros: [String] = [
        "Since {cite} confers qualified protection only, the competing public interests have been assessed.",
        "{We} {are} obliged to apply the public interest test before relying on {cite}.",
        "Reliance on {cite} depends on the outcome of a public interest test, which {we} {have} conducted as follows.",
        "Under {cite} the {exemption} is a qualified one, and arguments on both sides have to be examined.",
    ]
    /// Places: {cite}, {title}.
    static let heads: [String] = [
        "{Title} ({cite})", "{Title}: {cite}", "Application of {cite}", "Public interest assessment: {cite}",
        "Reasoning for {cite} ({title})", "Consideration of the public interest under {cite}",
    ]
    /// What would go wrong: no argument.
    static let harmHeads: [String] = [
        "Likely prejudice", "Harm considerations", "Nature of the prejudice", "Assessment of harm",
    ]
    /// Places: {harm}, {s}, {we}.
    static let harm: [String] = [
        "Anything released under access legislation is in effect published to everyone. The likely consequence would be to {harm}.",
        "{We} consider{s} there to be a real and significant risk that disclosure would {harm}.",
        "The effect of disclosure, in practical terms, would be to {harm}.",
    ]
    /// Paragraphs that argue without headings.
    /// Places: {clause}, {s}, {we}.
    static let supportingRuns: [String] = [
        "{We} appreciate{s} that {clause}.", "There is force in the argument that {clause}.",
        "Weighing towards disclosure is the fact that {clause}.",
    ]
    /// Places: {clause}, {have}, {we}.
    static let opposingRuns: [String] = [
        "Set against that, {clause}.", "Conversely, {clause}.",
        "Nevertheless, {we} {have} to recognise that {clause}.",
    ]
    /// Places: {body}, {topic}.
    static let supportingClauses: [String] = [
        "residents deserve to know what is being done about {topic}",
        "scrutiny of {topic} is made easier by openness",
        "disclosure would shed light on the way in which {body} handles {topic}",
    ]
    /// Places: {harm}.
    static let opposingClauses: [String] = [
        "making the information public could {harm}",
        "it would be contrary to the interests of the public to {harm}",
        "placing this in the public domain would be likely to {harm}",
    ]
    /// Places: {topic}.
    static let denialSupporting: [String] = [
        "A clear statement of whether information is held would assist those with concerns over {topic}.",
        "Saying whether information exists would demonstrate openness.",
        "The public would be better informed about {topic} if the existence of information were confirmed or denied.",
    ]
    /// Places: {body}, {harm}.
    static let denialOpposing: [String] = [
        "Were {body} to confirm or deny, it would {harm}.",
        "Merely to acknowledge that information exists could {harm}.",
        "Any statement by {body} on whether information is held would {harm}.",
    ]
    static let denialSupportingHeads: [String] = [
        "Factors supporting confirmation or denial", "Public interest in confirming or denying",
        "Reasons to confirm or deny",
    ]
    static let denialOpposingHeads: [String] = [
        "Factors supporting neither confirming nor denying", "Public interest in neither confirming nor denying",
        "Reasons not to confirm or deny",
    ]
    /// Places: {have}, {s}, {we}.
    static let denialBalance: [String] = [
        "{We} {have} decided that the public interest is best served by giving neither confirmation nor denial.",
        "It follows that the duty to confirm or deny is outweighed, and {we} will not say whether information is held.",
        "The stronger public interest is in neither confirming nor denying whether information is held.",
    ]
}
