import Legislation

/// Reads how one mention of a provision is meant.
struct OccurrenceReader {
    let letter: Letter
    let draft: Draft
    let clusters: [Range<Int>]
    let sentences: CitingSentences

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
        clusters = MentionClusters(letter: letter, mentions: draft.mentions).ranges
        sentences = CitingSentences(letter: letter, mentions: draft.mentions, clusters: clusters)
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
        let place = sentences.ofMention[number]
        let sentence = sentences.all[place]
        if isQuoted(mention.range, provision, in: sentence) { return Reading(role: .quoted) }
        switch provision.nature {
        case .duty: return Reading(role: .duty)
        case .review: return Reading(role: .review)
        case .other:
            let isRelied =
                isAlreadyAvailable(provision)
                && reliance(ofCluster: clusters[number], in: sentence) == .reliedOn
            return Reading(role: isRelied ? .exemption : .mentioned)
        case .refusal, .exemption, .ncnd: break
        }
        let said = reliance(ofCluster: clusters[number], in: sentence) ?? reliance(ofItem: sentence)
        // A review tells what the exemption is for ("applies only where") before it says that it is not engaged.
        let asksBehind = said == nil || said == .reliedOn && draft.record.kind == .internalReview
        let reliance = asksBehind ? laterReliance(ofCluster: clusters[number], behind: place) ?? said : said
        let isDenied = sentence.isNeitherConfirmNorDeny || isItemOfDenial(sentence)
        let role = weighedRole(of: provision, sentence: sentence, reliance: reliance, isDenied: isDenied)
        return Reading(role: role, reliance: reliance)
    }

    /// The role of a provision that may be relied on.
    private func weighedRole(
        of provision: Provision, sentence: CitingSentences.Sentence, reliance: RoleCues.Meaning?, isDenied: Bool
    ) -> CitationRole {
        if reliance == .notReliedOn || reliance == .dropped { return .mentioned }
        let isRelied = reliance == .reliedOn || reliance == .upheld
        let zone = letter.blocks[sentence.block].zone
        switch provision.nature {
        case .ncnd: return .ncnd
        case .refusal: return zone == .boilerplate || !isRelied && isPower(provision) ? .mentioned : .refusal
        default: break
        }
        if !isRelied, isGateway(provision) { return .mentioned }
        // The whole of the regulation on exceptions is none of them, and rights paragraphs explain.
        let isWholeOfExceptions =
            provision.path.kind == .regulation && provision.path.numbers.count == 1
            && provision.title != "Personal data"
        if !isRelied, isWholeOfExceptions || zone == .boilerplate || zone == .review { return .mentioned }
        // Where the Act has a paragraph of its own for it ("section 35(3)"), the exemption is only the reason.
        if isDenied { return hasOwnParagraph(provision) ? .mentioned : .ncnd }
        return .exemption
    }

    /// Regulation 6(1)(b), under which what is public already need not be given in another form.
    private func isAlreadyAvailable(_ provision: Provision) -> Bool {
        (provision.act == .eir2004 || provision.act == .eisrs2004) && provision.path.numbers == ["6", "1", "b"]
    }

    /// Section 12(3) to (5), by which costs are reckoned and added up: nothing is refused under them.
    private func isPower(_ provision: Provision) -> Bool {
        let numbers = provision.path.numbers
        return provision.act == .foia2000 && numbers.count > 1 && numbers[0] == "12"
            && ["3", "4", "5"].contains(numbers[1])
    }

    /// Section 39, which sends environmental information to its own regulations, and is seldom relied on.
    private func isGateway(_ provision: Provision) -> Bool {
        guard provision.path.numbers[0] == "39" else { return false }
        // FOISA's section 39(1) is on health and safety.
        return provision.act == .foia2000
            || provision.act == .foisa2002 && provision.path.numbers.dropFirst().first != "1"
    }

    /// Whether the letter cites the paragraph of the same section on confirming or denying, and this is another.
    private func hasOwnParagraph(_ provision: Provision) -> Bool {
        provision.path.numbers.count > 1
            && draft.mentions.contains {
                $0.cited.nature == .ncnd && $0.cited.act == provision.act && $0.cited.path.top == provision.path.top
            }
    }

    // MARK: Cues

    /// What the sentence says of a cluster of mentions: each of its cues speaks of the cluster that stands nearest.
    private func reliance(ofCluster cluster: Range<Int>, in sentence: CitingSentences.Sentence) -> RoleCues.Meaning? {
        func says(_ meaning: RoleCues.Meaning) -> Bool { sentence.cues.contains { $0.meaning == meaning } }
        func nearest(_ meaning: RoleCues.Meaning) -> Int? {
            sentence.cues.filter { $0.meaning == meaning }.map { distance(from: $0.range, to: cluster) }.min()
        }
        if says(.dropped), !isOfOthers(.dropped, than: cluster, in: sentence) {
            guard says(.upheld), let upheld = nearest(.upheld), let dropped = nearest(.dropped) else { return .dropped }
            return upheld < dropped ? .upheld : .dropped
        }
        if says(.formerly) { return says(.released) ? .dropped : nil }
        var negative = isAsked(cluster, in: sentence) ? 0 : nil
        var positive: Int?
        for cue in sentence.cues {
            if cue.meaning == .hypothetical, sentence.isNeitherConfirmNorDeny { continue }
            let distance = distance(from: cue.range, to: cluster)
            guard sentence.clusters.allSatisfy({ $0 == cluster || distance <= self.distance(from: cue.range, to: $0) })
            else { continue }
            switch cue.meaning {
            case .notReliedOn, .hypothetical: negative = min(negative ?? distance, distance)
            case .upheld: return .upheld
            case .reliedOn: positive = min(positive ?? distance, distance)
            default: break
            }
        }
        switch (negative, positive) {
        case (let negative?, let positive?): return negative <= positive ? .notReliedOn : .reliedOn
        case (_?, nil): return .notReliedOn
        case (nil, _?): return .reliedOn
        case (nil, nil): return nil
        }
    }

    /// "Section 12 was wrongly applied, and the e-mails are enclosed, redacted under section 40(2)": all cues of a meaning
    /// stand nearer to other clusters, and one of reliance to this.
    private func isOfOthers(
        _ meaning: RoleCues.Meaning, than cluster: Range<Int>, in sentence: CitingSentences.Sentence
    ) -> Bool {
        func isNearest(_ cue: PhraseTable<RoleCues.Meaning>.Match) -> Bool {
            let distance = distance(from: cue.range, to: cluster)
            return sentence.clusters.allSatisfy { $0 == cluster || distance < self.distance(from: cue.range, to: $0) }
        }
        return sentence.clusters.count > 1
            && sentence.cues.allSatisfy { $0.meaning != meaning || !isNearest($0) }
            && sentence.cues.contains { $0.meaning == .reliedOn && isNearest($0) }
    }

    /// "Whether s.38 applied" is a question: the word stands just before the provision.
    private func isAsked(_ cluster: Range<Int>, in sentence: CitingSentences.Sentence) -> Bool {
        let before = min(sentence.range.lowerBound, cluster.lowerBound)..<cluster.lowerBound
        return letter.words(in: before).suffix(2).contains { $0.hash == Self.whether }
    }

    private static let whether = WordToken.hash(of: "whether")

    /// What the lead-in to a list says of its points: "It is withheld under:".
    private func reliance(ofItem sentence: CitingSentences.Sentence) -> RoleCues.Meaning? {
        guard let lead = leadIn(to: sentence) else { return nil }
        let meanings = Set(CitingSentences.cues(in: letter, lead).map(\.meaning))
        return meanings.count == 1 ? meanings.first.flatMap { $0 == .hypothetical ? nil : $0 } : nil
    }

    /// "We neither confirm nor deny that it is held, by virtue of the following exemption:" leads in the list.
    private func isItemOfDenial(_ sentence: CitingSentences.Sentence) -> Bool {
        leadIn(to: sentence).map {
            RoleCues.neither.hasMatch(in: letter, $0) && !RoleCues.withholding.hasMatch(in: letter, $0)
        } ?? false
    }

    /// The sentence that leads in the list to which a sentence without words of its own belongs.
    private func leadIn(to sentence: CitingSentences.Sentence) -> Range<Int>? {
        guard sentence.cues.isEmpty, isItem(sentence.block) else { return nil }
        var index = sentence.block - 1
        while index >= 0, sentence.block - index < Self.longestList {
            let range = letter.blocks[index].range
            if letter.blocks[index].zone == .furniture {
                index -= 1
                continue
            }
            let mark = letter.bytes(range).last
            if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";"), let lead = letter.sentences(in: range).last,
                mark == UInt8(ascii: ":") || !CitingSentences.cues(in: letter, lead).isEmpty
            {
                return lead
            }
            guard isItem(index) else { return nil }
            index -= 1
        }
        return nil
    }

    /// A few words, or a point of a list.
    private func isItem(_ index: Int) -> Bool {
        let block = letter.blocks[index]
        return block.zone == .body && (block.isHeading || block.marker != nil || block.range.count < 120)
    }

    private static let longestList = 12

    /// What the sentences behind a mention say of "the exemption", before another provision is named in its paragraph.
    private func laterReliance(ofCluster cluster: Range<Int>, behind place: Int) -> RoleCues.Meaning? {
        let block = sentences.all[place].block
        for (step, sentence) in sentences.all[place...].dropFirst().enumerated() {
            guard sentence.block == block, sentence.clusters.isEmpty else { return nil }
            // A short sentence speaks of what stands before it: "I was not persuaded".
            guard
                RoleCues.exemption.hasMatch(in: letter, sentence.range) || letter.words(in: sentence.range).count <= 5
                    || step == 0 && findsOnIt(sentence.range)
            else { continue }
            let cues = CitingSentences.cues(in: letter, sentence.range)
            if cues.contains(where: { $0.meaning == .dropped }) { return .dropped }
            if cues.contains(where: { $0.meaning == .notReliedOn }) { return .notReliedOn }
        }
        return nil
    }

    /// "I have taken the view that this can no longer stand": a review, of what the sentence before it tells.
    private func findsOnIt(_ sentence: Range<Int>) -> Bool {
        let words = letter.words(in: sentence)
        guard draft.record.kind == .internalReview, let first = words.first, !Self.readers.contains(first) else {
            return false
        }
        return words.contains(where: Self.pronouns.contains)
    }

    private static let pronouns = WordSet("this that it")
    /// "You complain that it should not have been withheld."
    private static let readers = WordSet("you your")

    /// Bytes between a cue and a cluster; 0 where they overlap.
    func distance(from cue: Range<Int>, to range: Range<Int>) -> Int {
        if cue.upperBound <= range.lowerBound { return printed(cue.upperBound..<range.lowerBound) }
        return cue.lowerBound >= range.upperBound ? printed(range.upperBound..<cue.lowerBound) : 0
    }

    /// The length of a stretch without what stands in brackets.
    private func printed(_ range: Range<Int>) -> Int {
        var depth = 0
        var length = 0
        for byte in letter.flow.bytes[range] {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if depth == 0 { length += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        }
        return length
    }

    // MARK: Quotations

    private func isQuoted(_ range: Range<Int>, _ provision: Provision, in sentence: CitingSentences.Sentence) -> Bool {
        let zone = letter.blocks[sentence.block].zone
        if zone == .thread || zone == .body && sentence.isQuestion && provision.nature == .other { return true }
        if draft.isRequest(range, in: letter), !isOwnVoice(sentence.block) { return true }
        if draft.statutoryBlocks.contains(sentence.block), !isOwnVoice(sentence.block) {
            return !opens(sentence.block, range)
        }
        return sentence.statutoryStart.map { $0 < range.lowerBound } ?? false
            || sentences.isQuoted(range.lowerBound) && !isNamedByLeadIn(range, in: sentence)
    }

    /// "The following exemption applies:" leads in a provision with its title in quotation marks.
    private func isNamedByLeadIn(_ range: Range<Int>, in sentence: CitingSentences.Sentence) -> Bool {
        range.lowerBound - letter.blocks[sentence.block].textRange.lowerBound < 3
            && reliance(ofItem: sentence) == .reliedOn
    }

    /// The paragraph can only be the authority's own.
    private func isOwnVoice(_ block: Int) -> Bool {
        RoleCues.ownVoice.hasMatch(in: letter, letter.blocks[block].range)
    }

    /// The number heads the block.
    private func opens(_ block: Int, _ range: Range<Int>) -> Bool {
        range.lowerBound - letter.blocks[block].textRange.lowerBound < 4
    }
}
