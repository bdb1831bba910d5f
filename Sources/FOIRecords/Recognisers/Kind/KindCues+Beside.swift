/// What a sentence is about that tells nothing of what this letter does with the whole request.
extension KindCues {
    /// The sentence tells what a letter before this one did.
    static let earlier = PhraseTable<Void>([
        .init(
            "i|we|council|trust|department|university|force|board|authority then|also|subsequently|previously? extended the|our|this|time",
            (), example: "On 17 October I extended the time for reply"),
        .init(
            "i|we wrote|emailed|replied|informed|told|notified|advised ... to|that|on|of", (),
            example: "We wrote to you on 3 May to extend the time"),
        .init(
            "our|my letter|email|mail|message|reply|response of|dated", (), example: "our letter of 3 May extended it"),
        .init("was|were|had been? previously|earlier|originally? extended", (), example: "the time had been extended"),
        .init("having been? extended", (), example: "having extended the time to 40 days"),
    ])

    /// What is given to a request is its number.
    static let numbering = PhraseTable<Void>([
        .init("given the|an|a? above|following? number|reference", (), example: "It has been given the number 441")
    ])

    /// The sentence is about one part of a request.
    static let partOnly = PhraseTable<Void>([
        .init(
            "this|that|first|second|third|last|one part|question|point|element|item", (),
            example: "this part of your request"),
        .init("part of your|the|this request", (), example: "We have transferred part of your request"),
    ])

    /// The sentence is about a part of the request, not about the whole.
    static let ofPart = PhraseTable<Void>([
        .init(
            "this|that|your? first|second|third|fourth|last|final? question|part|point|item|element", (),
            example: "This question has been passed to the Keeper"),
        .init(
            "these|those|other|remaining questions|parts|points|items", (), example: "These questions were forwarded"),
        .init("question|part|point|item 1|2|3|4|5|6|7|8|9|10", (), example: "Question 2 has been passed on"),
    ])
}

extension KindCues.Sign {
    /// It tells of a request for information, or of the law of access.
    var isOfAccess: Bool { self == .request || self == .accessRequest || self == .regime }
}
