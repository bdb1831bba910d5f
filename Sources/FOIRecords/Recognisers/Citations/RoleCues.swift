/// Phrases that tell how a sentence uses the provisions that it names.
enum RoleCues {
    enum Meaning: Sendable {
        /// Something is withheld or refused under it.
        case reliedOn
        /// A review stands by it, if only for part of what it was first applied to.
        case upheld
        /// It is weighed, possible or thought of, and not (yet) relied on.
        case notReliedOn
        /// It was relied on before and is no more.
        case dropped
        /// It was relied on before; what is done now, another phrase says.
        case formerly
        /// It is released; with ``formerly``, given up.
        case released
        /// It would be relied on if information were held; in neither confirming nor denying, that is the ground.
        case hypothetical
        /// What follows or goes before says nothing of the provision ("the test does not apply").
        case beside
    }

    static let reliance = PhraseTable<Meaning>(relied + notRelied + leftAside + dropped + beside)

    private static let relied: [PhraseTable<Meaning>.Row] = [
        .init("exempt|exempted|exempting|exempts", .reliedOn, example: "is exempt under section 31"),
        .init("withheld|withhold|withholding|withholds", .reliedOn, example: "we are withholding it"),
        .init("redacted|redact|redacting|redactions|removed", .reliedOn, example: "names have been redacted"),
        .init("suppressed|anonymised", .reliedOn, example: "low numbers are suppressed under section 40"),
        .init("refuse|refused|refusing|refusal", .reliedOn, example: "refused under regulation 12(4)(b)"),
        .init("decline|declined|declining", .reliedOn, example: "we decline to answer under section 14"),
        .init("rely|relies|relied|relying|reliance", .reliedOn, example: "we rely on section 43(2)"),
        .init("apply|applies|applied|applying", .reliedOn, example: "section 38 applies to the plans"),
        .init("engage|engages|engaged", .reliedOn, example: "section 36 is engaged"),
        .init("invoke|invoked|invoking|cite|citing", .reliedOn, example: "we are citing section 14"),
        .init(
            "claim|claims|claimed|claiming the|an|this? exemption|exemptions|exception|exceptions", .reliedOn,
            example: "the Board claims the exemption in section 39(2)"),
        .init("uphold|upholds|upheld|upholding", .upheld, example: "I uphold the use of section 40(2)"),
        .init(
            "need not comply|supply|provide|make|disclose|answer", .reliedOn,
            example: "regulation 6(1)(b) provides that we need not supply them"),
        .init("excepts|excepted|excepting", .reliedOn, example: "regulation 6(1)(b) excepts it"),
        .init("falls|fall under|within", .reliedOn, example: "it falls under section 22"),
        .init("by virtue of", .reliedOn, example: "by virtue of section 44"),
        .init(
            "not obliged|required to comply|provide|disclose|supply", .reliedOn, example: "we are not obliged to comply"
        ),
        .init("not ... disclosed|released|provided", .reliedOn, example: "it will not be disclosed: section 27(1)"),
        .init(
            "relevant exemption|exemptions|exception", .reliedOn, example: "The relevant exemptions are section 40(2)"),
    ]

