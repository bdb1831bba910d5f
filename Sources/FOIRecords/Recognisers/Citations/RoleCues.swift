/// Phrases that tell how a sentence uses the provisions that it names.
enum RoleCues {
    enum Meaning: Sendable {
        /// Something is withheld or refused under it.
        case reliedOn
        /// It is weighed, possible or thought of, and not (yet) relied on.
        case notReliedOn
        /// It was relied on before and is no more.
        case dropped
    }

    static let reliance = PhraseTable<Meaning>([
        .init("exempt|exempted|exempting|exempts", .reliedOn, example: "is exempt under section 31"),
        .init("withheld|withhold|withholding|withholds", .reliedOn, example: "we are withholding it under section 42"),
        .init(
            "redacted|redact|redacting|redactions|removed|suppressed", .reliedOn,
            example: "names have been redacted under section 40"),
        .init(
            "refuse|refused|refusing|refusal|decline|declined|declining", .reliedOn,
            example: "refused under regulation 12(4)(b)"),
        .init("rely|relies|relied|relying|reliance", .reliedOn, example: "we rely on section 43(2)"),
        .init("apply|applies|applied|applying", .reliedOn, example: "section 38 applies to the plans"),
        .init("engage|engages|engaged", .reliedOn, example: "section 36 is engaged"),
        .init("invoke|invoked|invoking|cite|citing", .reliedOn, example: "we are citing section 14"),
        .init("falls|fall under|within", .reliedOn, example: "it falls under section 22"),
        .init("by virtue of", .reliedOn, example: "by virtue of section 44"),
        .init("not obliged|required to", .reliedOn, example: "under section 12 we are not obliged to comply"),
        .init(
            "relevant exemption|exemptions|exception|exceptions", .reliedOn,
            example: "The relevant exemptions are section 40(2) and 43(2)"),

        .init("considered|considering but", .notReliedOn, example: "Section 31(1)(a) was considered but is not needed"),
        .init(
            "considered whether|if|using|applying|withholding", .notReliedOn,
            example: "we considered whether section 38 applies"),
        .init("first|initially|originally considered", .notReliedOn, example: "we first considered section 43"),
        .init(
            "consider|considering|determine|determining|decide|deciding|assess|assessing whether|if", .notReliedOn,
            example: "we are considering whether section 35 applies"),
        .init(
            "not found|find|considered|thought it? necessary", .notReliedOn,
            example: "I have not found it necessary to rely on it"),
        .init(
            "not necessary|needed|required to rely|consider|apply|decide", .notReliedOn,
            example: "it is not necessary to rely on section 30"),
        .init("not|nor need|did i|we need to", .notReliedOn, example: "Nor did I need to consider section 12"),
        .init("not|nor did|do i|we need to", .notReliedOn, example: "Nor did I need to consider section 12"),
        .init(
            "is|was|are|were not needed|used|applied|engaged|relied|pursued|claimed", .notReliedOn,
            example: "section 24 was not needed"),
        .init("may|might|could also? apply", .notReliedOn, example: "section 43 may apply"),
        .init(
            "may|might|could also? be engaged|exempt|applicable|relevant", .notReliedOn,
            example: "section 31 may be engaged"),
        .init("may|might|could also? fall|engage", .notReliedOn, example: "it may fall under section 43"),
        .init("does|do|did not apply", .notReliedOn, example: "section 22 does not apply"),
        .init(
            "not relying|rely|relied|applying|applied|applicable", .notReliedOn,
            example: "we are not relying on section 41"),
        .init("cannot rely|apply", .notReliedOn, example: "we cannot rely on section 41"),
        .init("rather than|instead of section|regulation", .notReliedOn, example: "section 40 rather than section 38"),
        .init("would|could have been", .notReliedOn, example: "section 12 would have been engaged"),
        .init("would also|otherwise be|apply|have", .notReliedOn, example: "section 43 would also apply"),
        .init(
            "would be reached|exempt|engaged", .notReliedOn, example: "whether the limit in section 12 would be reached"
        ),
        .init("if section|regulation", .notReliedOn, example: "if section 12 were relied on"),
        .init("suggested|proposed|argued|submitted|contended", .notReliedOn, example: "the team suggested section 38"),
        .init("has been amended|repealed|replaced", .notReliedOn, example: "section 40 has been amended"),
        .init("part|parts ii|2 of the act", .notReliedOn, example: "the exemptions in Part II of the Act"),
        .init(
            "any of the section|sections|regulation|regulations", .notReliedOn,
            example: "any of the regulation 12 exceptions"),
        .init(
            "further|future|refined|new|revised request", .notReliedOn,
            example: "any refined request may engage section 40"),
        .init("balance ... undetermined", .notReliedOn, example: "the balance under section 35 is undetermined"),

        .init(
            "no longer rely|relies|relying|relied|apply|applies|applicable|engaged|seek|needed|consider|withholding",
            .dropped, example: "we no longer rely on section 43"),
        .init(
            "withdraw|withdrawn|withdrawing ... reliance|application|use|section|regulation|exemption|exception",
            .dropped, example: "we withdraw our reliance on section 43"),
        .init("should not have been", .dropped, example: "section 22 should not have been applied"),
        .init(
            "should not have|be applied|relied|cited|withheld", .dropped,
            example: "we should not have relied on section 36"),
        .init("was|were wrong|wrongly|incorrectly|mistaken", .dropped, example: "section 14 was wrongly applied"),
        .init(
            "wrong|wrongly|incorrect|incorrectly to?|applied|relied|cited|withheld", .dropped,
            example: "the council wrongly applied section 42"),
        .init("overturn|overturned|overturning", .dropped, example: "I overturn the use of section 36"),
        .init(
            "now|decided to? disclose|release|disclosing|releasing", .dropped,
            example: "what was withheld under section 43 is now disclosed"),
        .init("can|will|should|be now be? disclosed|released", .dropped, example: "it can now be released"),
        .init("not outweigh those|disclosure|release", .dropped, example: "do not outweigh those in favour of release"),
    ])

    /// Neither confirming nor denying.
    static let neither = PhraseTable<Void>([
        .init(
            "neither|either confirm|confirms|confirming nor|or deny|denies|denying", (),
            example: "we neither confirm nor deny"),
        .init("confirm|confirming or|nor deny|denying", (), example: "the duty to confirm or deny"),
        .init("ncnd", (), example: "NCND under section 31(3)"),
        .init("cadarnhau na gwadu", (), example: "yn cadarnhau na gwadu"),
        .init("reveal whether ... held|exists|exist", (), example: "refuse to reveal whether it exists"),
    ])

    /// The words of an Act, which letters reproduce.
    static let statutory = PhraseTable<Void>([
        .init("is exempt information if|by", (), example: "Information is exempt information if"),
        .init(
            "not exempt information by virtue of", (),
            example: "Information which is not exempt information by virtue of section 30"),
        .init("under this act|section|part", (), example: "its disclosure under this Act would"),
        .init("these regulations", (), example: "For the purposes of these Regulations"),
        .init("does not arise if|in|where", (), example: "The duty to confirm or deny does not arise if"),
        .init("by virtue of subsection|paragraph", (), example: "exempt by virtue of subsection (2)"),
        .init("within the meaning of", (), example: "within the meaning of section 30"),
        .init("a public authority shall|which", (), example: "a public authority shall make it available"),
    ])
}
