/// The sentences of the paragraphs that cite provisions, each read once for its cues.
struct CitingSentences {
    struct Sentence {
        var range: Range<Int>
        var block: Int
        /// Without those that lie within another. These and what follows are told of sentences with mentions only.
        var cues: [PhraseTable<RoleCues.Meaning>.Match] = []
        /// It neither confirms nor denies, and withholds nothing.
        var isNeitherConfirmNorDeny = false
        /// Where words of an Act's own begin in it, in a sentence that is not plainly the letter's; nil where none do.
        var statutoryStart: Int?
        /// It asks: a question repeated above its answer.
        var isQuestion = false
        /// The clusters of mentions in it, each once.
        var clusters: [Range<Int>] = []

        init(_ range: Range<Int>, block: Int) {
            self.range = range
            self.block = block
        }

        mutating func read(in letter: Letter) {
            cues = CitingSentences.cues(in: letter, range)
            isNeitherConfirmNorDeny =
                RoleCues.neither.hasMatch(in: letter, range)
                && (cues.contains { $0.meaning == .hypothetical } || !RoleCues.withholding.hasMatch(in: letter, range))
            isQuestion = letter.flow.bytes[range].last == UInt8(ascii: "?")
            let statutory = RoleCues.statutory.firstMatch(in: letter, range)
            statutoryStart = statutory.flatMap {
                RoleCues.firstPerson.hasMatch(in: letter, range) ? nil : $0.range.lowerBound
            }
        }
    }

    /// In the letter's order.
    private(set) var all: [Sentence] = []
    /// What stands between double quotes, four words or more, in the same paragraphs.
    private(set) var quotations: [Range<Int>] = []
    /// For each mention of the draft, its sentence's index.
    private(set) var ofMention: [Int] = []

    init(letter: Letter, mentions: [Draft.Mention], clusters: [Range<Int>]) {
        var lastBlock = -1
        for (number, mention) in mentions.enumerated() {
            let block = letter.blockIndex(at: mention.range.lowerBound)
            if block != lastBlock {
                let range = letter.blocks[block].range
                for sentence in letter.sentences(in: range) { all.append(Sentence(sentence, block: block)) }
                quotations += Self.quotations(in: letter, range)
                lastBlock = block
            }
            let first = ofMention.last ?? 0
            let index = all[first...].firstIndex {
                $0.block == block && $0.range.upperBound >= mention.range.upperBound
            }
            let place = index ?? max(0, all.count - 1)
            if ofMention.last != place { all[place].read(in: letter) }
            ofMention.append(place)
            if index != nil, all[place].clusters.last != clusters[number] {
                all[place].clusters.append(clusters[number])
            }
        }
    }

    /// Whether a place stands in a quotation.
    func isQuoted(_ offset: Int) -> Bool {
        let next = quotations.partition { $0.upperBound <= offset }
        return next < quotations.count && quotations[next].contains(offset)
    }

    private static func quotations(in letter: Letter, _ block: Range<Int>) -> [Range<Int>] {
        var quotations: [Range<Int>] = []
        var open: Int?
        let bytes = letter.flow.bytes
        for offset in letter.landmarks.signs.within(block) where bytes[offset] == UInt8(ascii: "\"") {
            if let start = open {
                if bytes[start..<offset].count(where: { $0 == 0x20 }) >= 3 { quotations.append(start..<offset) }
                open = nil
            } else {
                open = offset
            }
        }
        return quotations
    }

    /// A phrase takes the words in it: "not relying" is no "relying".
    static func cues(in letter: Letter, _ sentence: Range<Int>) -> [PhraseTable<RoleCues.Meaning>.Match] {
        let all = RoleCues.reliance.matches(in: letter, sentence)
        guard !all.isEmpty else { return [] }
        return all.filter { cue in
            cue.meaning != .beside
                && !all.contains { $0.row != cue.row && $0.meaning != cue.meaning && $0.range.contains(cue.range) }
        }
    }
}

extension Range where Bound == Int {
    /// Whether this range holds all of another.
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
