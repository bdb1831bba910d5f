import Legislation

/// Reads how one mention of a provision is meant.
struct OccurrenceReader {
    let letter: Letter
    let draft: Draft
    private let clusters: [Range<Int>]

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
        clusters = MentionClusters(letter: letter, mentions: draft.mentions).ranges
    }

    /// What one mention says.
    struct Reading: Sendable {
        var role: CitationRole
        /// The sentence says so, or says the contrary; nil where it says nothing of it.
        var reliance: RoleCues.Meaning?
    }

    /// - Parameter number: the mention's index in the draft.
    func reading(ofMention number: Int, _ provision: Provision) -> Reading {
        let mention = draft.mentions[number]
        let index = letter.blockIndex(at: mention.range.lowerBound)
        let sentence = letter.sentence(around: mention.range)
        if isQuoted(mention.range, block: index, sentence: sentence) { return Reading(role: .quoted) }
        switch provision.nature {
        case .duty: return Reading(role: .duty)
        case .review: return Reading(role: .review)
        case .other: return Reading(role: .mentioned)
        case .refusal, .exemption, .ncnd: break
        }
        let said = reliance(ofCluster: clusters[number], in: sentence)
        // A review tells what the exemption is for ("applies only where") before it says that it is not engaged.
        let asksBehind = said == nil || said == .reliedOn && draft.record.kind == .internalReview
        let reliance = asksBehind ? laterReliance(ofMention: number, in: index) ?? said : said
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
        if RoleCues.neither.hasMatch(in: letter, sentence), !RoleCues.withholding.hasMatch(in: letter, sentence) {
            return .ncnd
        }
        return .exemption
    }

    // MARK: Cues

    /// What the sentence says of a cluster of mentions: each of its cues speaks of the cluster that stands nearest.
    private func reliance(ofCluster cluster: Range<Int>, in sentence: Range<Int>) -> RoleCues.Meaning? {
        let all = RoleCues.reliance.matches(in: letter, sentence)
        // A phrase takes the words in it: "not relying" is no "relying".
        let cues = all.filter { cue in
            cue.meaning != .beside
                && !all.contains { $0.row != cue.row && $0.range.contains(cue.range) && $0.meaning != cue.meaning }
        }
        let meanings = Set(cues.map(\.meaning))
        if meanings.contains(.dropped) { return .dropped }
        if meanings.contains(.formerly) { return meanings.contains(.released) ? .dropped : nil }
        let others = clusters.filter { $0 != cluster && sentence.overlaps($0) }
        let own = cues.filter { cue in
            let distance = distance(from: cue.range, to: cluster)
            return others.allSatisfy { distance <= self.distance(from: cue.range, to: $0) }
        }
        let negative = own.filter { $0.meaning == .notReliedOn }.map { distance(from: $0.range, to: cluster) }.min()
        let positive = own.filter { $0.meaning == .reliedOn }.map { distance(from: $0.range, to: cluster) }.min()
        switch (negative, positive) {
        case (let negative?, let positive?): return negative <= positive ? .notReliedOn : .reliedOn
        case (_?, nil): return .notReliedOn
        case (nil, _?): return .reliedOn
        case (nil, nil): return nil
        }
    }

    /// What the sentences behind a mention say of "the exemption", before another provision is named in its paragraph.
    private func laterReliance(ofMention number: Int, in block: Int) -> RoleCues.Meaning? {
        let end = letter.blocks[block].range.upperBound
        let cluster = clusters[number]
        let next = draft.mentions.lazy.map(\.range.lowerBound).first { $0 >= cluster.upperBound } ?? end
        let behind = letter.sentence(around: draft.mentions[number].range).upperBound..<end
        guard !behind.isEmpty else { return nil }
        for sentence in letter.sentences(in: behind) where sentence.upperBound <= next {
            guard RoleCues.exemption.hasMatch(in: letter, sentence) else { continue }
            let cues = RoleCues.reliance.matches(in: letter, sentence)
            if cues.contains(where: { $0.meaning == .dropped }) { return .dropped }
            if cues.contains(where: { RoleCues.reliance.rows[$0.row].meaning == .notReliedOn }) { return .notReliedOn }
        }
        return nil
    }

    /// Bytes between a cue and a cluster; 0 where they overlap.
    private func distance(from cue: Range<Int>, to range: Range<Int>) -> Int {
        max(0, range.lowerBound - cue.upperBound, cue.lowerBound - range.upperBound)
    }

    // MARK: Quotations

    private func isQuoted(_ range: Range<Int>, block: Int, sentence: Range<Int>) -> Bool {
        if letter.blocks[block].zone == .thread || draft.isRequest(range, in: letter) { return true }
        if draft.statutoryBlocks.contains(block) { return !opens(block, range) }
        return RoleCues.statutory.matches(in: letter, sentence).contains { cue in
            cue.range.lowerBound < range.lowerBound
        } && !isOwnSentence(sentence)
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

extension Range where Bound == Int {
    /// Whether this range holds all of another.
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
