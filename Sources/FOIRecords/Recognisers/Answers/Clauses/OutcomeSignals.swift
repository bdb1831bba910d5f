/// What an authority says of information or of a request, in phrases and in clauses put together anew.
///
/// A phrase is sure of its words: where a clause that overlaps one would say something else, the phrase counts.
struct OutcomeSignals: Sendable {
    struct Match: Sendable {
        var meaning: OutcomeCues.Signal
        /// In the flow's bytes.
        var range: Range<Int>
        fileprivate var source: Source

        var isPhrase: Bool {
            if case .row = source { true } else { false }
        }
    }

    fileprivate enum Source: Sendable {
        case row(Int)
        case clause(ClauseRule)
    }

    /// In order.
    func matches(in letter: Letter, _ range: Range<Int>) -> [Match] {
        var matches: [Match] = []
        OutcomeCues.phrases.forEachMatch(in: letter, range) { phrase in
            matches.append(Match(meaning: phrase.meaning, range: phrase.range, source: .row(phrase.row)))
        }
        let phrases = matches.count
        for hit in clauses(of: letter, in: range)
        where hit.range.upperBound <= range.upperBound
            && !matches[..<phrases].contains(where: { $0.meaning != .nothing && $0.range.overlaps(hit.range) })
        {
            matches.append(Match(meaning: hit.meaning, range: hit.range, source: .clause(hit.rule)))
        }
        if matches.count > phrases { matches.sort { $0.range.lowerBound < $1.range.lowerBound } }
        return matches
    }

    func hasMatch(in letter: Letter, _ range: Range<Int>) -> Bool {
        OutcomeCues.phrases.hasMatch(in: letter, range)
            || clauses(of: letter, in: range).contains { $0.range.upperBound <= range.upperBound }
    }

    /// The clauses that begin in a range: they may end behind it.
    private func clauses(of letter: Letter, in range: Range<Int>) -> ArraySlice<ClauseReader.Hit> {
        let hits = letter.index.clauses
        let first = hits.partition { $0.range.lowerBound < range.lowerBound }
        var end = first
        while end < hits.count, hits[end].range.lowerBound < range.upperBound { end += 1 }
        return hits[first..<end]
    }

    /// What found a match.
    func rule(_ match: Match) -> Rule {
        switch match.source {
        case .row(let row): OutcomeCues.phrases.rule(row, "a phrase that says “\(match.meaning)”")
        case .clause(let rule): .mechanism(rule.rawValue)
        }
    }
}