    private static let notRelied: [PhraseTable<Meaning>.Row] = [
        .init(
            "likely|possible|probable that section|sections|regulation|the|an ... would|may|might|could apply|be",
            .notReliedOn,
            example: "it is likely that section 12 would apply"),
        .init("considered|considering but", .notReliedOn, example: "Section 26 was considered but left aside"),
        .init("considered using|applying|withholding", .notReliedOn, example: "we considered applying section 38"),
        .init(
            "exemption|exemptions|exception|exceptions being|still considered", .notReliedOn,
            example: "The exemption being considered is section 43"),
        .init("still|currently|are|is considering", .notReliedOn, example: "We are still considering section 35"),
        .init("first|initially|originally considered", .notReliedOn, example: "we first considered section 43"),
        .init(
            "whether section|sections|regulation|regulations", .notReliedOn,
            example: "to decide whether section 35 helps"),
        .init(
            "whether section|sections|regulation ... applies|apply|applied|engaged|relevant", .notReliedOn,
            example: "whether section 35 is engaged"),
        .init(
            "whether|if the|an|any exemption|exemptions|exception ... applies|apply|applied|engaged", .notReliedOn,
            example: "whether the exemption at section 35 applies"),
        .init(
            "whether|if ... is|are|was|were also? engaged", .notReliedOn,
            example: "whether regulation 12(5)(b) is engaged"),
        .init("other|further exemptions|exceptions", .notReliedOn, example: "other exemptions, such as section 32"),
        .init("exemptions|exceptions such as", .notReliedOn, example: "exemptions such as section 40"),
        .init("cannot|not guarantee", .notReliedOn, example: "We cannot guarantee that section 32 will not apply"),
        .init(
            "not found|find|considered|thought it? necessary", .notReliedOn,
            example: "we did not find it necessary"),
        .init(
            "not necessary|needed|required to rely", .notReliedOn, example: "it is not necessary to rely on section 30"),
        .init(
            "not necessary|needed|required to consider|apply|decide section|sections|regulation", .notReliedOn,
            example: "it was not necessary to consider section 30"),
        .init("not|nor need|did|do i|we need to", .notReliedOn, example: "Nor did we need to look at section 12"),
        .init("no need to rely|consider|apply|cite", .notReliedOn, example: "we have no need to rely on section 43(2)"),
        .init("not|nor need to consider|rely", .notReliedOn, example: "I did not need to consider section 12"),
        .init(
            "is|was|are|were not needed|used|applied|engaged|relied|pursued", .notReliedOn,
            example: "section 24 was not needed"),
        .init(
            "may|might|could moreover|however|well apply|engage|cover", .notReliedOn,
            example: "section 22A may moreover apply"),
        .init(
            "should|would have looked|turned|considered|relied", .notReliedOn,
            example: "we should have looked to section 42"),
        .init("may|might|could also|still|then? apply|engage|cover", .notReliedOn, example: "section 43 may apply"),
        .init(
            "may|might|could also|still|then? be engaged|exempt|applicable|relevant|refused", .notReliedOn,
            example: "section 31 may be engaged"),
        .init("may|might|could also|still|then? fall", .notReliedOn, example: "it may fall under section 43"),
        .init("likely to apply|engage", .notReliedOn, example: "section 31 is likely to apply"),
        .init("does|do|did not apply|engage", .notReliedOn, example: "section 22 does not apply"),
        .init(
            "not relying|rely|relied|applying|applied|applicable", .notReliedOn,
            example: "we are not relying on section 41"),
        .init(
            "not consider|believe|think|agree|accept that? section|sections|regulation", .notReliedOn,
            example: "we do not consider that section 14 applies"),
        .init("cannot rely|apply", .notReliedOn, example: "we cannot rely on section 41"),
        .init(
            "rather than under? section|sections|regulation", .notReliedOn, example: "section 40 rather than section 38"
        ),
        .init(
            "instead of under? section|sections|regulation", .notReliedOn, example: "section 40 instead of section 38"),
        .init(
            "would|could have been exempt|engaged|refused|applied|relied", .notReliedOn,
            example: "section 12 would have been engaged"),
        .init(
            "would apply|engage|arise if|were|was", .notReliedOn, example: "section 12 would apply if all were searched"
        ),
        .init("would be reached", .notReliedOn, example: "if the limit would be reached"),
        .init("would also? be exempt", .hypothetical, example: "it would be exempt under section 31"),
        .init("would also? fall|come within|under", .hypothetical, example: "would fall within section 24"),
        .init("if section|regulation", .notReliedOn, example: "if section 12 were relied on"),
        .init("was|were suggested|proposed", .notReliedOn, example: "Section 33 was proposed by the auditors"),
        .init(
            "you argue|argued|contend|suggest|suggested|say|said|state|stated|claim", .notReliedOn,
            example: "you argue that section 43 is out of place"),
        .init("has been amended|repealed|replaced", .notReliedOn, example: "section 40 has been amended"),
        .init(
            "any of the section|sections|regulation|regulations", .notReliedOn,
            example: "any of the section 31 purposes"),
        .init(
            "the exemptions|exceptions in part", .notReliedOn,
            example: "the exemptions in Part II of the Act, sections 21 and 22"),
    ]

