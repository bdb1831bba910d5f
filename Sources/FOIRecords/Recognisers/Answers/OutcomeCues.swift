/// Phrases that tell what an authority does with what it was asked for.
enum OutcomeCues {
    /// What a phrase says of information or of a request.
    enum Signal: Sendable, Hashable, CaseIterable {
        /// It is given: attached, enclosed, set out.
        case given
        /// Part of it is given, or it is given with parts taken out.
        case partly
        /// Names or details are kept back; the rest may be given.
        case detailsWithheld
        case withheld
        /// It can't be given, for a reason that may stand beside.
        case unable
        /// The balance, weighed anew, is for disclosure.
        case released
        case notHeld
        /// Some of it, or for some years, is not held.
        case someNotHeld
        /// It is another body's, or not in a form that can be got out: not held, where nothing else is said.
        case outOfReach
        /// It is not held in the form, or to the depth, that was asked for.
        case notInForm
        case neitherConfirmedNorDenied
        /// The request is refused for its cost, its burden or its purpose.
        case refused
        case clarification
        case transferred
        /// It is published, and the letter says where.
        case published
        /// "As above", "See answer to question 3".
        case asAbove
        /// The words look like one of these and are none.
        case nothing
    }

    static let phrases = PhraseTable<Signal>(
        nothing + balance + pointers + given + partly + withheld + notHeld + outOfReach + others)

    /// What phrases and clauses say.
    static let signals = OutcomeSignals()

    typealias Row = PhraseTable<Signal>.Row

    /// Words before a phrase that make it a mere thought.
    static let hypothetical = PhraseTable<Void>([
        .init("would|could|might|may|should|if|whether|when|once|unless|without|nor", (), example: "may be exempt"),
        .init("where|unless an|any|one|some|none", (), example: "save where an exemption applies"),
    ])

    /// With these a sentence tells what is done in some case, rather than in this one: "Where we cannot supply it we will
    /// tell you why."
    static let cases = WordSet("if should where unless when")
    static let promises = WordSet("will shall may we'll you'll")

    /// Courtesies with which something is asked for.
    static let pleas = PhraseTable<Void>([
        .init(
            "glad|grateful|appreciate|appreciated|obliged|helpful|helpfully|kind|assist|help if", (),
            example: "glad if you would")
    ])

    /// Those that make one of something to be asked for.
    static let conditions = PhraseTable<Void>([
        .init("may|might|if|when|once|unless|without|nor|until", (), example: "if you need more detail")
    ])

    /// To whom a request is passed within the authority.
    static let insiders = PhraseTable<Void>([
        .init("on? to? me|us|my|our|this", (), example: "It has been passed on to our Records team."),
        .init(
            "on? to? the|an|a relevant|appropriate|responsible|officer|information|foi|colleague|case", (),
            example: "It has been passed to the relevant team."),
    ])

    /// Who passes a request on and will answer it, hands it to somebody of their own.
    static let ownReplies = PhraseTable<Void>([
        .init(
            "we|i will|shall|aim|hope|expect|intend|should also|now? to? respond|reply|answer|write|send|provide", (),
            example: "It has been passed to Parks and Trees, and we will reply by 3 May.")
    ])

    static let negations = PhraseTable<Void>([
        .init("not|never|no|cannot|neither|nothing", (), example: "has not been redacted")
    ])

    /// Headings over a public interest test of its own.
    static let tests = PhraseTable<Void>([
        .init(
            "public interest test|tests|considerations|arguments", (), example: "Public interest test - section 43(2)"),
        .init("section|sections|regulation|exemption", (), example: "Section 36(2)(b)"),
    ])

    /// Words of a title over answers.
    static let answersAbove = PhraseTable<Void>([
        .init("response|responses|answer|answers|reply|replies", (), example: "Annex A - Response to your request")
    ])

    /// The letter says that an annex answers.
    static let annexed = PhraseTable<Void>([
        .init(
            "response|responses|answer|answers|reply|replies ... annex|annexe|appendix|schedule", (),
            example: "Our answers are set out in Annex A."),
        .init(
            "annex|annexe|appendix|schedule ... response|responses|answer|answers|reply|replies", (),
            example: "Appendix 1 has our answers."),
    ])

