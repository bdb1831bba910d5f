/// Finds where an authority names parts of the request: "parts b) and c)", "(question iv)",
/// "Question 2(a)", "your third question", "questions 1 to 4", "the briefing at (ii)".
struct PartReferenceScanner: Sendable {
    let labels: PartLabels
    private let text: [UInt8]
    private let reader: PartReferenceReader
    /// Where in the letter a reference begins, as far as can be told without knowing where the
    /// sentence ends.
    private let starts: [Int]

    struct Reference {
        /// With the sub-parts of those named.
        var parts: PartSet
        /// In the flow's bytes.
        var range: Range<Int>
        /// It stands in brackets behind what it is said of.
        var isBracketed: Bool
    }

    init(letter: Letter, parts: [Draft.DraftPart]) {
        labels = PartLabels(parts: parts)
        text = letter.flow.folded
        reader = PartReferenceReader(letter: letter, labels: labels)
        starts = labels.isEmpty ? [] : PartReferenceStarts(letter: letter, reader: reader).found()
    }

    func references(in range: Range<Int>) -> [Reference] {
        var next = starts.partition { $0 < range.lowerBound }
        var references: [Reference] = []
        var end = range.lowerBound
        if let opening = labels.isEmpty ? nil : reader.opening(range) {
            references.append(opening)
            end = opening.range.upperBound
        }
        while next < starts.count, starts[next] < range.upperBound {
            let start = starts[next]
            next += 1
            guard start >= end, start == range.lowerBound || !text[start - 1].isWord,
                let reference = reader.reference(at: start, in: range)
            else { continue }
            references.append(reference)
            end = max(start + 1, reference.range.upperBound)
        }
        return references
    }

    /// Parts that a stretch opens with, by their labels alone or behind a word: "c), which", "question 4".
    func label(opening range: Range<Int>) -> Reference? {
        if let first = references(in: range).first, first.range.lowerBound < range.lowerBound + 5 { return first }
        let named = reader.labels(from: range.lowerBound, limit: range.upperBound)
        guard !named.places.isEmpty else { return nil }
        let isClosed =
            text[named.end - 1] == UInt8(ascii: ")") || named.end >= range.upperBound
            || !text[named.end].isWord && text[named.end] != 0x20
        return isClosed
            ? Reference(parts: labels.parts(at: named.places), range: range.lowerBound..<named.end, isBracketed: false)
            : nil
    }

    /// The parts whose labels open a block together, and where the labels end: "(b) and (c) The paper".
    func opening(of range: Range<Int>) -> (parts: PartSet, end: Int)? {
        let named = reader.labels(from: range.lowerBound, limit: range.upperBound)
        guard named.places.count > 1 else { return nil }
        return (labels.parts(at: named.places), named.end)
    }

    /// The parts that a range names which names nothing else: "1 and 2", "3".
    func bareParts(in range: Range<Int>) -> PartSet {
        let named = reader.labels(from: range.lowerBound, limit: range.upperBound)
        return named.rest >= range.upperBound ? labels.parts(at: named.places) : PartSet()
    }
}