    /// What somebody else thought of, or the letter itself and left.
    private static let leftAside: [PhraseTable<Meaning>.Row] = [
        .init(
            "suggested|proposed|pressed|urged ... section|sections|regulation|regulations", .notReliedOn,
            example: "the contractor proposed that we use section 41"),
        .init(
            "wished|wanted|asked us|me|that|to ... section|sections|regulation|regulations", .notReliedOn,
            example: "the contractor asked us to use section 41"),
        .init(
            "wished|wanted|asked for section|sections|regulation|regulations", .notReliedOn,
            example: "the contractor asked for section 41 to be used"),
        .init("thought of|about section|sections|regulation", .notReliedOn, example: "We thought about section 38"),
        .init(
            "think of|about section|sections|regulation", .notReliedOn, example: "we did think about section 38"),
        .init(
            "found|thought|held|considered not to be? apply|engaged|relevant|needed", .notReliedOn,
            example: "Section 41 was found not to apply"),
        .init(
            "not been? applied|relied|used", .notReliedOn,
            example: "Although section 41 might be engaged, we have not applied it"),
        .init("under consideration", .notReliedOn, example: "Section 43 is the exemption under consideration"),
        .init("looked at section|sections|regulation", .notReliedOn, example: "we looked at section 38 too"),
        .init(
            "have|has been? given? consideration|thought to|of", .notReliedOn,
            example: "We have given thought to section 38"),
        .init(
            "consideration was|has|been been? given to", .notReliedOn, example: "consideration was given to section 38"),
        .init("have|has been considered", .notReliedOn, example: "Sections 29 and 30 have been considered"),
        .init("leave|leaving|left|put|putting ... aside", .notReliedOn, example: "we leave section 38 aside"),
        .init(
            "gave|given|give it|them? up|over", .notReliedOn, example: "We looked to section 31(1)(g) and gave it up"),
        .init("pass|passed|passing over", .notReliedOn, example: "we pass over section 43(1)"),
        .init("no|any need of|for it|them|section", .notReliedOn, example: "we had no need of section 24"),
        .init("no|any bearing|relevance|application", .notReliedOn, example: "Regulation 12(3) has no bearing"),
        .init(
            "not fit|help|assist|arise|bite|suit|come|reach|extend|cover|meet|persuaded|convinced", .notReliedOn,
            example: "section 38 does not fit"),
        .init("add|adds nothing", .notReliedOn, example: "section 41 would add nothing"),
        .init("use|used|apply|applied|rely|relied on? neither", .notReliedOn, example: "we use neither"),
        .init("costed ... for", .notReliedOn, example: "Nor have I costed it for section 12"),
        .init("would both|all|then|also|too? come into", .notReliedOn, example: "section 34 would come into it"),
        .init("would|could|might also? cover|catch|have", .notReliedOn, example: "which section 14(2) would cover"),
        .init(
            "to refuse|withhold ... if|where the|an exemption|exception ... applies|apply|engaged", .reliedOn,
            example: "the Regulations allow us to refuse it if the exception at regulation 12(4)(a) applies"),
        .init(
            "the wrong one|section|exemption|exception|provision|regulation", .dropped,
            example: "section 31 was the wrong one"),
        .init(
            "first|original|initial|earlier|previous answer|response|reply|decision|refusal|letter|notice cited|used|applied|relied|quoted|refused|withheld|said",
            .formerly, example: "The first answer used section 35(1)(a)"),
    ]

