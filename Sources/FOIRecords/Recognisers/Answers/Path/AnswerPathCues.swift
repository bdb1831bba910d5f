/// How sentences open that go on with what stands before them, or turn from it.
enum AnswerPathCues {
    static let turns = PhraseTable<Void>([
        .init("as for|to|regards", (), example: "As for the vans, there are two."),
        .init("turning? lastly|finally|next|turning", (), example: "Turning lastly to the station"),
        .init(
            "your first|second|third|fourth|fifth|last|next|final", (), example: "Your last question was on the vans."),
        .init("the first|second|third|fourth|fifth|last|next|final", (), example: "The last of these is attached."),
        .init("you also? ask|asked|asks|wanted|wished|sought|requested", (), example: "You also asked about the vans."),
    ])

    static let pointing = PhraseTable<Void>([
        .init("this|these|it|they|that|those|he|she|such|here", (), example: "It was bought in May."),
        .init("the latter|former|same", (), example: "The latter was bought in May."),
        .init("both|neither|none|all of them|these|those|which", (), example: "None of them was sold."),
        .init("however|but|nor|and|also|therefore|accordingly|instead|further", (), example: "However, it was sold."),
    ])
}
