/// Finds which words of a letter answer which part of its request.
///
/// An answer may follow its question, stand under its number, under its question repeated or a
/// heading that names it, or in a sentence that names it. What names no part is said of all.
struct AnswerPlaces {
    let letter: Letter
    let parts: [Draft.DraftPart]
    let references: PartReferenceScanner
    /// For each part, where it is answered, in the flow.
    var ranges: [[Range<Int>]]
    /// For each part, whether its answer has a place of its own, and is not only named in a sentence.
    var isPlaced: [Bool]
    /// For each part, whether a sentence names it by its label.
    var isNamed: [Bool]
    /// For each part, where its answer begins, under its number or a heading that names it.
    var starts: [Int?]
    /// What is said of parts only by its matter.
    var topical: [Range<Int>] { parts.indices.filter { !isPlaced[$0] && !isNamed[$0] }.flatMap { ranges[$0] } }
    /// What is said of no part in particular.
    var general: [Range<Int>] = []

    var topics: SentenceTopics
    var provisions: ProvisionParts
    /// The parts of the provisions whose public interest is being argued.
    var argued = PartSet()
    /// A sentence below an answer has turned to other parts, without a heading.
    var hasTurned = false
    /// A sentence has turned to all parts: what follows is said of all, whatever its words are about.
    var isOfAll = false
    /// What is said of all parts that nothing else is said of.
    var rest: [Range<Int>] = []
    let blocks: AnswerBlocks
    let repetitions: [RepeatedQuestions.Repetition]
    /// Blocks that answer several parts together, which they may name one by one.
    let shared: [Int: PartSet]

    init(letter: Letter, draft: Draft, references: PartReferenceScanner) {
        self.init(unread: letter, draft: draft, references: references)
        var ruled = self
        ruled.followRules()
        if ruled.leavesParts {
            followPath(beside: ruled)
            // What is said of all is easily taken for one part's.
            guard !answersMost || untold >= ruled.untold else { return }
        }
        self = ruled
    }

    /// What is known before the answer is gone through: what stands below each question.
    private init(unread letter: Letter, draft: Draft, references: PartReferenceScanner) {
        self.letter = letter
        let parts = draft.parts
        self.parts = parts
        self.references = references
        let shared = Self.sharedBlocks(of: parts)
        self.shared = shared
        ranges = parts.map { Self.isShared($0, among: parts) ? [] : $0.answerRanges }
        topics = SentenceTopics(letter: letter, matters: parts.map(\.ranges), answers: ranges)
        provisions = ProvisionParts(draft: draft)
        isNamed = parts.map { _ in false }
        starts = parts.map { _ in nil }
        isPlaced = parts.map { !$0.answerRanges.isEmpty }
        let settled = BlockSet(parts.flatMap(\.answerBlocks).filter { shared[$0] == nil })
        blocks = AnswerBlocks(letter: letter, draft: draft, settled: settled)
        repetitions = draft.repetitions
        tieGivenAnswers()
        for part in ranges.indices { ranges[part] = answering(ranges[part]) }
    }

    /// The sentences of the answer, and what they may be said of, for those who learn from letters of which it is known.
    static func steps(of letter: Letter, _ draft: Draft, _ references: PartReferenceScanner)
        -> (subjects: AnswerSubjects, steps: [AnswerStep])
    {
        let unread = AnswerPlaces(unread: letter, draft: draft, references: references)
        var ruled = unread
        ruled.followRules()
        var reader = AnswerStepReader(of: unread, beside: ruled)
        return reader.steps()
    }

    private mutating func followRules() {
        if !assignInOrder() { assign() }
        giveRest()
    }

    /// Several parts can be answered, and nothing is said of one of them.
    private var leavesParts: Bool {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        return answerable.count > 1 && answerable.contains { !isPlaced[$0] && !isNamed[$0] }
    }

    /// Most parts have words of their own.
    private var answersMost: Bool {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        return untold * 2 < answerable.count
    }

    /// How many parts nothing is said of.
    private var untold: Int { parts.indices.count { !parts[$0].isStem && ranges[$0].isEmpty } }

    /// Ties the provisions of answers that stand between the questions. Below the last of them the letter may turn to
    /// those of others.
    private mutating func tieGivenAnswers() {
        let last = ranges.indices.max { ranges[$0].first?.lowerBound ?? -1 < ranges[$1].first?.lowerBound ?? -1 }
        for part in ranges.indices where part != last {
            for range in ranges[part] { provisions.tie(range, to: PartSet(part)) }
        }
        guard let last else { return }
        for (index, range) in ranges[last].enumerated() {
            let tied = provisions.parts(tiedIn: range)
            let isFirst = letter.blockIndex(at: range.lowerBound) == letter.blockIndex(at: ranges[last][0].lowerBound)
            if !isFirst, !tied.isEmpty, !tied.contains(last) {
                ranges[last].removeSubrange(index...)
                return
            }
            provisions.tie(range, to: PartSet(last))
        }
    }

    /// "The rest of your request is refused": parts that are named nowhere.
    mutating func giveRest() {
        let others = parts.indices.filter { !parts[$0].isStem && !isPlaced[$0] && !isNamed[$0] }
        for sentence in rest {
            if others.isEmpty || others.count == parts.count { general.append(sentence) }
            guard others.count < parts.count else { continue }
            for part in others {
                ranges[part].append(sentence)
                isNamed[part] = true
            }
        }
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

    var anchors: AnswerAnchors {
        AnswerAnchors(
            letter: letter, parts: parts, references: references, repetitions: repetitions, blocks: blocks,
            shared: shared)
    }

    /// The sentence says an outcome; behind an argument, one that may be decided there.
    func tells(_ sentence: Range<Int>, isArgument: Bool) -> Bool {
        OutcomeCues.signals.matches(in: letter, sentence).contains {
            // "Factors in favour of withholding" decides nothing.
            !isArgument || $0.isPhrase && OutcomeCues.decisions.contains($0.meaning) && letter.endsSentence(sentence)
        }
    }

    mutating func append(_ range: Range<Int>, to places: PartSet) {
        if places.isEmpty { general.append(range) }
        for part in places { append(range, to: part) }
    }

    mutating func append(_ range: Range<Int>, to part: Int) {
        ranges[part].append(range)
        provisions.tie(range, to: PartSet(part))
        topics.addAnswer(range, to: part)
    }

    /// "The exemptions", "Your request": no longer about the part named before.
    func startsAnew(_ sentence: Range<Int>) -> Bool {
        AnswerCues.general.opens(sentence, in: letter.index)
    }
}
