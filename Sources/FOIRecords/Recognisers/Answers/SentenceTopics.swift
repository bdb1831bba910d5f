/// Tells by its matter which parts of a request a sentence speaks of.
struct SentenceTopics {
    private let letter: Letter
    /// For each part, its words and those of the headings over its answer.
    private var matters: [[Range<Int>]]
    /// For each part, what has been found to answer it.
    private var answers: [[Range<Int>]]
    /// The words of both, once they are asked for.
    private var index: TopicIndex?
    /// The words of the parts and their headings, once they are asked for.
    private var matterIndex: TopicIndex?

    struct Topic {
        /// Empty where the matter is that of no one part.
        var parts = PartSet()
        /// Some of the matter is no part's.
        var isOpen = false
    }

    init(letter: Letter, matters: [[Range<Int>]], answers: [[Range<Int>]]) {
        self.letter = letter
        self.matters = matters
        self.answers = answers
    }

    mutating func addHeading(_ range: Range<Int>, over parts: PartSet) {
        for part in parts {
            matters[part].append(range)
            index?.add(range, to: part)
            matterIndex?.add(range, to: part)
        }
    }

    mutating func addAnswer(_ range: Range<Int>, to part: Int) {
        if index == nil { answers[part].append(range) } else { index?.add(range, to: part) }
    }

    /// The part whose own words and headings a stretch of the flow is about.
    func matter(of range: Range<Int>) -> Int? {
        var index = TopicIndex(letter: letter, texts: matters)
        return index.part(of: range, leastShare: 0.6)
    }

    /// The part of whose own words several stand in a stretch that has none of another part's.
    mutating func onlyMatter(of range: Range<Int>, leastStems: Int = 3) -> Int? {
        guard matters.count > 1 else { return nil }
        var known = matterIndex.take() ?? TopicIndex(letter: letter, texts: matters)
        let part = known.onlyPart(in: range, leastStems: leastStems)
        matterIndex = known
        return part
    }

    /// The part whose words a stretch opens with, up to its verb.
    func subjectMatter(of range: Range<Int>) -> Int? {
        guard let verb = AnswerCues.verbs.firstMatch(in: letter, range), verb.range.lowerBound > range.lowerBound
        else { return nil }
        return matter(of: range.lowerBound..<verb.range.lowerBound)
    }

    /// What a sentence opens with may be a part's matter: "In relation to the reports, we can
    /// confirm".
    ///
    /// - Parameter isPlaced: the sentence stands where a part is answered, and must say so to be about another.
    mutating func topic(of sentence: Range<Int>, isPlaced: Bool) -> Topic? {
        if let opening = AnswerCues.topics.match(
            in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        {
            let start = opening.range.upperBound
            let comma = letter.flow.bytes[start..<sentence.upperBound].firstIndex(of: UInt8(ascii: ","))
            let part = part(of: start..<min(comma ?? sentence.upperBound, start + 120, sentence.upperBound))
            return part == nil && !isPlaced ? nil : Topic(parts: part.map { PartSet($0) } ?? PartSet())
        }
        guard !isPlaced, matters.count > 1 else { return nil }
        return subject(of: sentence) ?? object(of: sentence) ?? whole(sentence) ?? noun(of: sentence)
    }

    /// "The correspondence comes with this letter": the word behind the article is one part's alone.
    private mutating func noun(of sentence: Range<Int>) -> Topic? {
        guard
            let article = AnswerCues.articles.match(
                in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        else { return nil }
        let word = letter.index.firstWord(from: article.range.upperBound)
        // "The Board holds none" is the authority's own name.
        guard word < letter.words.count, Int(letter.words[word].end) <= sentence.upperBound,
            letter.flow.bytes[Int(letter.words[word].start)].isLower
        else { return nil }
        return onlyMatter(of: letter.words[word].range, leastStems: 1).map { Topic(parts: PartSet($0)) }
    }

    private mutating func part(of range: Range<Int>, leastShare: Double = 0.5) -> Int? {
        guard matters.count > 1 else { return nil }
        var known = index.take() ?? TopicIndex(letter: letter, texts: zip(matters, answers).map { $0 + $1 })
        let part = known.part(of: range, leastShare: leastShare)
        index = known
        return part
    }

    /// A short sentence of few words, most of which are one part's.
    private mutating func whole(_ sentence: Range<Int>) -> Topic? {
        guard letter.wordCount(in: sentence) < 12 else { return nil }
        return part(of: sentence, leastShare: 0.6).map { Topic(parts: PartSet($0)) }
    }

    /// What the sentence says something of, up to its verb: "The list and the names", or what else is
    /// joined by "and".
    private mutating func subject(of sentence: Range<Int>) -> Topic? {
        let verb = AnswerCues.verbs.firstMatch(in: letter, sentence)?.range.lowerBound ?? sentence.upperBound
        let end = min(verb, sentence.lowerBound + 120)
        var topic = Topic()
        var start = sentence.lowerBound
        for joint in AnswerCues.joints.matches(in: letter, start..<end) {
            add(start..<joint.range.lowerBound, to: &topic)
            start = joint.range.upperBound
        }
        add(start..<max(start, end), to: &topic)
        return topic.parts.isEmpty ? nil : topic
    }

    private mutating func add(_ piece: Range<Int>, to topic: inout Topic) {
        guard letter.hasWord(in: piece) else { return }
        if let part = part(of: piece) { topic.parts.insert(part) } else { topic.isOpen = true }
    }

    /// What the sentence says is held, attached or withheld, up to a comma or the next verb.
    private mutating func object(of sentence: Range<Int>) -> Topic? {
        let signals = OutcomeCues.signals.matches(in: letter, sentence)
        guard let signal = signals.first(where: { $0.meaning != .nothing }) else { return nil }
        let rest = signal.range.upperBound..<sentence.upperBound
        let comma = letter.flow.bytes[rest].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
        let verb = AnswerCues.verbs.firstMatch(in: letter, rest)?.range.lowerBound ?? rest.upperBound
        let end = min(comma, verb, rest.lowerBound + 100, rest.upperBound)
        return part(of: rest.lowerBound..<end, leastShare: 0.6).map { Topic(parts: PartSet($0)) }
    }
}
