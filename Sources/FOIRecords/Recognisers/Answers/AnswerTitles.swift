/// Headings over the answers that name no part by its label: by their words, or by their place among the others.
struct AnswerTitles {
    private let letter: Letter
    private let parts: [Draft.DraftPart]
    /// The parts that can be answered, in order.
    private let answerable: [Int]
    private var topics: TopicIndex?
    /// The headings in order, each with the part that its words are about.
    private var titles: [Title] = []

    struct Title {
        var block: Int
        /// What of the block stands below it.
        var text: Range<Int>
        var part: Int?
    }

    init(letter: Letter, parts: [Draft.DraftPart]) {
        self.letter = letter
        self.parts = parts
        answerable = parts.indices.filter { !parts[$0].isStem }
    }

    /// The block of the first heading that tells its part by its words.
    var firstKnown: Int? { titles.first { $0.part != nil }?.block }

    /// How many of the headings tell their part by their words.
    var knownCount: Int { titles.count { $0.part != nil } }

    /// The part that a few words are plainly about.
    mutating func part(of title: Range<Int>) -> Int? {
        var known = topics.take() ?? TopicIndex(letter: letter, texts: parts.map(\.ranges))
        let part = known.part(of: title, leastShare: 0.5)
        topics = known
        return part.flatMap { parts[$0].isStem ? nil : $0 }
    }

    /// Takes up a heading; the part that its words are about, if any.
    mutating func add(_ title: Range<Int>, above text: Range<Int>, of block: Int) -> PartSet {
        let part = part(of: title)
        if part != nil || mayAnswer(title) { titles.append(Title(block: block, text: text, part: part)) }
        return part.map { PartSet($0) } ?? PartSet()
    }

    /// A heading over reasons, or over what ends the letter, answers no part.
    private func mayAnswer(_ title: Range<Int>) -> Bool {
        !OutcomeCues.tests.hasMatch(in: letter, title) && !AnswerCues.complaints.hasMatch(in: letter, title)
            && !AnswerCues.ownTitles.hasMatch(in: letter, title)
    }

    /// Headings whose words tell nothing, with the parts that their place tells: as many headings stand between two, or
    /// before the first, or in all, as there are parts.
    func placed() -> [(block: Int, text: Range<Int>, part: Int)] {
        let known = titles.indices.filter { titles[$0].part != nil }
        let places = known.compactMap { title in titles[title].part.flatMap(answerable.firstIndex) }
        guard places.count == known.count, zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) else { return [] }
        if known.isEmpty {
            guard titles.count == answerable.count, titles.count > 2 else { return [] }
            return zip(titles, answerable).map { ($0.block, $0.text, $1) }
        }
        var placed: [(block: Int, text: Range<Int>, part: Int)] = []
        var before = (title: -1, place: -1)
        for (title, place) in zip(known, places) + [(titles.count, answerable.count)] {
            if title - before.title == place - before.place {
                for step in 1..<max(1, title - before.title) {
                    let title = titles[before.title + step]
                    placed.append((title.block, title.text, answerable[before.place + step]))
                }
            }
            before = (title, place)
        }
        return placed
    }
}
