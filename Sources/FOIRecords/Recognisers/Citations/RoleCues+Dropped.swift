/// What is no longer relied on.
extension RoleCues {
    static let dropped: [PhraseTable<Meaning>.Row] = [
        .init("is|are now? withdrawn", .dropped, example: "Section 43(2) is withdrawn"),
        .init(
            "no longer rely|relies|relying|relied|apply|applies|applicable|engaged|seek|needed|consider|believe|think|accept|find|satisfied|persuaded|withholding|withheld|exempt",
            .dropped, example: "we no longer rely on section 43"),
        .init(
            "withdraw|withdrawn|withdrawing our|my|its|the|this|that|your? reliance|application|use|section|regulation|exemption|exception",
            .dropped, example: "we withdraw our reliance on section 43"),
        .init(
            "should not have|be been? applied|relied|cited|withheld|engaged|used", .dropped,
            example: "section 22 should not have been applied"),
        .init(
            "wrong|wrongly|incorrect|incorrectly|mistaken to? apply|applied|rely|relied|cited|cite|withheld|withhold|refused|refuse",
            .dropped, example: "the council wrongly applied section 42"),
        .init("not|cannot uphold|upheld", .dropped, example: "I do not uphold the use of section 36"),
        .init(
            "not|cannot uphold|upheld your|the|this complaint|complaints|appeal", .upheld,
            example: "section 14(1) was rightly applied and I do not uphold your complaint"),
        .init("no longer stand|stands", .dropped, example: "I find that section 43(2) can no longer stand"),
        .init("withdraw|withdrawn that|this|it", .dropped, example: "I do not agree, and I withdraw that"),
        .init(
            "not correctly|properly|rightly|validly|appropriately applied|engaged|relied|used|cited|claimed", .dropped,
            example: "Section 12(1) was not correctly applied"),
        .init(
            "not think|believe|consider|accept ... can|could now? be? upheld|sustained|maintained|stand|engaged|apply",
            .dropped, example: "I do not think that this exemption can now be upheld"),
        .init(
            "exemption|exemptions|exception therefore? falls|fall away", .dropped, example: "the exemption falls away"),
        .init("not agree about|as|on|over|with", .dropped, example: "I do not agree about section 41(1)"),
        .init(
            "cannot be? engaged|relied|sustained|maintained|upheld", .dropped,
            example: "without it section 36 cannot be engaged"),
        .init("set|sets|setting ... aside", .dropped, example: "I set the use of section 36 aside"),
        .init("overturn|overturned|overturning", .dropped, example: "I overturn the use of section 36"),
        .init(
            "previously|originally|initially|formerly|earlier withheld|redacted|refused|exempted|relied|applied|cited|claimed",
            .formerly, example: "what was previously withheld under section 43"),
        .init(
            "is|was|are|were originally|initially|previously exempt", .formerly,
            example: "was originally exempt under section 22"),
        .init(
            "now be? disclosed|released|disclose|release|disclosing|releasing|provided|attached|enclosed", .released,
            example: "is now disclosed"),
        .init("can|will|should|may now? be disclosed|released", .released, example: "it can be released"),
        .init("decided|agreed to disclose|release", .released, example: "we have decided to release it"),
    ]
}
