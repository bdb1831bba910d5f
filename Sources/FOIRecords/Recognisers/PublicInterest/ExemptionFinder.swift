import Legislation

/// Tells which exemptions a passage argues about.
final class ExemptionFinder {
    let letter: Letter
    /// The mentions that may name the exemption of a test, in order.
    let mentions: [Draft.Mention]
    /// All mentions, in order.
    private let allMentions: [Draft.Mention]
    /// The provisions that the letter mentions, each once.
    private let classes: [(provision: String, exemption: ExemptionClass)]
    /// The exemptions that may be tested, with the words of each of their names.
    private(set) lazy var candidates: [(provision: String, names: [[UInt64]])] = reduced(mentions.map(\.provision))
        .map { provision in
            (provision, mentions.first { $0.provision == provision }.map { Self.names(of: $0.cited) } ?? [])
        }

    /// - Parameter requestBlocks: those of the draft, where they are not others.
    init(letter: Letter, draft: Draft, requestBlocks: BlockSet? = nil) {
        self.letter = letter
        let requestBlocks = requestBlocks ?? draft.requestBlocks
        allMentions = draft.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var classes: [(provision: String, exemption: ExemptionClass)] = []
        var mentions: [Draft.Mention] = []
        for mention in allMentions {
            let known = classes.first { $0.provision == mention.provision }?.exemption
            let exemption = known ?? ExemptionClass(mention.cited)
            if known == nil { classes.append((mention.provision, exemption)) }
            guard exemption != .none else { continue }
            let block = letter.blockIndex(at: mention.range.lowerBound)
            let isAsked = requestBlocks.contains(block) && draft.isRequest(mention.range, in: letter)
            if !draft.statutoryBlocks.contains(block), !isAsked { mentions.append(mention) }
        }
        self.classes = classes
        self.mentions = mentions
    }

    func exemptionClass(of provision: String) -> ExemptionClass {
        classes.first { $0.provision == provision }?.exemption
            ?? Provision(identifier: provision).map(ExemptionClass.init) ?? .none
    }

    // MARK: Names

    /// The exemptions that a stretch names, the deepest where it names one twice. Absolute ones are
    /// left out beside others.
    func provisions(namedIn range: Range<Int>) -> [String] {
        let named = mentionedProvisions(in: range)
        return named.isEmpty ? [] : reduced(isDenial(range) ? denied(named) : named)
    }

    /// "Regulation 12(6), read with 12(5)(a), lets us neither confirm nor deny": of one regulation that on the denial.
    private func denied(_ provisions: [String]) -> [String] {
        let denials = provisions.filter { provision in
            mentions.contains { $0.provision == provision && $0.cited.nature == .ncnd }
        }
        guard !denials.isEmpty else { return provisions }
        return provisions.filter { provision in
            denials.contains(provision) || !denials.contains { $0.section == provision.section }
        }
    }

    private func isDenial(_ range: Range<Int>) -> Bool { RoleCues.neither.hasMatch(in: letter, range) }

    /// The exemptions named within a stretch, as they stand.
    func mentionedProvisions(in range: Range<Int>) -> [String] {
        mentions[within(range, of: mentions)].map(\.provision)
    }

    /// Where provisions of any kind are named within a stretch.
    func mentionRanges(in range: Range<Int>) -> [Range<Int>] {
        allMentions[within(range, of: allMentions)].map(\.range)
    }

    /// The indices of the mentions that start within a stretch.
    private func within(_ range: Range<Int>, of mentions: [Draft.Mention]) -> Range<Int> {
        var start = 0
        while start < mentions.count, mentions[start].range.lowerBound < range.lowerBound { start += 1 }
        var end = start
        while end < mentions.count, mentions[end].range.lowerBound < range.upperBound { end += 1 }
        return start..<end
    }

