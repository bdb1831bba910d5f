/// A request as it stands in a letter.
struct FoundRequest: Sendable {
    var parts: [FoundPart] = []
    /// The request as a whole, in the flow.
    var text: [Range<Int>] = []
    var confidence = Confidence.high
    /// Where the search for answers goes on, in the flow.
    var end: Int
    /// Where an earlier request is reproduced, with its answers, in the flow.
    var earlier: Int?
}

/// A part of a request as it stands in a letter.
struct FoundPart: Sendable {
    var label: String
    /// As printed.
    var marker: Range<Int>?
    var ranges: [Range<Int>]
    /// What stands behind it as its answer, where the letter answers part by part.
    var answer: [Range<Int>] = []
    var isStem = false
}
