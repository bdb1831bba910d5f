/// Phrases of information that is withheld, and of the balance for or against it.
extension OutcomeCues {
    static let withheld: [Row] = [
        .init("we|i must|will|have|had? to? refuse", .withheld, example: "We refuse the second item."),
        .init(
            "information|data|material|it|this ... is|are|therefore excluded|outside from|the? the|scope|our? of? the? act|foia|legislation",
            .withheld, example: "The information that you want is excluded from the Act."),
        .init("withhold|withheld|withholding|withholds", .withheld, example: "We are withholding the report."),
        .init(
            "is|are|was|were|be|being|been|therefore|considered|information|also|and exempt|exempted", .withheld,
            example: "It is exempt under section 43(2)."),
        .init("exempt|exempted from disclosure|release", .withheld, example: "exempt from disclosure"),
        .init("exempting|excepted from?", .withheld, example: "I am exempting the names."),
        .init(
            "refused|withheld|excepted|exempt under|by|pursuant", .withheld, example: "Refused under regulation 13(1)."),
        .init("not to disclose|release|provide|supply", .withheld, example: "We have decided not to disclose it."),
        .init(
            "will|shall|can|should|could not be? disclosed|released|disclose|release|disclosing|releasing", .withheld,
            example: "It will not be disclosed."),
        .init(
            "cannot|can't be? disclose|disclosed|released|release|supply|supplied", .withheld,
            example: "It cannot be disclosed."),
        .init(
            "unable to provide|disclose|release|supply you? with? the|this|that|any|these|some|a|it|copies|details|information",
            .unable, example: "We are unable to provide this information."),
        .init(
            "cannot provide|give you? with? the|this|that|any|these|it|copies|information", .unable,
            example: "We cannot provide this information."),
        .init(
            "not able to provide|disclose|release|supply you? with? the|this|that|any|these|it|copies|information",
            .unable, example: "We are not able to release the report."),
        .init(
            "not being? disclosed|released|disclosing|releasing", .withheld, example: "We are not disclosing the names."
        ),
        .init(
            "is|are|been|being|be|hereby|and|therefore refused", .withheld, example: "Questions 1 and 3 are refused."),
        .init(
            "refusing|refuse|refused this|to|your|the|these|question|part|parts|questions disclose|part|request|release|provide|questions|information|supply",
            .withheld, example: "The Council is refusing this part."),
        .init(
            "section|regulation|exemption|exemptions|exception|exceptions|s21|s22|s23|s24|s27|s30|s31|s36|s38|s40|s41|s42|s43|s44 ... applies|apply|applied|engaged",
            .withheld, example: "Section 38 applies to the plans."),
        .init(
            "refusing|refuse|refused|refuses this|that|the|each part|element|question of", .withheld,
            example: "I am refusing this part of your request."),
        .init("engages|engage section|regulation|the|exemption", .withheld, example: "Disclosure engages section 31."),
        .init(
            "applying|applied|apply an|the|section|sections|exemption|regulation|this exemption|exception|exemptions|section|regulation|to",
            .withheld, example: "We are applying the exemption in section 40."),
        .init(
            "applying|applied|apply section|sections|regulation|exemption|exemptions|exception", .withheld,
            example: "We are applying section 40."),
        .init(
            "rely|relying|relied|relies on|upon section|sections|regulation|an|exemption", .withheld,
            example: "We rely on section 43(2)."),
        .init(
            "rely|relying|relied|relies on|upon the ... exemption|exemptions|exception|exceptions|section|provision|provisions|ground|regulation",
            .withheld, example: "We rely on the exemption for trade secrets."),
        .init(
            "not to? let you have|see|know", .withheld, example: "We have decided not to let you have the addresses."),
        .init("falls|fall within|under section|sections|regulation", .withheld, example: "It falls under section 22."),
        .init(
            "falls|fall within|under the scope|terms|provisions of section|sections|regulation|the", .withheld,
            example: "It falls within the scope of section 22."),
        .init(
            "falls|fall within|under the exemption|exemptions|exception", .withheld,
            example: "It falls within the exemption in section 42."),
        .init("not obliged|required to answer", .unable, example: "We are not obliged to answer this."),
        .init(
            "disclosure|disclosing|release|releasing|publication|it|this would|could be? likely? to? contravene|breach|prejudice|endanger|inhibit|harm|damage|identify|unfair",
            .unable, example: "Its disclosure would contravene the first principle."),
        .init(
            "not obliged|required to disclose|provide|supply|release", .withheld,
            example: "We are not obliged to disclose it."),
        .init(
            "section|regulation ... exempts|exempt it|them|this|these", .withheld,
            example: "Section 41(1) therefore exempts it."),
        .init("refusal notice", .withheld, example: "This letter is a refusal notice."),
        .init(
            "the? relevant exemptions|exemption|exceptions|exception is|are", .withheld,
            example: "The relevant exemption is section 30."),
        .init(
            "declined|declining|decline to disclose|provide|release|supply", .withheld,
            example: "We decline to release it."),
    ]

