/// Finds the blocks behind which the answer to a part begins: a number, a heading, a question
/// repeated.
struct AnswerAnchors {
    struct Anchor {
        var parts: PartSet
        /// What of the block already answers, in the flow.
        var text: Range<Int>
        var isHeading: Bool
        /// It answers by itself, and nothing below it does.
        var isAlone = false
    }

    /// For each block of the letter.
    var anchors: [Anchor?]

    let letter: Letter
    let parts: [Draft.DraftPart]
    private let references: PartReferenceScanner
    let blocks: [Int]
    /// Those that argue no public interest, whose "For" and "Harm" are titles too.
    let mayOpenWithTitle: [Int]
    /// Blocks that answer several parts together.
    private let shared: [Int: PartSet]

    init(
        letter: Letter, parts: [Draft.DraftPart], references: PartReferenceScanner,
        repetitions: [RepeatedQuestions.Repetition], blocks: AnswerBlocks, shared: [Int: PartSet]
    ) {
        self.letter = letter
        self.parts = parts
        self.references = references
        self.blocks = blocks.indices
        mayOpenWithTitle = blocks.indices.filter { !blocks.isArgument($0) }
        self.shared = shared
        anchors = Array(repeating: nil, count: letter.blocks.count)
        findNumbers()
        findNumbersOfGroups()
        findBareLabels()
        take(repetitions)
        findHeadings()
    }

    subscript(block: Int) -> Anchor? { anchors[block] }

    /// A stem is answered by its sub-parts.
    private func withoutStems(_ named: PartSet) -> PartSet {
        var own = PartSet()
        for part in named where !parts[part].isStem { own.insert(part) }
        return own
    }

    // MARK: Numbers

    private struct Candidate {
        var block: Int
        /// The place of its label in those of the parts.
        var label: Int
        var marker: Marker
    }

