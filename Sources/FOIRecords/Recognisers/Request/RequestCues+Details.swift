/// How what is asked for is to be given or broken down.
extension RequestCues {
    /// Demands that belong to the one before them: in what form, over what time.
    static let dependents = PhraseTable<Void>([
        .init(
            "please could|can|would|may these|this|it|you|the|we|i ... broken|breakdown|split|format|form|electronic|spreadsheet|excel|csv|email|monthly|annual",
            (), example: "Please could these be broken down by year"),
        .init(
            "please break|split|separate|group|sort|include|exclude|limit|use|note|treat|ensure|only|answer|indicate|specify|present|show|tabulate|format|respond|reply",
            (), example: "Please break this down by ward"),
        .init(
            "please send|email this|these|it|them|everything|all|by|in|as|to|electronically|your|the", (),
            example: "Please send it by e-mail"),
        .init(
            "please provide|supply|give the|this|all|your|these|me|my|any|a? information|data|answers|response|figures|responses|breakdown|reply|details|copies ... in|as|for|by|format|form|electronic|excel|csv|spreadsheet|email",
            (), example: "Please provide the information in a spreadsheet"),
        .init("please list these|this|them|it|each|by|separately", (), example: "Please list them by year"),
        .init("please confirm receipt", (), example: "Please confirm receipt of this request"),
        .init("if possible|you|this|not|it|the|any|there|so|information", (), example: "If possible, by ward"),
        .init("for each|the avoidance|clarity|the|this", (), example: "For the avoidance of doubt"),
        .init("where possible|available", (), example: "Where possible, by ward"),
        .init("ideally|preferably", (), example: "Ideally in a spreadsheet"),
        .init("by ... i mean", (), example: "By vehicles I mean lorries"),
        .init(
            "i would|'d prefer|like|be ... in|electronic|format|email|excel", (),
            example: "I would prefer it in electronic form"),
        .init(
            "i understand|note|believe|appreciate|realise|know|recognise", (), example: "I understand that this is held"
        ),
        .init(
            "can|could|would|may you|this|these|it|the ... broken|breakdown|format|excel|csv|spreadsheet|electronic|email",
            (), example: "Can this be broken down by year"),
        .init("broken down", (), example: "Broken down by ward"),
        .init("this should|could|can|may|would|includes|is|will|request", (), example: "This should include e-mails"),
        .init(
            "i|my am|is|would|understand|work ... journalist|student|researcher", (),
            example: "I am a freelance journalist"),
        .init("it is my understanding", (), example: "It is my understanding that"),
    ])

    /// Words that introduce how one request is to be broken down.
    static let breakdowns = PhraseTable<Void>([
        .init("broken|break down", (), example: "could these be broken down as follows"),
        .init("breakdown|breakdowns", (), example: "with the following breakdown"),
        .init(
            "following years|periods|dates|months|financial|locations|sites|areas|wards|categories|format|formats|headings",
            (), example: "for the following years"),
        .init("should|to include", (), example: "This should include"),
        .init("including", (), example: "including but not limited to"),
        .init("such as", (), example: "such as"),
        .init("for example|instance", (), example: "for example"),
        .init("defined|definition|define", (), example: "defined as"),
    ])
}
