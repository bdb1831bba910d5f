/// Phrases of decisions.
extension VoiceCues {
    /// An authority of itself: "Whether there is such a file we do not say."
    static let own = PhraseTable<Void>([.init("we|i|us|our", (), example: "We do not say.")])

    /// An authority that tells what it did.
    static let we = PhraseTable<Void>([.init("we", (), example: "We counted 64 homes.")])

    /// What only an authority says, wherever it stands in a sentence.
    static let decisions = PhraseTable<Void>([
        .init("is|are|was|were exempt|withheld|enclosed|redacted|exempted", (), example: "The invoices are exempt."),
        .init("exempt|withheld|refused under|by|from", (), example: "It is exempt under section 43(2)."),
        .init("is|are not held", (), example: "It is not held."),
        .init(
            "is|are|was|were already|freely|publicly? available|published on|at|from|via|through", (),
            example: "The plans are available on the planning portal."),
        .init("not hold|held this|the|that|any information", (), example: "The Board does not hold this information."),
        .init("is|are|now attached", (), example: "The list is attached."),
        .init(
            "you are|were|would|will|have|may|can|should entitled|expect|then|wish|hear|receive|find", (),
            example: "You may wish to write to them."),
        .init(
            "unable|cannot|can't to? process|proceed|deal|progress|answer ... request", (),
            example: "As things stand we are unable to process the request."),
        .init("we asked|wrote|emailed you", (), example: "On 17 October we asked you the following:"),
        .init("entitled to be", (), example: "Under section 1 you are entitled to be told."),
        .init(
            "your request|clarification|complaint|correspondence|enquiry", (),
            example: "It is what your request is about."),
        .init(
            "help|assist us|me to? identify|find|locate|understand", (),
            example: "In order to help us identify it, say more."),
        .init("20|twenty|40|forty working days", (), example: "The 20 working days will begin then."),
        .init(
            "gives|give|provides|allows|allow|requires|places|obliges a|an|us|you|for|that|anybody|anyone|any|public",
            (), example: "It gives a right of access to information."),
        .init(
            "section|regulation|exemption|exception ... therefore applies|apply|applied|engaged", (),
            example: "Section 40(2) therefore applies."),
        .init(
            "section|regulation|exemption|exception ... has been applied|engaged", (),
            example: "It would do harm, and so section 43 has been applied."),
        .init(
            "am|are|is therefore refusing|refusing|withholding|relying|applying", (),
            example: "I am therefore refusing it."),
        .init(
            "cannot|can't be provided|disclosed|supplied|released|given", (),
            example: "Their names cannot be disclosed."),
        .init("you can access|download|view|obtain", (), example: "You can access this on the portal."),
        .init(
            "our website|webpage|portal|disclosure|records", (), example: "Figures can be downloaded from our website."),
        .init(
            "could|can only be obtained|extracted|identified|established", (),
            example: "It could only be obtained by hand."),
        .init("you have already|previously", (), example: "As you have already made such a request, it is refused."),
        .init("we|i estimate|estimated", (), example: "From a sample we estimate that it would take long."),
        .init("with|by an asterisk", (), example: "Small figures are replaced with an asterisk."),
        .init("declining|declined to provide|release|disclose|answer", (), example: "We are declining to answer."),
        .init("accompanies|accompany this letter|reply|response|email", (), example: "A copy accompanies this letter."),
        .init("to answer your", (), example: "To answer your question, there are nine."),
        .init("confirming or denying", (), example: "Confirming or denying that it is held would tell you."),
        .init("appropriate limit", (), example: "It would exceed the appropriate limit."),
        .init("18|24 hours", (), example: "It would take more than 18 hours."),
        .init("fees notice", (), example: "This letter is a fees notice."),
        .init("refusal notice", (), example: "It is a refusal notice."),
        .init(
            "the public interest in|lies|favours|outweighs", (),
            example: "More time is needed for the public interest in it."),
    ])
}
