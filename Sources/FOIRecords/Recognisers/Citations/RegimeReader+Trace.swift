import Legislation

/// What a trace is told of the access regimes.
extension RegimeReader {
    /// What the letter says of each Act that it names, the plainest first, and the exemptions that stand for theirs.
    func weigh(_ trace: Trace) {
        let said = draft.acts.map { ($0, cue(of: $0)) }
        for (mention, cue) in said {
            guard let cue, let regime = regime(of: mention.act) else { continue }
            trace.weigh(
                .regimes, regime.rawValue, at: mention.range,
                by: RegimeCues.handling.rule(cue, "what the sentence says of the Act: \(cue.meaning)"),
                but: cue.meaning == .denied ? "the sentence says that it is not the one" : nil)
        }
        for mention in draft.mentions where isOwnWords(mention.range) && isReliedOn(mention.cited) {
            guard let regime = regime(of: mention.cited.act) else { continue }
            trace.weigh(
                .regimes, regime.rawValue, at: mention.range, by: .mechanism("an exemption of the Act is cited"))
        }
        for (mention, cue) in said where cue == nil {
            guard let regime = regime(of: mention.act) else { continue }
            let isOwn = !mention.isWeak && isOwnWords(mention.range)
            trace.weigh(
                .regimes, regime.rawValue, at: mention.range,
                by: .mechanism(isOwn ? "the Act is named" : "“FOI” or the like, or words that are not the authority's"))
        }
    }

    private func regime(of act: Act?) -> Regime? {
        act.flatMap { act in Regime.allCases.first { $0.act == act } }
    }

    private func cue(of mention: ActMention) -> PhraseTable<RegimeCues.Meaning>.Match? {
        guard !mention.isWeak, isOwnWords(mention.range), let meaning = meaning(of: mention) else { return nil }
        let sentence = letter.sentence(around: mention.range)
        let before = sentence.lowerBound..<max(sentence.lowerBound, mention.range.lowerBound)
        return RegimeCues.handling.matches(in: letter, before).last { $0.meaning == meaning }
    }
}
