/// Makes the steps of which a letter's answer consists.
struct AnswerStepReader {
    let letter: Letter
    let parts: [Draft.DraftPart]
    let blocks: AnswerBlocks
    let anchors: AnswerAnchors
    /// Blocks that answer several parts together.
    let shared: [Int: PartSet]
    /// What the rules give each part, and all.
    let ruled: AnswerPlaces
    let demands: [AnswerDemands]
    var provisions: ProvisionParts
    var topics: TopicIndex
    /// Parts that some block or sentence is plainly said of.
    private(set) var placed = PartSet()
    private let references: PartReferenceScanner

    init(of places: AnswerPlaces, beside ruled: AnswerPlaces) {
        letter = places.letter
        parts = places.parts
        blocks = places.blocks
        anchors = places.anchors
        shared = places.shared
        references = places.references
        provisions = places.provisions
        self.ruled = ruled
        topics = TopicIndex(letter: letter, texts: parts.map(\.ranges))
        demands = parts.map { [letter] in AnswerDemands.asked(in: $0.ranges, of: letter) }
    }

    mutating func steps() -> (subjects: AnswerSubjects, steps: [AnswerStep]) {
        let readings = readings()
        let subjects = AnswerSubjects(parts: parts, named: namedTogether(in: readings))
        place(readings)
        let manner = manner(of: readings, subjects)
        let paragraphs = paragraphs
        var standing = AnswerStanding()
        var block = -1
        var isSpent = false
        var steps: [AnswerStep] = []
        for reading in readings {
            if reading.block != block {
                block = reading.block
                enter(block, &standing)
                standing.place = manner.contains(.order) ? share(of: block, among: paragraphs) : nil
            }
            var signs = signs(of: reading)
            for sign in manner { signs.insert(sign) }
            signs.insert(.spent, if: isSpent)
            if signs.contains(.refused), reading.named.isEmpty, anchors[block] == nil { isSpent = true }
            steps.append(
                AnswerStep(
                    range: reading.range, block: block, signs: signs,
                    ties: ties(of: reading, to: subjects, below: standing),
                    behind: AnswerSentence.classifier.behind(reading.range, in: letter)))
        }
        return (subjects, steps)
    }

    // MARK: What is named

    private mutating func readings() -> [AnswerReading] {
        var readings: [AnswerReading] = []
        for block in blocks.indices where block >= blocks.request {
            let text = blocks.rests[block] ?? letter.blocks[block].range
            for (number, sentence) in letter.sentences(in: text).enumerated() {
                readings.append(reading(of: sentence, in: block, isFirst: number == 0))
            }
        }
        return readings
    }

    private mutating func reading(of sentence: Range<Int>, in block: Int, isFirst: Bool) -> AnswerReading {
        var reading = AnswerReading(range: sentence, block: block, isFirst: isFirst)
        let references = references.references(in: sentence)
        for reference in references { reading.named.formUnion(reference.parts) }
        reading.together = references.map(\.parts)
        if let first = references.first, opens(sentence, with: first) { reading.opened = first.parts }
        if reading.named.isEmpty, letter.wordCount(in: sentence) > 4 { reading.spoken = spoken(in: sentence) }
        return reading
    }

    private func opens(_ sentence: Range<Int>, with first: PartReferenceScanner.Reference) -> Bool {
        first.range.lowerBound < sentence.lowerBound + 24
            || first.range.lowerBound < sentence.lowerBound + 60
                && AnswerCues.askedOpenings.opens(sentence, in: letter.index)
    }

    private func namedTogether(in readings: [AnswerReading]) -> [PartSet] {
        var named: [PartSet] = []
        for reading in readings { named += [reading.opened, reading.named] + reading.together + [reading.spoken] }
        for block in blocks.indices { named += [anchors[block]?.parts, shared[block]].compactMap { $0 } }
        return named
    }

    /// Takes the parts that are named, and the provisions that stand in a sentence or below a heading which names them.
    private mutating func place(_ readings: [AnswerReading]) {
        for reading in readings {
            if let anchor = anchors[reading.block] {
                placed.formUnion(anchor.parts)
                provisions.tie(reading.range, to: anchor.parts)
            } else if !reading.named.isEmpty {
                provisions.tie(reading.range, to: reading.named)
            }
            placed.formUnion(reading.opened)
        }
    }

    // MARK: How the letter answers

    private func manner(of readings: [AnswerReading], _ subjects: AnswerSubjects) -> [AnswerSigns.Sign] {
        var told = PartSet()
        for reading in readings { told.formUnion(reading.named) }
        for block in blocks.indices { if let anchor = anchors[block] { told.formUnion(anchor.parts) } }
        let count = subjects.sets.prefix(subjects.singles).count { $0.contains(where: told.contains) }
        var manner: [AnswerSigns.Sign] = []
        if count == 0 { manner.append(.order) }
        if count == subjects.singles { manner.append(.named) }
        if (subjects.singles...subjects.singles + 2).contains(paragraphs.count) { manner.append(.level) }
        return manner
    }

    /// The blocks below the request that may answer.
    private var paragraphs: [Int] {
        blocks.indices.filter { $0 > blocks.lastRequest ?? -1 && !blocks.ends($0) && !letter.blocks[$0].isHeading }
    }

    private func share(of block: Int, among paragraphs: [Int]) -> Double? {
        paragraphs.firstIndex(of: block).map { (Double($0) + 0.5) / Double(paragraphs.count) }
    }

    private mutating func enter(_ block: Int, _ standing: inout AnswerStanding) {
        let text = letter.blocks[block].range
        if let anchor = anchors[block] {
            standing.parts = anchor.isAlone ? nil : anchor.parts
            standing.isLabel = letter.blocks[block].marker != nil || !references.references(in: text).isEmpty
        } else if blocks.ends(block) {
            standing.parts = nil
        }
        standing.weights = topics.weights(of: text)
    }
}
