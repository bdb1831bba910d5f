import Legislation

/// Reads how one mention of a provision is meant.
struct OccurrenceReader {
    let letter: Letter
    let draft: Draft

    /// What one mention says.
    struct Reading: Sendable {
        var role: CitationRole
        /// The sentence says so, or says the contrary; nil where it says nothing of it.
        var reliance: RoleCues.Meaning?
    }

    func reading(of mention: Draft.Mention, _ provision: Provision) -> Reading {
        let index = letter.blockIndex(at: mention.range.lowerBound)
        let sentence = letter.sentence(around: mention.range)
        if isQuoted(mention.range, block: index, sentence: sentence) { return Reading(role: .quoted) }
        switch provision.nature {
        case .duty: return Reading(role: .duty)
        case .review: return Reading(role: .review)
        case .other: return Reading(role: .mentioned)
        case .refusal, .exemption, .ncnd: break
        }
        let reliance = reliance(of: mention, in: sentence)
        let role = weighedRole(of: provision, sentence: sentence, reliance: reliance, zone: letter.blocks[index].zone)
        return Reading(role: role, reliance: reliance)
    }

    /// The role of a provision that may be relied on.
    private func weighedRole(
        of provision: Provision, sentence: Range<Int>, reliance: RoleCues.Meaning?, zone: Zone
    ) -> CitationRole {
        if reliance == .notReliedOn || reliance == .dropped { return .mentioned }
        let isRelied = reliance == .reliedOn
        switch provision.nature {
        case .ncnd: return .ncnd
        case .refusal: return zone == .boilerplate ? .mentioned : .refusal
        default: break
        }
        // The whole of the regulation on exceptions is none of them, and rights paragraphs explain.
        let isWholeOfExceptions =
            provision.path.kind == .regulation && provision.path.numbers.count == 1
            && provision.title != "Personal data"
        if !isRelied, isWholeOfExceptions || zone == .boilerplate || zone == .review { return .mentioned }
        if !isRelied, RoleCues.neither.hasMatch(in: letter, sentence) { return .ncnd }
        return .exemption
    }

    // MARK: Cues

    /// The cue of the sentence; where it has several, the one that stands nearest.
    private func reliance(of mention: Draft.Mention, in sentence: Range<Int>) -> RoleCues.Meaning? {
        let cues = RoleCues.reliance.matches(in: letter, sentence)
        guard !cues.isEmpty else { return nil }
        if cues.contains(where: { $0.meaning == .dropped }) { return .dropped }
        let meanings = Set(cues.map(\.meaning))
        if meanings.count == 1 { return cues[0].meaning }
        return nearest(cues, to: mention.range)
    }

    private func nearest(_ cues: [PhraseTable<RoleCues.Meaning>.Match], to range: Range<Int>) -> RoleCues.Meaning? {
        // A negative phrase contains a positive word: "not relying", "may apply".
        let negative = cues.filter { $0.meaning == .notReliedOn }
        let positive = cues.filter { cue in
            cue.meaning == .reliedOn
                && !negative.contains {
                    $0.range.lowerBound <= cue.range.lowerBound && cue.range.upperBound <= $0.range.upperBound + 24
                        && cue.range.lowerBound >= $0.range.lowerBound
                }
        }
        guard let first = negative.map({ distance(from: $0.range, to: range) }).min() else { return .reliedOn }
        guard let other = positive.map({ distance(from: $0.range, to: range) }).min() else { return .notReliedOn }
        return other < first ? .reliedOn : .notReliedOn
    }

    private func distance(from cue: Range<Int>, to range: Range<Int>) -> Int {
        if cue.upperBound <= range.lowerBound { return range.lowerBound - cue.upperBound }
        return max(0, cue.lowerBound - range.upperBound)
    }

    // MARK: Quotations

    private func isQuoted(_ range: Range<Int>, block: Int, sentence: Range<Int>) -> Bool {
        if letter.blocks[block].zone == .thread || draft.isRequest(range, block: block) { return true }
        if draft.statutoryBlocks.contains(block) { return !opens(block, range) }
        // Statutory words around a number that is not what introduces them.
        let lead = letter.words.partition(startingAt: sentence.lowerBound)
        let isBehindLead = lead + 6 < letter.words.count && Int(letter.words[lead + 6].start) <= range.lowerBound
        return isBehindLead && RoleCues.statutory.hasMatch(in: letter, sentence) && !isOwnSentence(sentence)
    }

    /// The number heads the block.
    private func opens(_ block: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound - letter.blocks[block].textRange.lowerBound < 4
    }

    /// A sentence in the first person is the letter's own.
    private func isOwnSentence(_ sentence: Range<Int>) -> Bool {
        Self.firstPerson.hasMatch(in: letter, sentence)
    }

    private static let firstPerson = PhraseTable<Void>([
        .init("we|our|i|my|us|your|you", (), example: "we consider"),
        .init("this letter|request|case|information|instance", (), example: "in this case"),
    ])
}
