/// How a sentence opens that answers the question before it in the same paragraph.
extension RequestCues {
    static let answerOpenings = PhraseTable<Void>([
        .init("n a", (), example: "N/A - see above."),
        .init("na|none|nil|no|yes|zero", (), example: "None."),
        .init("not applicable|held|recorded|known|disclosed|released|available", (), example: "Not applicable."),
        .init("see|as above|below|attached|enclosed|answer|question|previous", (), example: "See above."),
        .init("please see|refer|find", (), example: "Please see the answer to question 2."),
        .init("attached|enclosed|refused|withheld|exempt", (), example: "Attached."),
    ])
}
