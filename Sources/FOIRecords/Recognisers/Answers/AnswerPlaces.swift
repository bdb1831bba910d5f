/// Finds which words of a letter answer which part of its request.
///
/// An answer may follow its question, stand under its number, under its question repeated or a
/// heading that names it, or in a sentence that names it. What names no part is said of all.
struct AnswerPlaces {
    let letter: Letter
    let parts: [Draft.DraftPart]
    let references: PartReferenceScanner
    /// For each part, where it is answered, in the flow.
    private(set) var ranges: [[Range<Int>]]
    /// For each part, whether its answer has a place of its own, and is not only named in a sentence.
    private(set) var isPlaced: [Bool]
    /// For each part, whether a sentence names it by its label.
    private(set) var isNamed: [Bool]
    /// What is said of parts only by its matter.
    var topical: [Range<Int>] { parts.indices.filter { !isPlaced[$0] && !isNamed[$0] }.flatMap { ranges[$0] } }
    /// What is said of no part in particular.
    private(set) var general: [Range<Int>] = []

    private var topics: SentenceTopics
    private let blocks: AnswerBlocks
    private let repetitions: [RepeatedQuestions.Repetition]
    /// Blocks that answer several parts together, which they may name one by one.
    private let shared: [Int: PartSet]

    init(letter: Letter, draft: Draft, references: PartReferenceScanner) {
        self.letter = letter
        parts = draft.parts
        self.references = references
        shared = Self.sharedBlocks(of: draft.parts)
        ranges = draft.parts.map { Self.isShared($0, among: draft.parts) ? [] : $0.answerRanges }
        topics = SentenceTopics(letter: letter, matters: draft.parts.map(\.ranges), answers: ranges)
        isNamed = draft.parts.map { _ in false }
        isPlaced = draft.parts.map { !$0.answerRanges.isEmpty }
        let settled = Set(draft.parts.flatMap(\.answerBlocks)).subtracting(shared.keys)
        blocks = AnswerBlocks(letter: letter, draft: draft, settled: settled)
        repetitions = draft.repetitions
        if !assignInOrder() { assign() }
    }

    /// Several parts that follow one another share the answer below the last of them.
    private static func isShared(_ part: Draft.DraftPart, among parts: [Draft.DraftPart]) -> Bool {
        !part.answerRanges.isEmpty && parts.count { $0.answerRanges == part.answerRanges } > 1
    }

    private static func sharedBlocks(of parts: [Draft.DraftPart]) -> [Int: PartSet] {
        var shared: [Int: PartSet] = [:]
        for (index, part) in parts.enumerated() where isShared(part, among: parts) {
            for block in part.answerBlocks { shared[block, default: PartSet()].insert(index) }
        }
        return shared
    }

    // MARK: Walking through the answer

    private mutating func assign() {
        let anchors = AnswerAnchors(
            letter: letter, parts: parts, references: references, repetitions: repetitions, blocks: blocks.indices,
            shared: shared)
        var current = PartSet()
        var group: PartSet?
        for (index, block) in blocks.indices.enumerated() {
            var text = letter.blocks[block].range
            if group != shared[block] {
                group = shared[block]
                current = group ?? PartSet()
            }
            if let anchor = anchors[block] {
                current = anchor.parts
                if anchor.isHeading { topics.addHeading(text, over: current) }
                let next = index + 1 < blocks.indices.count ? blocks.indices[index + 1] : nil
                let isTitle =
                    letter.blocks[block].isHeading && next.map { anchors[$0] == nil && !blocks.ends($0) } ?? false
                text = isTitle ? anchor.text.upperBound..<anchor.text.upperBound : anchor.text
            } else if blocks.ends(block) || blocks.opensTest(block) {
                current = group ?? PartSet()
                if blocks.isLabel(block) { continue }
            }
            if let rest = blocks.rests[block] { text = rest }
            guard !text.isEmpty, block >= blocks.request || letter.leadIn(of: text) == nil else { continue }
            read(text, current: current, isArgument: blocks.isArgument(block), isIntroduction: block < blocks.request)
        }
    }

    /// As many paragraphs as parts, none of which names one: they answer in the parts' order.
    private mutating func assignInOrder() -> Bool {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        guard answerable.count > 1, !isPlaced.contains(true), let request = blocks.lastRequest else { return false }
        let below = blocks.indices.filter { $0 > request }
        guard below.count >= answerable.count else { return false }
        let said = below.filter { !blocks.ends($0) && letter.leadIn(of: letter.blocks[$0].range) != .answers }
        guard said.count == answerable.count, said.allSatisfy({ answersAlone($0) }) else { return false }
        for (part, block) in zip(answerable, said) {
            ranges[part].append(letter.blocks[block].textRange)
            isPlaced[part] = true
        }
        return true
    }

    /// A short paragraph or bullet that tells something and refers to nothing else.
    private func answersAlone(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        return block.range.count < 220 && !blocks.isArgument(index)
            && block.marker.map { $0.kind == .bullet } ?? true
            && letter.sentences(in: block.range).count < 3
            && !startsAnew(block.range) && references.references(in: block.range).isEmpty
    }