    private static let beside: [PhraseTable<Meaning>.Row] = [
        .init(
            "uphold|upholds|upheld|upholding your|the|this complaint|appeal|request", .beside,
            example: "I uphold your complaint about section 43"),
        .init("complaint|appeal is|was|are partly|not? upheld", .beside, example: "your complaint is upheld"),
        .init(
            "test ... not apply|applied|required|applicable|needed", .beside,
            example: "the public interest test does not apply"),
        .init(
            "duty|right|obligation ... not apply|arise", .beside, example: "the duty to confirm or deny does not apply"),
        .init("interest ... not apply|arise", .beside, example: "considerations of the public interest do not apply"),
        .init("section 1 1? a|b? does not apply", .beside, example: "section 1(1)(b) does not apply"),
    ]

    /// The exemption named last, when something is said of it that decides whether it is used.
    static let exemption = PhraseTable<Void>([
        .init(
            "the|this|that exemption|exception is|was|are not engaged|applicable|made|met", (),
            example: "The exemption is not engaged"),
        .init(
            "the|this|that exemption|exception does|do|did|should|can not|no apply|be|longer", (),
            example: "This exemption does not apply"),
        .init("rely|relying on this|that|the exemption|exception", (), example: "we are not relying on this exemption"),
        .init("the|this|that exemption|exception no longer", (), example: "The exemption no longer applies"),
    ])

    /// Neither confirming nor denying.
    static let neither = PhraseTable<Void>([
        .init("neither confirm|confirms|confirming", (), example: "we neither confirm nor deny"),
        .init("confirm|confirming or|nor deny|denying", (), example: "the duty to confirm or deny"),
        .init("confirmation or|nor denial", (), example: "factors favouring confirmation or denial"),
        .init("ncnd", (), example: "NCND under section 31(3)"),
        .init("that|this|the duty falls away", (), example: "by section 31(3) that duty falls away"),
        .init("cadarnhau na gwadu", (), example: "yn cadarnhau na gwadu"),
        .init("reveal whether ... held|exists|exist", (), example: "refuse to reveal whether it exists"),
        .init(
            "if|were ... exist|existed or|and was|were? held", (),
            example: "if the information did exist or was held, section 28 would apply to it"),
    ])

    /// Information is kept back, whatever is said of confirming or denying.
    static let withholding = PhraseTable<Void>([
        .init(
            "exempt|exempted|withheld|withhold|withholding|redacted|removed", (),
            example: "is withheld under section 31")
    ])

    /// What a requester does not write.
    static let ownVoice = PhraseTable<Void>([
        .init("neither confirm|confirms|confirming", (), example: "we neither confirm nor deny"),
        .init("you were|are told|informed|advised|given", (), example: "you were told that it was exempt"),
        .init(
            "we|i are|am therefore? applying|relying|unable|required|obliged", (),
            example: "we are therefore applying section 21"),
        .init("not oblige|require us", (), example: "the Act does not oblige us to answer"),
        .init("we|i are|am|have withholding|withheld|refusing|refused|redacted", (), example: "we have withheld it"),
    ])

    /// A sentence in the first person is the letter's own.
    static let firstPerson = PhraseTable<Void>([
        .init("we|our|i|my|us|your|you", (), example: "we consider"),
        .init("this letter|request|case|information|instance", (), example: "in this case"),
    ])

    /// The words with which provisions of the Acts begin, which letters reproduce.
    static let statutory = PhraseTable<Void>([
        .init("information is exempt information if|by|unless", (), example: "Information is exempt information if"),
        .init(
            "information which is not exempt information", (), example: "Information which is not exempt information by"
        ),
        .init(
            "information held|obtained|to|in ... is exempt information", (),
            example: "Information held by a department is exempt information"),
        .init(
            "information which|that ... is exempt information", (),
            example: "Information which constitutes a trade secret is exempt information"),
        .init(
            "confirm or deny does not arise if|in|where|to", (),
            example: "The duty to confirm or deny does not arise if"),
        .init("disclosure under this act", (), example: "its disclosure under this Act would"),
        .init("for the purposes of this act|section|part", (), example: "For the purposes of this section"),
        .init("for the purposes of these regulations", (), example: "For the purposes of these Regulations"),
        .init("a public authority shall|which in", (), example: "a public authority which, in relation to any request"),
        .init("where a public authority", (), example: "Where a public authority is satisfied"),
    ])
}
