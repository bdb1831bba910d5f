/// Tells what sort of sentence one is, where no phrase is known for it: by what its words told of sentences whose sort
/// was known.
struct SentenceClassifier<Sort: CaseIterable & RawRepresentable<Int> & Sendable>: Sendable {
    /// The likeliest sort.
    struct Verdict: Sendable {
        var sort: Sort
        /// How far it is ahead of the next, in tenths of log-odds: 10 are 2.7 to 1, 20 are 7 to 1.
        var lead: Int
    }

    private let sorts = Array(Sort.allCases)
    private let text: String
    private let weights: SentenceWeights

    /// - Parameter text: see ``SentenceWeights``; in the order of the sorts.
    init(_ text: String) {
        self.text = text
        weights = SentenceWeights(text)
    }

    func verdict(on sentence: Range<Int>, in letter: Letter) -> Verdict {
        let scores = scores(of: sentence, in: letter)
        var (best, second) = (0, Int16.min)
        for index in 1..<sorts.count {
            if scores[index] > scores[best] {
                second = scores[best]
                best = index
            } else if scores[index] > second {
                second = scores[index]
            }
        }
        return Verdict(sort: sorts[best], lead: Int(scores[best]) - Int(second))
    }

    /// The likeliest sort, where it is so far ahead of the next.
    func sort(of sentence: Range<Int>, in letter: Letter, leadingBy least: Int) -> Sort? {
        let verdict = verdict(on: sentence, in: letter)
        return verdict.lead >= least ? verdict.sort : nil
    }

    /// For each sort, in their order, how far a sentence is less like those of that sort than those of the likeliest, in
    /// tenths of log-odds.
    func behind(_ sentence: Range<Int>, in letter: Letter) -> SentenceWeights.Scores {
        let scores = scores(of: sentence, in: letter)
        let most = sorts.indices.map { scores[$0] }.max() ?? 0
        return scores &- SentenceWeights.Scores(repeating: most)
    }

    /// What found the sort of a sentence: the words that spoke most for it.
    func rule(
        _ sort: Sort, on sentence: Range<Int>, in letter: Letter, file: StaticString = #fileID, line: UInt = #line
    )
        -> Rule
    {
        var features: Set<UInt64> = []
        SentenceFeatures.forEach(
            in: letter.words(in: sentence), of: letter.flow.folded, isQuestion: letter.endsInQuestionMark(sentence)
        ) { features.insert($0) }
        let telling = SentenceWeights.named(in: text).filter { features.contains($0.feature) }
            .map { (name: $0.name, weight: $0.row[sort.rawValue]) }.sorted {
                ($1.weight, $0.name) < ($0.weight, $1.name)
            }
        let words = telling.prefix(3).map { "“\($0.name)”" }.joined(separator: ", ")
        return .mechanism("a sentence like others that say “\(sort)”, by \(words)", file: file, line: line)
    }

    /// How likely a sentence is to be of each sort, in their order; the sum is 1.
    func likelihoods(of sentence: Range<Int>, in letter: Letter) -> [Double] {
        let scores = scores(of: sentence, in: letter)
        let most = sorts.indices.map { Int(scores[$0]) }.max() ?? 0
        let odds = sorts.indices.map { TenthsOfOdds.odds(most - Int(scores[$0])) }
        let sum = odds.reduce(0, +)
        return odds.map { $0 / sum }
    }

    private func scores(of sentence: Range<Int>, in letter: Letter) -> SentenceWeights.Scores {
        weights.scores(
            of: letter.words(in: sentence), in: letter.flow.folded, isQuestion: letter.endsInQuestionMark(sentence))
    }
}

/// What tenths of log-odds are as odds.
private enum TenthsOfOdds {
    /// The odds of what is so many tenths behind; 0 where that is far.
    static func odds(_ tenths: Int) -> Double { tenths < table.count ? table[tenths] : 0 }

    private static let table: [Double] = {
        // The tenth root of 1/e.
        let tenth = 0.904_837_418_035_959_6
        return (0..<150).reduce(into: [1]) { table, _ in table.append(table[table.count - 1] * tenth) }
    }()
}
