/// The blocks of a letter in which the authority answers, questions that it repeats among them.
struct AnswerBlocks {
    /// In order.
    private(set) var indices: [Int] = []
    /// What the authority says behind the request in the same block, for blocks where it does.
    private(set) var rests: [Int: Range<Int>] = [:]
    /// The first block of the request in the letter's body, and its last block anywhere.
    let request: Int
    let lastRequest: Int?

    /// The blocks of an annex that says that it answers.
    private(set) var answerAnnex = 0..<0

    private let letter: Letter
    /// For each block of the letter.
    private let isRequest: [Bool]
    private let argues: [Bool]
    /// The labels of the parts that have one.
    private let labelled: Set<String>

    /// - Parameter settled: blocks that are known to answer certain parts.
    init(letter: Letter, draft: Draft, settled: BlockSet) {
        self.letter = letter
        request = draft.requestBlocks.filter { letter.blocks[$0].zone == .body }.min() ?? 0
        lastRequest = draft.requestBlocks.max()
        isRequest = letter.marking(draft.requestBlocks)
        argues = letter.marking(draft.publicInterestBlocks)
        labelled = Set(draft.parts.lazy.filter { !$0.isStem && !$0.label.isEmpty }.map(\.label))
        collect(draft, without: settled)
    }

    private mutating func collect(_ draft: Draft, without settled: BlockSet) {
        let salutation = letter.blocks.firstIndex { $0.zone == .salutation } ?? -1
        let end = enclosureStart(behind: draft.requestBlocks)
        let annex = firstAnsweringAnnex(of: draft.requestBlocks)
        let titled = titledAnnex()
        answerAnnex = titled
        for index in salutation + 1..<max(end, titled.upperBound, salutation + 1) {
            let zone = letter.blocks[index].zone
            let answers = zone == .body || zone == .annex && annex.map({ index > $0 }) ?? false
            guard titled.contains(index) ? zone != .furniture : answers && index < end, !settled.contains(index),
                !draft.earlierBlocks.contains(index),
                !AnswerCues.exchanges.opens(letter.blocks[index].range, in: letter.index)
            else { continue }
            if isRequest[index] {
                rests[index] = rest(of: index, behind: draft.parts)
                guard rests[index] != nil || draft.repetitions.contains(where: { $0.block == index }) else { continue }
            }
            indices.append(index)
        }
    }

    /// What the authority says behind the request in the same block; nil where it says nothing.
    private func rest(of index: Int, behind parts: [Draft.DraftPart]) -> Range<Int>? {
        let block = letter.blocks[index].range
        var end: Int?
        for part in parts {
            for range in part.ranges where range.overlaps(block) { end = max(end ?? 0, range.upperBound) }
        }
        guard let end, end < block.upperBound else { return nil }
        let first = letter.sentences(in: block).first {
            $0.lowerBound >= end && (OutcomeCues.signals.hasMatch(in: letter, $0) || letter.voice(of: $0) == .authority)
        }
        return first.map { $0.lowerBound..<block.upperBound }
    }

    // MARK: Annexes

    /// Annexes hold reasons, unless the request stands in one and is not answered in the letter: the
    /// block of the request behind which they answer.
    private func firstAnsweringAnnex(of request: BlockSet) -> Int? {
        guard let annex = request.filter({ letter.blocks[$0].zone == .annex }).min() else { return nil }
        return isAnsweredInLetter ? nil : annex
    }

    /// An annex that is headed as the answer: "Annex A - Response to your request", "Appendix: our answers".
    private func titledAnnex() -> Range<Int> {
        let title = letter.blocks.indices.first { index in
            guard let rest = annexTitle(index) else { return false }
            return OutcomeCues.answersAbove.hasMatch(in: letter, rest)
                || isLettered(behind: index) && letter.saysThatAnAnnexAnswers
        }
        guard let title else { return 0..<0 }
        let end = letter.blocks.indices[(title + 1)...].first { index in
            [.released, .thread].contains(letter.blocks[index].zone) || annexTitle(index) != nil
        }
        return title + 1..<(end ?? letter.blocks.count)
    }

    /// Blocks below the heading of an annex, up to the next, have the labels of most of the parts.
    private func isLettered(behind title: Int) -> Bool {
        let below = letter.blocks.indices[(title + 1)...].prefix { annexTitle($0) == nil }
        let labels = Set(below.filter { !isRequest[$0] }.compactMap { letter.blocks[$0].marker?.label })
        let own = labelled.filter(labels.contains)
        return own.count > 1 && own.count * 4 >= labelled.count * 3
    }

    /// What the heading of an annex says behind its number.
    private func annexTitle(_ index: Int) -> Range<Int>? {
        let block = letter.blocks[index]
        guard block.isHeading, block.zone != .furniture,
            let annex = ZoneCues.annex.match(
                in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound)
        else { return nil }
        return annex.range.upperBound..<block.range.upperBound
    }

    private var isAnsweredInLetter: Bool {
        letter.blocks.indices.contains { index in
            letter.blocks[index].zone == .body && !isRequest[index]
                && OutcomeCues.signals.matches(in: letter, letter.blocks[index].range).contains {
                    $0.meaning != .nothing
                }
        }
    }

    /// Behind the signature stands what the letter encloses, unless the request is there.
    private func enclosureStart(behind request: BlockSet) -> Int {
        guard let signOff = letter.blocks.lastIndex(where: { $0.zone == .signOff }),
            !request.contains(where: { $0 > signOff && letter.blocks[$0].zone != .thread })
        else { return letter.blocks.count }
        return signOff
    }

    // MARK: Single blocks

    /// The block argues the public interest.
    func isArgument(_ index: Int) -> Bool { argues[index] }

    /// A block that ends the answer before it: a heading of another kind, thanks.
    func ends(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        if block.isHeading, isArgument(index) { return false }
        let closing = RequestCues.closings.match(
            in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound)
        return closing != nil || isLabel(index)
    }

    /// A paragraph that has left the answer to one part.
    func turnsAway(_ index: Int) -> Bool { AnswerCues.asides.opens(letter.blocks[index].range, in: letter.index) }

    /// "Information withheld" and the like, as a heading.
    func isLabel(_ index: Int) -> Bool {
        let range = letter.blocks[index].range
        // "Information not held." answers.
        return !letter.ends(range, with: ".")
            && letter.label(startOf: range).map { $0.end >= range.upperBound } ?? false
    }

    /// A heading over a public interest test, which weighs more than one part's answer.
    func opensTest(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        return block.isHeading && isArgument(index) && OutcomeCues.tests.hasMatch(in: letter, block.range)
    }
}

extension Letter {
    /// "Our answers are set out in Annex A".
    var saysThatAnAnnexAnswers: Bool {
        blocks.contains { $0.zone == .body && OutcomeCues.annexed.hasMatch(in: self, $0.range) }
    }

    /// For each block, whether it is one of these.
    fileprivate func marking(_ blocks: BlockSet) -> [Bool] {
        var marks = [Bool](repeating: false, count: self.blocks.count)
        for block in blocks { marks[block] = true }
        return marks
    }
}
