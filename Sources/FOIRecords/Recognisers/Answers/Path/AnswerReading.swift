/// A sentence of an answer with what it names.
struct AnswerReading {
    /// In the flow's bytes.
    var range: Range<Int>
    /// In ``Letter/blocks``.
    var block: Int
    /// It opens its paragraph.
    var isFirst: Bool
    /// Every part that it names by a label.
    var named = PartSet()
    /// The parts that it opens with: "As regards part b)".
    var opened = PartSet()
    /// Sets of parts that are named together in it.
    var together: [PartSet] = []
    /// The parts whose matter it opens with, where it names none.
    var spoken = PartSet()
}

/// What stands over a paragraph of an answer.
struct AnswerStanding {
    /// The parts of the last number, heading or repeated question above, where nothing has ended their answer.
    var parts: PartSet?
    /// It names them by their labels, rather than by words.
    var isLabel = false
    /// How much of the paragraph is about each part.
    var weights: [TopicIndex.Weight] = []
    /// How far down it stands among the paragraphs of the answer, from 0 to 1; only where no part is named.
    var place: Double?
}
