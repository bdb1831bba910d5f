import Legislation

/// Which rule told the role of a mention.
extension OccurrenceReader {
    func rule(ofMention number: Int, _ provision: Provision, _ reading: Reading) -> Rule {
        let sentence = sentences.all[sentences.ofMention[number]]
        if reading.role == .quoted { return quotation(number, in: sentence) }
        switch provision.nature {
        case .duty, .review, .other:
            return .mechanism("what the provision is by the law's own data: \(provision.nature)")
        case .refusal, .exemption, .ncnd: break
        }
        if let cue = cue(of: reading.reliance, for: clusters[number], behind: sentences.ofMention[number]) {
            return RoleCues.reliance.rule(cue, "the phrase nearest to it, which says “\(cue.meaning)”")
        }
        if reading.role == .ncnd, sentence.isNeitherConfirmNorDeny,
            let cue = RoleCues.neither.firstMatch(in: letter, sentence.range)
        {
            return RoleCues.neither.rule(cue, "the sentence neither confirms nor denies")
        }
        return .mechanism(
            reading.role == .mentioned
                ? "it stands where provisions are only explained, or its Act has a paragraph of its own for it"
                : "what the provision is by the law's own data: \(provision.nature); the sentence says nothing else")
    }

    private func cue(
        of reliance: RoleCues.Meaning?, for cluster: Range<Int>, behind place: Int
    ) -> PhraseTable<RoleCues.Meaning>.Match? {
        guard let reliance else { return nil }
        let block = sentences.all[place].block
        for sentence in sentences.all[place...] where sentence.block == block {
            let cues = CitingSentences.cues(in: letter, sentence.range).filter {
                $0.meaning == reliance || reliance == .notReliedOn && $0.meaning == .hypothetical
                    || reliance == .dropped && $0.meaning == .formerly
            }
            let nearest = cues.min { distance(from: $0.range, to: cluster) < distance(from: $1.range, to: cluster) }
            if let nearest { return nearest }
        }
        return nil
    }

    private func quotation(_ number: Int, in sentence: CitingSentences.Sentence) -> Rule {
        let mention = draft.mentions[number].range
        if letter.blocks[sentence.block].zone == .thread { return .mechanism("it stands in a quoted e-mail") }
        if draft.isRequest(mention, in: letter) { return .mechanism("it stands in the requester's own words") }
        if draft.statutoryBlocks.contains(sentence.block) {
            return .mechanism("it stands in a paragraph that reproduces an Act")
        }
        if let start = sentence.statutoryStart, start < mention.lowerBound,
            let cue = RoleCues.statutory.firstMatch(in: letter, sentence.range)
        {
            return RoleCues.statutory.rule(cue, "words of an Act's own before it")
        }
        return .mechanism(
            sentence.isQuestion ? "it stands in a question" : "it stands between quotation marks")
    }
}
