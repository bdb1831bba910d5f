/// Finds the blocks behind which the answer to a part begins: a number, a heading, a question
/// repeated.
struct AnswerAnchors {
    struct Anchor {
        /// Indices into the parts.
        var parts: Set<Int>
        /// What of the block already answers, in the flow.
        var text: Range<Int>
        var isHeading: Bool
    }

    /// By block.
    private(set) var anchors: [Int: Anchor] = [:]

    private let letter: Letter
    private let parts: [Draft.DraftPart]
    private let references: PartReferenceScanner
    private let blocks: [Int]
    /// Blocks that answer several parts together.
    private let shared: [Int: Set<Int>]

    init(
        letter: Letter, parts: [Draft.DraftPart], references: PartReferenceScanner, blocks: [Int],
        shared: [Int: Set<Int>]
    ) {
        self.letter = letter
        self.parts = parts
        self.references = references
        self.blocks = blocks
        self.shared = shared
        findNumbers()
        findNumbersOfGroups()
        findRepetitions()
        findHeadings()
    }

    private func indices(of labels: Set<String>) -> Set<Int> {
        Set(parts.indices.filter { labels.contains(parts[$0].label) && !parts[$0].isStem })
    }

    // MARK: Numbers

    private struct Candidate {
        var block: Int
        var label: String
        var marker: Marker
    }

    /// Blocks marked as the parts are. Where several lists run through the answer, that which names
    /// most parts.
    private mutating func findNumbers() {
        let lists = Dictionary(grouping: candidates()) {
            List(shape: $0.marker.shape, isAnnounced: $0.marker.isAnnounced)
        }
        let counted = lists.values.map { list in (list: list, labels: Set(list.map(\.label))) }
        guard let best = counted.max(by: { ($0.labels.count, $1.list[0].block) < ($1.labels.count, $0.list[0].block) })
        else {
            return
        }
        let answerable = parts.count { !$0.isStem }
        let isAnnounced = best.list[0].marker.isAnnounced
        guard isAnnounced || best.labels.count > 1 || answerable <= 2 else { return }
        guard best.labels.count * 3 >= answerable || isAnnounced else { return }
        var seen: Set<String> = []
        for candidate in best.list where isAnnounced || !seen.contains(candidate.label) {
            seen.insert(candidate.label)
            let named = indices(of: references.expanded([candidate.label]))
            guard !named.isEmpty else { continue }
            anchors[candidate.block] = Anchor(
                parts: named, text: letter.blocks[candidate.block].textRange, isHeading: true)
        }
    }

    /// Within the answer to several parts, "(a)" is that of the question that they are of.
    private mutating func findNumbersOfGroups() {
        for (block, group) in shared {
            guard let marker = letter.blocks[block].marker, marker.kind != .bullet else { continue }
            let stem = commonStem(of: group.map { parts[$0].label })
            guard
                let part = group.first(where: {
                    parts[$0].label == stem + marker.label || parts[$0].label == marker.label
                })
            else { continue }
            anchors[block] = Anchor(parts: [part], text: letter.blocks[block].textRange, isHeading: true)
        }
    }

    private func commonStem(of labels: [String]) -> String {
        guard let first = labels.first else { return "" }
        let levels = Ordinal.levels(of: first).map(\.text)
        var stem = ""
        for level in levels {
            let longer = stem + level
            guard labels.allSatisfy({ $0.hasPrefix(longer) && $0 != longer }) else { break }
            stem = longer
        }
        return stem
    }

    private struct List: Hashable {
        var shape: Marker.Shape
        var isAnnounced: Bool
    }

    private func candidates() -> [Candidate] {
        // Paragraphs that are numbered throughout number no answers.
        let isNumbered = letter.blocks.prefix(blocks.first ?? 0).contains { block in
            block.zone == .body && block.marker?.label == "1" && block.marker?.isAnnounced == false
                && !parts.contains { $0.ranges.contains { $0.overlaps(block.range) } }
        }
        guard !isNumbered else { return [] }
        var outline = PartOutline()
        return blocks.compactMap { index in
            guard let marker = letter.blocks[index].marker, marker.kind != .bullet else { return nil }
            var labels = [marker.label]
            if let place = outline.place(of: marker, opensList: true) {
                outline.enter(place, marker)
                labels.append(place.label)
            }
            guard let label = labels.reversed().lazy.compactMap({ references.known($0) }).first else { return nil }
            return Candidate(block: index, label: label, marker: marker)
        }
    }

    // MARK: Repeated questions

    private mutating func findRepetitions() {
        let found = parts.map { FoundPart(label: $0.label, ranges: $0.ranges) }
        for repetition in RepeatedQuestions(letter: letter, parts: found).repetitions {
            let block = letter.blocks[repetition.block]
            let rest = letter.trimmed(min(repetition.end + 1, block.range.upperBound)..<block.range.upperBound)
            anchors[repetition.block] = Anchor(parts: [repetition.part], text: rest, isHeading: false)
        }
    }

    // MARK: Headings

    /// Short blocks that name parts: "Question 2(a) - section 31", "Requests 1 and 2".
    private mutating func findHeadings() {
        let topics = TopicIndex(letter: letter, texts: parts.map(\.ranges))
        for index in blocks where anchors[index] == nil {
            let block = letter.blocks[index]
            guard block.range.count < 120, block.cell == nil, !letter.ends(block.range, with: ".") else { continue }
            let bare = block.range.count < 24 ? indices(of: references.bareLabels(in: block.range)) : []
            if !bare.isEmpty {
                anchors[index] = Anchor(
                    parts: bare, text: block.range.upperBound..<block.range.upperBound, isHeading: true)
                continue
            }
            let named = indices(of: Set(references.references(in: block.range).flatMap(\.labels)))
            if !named.isEmpty, opensWithReference(block.range) || block.isHeading {
                anchors[index] = Anchor(
                    parts: named, text: block.range.upperBound..<block.range.upperBound, isHeading: true)
            } else if !isInterleaved, block.isHeading, isTitle(block),
                let part = topics.part(of: block.range, leastShare: 0.5),
                !parts[part].isStem
            {
                anchors[index] = Anchor(
                    parts: [part], text: block.range.upperBound..<block.range.upperBound, isHeading: true)
            }
        }
    }

    /// Answers stand between the questions.
    private var isInterleaved: Bool { parts.contains { !$0.answerRanges.isEmpty } }

    private func opensWithReference(_ range: Range<Int>) -> Bool {
        references.references(in: range).first.map { $0.range.lowerBound < range.lowerBound + 5 } ?? false
    }

    /// Set as a heading and no sentence.
    private func isTitle(_ block: Block) -> Bool {
        block.marker == nil && letter.wordCount(in: block.range) < 9 && !block.continuesRow
            && (block.style.isBold || block.style.isItalic || block.style.size > 0
                || letter.wordCount(in: block.range) < 5)
            && letter.label(startOf: block.range) == nil
    }
}
