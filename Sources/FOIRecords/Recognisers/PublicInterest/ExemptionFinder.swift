import Legislation

/// Tells which exemptions a passage argues about.
struct ExemptionFinder {
    let letter: Letter
    /// The mentions that may name the exemption of a test, in order.
    private let mentions: [Draft.Mention]
    /// All mentions, in order.
    private let allMentions: [Draft.Mention]
    private let classes: [String: ExemptionClass]
    /// The exemptions that may be tested, with the words of each of their names.
    private let candidates: [(provision: String, names: [Set<UInt64>])]

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        allMentions = draft.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var classes: [String: ExemptionClass] = [:]
        for mention in allMentions where classes[mention.provision] == nil {
            classes[mention.provision] = ExemptionClass(mention.provision)
        }
        self.classes = classes
        let passedOver = draft.statutoryBlocks.union(draft.requestBlocks)
        mentions = allMentions.filter { mention in
            guard let exemption = classes[mention.provision], exemption != .none else { return false }
            return !passedOver.contains(letter.blockIndex(at: mention.range.lowerBound))
        }
        candidates = Self.reduced(mentions.map(\.provision), classes: classes).map { ($0, Self.names(of: $0)) }
    }

    func exemptionClass(of provision: String) -> ExemptionClass { classes[provision] ?? ExemptionClass(provision) }

    // MARK: Names

    /// The exemptions that a stretch names, the deepest where it names one twice. Absolute ones are
    /// left out beside others.
    func provisions(namedIn range: Range<Int>) -> [String] {
        reduced(within(range, of: mentions).map(\.provision))
    }

    /// The exemptions named within a stretch, as they stand.
    func mentionedProvisions(in range: Range<Int>) -> [String] { within(range, of: mentions).map(\.provision) }

    /// Where provisions of any kind are named within a stretch.
    func mentionRanges(in range: Range<Int>) -> [Range<Int>] { within(range, of: allMentions).map(\.range) }

    private func within(_ range: Range<Int>, of mentions: [Draft.Mention]) -> [Draft.Mention] {
        mentions.filter { $0.range.lowerBound >= range.lowerBound && $0.range.lowerBound < range.upperBound }
    }

    /// Without repetitions, without what another lies beneath, and without absolute ones beside others.
    func reduced(_ provisions: [String]) -> [String] { Self.reduced(provisions, classes: classes) }

    private static func reduced(_ provisions: [String], classes: [String: ExemptionClass]) -> [String] {
        var kept: [String] = []
        for provision in provisions where !kept.contains(provision) {
            guard !provisions.contains(where: { $0.isProvision(beneath: provision) }) else { continue }
            kept.append(provision)
        }
        let weighed = kept.filter { classes[$0] == .qualified }
        return weighed.isEmpty ? kept : weighed
    }

    // MARK: From the text before

    /// The exemptions of the nearest sentence before an offset that names any.
    ///
    /// - Parameter floor: where the text begins that may name them.
    func provisions(before offset: Int, floor: Int) -> [String] {
        for mention in mentions.reversed() where mention.range.lowerBound < offset {
            if mention.range.lowerBound < floor { return [] }
            let sentence = self.sentence(around: mention.range.lowerBound, limit: offset)
            if ArgumentCues.disclaimers.hasMatch(in: letter, sentence) { continue }
            let named = provisions(namedIn: sentence)
            if named.contains(where: { exemptionClass(of: $0) == .qualified }) { return named }
            // An absolute exemption is passed over where the text names a qualified one further up.
            let above = provisions(before: sentence.lowerBound, floor: floor)
            return above.contains { exemptionClass(of: $0) == .qualified } ? above : named
        }
        return []
    }

    /// Where the sentence starts that names a provision last before an offset.
    func place(of provision: String, before offset: Int) -> Int? {
        let mention = mentions.last { $0.range.lowerBound < offset && $0.provision == provision }
        return mention.map { sentence(around: $0.range.lowerBound, limit: offset).lowerBound }
    }

    private func sentence(around offset: Int, limit: Int) -> Range<Int> {
        let block = letter.blocks[letter.blockIndex(at: offset)].range
        let sentence = letter.sentences(in: block).last { $0.lowerBound <= offset } ?? block
        return sentence.lowerBound..<min(sentence.upperBound, max(limit, offset + 1))
    }

    // MARK: Narrowing

    /// The one deeper provision under which the letter relies on an exemption, where there is just one.
    ///
    /// - Parameter range: where to look.
    func deeper(than provision: String, in range: Range<Int>) -> String? {
        let beneath = within(range, of: mentions).filter { $0.provision.isProvision(beneath: provision) }
            .filter { !isDisclaimed($0) }
        let deepest = Set(reduced(beneath.map(\.provision)))
        return deepest.count == 1 ? deepest.first : nil
    }

    /// Whether a sentence says that the letter relies on a provision, or on what lies above or beneath it.
    func isReliedOn(_ provision: String) -> Bool {
        mentions.contains { mention in
            guard WeighingReader.isRelated(mention.provision, to: [provision]), !isDisclaimed(mention) else {
                return false
            }
            let sentence = sentence(around: mention.range.lowerBound, limit: .max)
            return BalanceCues.reliance.hasMatch(in: letter, sentence)
        }
    }

    private func isDisclaimed(_ mention: Draft.Mention) -> Bool {
        let sentence = sentence(around: mention.range.lowerBound, limit: .max)
        return ArgumentCues.disclaimers.hasMatch(in: letter, sentence)
    }

    // MARK: Titles

    /// The exemption that a heading describes without its number: "Public interest test: draft report".
    func provision(describedBy title: Range<Int>) -> String? {
        let words = contentWords(in: title)
        guard !words.isEmpty else { return nil }
        var best: (provision: String, score: Int)?
        var isTie = false
        for (provision, names) in candidates {
            let known = names.reduce(blockWords(of: provision)) { $0.union($1) }
            let score = words.count { known.contains($0) }
            guard score * 2 >= words.count, score >= best?.score ?? 1 else { continue }
            isTie = score == best?.score
            best = (provision, score)
        }
        return isTie ? nil : best?.provision
    }

    /// The exemption whose title or usual name a heading is.
    func provision(titled heading: Range<Int>) -> String? {
        let words = contentWords(in: heading)
        guard !words.isEmpty, words.count <= 8 else { return nil }
        let titled = candidates.filter { candidate in
            candidate.names.contains { words.isSubset(of: $0) && words.count * 2 > $0.count }
        }
        return titled.count == 1 ? titled[0].provision : nil
    }

    /// The words of the paragraphs that name a provision.
    private func blockWords(of provision: String) -> Set<UInt64> {
        mentions.filter { $0.provision == provision }.reduce(into: []) { words, mention in
            words.formUnion(contentWords(in: letter.blocks[letter.blockIndex(at: mention.range.lowerBound)].range))
        }
    }

    private static func names(of identifier: String) -> [Set<UInt64>] {
        guard let provision = Provision(identifier: identifier) else { return [] }
        return ([provision.title].compactMap(\.self) + provision.usualNames).map { name in
            let folded = name.utf8.map(\.folded)
            return Set(WordToken.tokens(of: folded).filter { !commonWords.contains($0) }.map(\.hash))
        }
    }

    /// Whether a stretch has words in common with a title.
    func shares(_ title: Range<Int>, with range: Range<Int>) -> Bool {
        let words = contentWords(in: title)
        let common = contentWords(in: range).intersection(words)
        return !words.isEmpty && common.count * 2 > words.count
    }

    private func contentWords(in range: Range<Int>) -> Set<UInt64> {
        Set(letter.words(in: range).filter { !Self.commonWords.contains($0) && $0.range.count > 1 }.map(\.hash))
    }

    private static let commonWords = WordSet(
        "the a an of for in on to by with under and or as at from section regulation exemption exception public interest "
            + "test information act")
}

extension String {
    /// Whether this is a section or regulation as a whole: "ukpga/2000/36/section/31".
    var isSection: Bool { utf8.count { $0 == UInt8(ascii: "/") } == 4 }

    /// Whether this provision lies beneath another: "…/31/1/a" beneath "…/31".
    func isProvision(beneath other: String) -> Bool { hasPrefix(other + "/") }
}