    /// Without repetitions, without what another lies beneath, and without absolute ones beside others.
    func reduced(_ provisions: [String]) -> [String] {
        var kept: [String] = []
        for provision in provisions where !kept.contains(provision) {
            guard !provisions.contains(where: { $0.isProvision(beneath: provision) }) else { continue }
            kept.append(provision)
        }
        let weighed = kept.filter { provision in
            classes.contains { $0.provision == provision && $0.exemption == .qualified }
        }
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
            if isPassedOver(mention, in: sentence) { continue }
            let named = provisions(namedIn: sentence)
            if named.contains(where: { exemptionClass(of: $0) == .qualified }) { return named }
            // An absolute exemption is passed over where the text names a qualified one further up.
            let above = provisions(before: sentence.lowerBound, floor: floor)
            return above.contains { exemptionClass(of: $0) == .qualified } ? above : named
        }
        return []
    }

    /// The same, with those of the sentence before where the text then speaks of both: "Section 30(1)(b) applies, and so
    /// does section 36(2)(b). Both exemptions are subject to the public interest."
    func bothProvisions(before offset: Int, floor: Int) -> [String] {
        let near = provisions(before: offset, floor: floor)
        guard let last = near.last, let start = place(of: last, before: offset) else { return near }
        let end = sentence(around: start, limit: offset).upperBound
        guard Self.both.hasMatch(in: letter, end..<offset) else { return near }
        return reduced(provisions(before: start, floor: floor) + near)
    }

    static let both = PhraseTable<Void>([
        .init(
            "both of? the|these|those? exemptions|exceptions", (),
            example: "Both of these exemptions are subject to the public interest test")
    ])

    /// "If held, it would be exempt under section 35(1)(a)", which a letter says that neither confirms nor denies.
    static let suppositions = PhraseTable<Void>([
        .init("if held|hold", (), example: "If held, it would be exempt"),
        .init(
            "if the|such|any|that|this information|it|we was|were|did|is? held|hold|exist|existed", (),
            example: "if the information was held"),
        .init("were it|they|the|such|any information? held|exist|existed", (), example: "Were it held"),
        .init("if it|we|they was|were|did held|hold|exist", (), example: "if it were held"),
    ])

    /// Where the sentence starts that names a provision last before an offset.
    func place(of provision: String, before offset: Int) -> Int? {
        let mention = mentions.last { $0.range.lowerBound < offset && $0.provision == provision }
        return mention.map { sentence(around: $0.range.lowerBound, limit: offset).lowerBound }
    }

    func sentence(around offset: Int, limit: Int) -> Range<Int> {
        let block = letter.blocks[letter.blockIndex(at: offset)].range
        let sentence = letter.sentences(in: block).prefix { $0.lowerBound <= offset }.last ?? block
        return sentence.lowerBound..<min(sentence.upperBound, max(limit, offset + 1))
    }

    // MARK: Narrowing

    /// The deeper provisions under which the letter relies on an exemption.
    ///
    /// - Parameter range: where to look.
    /// - Parameter isDenied: whether only one counts that is on confirming or denying.
    func deeper(than provision: String, in range: Range<Int>, isDenied: Bool = false) -> [String] {
        let beneath = mentions[within(range, of: mentions)].filter {
            $0.provision.isProvision(beneath: provision) && !isDisclaimed($0)
                && (!isDenied || $0.cited.nature == .ncnd)
        }
        return reduced(beneath.map(\.provision))
    }

    /// Whether the labels of a weighing speak of confirming or denying.
    func isOnConfirming(_ weighing: Weighing) -> Bool {
        let start = weighing.blocks.min().map { letter.blocks[$0].range.lowerBound } ?? weighing.start
        let end = weighing.firstArgument ?? weighing.start
        return RoleCues.neither.hasMatch(in: letter, min(start, end)..<end)
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

    /// The exemptions that the letter says, before an offset, that it relies on and that are weighed.
    func weighedProvisions(before offset: Int) -> [String] {
        let relied = mentions.filter { mention in
            mention.range.lowerBound < offset && exemptionClass(of: mention.provision) == .qualified
                && !isPassedOver(mention, in: sentence(around: mention.range.lowerBound, limit: offset))
                && isReliedOn(mention.provision)
        }
        return reduced(relied.map(\.provision))
    }

    /// The sentence names the exemption without relying on it.
    private func isPassedOver(_ mention: Draft.Mention, in sentence: Range<Int>) -> Bool {
        isDisclaimed(mention, in: sentence) || isLeftAside(mention, in: sentence)
            || Self.suppositions.hasMatch(in: letter, sentence.lowerBound..<mention.range.lowerBound)
    }

    private func isDisclaimed(_ mention: Draft.Mention) -> Bool {
        isDisclaimed(mention, in: sentence(around: mention.range.lowerBound, limit: .max))
    }

    /// "Section 41 does not apply, but section 43(2) does": a "but" ends what is disclaimed.
    private func isDisclaimed(_ mention: Draft.Mention, in sentence: Range<Int>) -> Bool {
        guard let last = ArgumentCues.disclaimers.matches(in: letter, sentence).last,
            !ArgumentCues.duties.hasMatch(in: letter, sentence)
        else { return false }
        guard last.range.upperBound < mention.range.lowerBound else { return true }
        return !letter.words(in: last.range.lowerBound..<mention.range.lowerBound).contains { $0.hash == Self.but }
    }

    /// "We looked at section 41, which does not fit": what stands nearest of the words on reliance leaves it aside.
    private func isLeftAside(_ mention: Draft.Mention, in sentence: Range<Int>) -> Bool {
        let others = mentionRanges(in: sentence)
        var (left, relied) = (Int.max, Int.max)
        for cue in CitingSentences.cues(in: letter, sentence) {
            let distance = cue.range.distance(to: mention.range)
            guard others.allSatisfy({ distance <= cue.range.distance(to: $0) }) else { continue }
            switch cue.meaning {
            case .notReliedOn: left = min(left, distance)
            case .reliedOn, .upheld: relied = min(relied, distance)
            default: break
            }
        }
        return left < relied && left < 60
    }

    private static let but = WordToken.hash(of: "but")
}

extension Range where Bound == Int {
    /// Bytes between this and another; 0 where they overlap.
    fileprivate func distance(to other: Range<Int>) -> Int {
        Swift.max(0, lowerBound - other.upperBound, other.lowerBound - upperBound)
    }
}

extension String {
    /// The section or regulation of a provision.
    fileprivate var section: Substring {
        var slashes = 0
        let end = utf8.firstIndex { byte in
            slashes += byte == UInt8(ascii: "/") ? 1 : 0
            return slashes == 5
        }
        return self[..<(end ?? endIndex)]
    }

    /// Whether this is a section or regulation as a whole: "ukpga/2000/36/section/31".
    var isSection: Bool { utf8.count { $0 == UInt8(ascii: "/") } == 4 }

    /// Whether this provision lies beneath another: "…/31/1/a" beneath "…/31".
    func isProvision(beneath other: String) -> Bool {
        let length = other.utf8.count
        return utf8.count > length && utf8[utf8.index(utf8.startIndex, offsetBy: length)] == UInt8(ascii: "/")
            && hasPrefix(other)
    }
}
