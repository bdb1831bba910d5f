/// Finds which words of a letter answer which part of its request.
///
/// An answer may follow its question, stand under its number, under its question repeated or a
/// heading that names it, or in a sentence that names it. What names no part is said of all.
struct AnswerPlaces {
    let letter: Letter
    let parts: [Draft.DraftPart]
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

    /// For each part, its words and those of the headings over its answer.
    private var topics: [[Range<Int>]]
    private let references: PartReferenceScanner
    private let requestBlocks: Set<Int>
    private let publicInterestBlocks: Set<Int>
    private let earlierBlocks: Set<Int>
    private let isAnsweredInLetter: Bool
    /// Blocks that answer several parts together, which they may name one by one.
    private let shared: [Int: Set<Int>]
    /// Blocks that hold answers between the questions.
    private let settled: Set<Int>

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        parts = draft.parts
        shared = Self.sharedBlocks(of: draft.parts, in: letter)
        ranges = draft.parts.map { part in
            Self.isShared(part, among: draft.parts) ? [] : part.answerRanges
        }
        topics = draft.parts.map(\.ranges)
        isNamed = draft.parts.map { _ in false }
        isPlaced = draft.parts.map { !$0.answerRanges.isEmpty }
        references = PartReferenceScanner(letter: letter, parts: draft.parts)
        requestBlocks = draft.requestBlocks
        publicInterestBlocks = draft.publicInterestBlocks
        earlierBlocks = draft.earlierBlocks
        settled = Set(draft.parts.flatMap(\.answerBlocks)).subtracting(shared.keys)
        isAnsweredInLetter = letter.blocks.indices.contains { index in
            letter.blocks[index].zone == .body && !draft.requestBlocks.contains(index)
                && OutcomeCues.signals.matches(in: letter, letter.blocks[index].range).contains {
                    $0.meaning != .nothing
                }
        }
        assign()
    }

    /// Several parts that follow one another share the answer below the last of them.
    private static func isShared(_ part: Draft.DraftPart, among parts: [Draft.DraftPart]) -> Bool {
        !part.answerRanges.isEmpty && parts.count { $0.answerRanges == part.answerRanges } > 1
    }

    private static func sharedBlocks(of parts: [Draft.DraftPart], in letter: Letter) -> [Int: Set<Int>] {
        var shared: [Int: Set<Int>] = [:]
        for (index, part) in parts.enumerated() where isShared(part, among: parts) {
            for block in part.answerBlocks { shared[block, default: []].insert(index) }
        }
        return shared
    }

    // MARK: Walking through the answer

    private mutating func assign() {
        let blocks = responseBlocks
        if assignInOrder(blocks) { return }
        let anchors = AnswerAnchors(
            letter: letter, parts: parts, references: references, blocks: blocks, shared: shared
        ).anchors
        let request = requestBlocks.filter { letter.blocks[$0].zone == .body }.min() ?? 0
        var current: Set<Int> = []
        var group: Set<Int>?
        for (index, block) in blocks.enumerated() {
            var text = letter.blocks[block].range
            if group != shared[block] {
                group = shared[block]
                current = group ?? []
            }
            if let anchor = anchors[block] {
                current = anchor.parts
                if anchor.isHeading { for part in current { topics[part].append(text) } }
                let next = index + 1 < blocks.count ? blocks[index + 1] : nil
                let isTitle = letter.blocks[block].isHeading && next.map { anchors[$0] == nil && !ends($0) } ?? false
                text = isTitle ? anchor.text.upperBound..<anchor.text.upperBound : anchor.text
            } else if ends(block) || endsByTest(block) {
                current = group ?? []
                if isLabel(block) { continue }
            }
            if let rest = rest(of: block) { text = rest }
            guard !text.isEmpty, block >= request || letter.leadIn(of: text) == nil else { continue }
            read(
                text, current: current, isArgument: publicInterestBlocks.contains(block),
                isIntroduction: block < request)
        }
    }

    /// As many paragraphs as parts, none of which names one: they answer in the parts' order.
    private mutating func assignInOrder(_ blocks: [Int]) -> Bool {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        guard answerable.count > 1, !isPlaced.contains(true), let request = requestBlocks.max() else { return false }
        let said = blocks.filter { $0 > request && !ends($0) && letter.leadIn(of: letter.blocks[$0].range) != .answers }
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
        guard block.range.count < 220, !publicInterestBlocks.contains(index),
            block.marker.map({ $0.kind == .bullet }) ?? true,
            letter.sentences(in: block.range).count < 3
        else { return false }
        let isGeneral =
            AnswerCues.general.match(in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound)
            != nil
        return !isGeneral && references.references(in: block.range).isEmpty
    }

    /// The blocks in which the authority answers, questions that it repeats among them.
    private var responseBlocks: [Int] {
        let salutation = letter.blocks.firstIndex { $0.zone == .salutation } ?? -1
        let end = enclosureStart
        let found = parts.map { FoundPart(label: $0.label, ranges: $0.ranges) }
        let repeated = RepeatedQuestions(letter: letter, parts: found).blocks
        return letter.blocks.indices.filter { index in
            let block = letter.blocks[index]
            guard index > salutation, index < end, !settled.contains(index), !earlierBlocks.contains(index) else {
                return false
            }
            guard !requestBlocks.contains(index) || repeated.contains(index) || rest(of: index) != nil else {
                return false
            }
            return block.zone == .body || block.zone == .annex && isAnswering(index)
        }
    }

    /// What the authority says behind the request in the same block; nil where it says nothing.
    private func rest(of index: Int) -> Range<Int>? {
        let block = letter.blocks[index].range
        guard requestBlocks.contains(index),
            let end = parts.flatMap(\.ranges).filter({ $0.overlaps(block) }).map(\.upperBound).max(),
            end < block.upperBound
        else { return nil }
        let sentences = letter.sentences(in: block).filter { $0.lowerBound >= end }
        guard
            let first = sentences.first(where: {
                OutcomeCues.signals.hasMatch(in: letter, $0) || letter.voice(of: $0) == .authority
            })
        else { return nil }
        return first.lowerBound..<block.upperBound
    }

    /// Annexes hold reasons, unless the request stands in one and is not answered in the letter.
    private func isAnswering(_ index: Int) -> Bool {
        !isAnsweredInLetter && requestBlocks.contains { letter.blocks[$0].zone == .annex && $0 < index }
    }

    /// Behind the signature stands what the letter encloses, unless the request is there.
    private var enclosureStart: Int {
        guard let signOff = letter.blocks.lastIndex(where: { $0.zone == .signOff }),
            !requestBlocks.contains(where: { $0 > signOff && letter.blocks[$0].zone != .thread })
        else { return letter.blocks.count }
        return signOff
    }

    /// A block that ends the answer before it: a heading of another kind, thanks.
    private func ends(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        if publicInterestBlocks.contains(index), block.isHeading { return false }
        if RequestCues.closings.match(in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound)
            != nil
        {
            return true
        }
        return isLabel(index)
    }

    /// A heading over a public interest test, which weighs more than one part's answer.
    private func endsByTest(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        return publicInterestBlocks.contains(index) && block.isHeading
            && OutcomeCues.tests.hasMatch(in: letter, block.range)
    }

    /// "Information withheld" and the like, as a heading.
    private func isLabel(_ index: Int) -> Bool {
        let range = letter.blocks[index].range
        return letter.label(startOf: range).map { $0.end >= range.upperBound } ?? false
    }

    // MARK: Sentences

    /// Gives the sentences of a block to the parts that they name, or to that which is being
    /// answered; the rest is said of all.
    ///
    /// - Parameters:
    ///   - isArgument: the block argues the public interest: only its decision counts.
    ///   - isIntroduction: the block stands before the request: only what says an outcome counts.
    private mutating func read(_ text: Range<Int>, current: Set<Int>, isArgument: Bool, isIntroduction: Bool) {
        var named: Set<Int>?
        for sentence in letter.sentences(in: text) {
            let references = references.references(in: sentence)
            let isNaming = named != nil && !startsAnew(sentence) || opens(sentence, with: references)
            if isArgument || isIntroduction, !isNaming {
                let signals = OutcomeCues.signals.matches(in: letter, sentence).map(\.meaning)
                if !signals.contains(where: { !isArgument || OutcomeCues.decisions.contains($0) }) { continue }
            }
            if !references.isEmpty, current.isEmpty || opens(sentence, with: references) {
                named = give(sentence, to: references)
            } else if let topic = topic(of: sentence, isPlaced: !current.isEmpty) {
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

    private mutating func append(_ range: Range<Int>, to places: Set<Int>) {
        if places.isEmpty { general.append(range) }
        for part in places { ranges[part].append(range) }
    }

    /// "As regards part b)", rather than "see our answer to part b)".
    private func opens(_ sentence: Range<Int>, with references: [PartReferenceScanner.Reference]) -> Bool {
        guard let first = references.first, first.range.lowerBound < sentence.lowerBound + 24 else { return false }
        return !OutcomeCues.signals.matches(in: letter, sentence).contains { $0.meaning == .asAbove }
    }

    private struct Topic {
        /// Empty where the matter is that of no one part.
        var parts: Set<Int>
        /// Some of the matter is no part's.
        var isOpen = false
    }

    /// What a sentence opens with may be a part's matter: "In relation to the reports, we can
    /// confirm".
    private func topic(of sentence: Range<Int>, isPlaced: Bool) -> Topic? {
        let known = TopicIndex(letter: letter, texts: zip(topics, ranges).map { $0 + $1 })
        if let opening = AnswerCues.topics.match(
            in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        {
            let start = opening.range.upperBound
            let comma = letter.flow.bytes[start..<sentence.upperBound].firstIndex(of: UInt8(ascii: ","))
            let end = min(comma ?? sentence.upperBound, start + 120, sentence.upperBound)
            let part = known.part(of: start..<end, leastShare: 0.5)
            return part == nil && !isPlaced ? nil : Topic(parts: part.map { [$0] } ?? [])
        }
        guard !isPlaced else { return nil }
        return subject(of: sentence, known) ?? object(of: sentence, known) ?? whole(sentence, known)
    }

    /// A short sentence of few words, most of which are one part's.
    private func whole(_ sentence: Range<Int>, _ known: TopicIndex) -> Topic? {
        guard letter.wordCount(in: sentence) < 12 else { return nil }
        return known.part(of: sentence, leastShare: 0.6).map { Topic(parts: [$0]) }
    }

    /// What the sentence says something of, up to its verb.
    private func subject(of sentence: Range<Int>, _ known: TopicIndex) -> Topic? {
        let verb = AnswerCues.verbs.matches(in: letter, sentence).first?.range.lowerBound ?? sentence.upperBound
        let end = min(verb, sentence.lowerBound + 120)
        let found = pieces(of: sentence.lowerBound..<end).map { known.part(of: $0, leastShare: 0.5) }
        let parts = Set(found.compactMap { $0 })
        return parts.isEmpty ? nil : Topic(parts: parts, isOpen: found.contains(nil))
    }

    /// What the sentence says is held, attached or withheld, up to a comma or the next verb.
    private func object(of sentence: Range<Int>, _ known: TopicIndex) -> Topic? {
        guard let signal = OutcomeCues.signals.matches(in: letter, sentence).first(where: { $0.meaning != .nothing })
        else {
            return nil
        }
        let rest = signal.range.upperBound..<sentence.upperBound
        let bound =
            [
                letter.flow.bytes[rest].firstIndex(of: UInt8(ascii: ",")),
                AnswerCues.verbs.matches(in: letter, rest).first?.range.lowerBound, rest.lowerBound + 100,
            ].compactMap { $0 }.min() ?? rest.upperBound
        return known.part(of: rest.lowerBound..<min(bound, rest.upperBound), leastShare: 0.6).map { Topic(parts: [$0]) }
    }

    /// "The list and the names": what is joined by "and" or a comma.
    private func pieces(of range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for joint in AnswerCues.joints.matches(in: letter, range) {
            pieces.append(start..<joint.range.lowerBound)
            start = joint.range.upperBound
        }
        pieces.append(start..<range.upperBound)
        return pieces.filter { letter.hasWord(in: $0) }
    }

    /// "The exemptions", "Your request": no longer about the part named before.
    private func startsAnew(_ sentence: Range<Int>) -> Bool {
        AnswerCues.general.match(in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound) != nil
    }

    /// Parts a sentence at the parts that it names, and gives each its words.
    private mutating func give(_ sentence: Range<Int>, to named: [PartReferenceScanner.Reference]) -> Set<Int> {
        var bounds = [sentence.lowerBound]
        for (reference, next) in zip(named, named.dropFirst()) {
            bounds.append(reference.isBracketed ? reference.range.upperBound : next.range.lowerBound)
        }
        bounds.append(endOfLast(sentence, named))
        var all: Set<Int> = []
        for (index, reference) in named.enumerated() {
            let own = indices(of: reference.labels)
            all.formUnion(own)
            for part in own {
                ranges[part].append(bounds[index]..<bounds[index + 1])
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
        let known = TopicIndex(letter: letter, texts: topics)
        let commas = letter.flow.bytes[last.range.upperBound..<sentence.upperBound].indices
            .filter { letter.flow.bytes[$0] == UInt8(ascii: ",") }
        for comma in commas where OutcomeCues.signals.hasMatch(in: letter, last.range.upperBound..<comma) {
            guard let part = known.part(of: comma..<sentence.upperBound, leastShare: 0.6),
                !named.contains(where: { $0.labels.contains(parts[part].label) })
            else { continue }
            ranges[part] += [last.range.upperBound..<comma, comma..<sentence.upperBound]
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
            for part in indices(of: named[index].labels) { ranges[part].append(bounds[donor]..<bounds[donor + 1]) }
        }
    }

    private func indices(of labels: Set<String>) -> Set<Int> {
        Set(parts.indices.filter { labels.contains(parts[$0].label) && !parts[$0].isStem })
    }
}
