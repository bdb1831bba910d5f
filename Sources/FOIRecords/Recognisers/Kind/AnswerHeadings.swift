/// The headings of a page that answers a request without a salutation, as disclosure logs print them:
/// "You asked" and "We said", "Information requested" and "Response".
struct AnswerHeadings {
    let letter: Letter

    /// There is a heading of the request and one of the answer.
    var areOfAnswer: Bool { areOfAnswer { $0.zone != .thread } }

    /// There is a heading of one of them.
    var areOfRequestOrAnswer: Bool {
        let found = found { $0.zone != .thread }
        return found.request || found.answer
    }

    private func areOfAnswer(among counts: (Block) -> Bool) -> Bool {
        let found = found(among: counts)
        return found.request && found.answer
    }

    private func found(among counts: (Block) -> Bool) -> (request: Bool, answer: Bool) {
        var found = (request: false, answer: false)
        for block in letter.blocks where block.range.count < 60 && counts(block) {
            found.request = found.request || isWhole(block, Self.request)
            found.answer = found.answer || isWhole(block, Self.answer)
        }
        return found
    }

    /// A table of many requests and what became of them, rather than one request and its answer with a table in it.
    var areOfLog: Bool {
        if areOfAnswer(among: { $0.zone != .thread && $0.cell == nil }) { return false }
        let title = letter.blocks.prefix(4).contains { $0.range.count < 160 && Self.log.hasMatch(in: letter, $0.range) }
        return title && letter.blocks.count(where: { $0.cell != nil }) > 12
    }

    /// The title calls the page a response to a request.
    var haveTitle: Bool { titles.contains { _ in true } }

    /// The same, by more than what is printed at the head of every page.
    var haveOwnTitle: Bool { titles.contains { $0.zone != .furniture } }

    private var titles: some Sequence<Block> {
        letter.blocks.prefix(5).lazy.filter { $0.range.count < 120 && Self.title.hasMatch(in: letter, $0.range) }
    }

    /// The phrase is all that a block says, numbers and marks apart ("Response 1, 2 & 3:").
    private func isWhole(_ block: Block, _ table: PhraseTable<Void>) -> Bool {
        guard let match = table.firstMatch(in: letter, block.textRange),
            match.range.lowerBound - block.textRange.lowerBound < 3
        else { return false }
        return letter.words(in: match.range.upperBound..<block.textRange.upperBound).allSatisfy {
            Self.besides.contains($0) || letter.folded($0.range).allSatisfy(\.isDigit) || $0.range.count == 1
        }
    }

    private static let besides = WordSet("and to detail details q question questions part parts")

    static let request = PhraseTable<Void>([
        .init("the|your|original|foi|information? request|query|enquiry", (), example: "Your request"),
        .init("request|query|enquiry|question|questions", (), example: "Request 1"),
        .init("request and answer|response|reply", (), example: "Request and Answer:"),
        .init("request for information", (), example: "Request for information"),
        .init("information you? requested|sought", (), example: "Information requested"),
        .init("details of the|your? request", (), example: "Details of request"),
        .init("request details", (), example: "Request details"),
        .init("you|they have? asked for? us?", (), example: "You asked for:"),
        .init("what you|they asked|requested for? us?", (), example: "What you asked"),
        .init("your question|questions", (), example: "Your questions"),
        .init("what|question|questions we|they|i were|was asked for?", (), example: "What we were asked"),
        .init("what was asked|requested for?", (), example: "What was requested"),
        .init("the request|question|questions in full?", (), example: "The request in full"),
    ])

    static let answer = PhraseTable<Void>([
        .init("our|the|foi|full? response|answer|reply|decision", (), example: "Our response"),
        .init("answers|responses|replies", (), example: "Answers"),
        .init("details of the|our? response|reply|answer", (), example: "Details of the response"),
        .init("my|our findings|conclusions", (), example: "My findings"),
        .init("request and answer|response|reply", (), example: "Request and Answer:"),
        .init("we said|answered|replied|responded", (), example: "We said"),
        .init("what we said|answered|replied|hold|can tell? you?", (), example: "What we said"),
        .init("information provided|released|disclosed", (), example: "Information provided"),
        .init("how we answered|replied|responded", (), example: "How we answered"),
        .init("what was|we|is given|gave|released|provided|disclosed", (), example: "What was released"),
        .init("what we|you have|did released|disclosed|provided|decided|found", (), example: "What we have decided"),
        .init("response|answer|reply to your|the|this? request", (), example: "Response to your request"),
    ])

    static let title = PhraseTable<Void>([
        .init(
            "response to|for an|a|your|the? information|foi|eir request", (),
            example: "RESPONSE TO INFORMATION REQUEST"),
        .init(
            "response to a|your|the? freedom of information request", (),
            example: "Response to Freedom of Information request"),
        .init(
            "response to a|your|the? request for information", (), example: "Response to your request for information"),
        .init("freedom of information act? response", (), example: "Freedom of Information Response"),
        .init("foi|eir|foisa response|release|reply", (), example: "FOI release"),
    ])

    static let log = PhraseTable<Void>([
        .init("disclosure|request|requests|foi log|register", (), example: "FOI disclosure log, Q2"),
        .init("log|register|list|table|summary of ... requests", (), example: "Log of information requests"),
        .init("requests received|answered|responded|completed", (), example: "Requests answered in May"),
        .init("responses to requests", (), example: "Responses to requests under the Act"),
    ])
}
