/// Phrases that tell under which Act a request is handled.
enum RegimeCues {
    enum Meaning: Sendable {
        /// The authority says that it handles or answers the request so.
        case handled
        /// It only calls the request one under the Act.
        case asked
        /// It says that the Act is not the one.
        case denied
    }

    /// Verbs of handling. The name of the Act stands behind them in the sentence.
    static let handling = PhraseTable<Meaning>([
        .init(
            "handled|handling|handle ... under|with|for", .handled,
            example: "is being handled as a request under the Act"),
        .init("dealt|dealing|deal with ... under", .handled, example: "has been dealt with under the Regulations"),
        .init("dealt|dealing|deal with ... accordance", .handled, example: "dealt with in accordance with the Act"),
        .init(
            "processed|process|processing ... under", .handled, example: "we have processed your request under the Act"),
        .init(
            "considered|consider|considering ... under|accordance", .handled,
            example: "Your request has been considered under the Regulations"),
        .init("treated|treating ... under|request", .handled, example: "treated as a request under the Act"),
        .init(
            "logged|recorded|registered ... under|request", .handled,
            example: "logged as a request under the Regulations"),
        .init(
            "answered|responded|responding|replying|reply ... under|accordance", .handled,
            example: "we are responding under the Act"),
        .init(
            "assessed|managed|reviewed ... under|accordance", .handled, example: "it was assessed under the Regulations"
        ),
        .init(
            "provided|supplied|released|disclosed ... under|accordance", .handled,
            example: "information is released under the Act"),
        .init("falls|fall|fell under|within", .handled, example: "the request falls under the Regulations"),
        .init(
            "environmental information ... defined", .handled,
            example: "is environmental information as defined in the Regulations"),
        .init("subject to", .handled, example: "your request is subject to the Regulations"),
        .init("governed by", .handled, example: "it is governed by the Regulations"),
        .init("notice ... under|purposes", .handled, example: "this is a refusal notice for the purposes of the Act"),
        .init("not|outside|instead|rather under|of|than", .denied, example: "rather than under the Act"),
        .init("not ... request under", .denied, example: "this is not a request under the Act"),
        .init("your request ... under", .asked, example: "Thank you for your request under the Act"),
        .init("request for information ... under", .asked, example: "your request for information, made under the Act"),
        .init(
            "requested|asked|submitted|made ... under", .asked, example: "information that you asked for under the Act"),
    ])

    /// What is said to come, should something be so.
    static let conditions = PhraseTable<Void>([
        .init("if the|your|any|this|some|it", (), example: "If the request is for environmental information"),
        .init("should the|your|any|this|it", (), example: "Should your request concern the environment"),
        .init("where a|the|your|any request", (), example: "Where a request is for environmental information"),
    ])

    /// Signs of a Scottish authority.
    static let scottish = PhraseTable<Void>([
        .init("scottish information commissioner", (), example: "the Scottish Information Commissioner")
    ])

    /// Words that make a request one for the requester's own personal data.
    static let subjectAccess = PhraseTable<Void>([
        .init("subject access", (), example: "as a subject access request"),
        .init("right of access to your personal", (), example: "your right of access to your personal data"),
    ])
}
