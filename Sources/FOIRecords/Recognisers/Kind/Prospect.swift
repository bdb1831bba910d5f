/// What a sentence says of a reply that is still to come.
enum Prospect: Sendable, Hashable {
    /// The request is in hand, or will be answered.
    case ahead
    /// The reply will be later than it should be.
    case delayed
}

/// Reads sentences for what is still to be done: somebody who replies, a verb that lies ahead, and what is done to requests.
struct ProspectReader {
    let letter: Letter

    func prospect(of sentence: Range<Int>) -> Prospect? {
        let words = letter.words(in: sentence)
        guard let first = words.first, !ProspectCues.conditions.contains(first),
            words.contains(where: ProspectCues.replies.contains)
        else { return nil }
        if ProspectCues.delays.hasMatch(in: letter, sentence) { return .delayed }
        return ProspectCues.ahead.hasMatch(in: letter, sentence) ? .ahead : nil
    }
}

/// Words about replies to come.
enum ProspectCues {
    /// A sentence that opens with one of these tells what may be.
    static let conditions = WordSet("if should where unless")

    /// What is to come, or what it answers.
    static let replies = WordSet(
        "response reply answer respond replied request requests communication enquiry query correspondence information "
            + "outcome decision deadline process processed collating you")

    /// What may be where a request is answered, and is not yet decided.
    static let possible = PhraseTable<Void>([
        .init(
            "exemption|exemptions|exception|exceptions|fee|fees|charge|charges may|might", (),
            example: "an exemption may apply"),
        .init(
            "details|information|parts|some|names|material may|might need|have|turn|be", (),
            example: "Some details may need to be taken out"),
        .init("in some cases", (), example: "In some cases a fee is payable"),
        .init("possibility that", (), example: "There is a possibility that part of it is exempt"),
    ])

    private static let days = (1...31).map(String.init).joined(separator: "|")

    static let ahead = PhraseTable<Void>([
        .init(
            "will|shall|aim|aims|hope|hopes|intend|intends|expect|expects|endeavour ... respond|reply|answer|write|contact|issue",
            (), example: "We will aim to respond to your request"),
        .init(
            "will|shall|to be ... answered|processed|dealt|handled|considered|sent|provided|issued ... to|in|within|by|under|with|as",
            (), example: "A response will be provided to you by 3 May"),
        .init(
            "will|shall deal|process|handle|consider|look ... your|the|this request|enquiry", (),
            example: "We will deal with your request promptly"),
        .init(
            "is|are|now being ... dealt|processed|handled|considered|looked|progressed", (),
            example: "Your request is being dealt with"),
        .init("receive|have|expect a|our|your? response|reply|answer", (), example: "You will receive a response"),
        .init("arrange|arranging for a? response|reply", (), example: "The Team will arrange for a reply"),
        .init("response|reply|answer|outcome ... is|falls|now due", (), example: "A response is now due by 3 May"),
        .init("response|reply|answer will|shall|to follow", (), example: "A substantive reply will follow"),
        .init(
            "will|shall|should|ought|expect|aim|aims|let ... answer|reply|response|outcome|decision ... by|before|until|than \(days)",
            (), example: "You ought to have an answer not later than 3 May"),
        .init(
            "answer|reply|response|outcome|decision will|shall|should|ought ... by|before|until|than \(days)", (),
            example: "An answer should be with you before 3 May"),
        .init(
            "until|20|twenty ... answer|reply|respond", (), example: "The law gives us until 3 May to answer"),
        .init(
            "deadline|date|limit|target for|of our|the|an|a|your? answer|reply|response", (),
            example: "The deadline for our answer is 3 May"),
        .init(
            "answer|reply|respond|response ... within|in the|20|twenty time|working|statutory|period", (),
            example: "We are required to answer within 20 working days"),
        .init(
            "be in touch|contact with|again|before|by", (), example: "We shall be in touch with our answer"),
        .init(
            "is|are|now looking into the|this|your|it", (), example: "An officer is looking into the matter"),

        .init("we'll|will|shall get back", (), example: "We'll get back to you as soon as we can"),
        .init("due ... response|reply|answer", (), example: "the due date for our response is 3 May"),
    ])

    static let delays = PhraseTable<Void>([
        .init(
            "not|unable|cannot be? able? to? ... respond|reply|answer|resolve|complete|meet|provide|send ... within|deadline|20|statutory|time|timescale",
            (), example: "we will not be able to resolve your request within the time"),
        .init(
            "response|reply|answer|request|information will|is|has be? been? delayed|late|overdue|outstanding", (),
            example: "our response will be delayed"),
        .init(
            "still|yet ... collat*|gather*|process*|compil*|search*|consult*|locat*|consider*", (),
            example: "we are still in the process of collating the information"),
        .init("delay in|to ... reply*|respon*|answer*|request", (), example: "I am sorry for the delay in responding"),
        .init(
            "more|additional|further|extra|longer time|days|to ... respond|reply|answer|complete|consider|decide", (),
            example: "we need more time to complete our answer"),
    ])
}