    /// Blocks marked as the parts are. Where several lists run through the answer, that which names
    /// most parts.
    private mutating func findNumbers() {
        let candidates = candidates()
        guard !candidates.isEmpty else { return }
        let lists = Dictionary(grouping: candidates) {
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
        var seen: Set<Int> = []
        for candidate in withOtherLevels(best.list, among: candidates)
        where isAnnounced || !seen.contains(candidate.label) {
            seen.insert(candidate.label)
            let block = letter.blocks[candidate.block]
            // "(b) and (c) The paper".
            let mayBeSeveral = candidate.marker.shape != .stop || joinsAnother(block)
            let several = mayBeSeveral ? references.opening(of: block.range) : nil
            let named = withoutStems(several?.parts ?? references.labels.parts(at: [candidate.label]))
            guard !named.isEmpty else { continue }
            let text = several.map { min($0.end, block.range.upperBound)..<block.range.upperBound } ?? block.textRange
            anchors[candidate.block] = Anchor(parts: named, text: text, isHeading: true)
        }
    }

    /// "3. and 4. Five landowners wrote", rather than "3. 4 vans".
    private func joinsAnother(_ block: Block) -> Bool {
        let text = block.textRange
        return ["and ", "& "].contains { letter.flow.folded[text].starts(with: $0.utf8) }
    }

    /// "(a)" and "(b)", then "2.": levels that are marked in other ways number one list, where it goes on in order.
    private func withOtherLevels(_ best: [Candidate], among candidates: [Candidate]) -> [Candidate] {
        let marker = best[0].marker
        let depths = Set(best.map(depth))
        let all = candidates.filter {
            $0.marker.shape == marker.shape && $0.marker.isAnnounced == marker.isAnnounced
                || !depths.contains(depth($0))
        }
        return zip(all, all.dropFirst()).allSatisfy { $0.label < $1.label } ? all : best
    }

    private func depth(_ candidate: Candidate) -> Int {
        references.labels.parts(at: [candidate.label]).map { Ordinal.levels(of: parts[$0].label).count }.min() ?? 0
    }

    /// Within the answer to several parts, "(a)" is that of the question that they are of.
    private mutating func findNumbersOfGroups() {
        for (block, group) in shared {
            guard let marker = ordinal(of: letter.blocks[block]) else { continue }
            let stem = commonStem(of: group.map { parts[$0].label })
            guard
                let part = group.first(where: {
                    parts[$0].label == stem + marker.label || parts[$0].label == marker.label
                })
            else { continue }
            anchors[block] = Anchor(parts: PartSet(part), text: letter.blocks[block].textRange, isHeading: true)
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
            guard let marker = ordinal(of: letter.blocks[index]) else { return nil }
            var labels = [marker.label]
            if let place = outline.place(of: marker, opensList: true) {
                outline.enter(place, marker)
                labels.append(place.label)
            }
            if let below = onlyPart(below: marker.label) { labels.insert(below, at: 0) }
            guard let label = labels.reversed().lazy.compactMap({ references.labels.place(of: $0) }).first else {
                return nil
            }
            return Candidate(block: index, label: label, marker: marker)
        }
    }

    /// The number or letter of a block that may answer: "(a) the prevention or detection of crime" is a limb of section
    /// 31(1), and answers nothing.
    private func ordinal(of block: Block) -> Marker? {
        guard let marker = block.marker, marker.kind != .bullet,
            !StatutoryCues.limbs.opens(block.textRange, in: letter.index)
        else { return nil }
        return marker
    }

    /// "a." answers 1a where no other part is lettered so.
    private func onlyPart(below label: String) -> String? {
        guard label.utf8.first?.isLetter ?? false else { return nil }
        let below = parts.filter { part in
            part.label.utf8.count > label.utf8.count && part.label.hasSuffix(label)
                && Ordinal.levels(of: part.label).last?.text == label
        }
        return below.count == 1 ? below[0].label : nil
    }

    // MARK: Repeated questions

    private mutating func take(_ repetitions: [RepeatedQuestions.Repetition]) {
        for repetition in repetitions {
            let block = letter.blocks[repetition.block]
            let rest = letter.trimmed(min(repetition.end + 1, block.range.upperBound)..<block.range.upperBound)
            anchors[repetition.block] = Anchor(parts: PartSet(repetition.part), text: rest, isHeading: false)
        }
    }

    // MARK: Headings

    /// Short blocks that name parts: "Question 2(a) - section 31", "Requests 1 and 2".
    private mutating func findHeadings() {
        var topics = AnswerTitles(letter: letter, parts: parts)
        var runIns = AnswerTitles(letter: letter, parts: parts)
        var hasNames = blocks.contains { anchors[$0] != nil }
        for index in blocks where anchors[index] == nil {
            let block = letter.blocks[index]
            guard block.range.count < 120, block.cell == nil,
                !letter.ends(block.range, with: ".") || namesNothingElse(block)
            else {
                takeRunInTitle(of: index, into: &runIns)
                continue
            }
            var named = partsNamed(in: block)
            if !named.isEmpty { hasNames = true }
            if named.isEmpty, mayBeTopic(block) {
                let end = block.range.upperBound
                named = topics.add(block.range, above: end..<end, of: index)
            }
            guard !named.isEmpty else { continue }
            let figure = figure(behindNamesIn: block)
            anchors[index] = Anchor(
                parts: named, text: figure ?? behindColon(in: block.range), isHeading: figure == nil)
        }
        if runIns.knownCount == 1, let title = runIns.firstKnown { anchors[title]?.isAlone = true }
        // Where parts are named, headings that name none are over something else: "Overall harm".
        guard !hasNames else { return }
        // A single one could be anything: "Harm. A lock that is known can be forced."
        for title in topics.placed() + (runIns.knownCount > 1 ? runIns.placed() : []) {
            anchors[title.block] = Anchor(parts: PartSet(title.part), text: title.text, isHeading: true)
        }
    }

    /// "With regard to part c, £9,450" and "Question 2: 0" are no titles.
    private func figure(behindNamesIn block: Block) -> Range<Int>? {
        guard let last = references.references(in: block.range).last else { return nil }
        let bytes = letter.flow.bytes
        var start = last.range.upperBound
        while start < block.range.upperBound, PartReferenceReader.isSeparator(bytes[start]) { start += 1 }
        guard start > last.range.upperBound, start < block.range.upperBound,
            bytes[start].isDigit || bytes[start...].starts(with: Self.pound)
        else { return nil }
        let rest = start..<block.range.upperBound
        return letter.wordCount(in: rest) < 4 ? rest : nil
    }

    private static let pound = Array("£".utf8)

    /// "In response to question 1: £9,450" answers itself.
    private func behindColon(in range: Range<Int>) -> Range<Int> {
        guard let colon = letter.flow.bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
            return range.upperBound..<range.upperBound
        }
        return letter.trimmed(colon + 1..<range.upperBound)
    }

    private func partsNamed(in block: Block) -> PartSet {
        if block.range.count < 24 {
            let bare = withoutStems(references.bareParts(in: block.range))
            if !bare.isEmpty { return bare }
        }
        let references = references.references(in: block.range)
        guard let first = references.first,
            first.range.lowerBound < block.range.lowerBound + 5 || block.isHeading || namesNothingElse(block)
        else { return PartSet() }
        var named = PartSet()
        for reference in references { named.formUnion(reference.parts) }
        return withoutStems(named)
    }

    /// Answers stand between the questions.
    var isInterleaved: Bool {
        // One answer below all questions stands between none.
        guard let first = parts.first(where: { !$0.isStem })?.answerRanges else { return false }
        return parts.contains { !$0.isStem && $0.answerRanges != first }
    }

    /// The subject of the letter, above the request in its body.
    func standsAboveRequest(_ block: Block) -> Bool {
        guard let first = parts.first?.ranges.first?.lowerBound, block.range.lowerBound < first else { return false }
        return letter.blocks[letter.blockIndex(at: first)].zone == .body
    }

    /// Set as a heading and no sentence.
    private func mayBeTopic(_ block: Block) -> Bool {
        block.isHeading && parts.count > 1 && !isInterleaved && !standsAboveRequest(block) && block.marker == nil
            && !block.continuesRow
            && letter.wordCount(in: block.range) < 9
            && (block.style.isBold || block.style.isItalic || block.style.size > 0
                || letter.wordCount(in: block.range) < 5)
            && letter.label(startOf: block.range) == nil
    }
}
