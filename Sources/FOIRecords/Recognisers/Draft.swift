import Legislation

/// A record while it is being read: what has been found, and where it stands in the flow for those
/// steps that build on it.
///
/// One for each letter, which its steps share: nothing is copied for those that only read it.
final class Draft {
    var record: Record
    /// Every naming of an Act, in order.
    var acts: [ActMention] = []
    /// Every provision that the letter names, in order, with its place in the flow.
    var mentions: [Mention] = []
    /// The provisions of ``Record/citations``, in the same order, for the findings; nil where the tables lack the Act.
    var cited: [Provision?] = []
    /// The parts of the request, in the order of ``Request/parts``.
    var parts: [DraftPart] = []
    /// Indices of the blocks that hold the requester's own words: the request as quoted or restated,
    /// and its repetitions above the answers.
    var requestBlocks: BlockSet = []
    /// Where the letter names parts of the request, once their answers have been looked for.
    var references: PartReferenceScanner?
    /// Where the parts of the request are repeated above their answers, in order.
    var repetitions: [RepeatedQuestions.Repetition] = []
    /// Indices of the blocks that reproduce an earlier request and what was answered to it.
    var earlierBlocks: BlockSet = []
    /// Indices of the blocks that reproduce the text of an Act.
    var statutoryBlocks: BlockSet = []
    /// Indices of the blocks that argue the public interest, headings and conclusions with them.
    var publicInterestBlocks: BlockSet = []

    init(record: Record) { self.record = record }

    /// One naming of one provision. A list ("31(1)(a) and (b)") gives one for each.
    struct Mention: Sendable {
        let cited: Provision
        /// In the flow's bytes.
        var range: Range<Int>
        /// How sure the Act is: named beside it, or inferred.
        var confidence: Confidence
        /// The legislation.gov.uk path of ``cited``.
        let provision: String
        /// What relying on it does; nil where nothing is refused on it.
        let effect: ProvisionEffect?
        /// See ``ProvisionEffect/isProcedural(_:)``.
        let isProcedural: Bool

        init(cited: Provision, range: Range<Int>, confidence: Confidence) {
            self.cited = cited
            self.range = range
            self.confidence = confidence
            provision = cited.identifier
            effect = ProvisionEffect(of: cited)
            isProcedural = ProvisionEffect.isProcedural(cited)
        }
    }

    struct DraftPart: Sendable {
        var label: String
        /// In the flow's bytes, page by page as the part runs on.
        var ranges: [Range<Int>]
        /// Indices of the blocks that answer this part, where the letter sets them apart.
        var answerBlocks: [Int] = []
        /// The words that answer this part, in the flow's bytes, where they follow it. An answer may
        /// stand in the same block as its question.
        var answerRanges: [Range<Int>] = []
        /// It has sub-parts and no answer of its own.
        var isStem = false
    }
}