    /// Help that is offered beside a refusal.
    static let assistance = PhraseTable<Void>([
        .init("section 16", (), example: "In line with section 16 we can offer the quarterly report."),
        .init("regulation 9", (), example: "Under regulation 9 we can offer the summary."),
        .init("form|leaflet ... enclosed|attached", (), example: "A form for making it is enclosed."),
        .init(
            "advice|advise and assistance|assist", (),
            example: "By way of advice and assistance, a summary is attached."),
        .init(
            "may|might be of? help|helpful|useful|interest|assistance", (),
            example: "The attached summary may be helpful."),
        .init("outside of? the|our act|obligations|terms", (), example: "Outside the Act we enclose a summary."),
    ])

    /// Words that turn a refusal to confirm or deny to what else there may be.
    static let further = PhraseTable<Void>([
        .init("any|whether ... other|further|additional|else", (), example: "any other information"),
        .init("other|further|additional information|data|records|material", (), example: "further information"),
    ])

    /// The law in general, or how a request is handled: no facts.
    static let procedure = PhraseTable<Void>([
        .init(
            "section|sections|regulation|regulations|article|act|exemption|exemptions|exception|exempt|foia|foi|eir|eirs|gdpr|s21|s22|s31|s36|s38|s40|s41|s42|s43",
            (), example: "under section 31 of the Act"),
        .init("public interest", (), example: "the public interest"),
        .init(
            "duty|confidence|confidential|confidentiality|privilege|prejudice|disclosure|disclosing|releasing", (),
            example: "a duty of confidentiality"),
        .init("personal data", (), example: "personal data"),
        .init(
            "intend|intends|intended|due|expect|expects|plan|plans|hope|hopes to be? publish|published", (),
            example: "We intend to publish these in March."),
        .init(
            "anticipate|anticipates|expect|expects ... published|available|released", (),
            example: "We anticipate that the May figures will be published in June."),
        .init(
            "latest|recent|current information|data|figures|version|report|edition|statistics ... is|are|available|published",
            (), example: "The latest figures available are those of May."),
        .init(
            "include|quote|mention ... reference|number", (), example: "Please include the above reference number."),
        .init(
            "previously|already responded|answered|replied", (),
            example: "We have previously answered a similar request."),
        .init("your request|questions|enquiry|letter|question", (), example: "your request has been considered"),
        .init("freedom of information", (), example: "Freedom of Information"),
        .init("information requested|you|is|relevant", (), example: "the information requested"),
        .init("can|confirm that? ... hold|holds|held", (), example: "We can confirm that we hold this."),
        .init("hold|holds the|this|that|all|some|information", (), example: "The Trust holds this information."),
        .init(
            "we|i apologise|regret|considered|completed|searched|reviewed", (), example: "We apologise for the delay."),
        .init("please see|find|note|contact|refer", (), example: "Please note the following."),
        .init(
            "their|its postal? address|email|mail|telephone|number|website is|are", (),
            example: "Their address is info@tolby.example."),
        .init("see|refer note|notes|page|pages|annex|appendix", (), example: "See note 1."),
        .init("below|above|attached|enclosed|overleaf", (), example: "see below"),
    ])

    /// What a sentence that withholds everything calls it.
    static let whole = PhraseTable<Void>([
        .init("it|they|this|these|them|that|both", (), example: "It is exempt."),
        .init(
            "information|data|material|contents|request|requested|part|parts|question|questions|all|everything|whole",
            (),
            example: "The information is exempt."),
    ])

    /// Sentences that tell what the requester thinks or what the law asks of a refusal.
    static let reports = PhraseTable<Void>([
        .init(
            "you complain|complained|argue|argued|contend|contended|believe|believed|disagree|disagreed|dispute|disputed|stated|suggest|suggested|say|said",
            (), example: "You complain that the rent should not have been withheld."),
        .init("your complaint was|is|concerns", (), example: "Your complaint was about the delay."),
        .init(
            "requires|require ... when|where refusing", (),
            example: "Section 17 requires the force, when refusing to provide information, to give notice"),
        .init("provide|give ... applicant ... notice", (), example: "must give the applicant a written notice"),
        .init("states|state why the exemption", (), example: "states why the exemption applies"),
        .init("specifies|specify the exemption", (), example: "specifies the exemption in question"),
    ])
}
