/// How letters weigh the public interest.
enum PublicInterest {
    /// Arguments for disclosure, sentences that stand on their own.
    static let supporting = Wording(
        seen: [
            "There is a general public interest in openness about {topic}.",
            "Disclosure would show residents how decisions on {topic} were reached.",
            "Releasing the information would allow the public to judge whether money has been spent well.",
            "Transparency about {topic} increases trust in {body}.",
            "There is a legitimate public interest in knowing how {body} deals with {topic}.",
            "The public are entitled to hold {body} to account for its decisions.",
            "Greater openness would help people to take part in debate about {topic}.",
            "Publication would promote accountability for the spending of public funds.",
            "It would help people to understand the risks of {topic}.",
            "{Body} recognises that the matter has been widely reported in the local press.",
            "People who pay for {topic} through their taxes have an interest in how they are run.",
            "Making the information available would contribute to an informed discussion of {topic}.",
            "It is right that the reasons for decisions about {topic} are open to scrutiny.",
            "Release could reassure those who have doubts about how {body} works.",
            "Disclosure would demonstrate that {body} takes its responsibilities seriously.",
            "A better informed public would be able to challenge waste.",
            "The information would add to what is already known about {topic}.",
            "{We} accept{s} that many people locally are affected by {topic}.",
            "Allowing access would encourage better record keeping.",
            "Knowledge of the facts would put an end to speculation.",
        ],
        held: HeldPublicInterest.supporting)
    /// Arguments against it.
    static let opposing = Wording(
        seen: [
            "Disclosure would {harm}.", "Releasing the information now would be likely to {harm}.",
            "Officers need a space in which they can think without being watched.",
            "Those who gave the information did so in the belief that it would go no further.",
            "Publication could lead others to withhold their co-operation in future.",
            "It is not in the public interest to {harm}.",
            "There is a strong public interest in protecting the work that {body} does.",
            "The information could be combined with what is known already in order to {harm}.",
            "Much about {topic} is already published, so the benefit of further disclosure would be small.",
            "Taxpayers would bear the cost if disclosure were to {harm}.",
            "To release the information would {harm}.",
            "Staff would be less willing to record their views if those were made public.",
            "{Body} would find it more difficult to obtain value for money.",
            "The harm would outlast any benefit, as it could {harm}.",
            "Suppliers may be deterred from dealing with {body}.", "Premature release may well {harm}.",
            "Confidence between {body} and its partners would be lost.",
            "The effect of release on individuals could be severe and lasting.",
            "Resources would have to be moved from the front line to repair the damage.",
            "Other material that is in the public domain meets most of the public interest.",
        ],
        held: HeldPublicInterest.opposing)
    /// Over all tests, on a page of its own.
    static let annexes = Wording(
        seen: ["Annex A: public interest test", "APPENDIX 1 – PUBLIC INTEREST"], held: HeldPublicInterest.annexes)
    static let supportingHeads = Wording(
        seen: [
            "Public interest arguments in favour of disclosure", "Factors favouring disclosure",
            "Arguments for disclosure", "Public interest factors in favour of disclosure:", "Reasons for disclosure",
            "Considerations in favour of releasing the information", "Factors in favour of disclosure",
            "Public interest considerations favouring disclosure",
            "Arguments in favour of disclosing the information:", "Factors for release",
            "Considerations favouring disclosure", "In favour of disclosure",
            "The public interest in disclosing the information", "For disclosure:",
        ],
        held: HeldPublicInterest.supportingHeads)
    static let opposingHeads = Wording(
        seen: [
            "Public interest arguments in favour of maintaining the {exemption}", "Factors against disclosure",
            "Arguments against disclosure", "Public interest factors in favour of withholding:",
            "Reasons for withholding", "Considerations in favour of withholding the information",
            "Factors in favour of non-disclosure", "Public interest considerations favouring withholding",
            "Arguments in favour of maintaining the {exemption}:", "Factors against release",
            "Considerations favouring non-disclosure", "Against disclosure",
            "The public interest in withholding the information", "For withholding:",
        ],
        held: HeldPublicInterest.opposingHeads)
    static let balanceHeads = Wording(
        seen: [
            "Balance of the public interest", "Balance test", "Balancing test", "Conclusion", "Decision",
            "The balance", "Balance of public interest arguments", "Public interest balance",
            "Weighing the arguments", "Outcome of the test",
        ],
        held: HeldPublicInterest.balanceHeads)
    static let withholding = Wording(
        seen: [
            "On balance, {we} consider{s} that the public interest in maintaining the {exemption} outweighs the public interest in disclosure.",
            "Having weighed these factors, {we} {have} concluded that the balance of the public interest lies in withholding the information.",
            "{We} {have} therefore decided that the public interest favours non-disclosure.",
            "In all the circumstances of the case, the public interest in disclosing the information is outweighed by that in maintaining the {exemption}.",
            "It is {our} view that the balance falls in favour of maintaining the {exemption}.",
            "After weighing up the arguments, {we} {are} satisfied that it is in the public interest to withhold the information.",
            "{We} find that the arguments for withholding carry more weight, and the information will not be released.",
            "For these reasons the public interest is better served by maintaining the {exemption}.",
            "The factors against disclosure therefore outweigh those in favour of it on this occasion.",
            "{We} {have} determined that the balance tips towards non-disclosure.",
        ],
        held: HeldPublicInterest.withholding)
    static let releasing = Wording(
        seen: [
            "On balance, {we} consider{s} that the public interest in disclosure outweighs that in maintaining the {exemption}.",
            "Having weighed these factors, {we} {have} concluded that the balance of the public interest lies in disclosing the information.",
            "{We} {have} therefore decided that the public interest favours disclosure.",
            "The public interest in maintaining the {exemption} does not outweigh the public interest in disclosing the information.",
            "The arguments for disclosure are the stronger ones here, and the information will be released.",
            "It is {our} view that the balance falls in favour of disclosure.",
        ],
        held: HeldPublicInterest.releasing)
    /// Before the arguments.
    static let intros = Wording(
        seen: [
            "{Cite} is a qualified {exemption}, and {we} {have} carried out a public interest test.",
            "As {cite} is qualified, {we} {are} required to weigh the public interest.",
            "The {exemption} in {cite} is subject to the public interest test. The factors that {we} considered are set out below.",
            "Because {cite} is not absolute, {we} must consider where the public interest lies.",
            "{Cite} is subject to a public interest test, the arguments for and against which are as follows.",
            "The application of {cite} calls for the balance of the public interest to be assessed.",
        ],
        held: HeldPublicInterest.intros)
    static let heads = Wording(
        seen: [
            "{Cite} – {title}", "{Cite}: {title}", "Public interest test – {cite}", "{Cite}",
            "Annex A – {cite} ({title})", "{Cite} ({title})", "Public Interest Test: {cite}", "{Cite} - {title}",
            "Public interest considerations for {cite}", "ANNEX: {cite}",
        ],
        held: HeldPublicInterest.heads)
    /// What would go wrong: no argument.
    static let harmHeads = Wording(
        seen: [
            "Evidence of harm", "Harm test", "Prejudice test", "Overall harm", "Harm in disclosure",
            "Evidence of prejudice",
        ],
        held: HeldPublicInterest.harmHeads)
    static let harm = Wording(
        seen: [
            "Under the Act, disclosure is made to the world at large and not to one person. Disclosure would {harm}.",
            "{We} believe{s} that disclosure would be likely to {harm}, and that the prejudice would be real.",
            "A disclosure under the Act is one to everybody, and anybody with ill intent could use it to {harm}.",
            "The prejudice that {we} foresee is that release would {harm}.",
        ],
        held: HeldPublicInterest.harm)
    /// Paragraphs that argue without headings.
    static let supportingRuns = Wording(
        seen: [
            "In favour of disclosure, {we} recognise{s} that {clause}.", "{We} accept{s} that {clause}.",
            "On the one hand, {clause}.", "{We} acknowledge{s} that {clause}.",
        ],
        held: HeldPublicInterest.supportingRuns)
    static let opposingRuns = Wording(
        seen: [
            "Against disclosure, {we} {have} taken into account that {clause}.", "However, {clause}.",
            "On the other hand, {clause}.", "Against this, {we} {have} borne in mind that {clause}.",
        ],
        held: HeldPublicInterest.opposingRuns)
    static let supportingClauses = Wording(
        seen: [
            "openness about {topic} helps the public to understand how money is spent",
            "there is a public interest in transparency about {topic}",
            "the public have an interest in how {body} manages {topic}",
            "disclosure would make {body} more accountable for {topic}",
        ],
        held: HeldPublicInterest.supportingClauses)
    static let opposingClauses = Wording(
        seen: [
            "disclosure at this time would {harm}", "the release of the information would be likely to {harm}",
            "release would {harm}", "there is a stronger public interest in not allowing disclosure to {harm}",
        ],
        held: HeldPublicInterest.opposingClauses)
    static let denialSupporting = Wording(
        seen: [
            "Confirming or denying that information is held would show how public money is used.",
            "To confirm whether information exists would increase openness about {topic}.",
            "A statement whether information is held would help the public to take part in debate.",
            "Confirmation would reassure those who worry about {topic}.",
        ],
        held: HeldPublicInterest.denialSupporting)
    static let denialOpposing = Wording(
        seen: [
            "Confirming or denying would {harm}.", "By confirming that information is held {body} would {harm}.",
            "Even to say whether information exists would {harm}.",
            "A confirmation or denial, taken with other facts, could {harm}.",
        ],
        held: HeldPublicInterest.denialOpposing)
    static let denialSupportingHeads = Wording(
        seen: [
            "Factors favouring confirmation or denial", "Factors in favour of confirming or denying",
            "Considerations favouring confirming or denying", "Arguments for confirming or denying",
        ],
        held: HeldPublicInterest.denialSupportingHeads)
    static let denialOpposingHeads = Wording(
        seen: [
            "Factors against confirmation or denial", "Factors favouring neither confirming nor denying",
            "Considerations against confirming or denying", "Arguments for neither confirming nor denying",
        ],
        held: HeldPublicInterest.denialOpposingHeads)
    static let denialBalance = Wording(
        seen: [
            "{We} {have} determined that the public interest in neither confirming nor denying outweighs that in stating whether information is held.",
            "On balance, the public interest lies in neither confirming nor denying.",
            "The balance therefore favours neither confirming nor denying that any information is held.",
            "{We} conclude{s} that it is in the public interest to neither confirm nor deny.",
        ],
        held: HeldPublicInterest.denialBalance)
}