    // MARK: Sentences

    /// Gives the sentences of a block to the parts that they name, or to that which is being
    /// answered; the rest is said of all.
    ///
    /// - Parameters:
    ///   - isArgument: the block argues the public interest: only its decision counts.
    ///   - isIntroduction: the block stands before the request: only what says an outcome counts.
    private mutating func read(_ text: Range<Int>, current: PartSet, isArgument: Bool, isIntroduction: Bool) {
        var named: PartSet?
        for sentence in letter.sentences(in: text) {
            let references = references.references(in: sentence)
            let isOpened = opens(sentence, with: references)
            if isArgument || isIntroduction, !isOpened, named == nil || startsAnew(sentence),
                !tells(sentence, isArgument: isArgument)
            {
                continue
            }
            if !references.isEmpty, current.isEmpty || isOpened {
                named = give(sentence, to: references)
            } else if let topic = topics.topic(of: sentence, isPlaced: !current.isEmpty) {
                named = topic.parts
                append(sentence, to: topic.parts)
                if topic.isOpen, !topic.parts.isEmpty { general.append(sentence) }
            } else if let parts = named, !startsAnew(sentence) {
                append(sentence, to: parts)
            } else {
                named = nil
                append(sentence, to: current)
                for part in current { isPlaced[part] = true }
            }
        }
    }

    /// The sentence says an outcome; behind an argument, one that may be decided there.
    private func tells(_ sentence: Range<Int>, isArgument: Bool) -> Bool {
        OutcomeCues.signals.matches(in: letter, sentence).contains {
            !isArgument || OutcomeCues.decisions.contains($0.meaning)
        }
    }

    private mutating func append(_ range: Range<Int>, to places: PartSet) {
        if places.isEmpty { general.append(range) }
        for part in places { append(range, to: part) }
    }

    private mutating func append(_ range: Range<Int>, to part: Int) {
        ranges[part].append(range)
        topics.addAnswer(range, to: part)
    }

    /// "As regards part b)", rather than "see our answer to part b)".
    private func opens(_ sentence: Range<Int>, with references: [PartReferenceScanner.Reference]) -> Bool {
        guard let first = references.first, first.range.lowerBound < sentence.lowerBound + 24 else { return false }
        return !OutcomeCues.signals.matches(in: letter, sentence).contains { $0.meaning == .asAbove }
    }

    /// "The exemptions", "Your request": no longer about the part named before.
    private func startsAnew(_ sentence: Range<Int>) -> Bool {
        AnswerCues.general.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound) != nil
    }

    // MARK: Sentences that name parts

    /// Parts a sentence at the parts that it names, and gives each its words.
    private mutating func give(_ sentence: Range<Int>, to named: [PartReferenceScanner.Reference]) -> PartSet {
        var bounds = [sentence.lowerBound]
        for (reference, next) in zip(named, named.dropFirst()) {
            bounds.append(reference.isBracketed ? reference.range.upperBound : next.range.lowerBound)
        }
        bounds.append(endOfLast(sentence, named))
        var all = PartSet()
        for (index, reference) in named.enumerated() {
            for part in reference.parts where !parts[part].isStem {
                all.insert(part)
                append(bounds[index]..<bounds[index + 1], to: part)
                isNamed[part] = true
            }
        }
        if named.count > 1 { shareVerbs(sentence, named, bounds) }
        return all
    }

    /// Where the words on the last part named end: ", as is the report" turns to another part, which
    /// shares the verb.
    private mutating func endOfLast(_ sentence: Range<Int>, _ named: [PartReferenceScanner.Reference]) -> Int {
        guard named.count > 1, let last = named.last else { return sentence.upperBound }
        let tail = last.range.upperBound..<sentence.upperBound
        for comma in tail where letter.flow.bytes[comma] == UInt8(ascii: ",") {
            guard OutcomeCues.signals.hasMatch(in: letter, tail.lowerBound..<comma),
                let part = topics.matter(of: comma..<tail.upperBound),
                !named.contains(where: { $0.parts.contains(part) })
            else { continue }
            append(tail.lowerBound..<comma, to: part)
            append(comma..<tail.upperBound, to: part)
            return comma
        }
        return sentence.upperBound
    }

    /// "The list (1(a)) and the numbers (1(b)) are attached": the words behind the last one are said
    /// of those before it that have no verb of their own.
    private mutating func shareVerbs(_ sentence: Range<Int>, _ named: [PartReferenceScanner.Reference], _ bounds: [Int])
    {
        let says = named.indices.map { OutcomeCues.signals.hasMatch(in: letter, bounds[$0]..<bounds[$0 + 1]) }
        for index in named.indices where !says[index] {
            guard
                let donor = named.indices[(index + 1)...].first(where: { says[$0] })
                    ?? named.indices[..<index].last(where: { says[$0] })
            else { continue }
            for part in named[index].parts where !parts[part].isStem {
                append(bounds[donor]..<bounds[donor + 1], to: part)
            }
        }
    }
}
