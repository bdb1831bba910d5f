/// Tells which blocks answer one of several parts of a request.
struct PartAnswers {
    /// Of the parts that can have answers of their own.
    private let labels: [String]
    /// Where they are answered, in the flow.
    private let ranges: [Range<Int>]
    /// More than one of them has an answer.
    private let areSeveral: Bool

    init(_ parts: [Draft.DraftPart]) {
        let parts = parts.filter { !$0.isStem }
        labels = parts.map(\.label)
        ranges = parts.flatMap(\.answerRanges)
        areSeveral = parts.count(where: { !$0.answerRanges.isEmpty }) > 1
    }

    /// The block stands below a part's question, under its number or behind "Answer:".
    func answersPart(_ block: Block, in letter: Letter) -> Bool {
        guard labels.count > 1 else { return false }
        // What stands below the last part alone may be said of all.
        if areSeveral, ranges.contains(where: { $0.overlaps(block.range) }) { return true }
        if let marker = block.marker, marker.kind != .bullet { return labels.contains(marker.label) }
        return letter.label(startOf: block.range)?.label == .answer
    }
}
