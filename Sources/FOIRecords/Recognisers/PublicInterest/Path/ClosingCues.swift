/// The signs of a sentence that ends a weighing.
enum ClosingCues {
    enum Sign: Sendable, Hashable {
        /// It draws a conclusion: "accordingly".
        case opening
        /// Somebody judges: "we consider".
        case judgement
        /// What is judged: "the exemption".
        case subject
        /// One thing counts for more than another: "the latter", "precedence".
        case scale
        /// What is done: "withheld", "enclosed".
        case decision
    }

    static let signs = PhraseTable<Sign>(openings + judgements + subjects + scales + decisions)

    private static let openings: [PhraseTable<Sign>.Row] = [
        .init(
            "accordingly|therefore|thus|hence|consequently|overall|ultimately", .opening,
            example: "It is accordingly refused"),
        .init("on|upon reflection|consideration|balance|review", .opening, example: "On reflection we withhold it"),
        .init("in the end|round|circumstances|event", .opening, example: "In the end we refused"),
        .init("all|both|everything told|considered|together", .opening, example: "All told we refused"),
        .init(
            "for|in these|this|those|that|all reasons|reason|light", .opening, example: "For those reasons we refuse"),
        .init("it follows", .opening, example: "It follows that the file is closed"),
        .init("that settles|decides", .opening, example: "That settles it"),
        .init("having regard", .opening, example: "Having regard to both"),
        .init(
            "weighing|weighed|balancing|taking|taken ... together|up|these|those|both|account", .opening,
            example: "Weighed together they point to refusal"),
        .init("on|at|for this|the occasion|moment|present|now", .opening, example: "On this occasion we refuse"),
        .init("here|again too|again?", .opening, example: "Here too we refuse"),
        .init("result|outcome|so|verdict", .opening, example: "So we refuse"),
    ]

    private static let judgements: [PhraseTable<Sign>.Row] = [
        .init(
            "we|i|council|trust|force|department|authority|board|university ... consider|considers|find|finds|judge|judged|think|thinks|prefer|regard|regards|believe|agree|hold|see",
            .judgement, example: "We think the loss is the heavier"),
        .init(
            "satisfied|persuaded|persuade|persuades|content|convinced|concluded|conclude|decided|determined|hesitation|regret|minded",
            .judgement, example: "I have no hesitation in this"),
        .init(
            "our|my|the|its decision|answer|view|conclusion|judgement|judgment|finding|stance|opinion|mind|estimation",
            .judgement, example: "Our answer is no"),
        .init("seems|appears to us|me", .judgement, example: "It seems to us that"),
        .init("come|comes|came down|out|to", .judgement, example: "We come down on one side"),
    ]

    private static let subjects: [PhraseTable<Sign>.Row] = [
        .init("exemption|exception|exemptions|exceptions", .subject, example: "the exemption stands"),
        .init("public interest|good", .subject, example: "the public interest is clear"),
        .init(
            "case|arguments|argument|considerations|consideration|factors|points|list|column|second|first|cons|pros|risk|risks|test",
            .subject,
            example: "the second is better"),
        .init(
            "withholding|refusing|retaining|retention|disclosure|non|release|secrecy|silence|openness", .subject,
            example: "retention is better"),
    ]

    private static let scales: [PhraseTable<Sign>.Row] = [
        .init("weigh|weighs|weighed ... more|most|heavily|heavier|less", .scale, example: "it weighs more"),
        .init("outweigh*|overrid*|prevail*|preponderat*", .scale, example: "the harm prevails"),
        .init("heavier|weightier|stronger|greater|greatest|strongest", .scale, example: "the loss is the heavier"),
        .init("tip|tips|tipped", .scale, example: "Safety tips the scales"),
        .init("balance|scales|ledger", .scale, example: "the balance is with confidence"),
        .init("precedence|paramount|overwhelming|overwhelms|decisive|conclusive", .scale, example: "it is decisive"),
        .init("matter|matters|count|counts ... more|most", .scale, example: "the second matters more"),
        .init("more|greater|most force|weight|importance", .scale, example: "the second has more force"),
        .init("latter|former", .scale, example: "the latter decides"),
        .init("carry|carries|carried the day", .scale, example: "the first carries the day"),
        .init("have|has it", .scale, example: "The minuses have it"),
        .init("must|should|has|have to? come|comes first", .scale, example: "Safety must come first"),
        .init("better|best served|serves|served", .scale, example: "the public is better served by silence"),
        .init("serves|serve|served ... better|best", .scale, example: "silence serves the public better"),
        .init("too great|faint|slight|weak|high", .scale, example: "the risk is too great"),
        .init("not|never|neither ... close|difficult|hard", .scale, example: "the question is not a close one"),
        .init(
            "more|most compelling|persuasive|substantial|convincing|telling|important|weighty|serious|powerful", .scale,
            example: "the second is the more compelling"),
        .init("predominat*|exceed*|trump*", .scale, example: "they predominate"),
        .init("take|takes|taking|has|have priority", .scale, example: "safety has to take priority"),
        .init("only one", .scale, example: "there is only one answer"),
    ]

    private static let decisions: [PhraseTable<Sign>.Row] = [
        .init("withhold|withheld|refuse|refused|refusing|refusal|withholding", .decision, example: "it is refused"),
        .init(
            "maintain|maintains|maintained|maintaining|uphold|upheld|upholding|sustained", .decision,
            example: "Maintained"),
        .init(
            "exemption|exception|exemptions|exceptions ... hold|holds|stand|stands|apply|applies|stays|stay",
            .decision, example: "Both exceptions hold"),
        .init(
            "will|must|should|ought|can|cannot|shall not? be|to|remain|stay|yield|give", .decision,
            example: "it should not yield"),
        .init(
            "stay|stays|remain|remains with|where|closed|private|confidential|exempt", .decision,
            example: "The plans stay with us"),
        .init("set|put ... aside", .decision, example: "I set the exemption aside"),
        .init(
            "is|are now? enclosed|attached|disclosed|released|provided|supplied", .decision,
            example: "the letter is enclosed"),
        .init("favour|favours|favoured", .decision, example: "I favour non-disclosure"),
        .init(
            "not be? disclosed|released|disclose|release|publish|published|disclosing|releasing", .decision,
            example: "that it not be disclosed"),
        .init("answer|it|that is therefore? no", .decision, example: "Our answer is therefore no"),
        .init("is|are reasonable|right|justified|appropriate|proper", .decision, example: "waiting is reasonable"),
        .init("retaining|keeping|protecting", .decision, example: "retaining them is better"),
    ]
}