    static let balance: [Row] = [
        .init(
            "public interest ... maintaining|withholding ... outweighs|prevails|stronger|greater", .withheld,
            example: "The public interest in maintaining the exemption outweighs that in disclosure."),
        .init(
            "public interest|balance lies|is|falls|rests in|with favour? of? maintaining|withholding|non", .withheld,
            example: "The public interest lies in maintaining the exemption."),
        .init(
            "public interest favours|favour maintaining|withholding|non", .withheld,
            example: "The public interest favours withholding it."),
        .init(
            "balance lies|is|falls|rests|tips|comes down? in|with|towards|toward|on favour? of? maintaining|withholding|non|refusal|refusing",
            .withheld, example: "The balance tips towards non-disclosure."),
        .init(
            "balance lies|is|falls|rests|tips|comes down? in|with|towards|toward|on favour? of? disclosure|disclosing|release|releasing|making|publication|publishing",
            .released, example: "The balance is in favour of release."),
        .init("balance is|lies against disclosure", .withheld, example: "The balance is against disclosure."),
        .init(
            "not ... in the public interest to disclose|release", .withheld,
            example: "It is not in the public interest to disclose it."),
        .init(
            "public interest ... maintaining|withholding ... not|never outweigh", .released,
            example: "The public interest in maintaining the exemption does not outweigh that in disclosure."),
        .init(
            "not|never outweigh those|that|the ... disclosure|release|disclosing|releasing|available", .released,
            example: "Those arguments do not outweigh the ones for release."),
        .init(
            "public interest|balance lies|is|falls|rests in|with favour? of? disclosure|disclosing|release|releasing|making",
            .released, example: "The public interest lies in favour of disclosure."),
        .init(
            "public interest favours|favour disclosure|disclosing|release|releasing", .released,
            example: "The public interest favours disclosure."),
        .init(
            "is in the public interest to disclose|release|provide", .released,
            example: "It is in the public interest to disclose the advice."),
        .init(
            "exemption|exception|exemptions is|was|are|were not engaged|needed|justified|applicable", .released,
            example: "The exemption is not engaged."),
        .init(
            "section|sections|regulation|exemption ... not engaged|applicable|justified", .released,
            example: "We find that section 38(1) was not engaged."),
        .init(
            "no longer rely|relying|consider|considers|applies|apply|exempt|withholding|engaged", .released,
            example: "We no longer rely on section 22."),
        .init(
            "withdraw|withdrawn|withdrawing our|the|its reliance|use|application|exemption", .released,
            example: "We withdraw our reliance on section 43."),
        .init(
            "should not have been withheld|redacted|refused|exempted", .released,
            example: "It should not have been withheld."),
        .init(
            "now|decided|therefore to? disclose|disclosing|releasing|release|disclosed|released", .released,
            example: "We have decided to disclose the advice."),
        .init(
            "can|will|should now be disclosed|released|provided", .released, example: "The rent can now be disclosed."),
    ]
}
