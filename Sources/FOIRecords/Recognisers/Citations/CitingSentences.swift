/// The sentences of the paragraphs that cite provisions, each read once for its cues.
struct CitingSentences {
    struct Sentence {
        var range: Range<Int>
        var block: Int
        /// Without those that lie within another.
        var cues: [PhraseTable<RoleCues.Meaning>.Match]
        /// It neither confirms nor denies, and withholds nothing.
        var isNeitherConfirmNorDeny: Bool
        /// Where words of an Act's own begin in it, in a sentence that is not plainly the letter's; nil where none do.
        var statutoryStart: Int?
        /// The clusters of mentions in it, each once.
        var clusters: [Range<Int>] = []

        init(_ range: Range<Int>, block: Int, in letter: Letter) {
            self.range = range
            self.block = block
            cues = CitingSentences.cues(in: letter, range)
            isNeitherConfirmNorDeny =
                RoleCues.neither.hasMatch(in: letter, range) && !RoleCues.withholding.hasMatch(in: letter, range)
            let statutory = RoleCues.statutory.matches(in: letter, range).first
            statutoryStart = RoleCues.firstPerson.hasMatch(in: letter, range) ? nil : statutory?.range.lowerBound
        }
    }

    /// In the letter's order.
    private(set) var all: [Sentence] = []
    /// For each mention of the draft, its sentence's index.
    private(set) var ofMention: [Int] = []

    init(letter: Letter, mentions: [Draft.Mention], clusters: [Range<Int>]) {
        var lastBlock = -1
        for (number, mention) in mentions.enumerated() {
            let block = letter.blockIndex(at: mention.range.lowerBound)
            if block != lastBlock {
                all += letter.sentences(in: letter.blocks[block].range).map {
                    Sentence($0, block: block, in: letter)
                }
                lastBlock = block
            }
            let first = ofMention.last ?? 0
            let index = all[first...].firstIndex {
                $0.block == block && $0.range.upperBound >= mention.range.upperBound
            }
            ofMention.append(index ?? max(0, all.count - 1))
            if let index, all[index].clusters.last != clusters[number] { all[index].clusters.append(clusters[number]) }
        }
    }

    /// A phrase takes the words in it: "not relying" is no "relying".
    private static func cues(in letter: Letter, _ sentence: Range<Int>) -> [PhraseTable<RoleCues.Meaning>.Match] {
        let all = RoleCues.reliance.matches(in: letter, sentence)
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
