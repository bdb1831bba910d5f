/// What stands before a reference, or before what only looks like one.
enum ReferenceLabels {
    enum Meaning: Sendable {
        /// The authority's own.
        case own
        /// The requester's, or another matter's.
        case requesters
    }

    /// What may follow a phrase in a sentence.
    enum Naming: Sendable {
        /// Whatever looks like a reference is one.
        case any
        /// Only one with a regime's abbreviation.
        case withRegime
    }

    /// Labels of the letter's head and subject line. A value follows on the line or on the next.
    static let head = PhraseTable<Meaning>([
        .init("our|my ref|reference|refs", .own, example: "Our ref: FOI 4411"),
        .init("our|my? ref|reference date", .own, example: "Our reference / date: 230914 / 12 October 2023"),
        .init("ref|reference|refs", .own, example: "Ref: 4411-FOI"),
        .init("ref|reference no|number|nr|id", .own, example: "Reference No: 20214411"),
        .init("our|my ref|reference no|number", .own, example: "Our reference number: 4411"),
        .init(
            "request|case|complaint|enquiry|log|tracking|application ref|reference", .own, example: "Case ref: FOI-4411"
        ),
        .init(
            "request|case|complaint|enquiry|log|tracking ref|reference no|number", .own,
            example: "Case reference number 4411"),
        .init("request|case|log|tracking|file no|number|id", .own, example: "Request Number: F-2021-00441"),
        .init("foi|foia|eir|rfi|foisa ref|reference|no|number|case|request|id", .own, example: "FOI Reference: 4411"),
        .init(
            "foi|foia|eir|rfi|foisa ref|reference|case|request no|number|ref|reference", .own,
            example: "FOI request number 4411"),
        .init("freedom of information ref|reference", .own, example: "Freedom of Information ref 4411"),
        .init("review ref|reference no|number?", .own, example: "Review reference: IR/2211"),
        .init("internal review ref|reference|number", .own, example: "Internal review reference: 4411"),
        .init("freedom of information request", .own, example: "Freedom of Information request 4732118"),
        .init("request for information", .own, example: "Request for information: 4732118"),
        .init("request for environmental information", .own, example: "Request for environmental information: 4732118"),
        .init("environmental information request", .own, example: "Environmental Information request - EIR 4411"),
        .init("freedom of information act request", .own, example: "Freedom of Information Act request 4411"),
        .init("information request", .own, example: "Information request 4732118"),
        .init("freedom of information", .own, example: "Freedom of Information/RFI-4411"),
        .init("access to information request", .own, example: "ACCESS TO INFORMATION REQUEST (ATI-44118a)"),
        .init("your request", .own, example: "Your request: WW-EIR-23-077"),
        .init("original|initial request|requests", .own, example: "Original request: 202044118"),
        .init("please quote", .own, example: "Please quote: WD/44118"),
        .init("unique ref|reference? no|number", .own, example: "Unique number: 202144118"),
        .init("case it|this|that? relates to", .own, example: "Case it relates to: FOI-44118"),
        .init("act 2000|2002 request", .own, example: "Freedom of Information Act 2000: request 21-4411"),
        .init("regulations 2004 request", .own, example: "Environmental Information Regulations 2004: request 21-4411"),
        .init("case|enquiry", .own, example: "Case FR-0441/21"),
        .init("m r", .own, example: "m/r 4567118"),
        .init("cyf", .own, example: "Ein cyf: ATI-44118"),
        .init("your ref|reference|refs", .requesters, example: "Your ref: bridges"),
        .init("your ref|reference no|number", .requesters, example: "Your reference number: 77"),
        .init("y r", .requesters, example: "y/r 77"),
        .init(
            "planning application? ref|reference|no|number", .requesters, example: "Planning application ref: QX10/30"),
        .init("eich cyf", .requesters, example: "Eich cyf / Your ref: Gwy 4"),
    ])

    /// Words that with a number behind them make a whole line.
    static let lines = PhraseTable<Void>([
        .init("foi|eir? request|review|enquiry|case", (), example: "Request 101003221144")
    ])

    /// Phrases before a reference in a sentence.
    static let sentence = PhraseTable<Naming>([
        .init(
            "reference number for|of your|this request is", .any,
            example: "The reference number for your request is 944218"),
        .init("your reference number? is", .any, example: "Your reference is 944218"),
        .init(
            "reference number? it|that|which ... is", .any, example: "The reference it has been given is FOI23-4411"),
        .init("reference number|no", .any, example: "quoting reference number 944218"),
        .init("reference", .any, example: "Please quote reference 944218"),
        .init("ref", .any, example: "(our ref: RFI-4411)"),
        .init("please quote", .any, example: "Please quote 03/05/ab/4411 if you write again"),
        .init("request|case|log number|no|id", .any, example: "your request number 944218"),
        .init(
            "logged|recorded|registered|filed|numbered here|it|this? as|under", .any,
            example: "your request, logged here as 44118"),
        .init("given|assigned|allocated it? the? number", .any, example: "It has been given the number WD-4411"),
        .init("in relation to", .withRegime, example: "I am writing in relation to FOI 944218"),
        .init("request", .withRegime, example: "your request FOI 944218"),
    ])

    /// In the same sentence: the reference is of another request or another body's.
    static let others = PhraseTable<Void>([
        .init(
            "first|initial|previous|earlier|original|former|other|last response|request|reply|requests|one", (),
            example: "our initial response, reference 77"),
        .init("handling of your", (), example: "our handling of your request FOI 77"),
        .init("in response to my", (), example: "in response to my FOI 77"),
        .init(
            "released|disclosed|published|provided|supplied in|under|with response? to? the?", (),
            example: "previously released in response to FOI 77"),
        .init("ico|ico's|commissioner|commissioner's", (), example: "the ICO's reference IC-77"),
        .init(
            "planning|invoice|contract|purchase|tender order? ref|reference|number|no", (),
            example: "the planning reference 86/77/FUL"),
    ])
}
