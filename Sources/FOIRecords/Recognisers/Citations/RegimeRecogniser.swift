import Legislation

/// Tells under which access regimes the authority says that it handles or answers the request.
///
/// Letters name many Acts. Those count under which the request is said to be handled, and those whose exemptions are
/// relied on; where neither is said, the one that the letter names first.
enum RegimeRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let reader = RegimeReader(letter: letter, draft: draft)
        draft.record.regimes = reader.regimes
        if let trace = letter.trace { reader.weigh(trace) }
    }
}

struct RegimeReader {
    let letter: Letter
    let draft: Draft

    private struct Signs {
        var handled = 0
        var asked = 0
        var denied = 0
        var relied = 0
        /// By a duty that only requests under it bring.
        var noticed = 0
        /// By its title or a sure abbreviation in the authority's own words.
        var named = 0
        /// The same in a title.
        var titled = 0
        /// By "FOI", or in the requester's words.
        var hinted = 0
        /// Where it stands first, in the flow.
        var first = Int.max

        mutating func count(_ offset: Int) { first = min(first, offset) }
    }

    private static let acts: [(Act, Regime)] = [
        (.foia2000, .foia2000), (.eir2004, .eir2004), (.foisa2002, .foisa2002), (.eisrs2004, .eisr2004),
    ]

    var regimes: [Regime] {
        let own = subjectAccess
        let signs = signs
        let chosen = regimes(of: signs, orNamed: own == nil)
        let noticed = signs.indices.filter { signs[$0].noticed > 0 }.map { Self.acts[$0].1 }
        return chosen + noticed.filter { !chosen.contains($0) } + [own].compactMap(\.self)
    }

    /// - Parameter signs: in the order of ``acts``.
    private func regimes(of signs: [Signs], orNamed: Bool) -> [Regime] {
        func list(_ isChosen: (Signs) -> Bool) -> [Regime] {
            signs.indices.filter { isChosen(signs[$0]) }
                .sorted { signs[$0].first < signs[$1].first }.map { Self.acts[$0].1 }
        }
        let sure = list { $0.relied > 0 || $0.handled > $0.denied }
        if !sure.isEmpty { return sure }
        let asked = list { $0.asked > $0.denied }
        if !asked.isEmpty { return asked }
        guard orNamed else { return [] }
        let named = list { $0.named > $0.denied }
        // "Freedom of Information Act 2000 / Environmental Information Regulations 2004", where it is not said yet which.
        let titled = list { $0.titled > 0 }
        if titled.count > 1, titled.first == named.first { return titled }
        if !named.isEmpty { return Array(named.prefix(1)) }
        return Array(list { $0.hinted > 0 }.prefix(1))
    }

    private var signs: [Signs] {
        var signs = Self.acts.map { _ in Signs() }
        for mention in draft.acts {
            guard let act = Self.index(of: mention.act) else { continue }
            signs[act].count(mention.range.lowerBound)
            // The requester's words count for a name only.
            guard !mention.isWeak, isOwnWords(mention.range) else {
                signs[mention.isWeak ? Self.index(of: assumedSections) ?? act : act].hinted += 1
                continue
            }
            signs[act].named += 1
            let block = letter.blocks[letter.blockIndex(at: mention.range.lowerBound)]
            if block.isHeading || block.zone == .letterhead { signs[act].titled += 1 }
            switch meaning(of: mention) {
            case .handled: signs[act].handled += 1
            case .asked: signs[act].asked += 1
            case .denied: signs[act].denied += 1
            case nil: break
            }
        }
        for mention in draft.mentions {
            guard let act = Self.index(of: mention.cited.act) else { continue }
            let isNotice = Self.notices.contains { mention.cited.isWithin($0) }
            guard isNotice || isReliedOn(mention.cited), isOwnWords(mention.range) else { continue }
            if isNotice {
                signs[act].noticed += 1
            } else {
                signs[act].count(mention.range.lowerBound)
                signs[act].relied += 1
            }
        }
        return signs
    }

    private static func index(of act: Act?) -> Int? { acts.firstIndex { $0.0 == act } }

    /// The Act that "FOI" stands for: Scotland's where the letter names it or its Commissioner.
    private var assumedSections: Act {
        let isScottish =
            draft.acts.contains { $0.act == .foisa2002 }
            || RegimeCues.scottish.hasMatch(in: letter, 0..<letter.flow.count)
        return isScottish ? .foisa2002 : .foia2000
    }

    /// What the sentence says of the Act: the phrase that ends nearest before the name.
    func meaning(of mention: ActMention) -> RegimeCues.Meaning? {
        let block = letter.blocks[letter.blockIndex(at: mention.range.lowerBound)].range
        guard
            RegimeCues.handling.hasMatch(in: letter, block.lowerBound..<max(block.lowerBound, mention.range.lowerBound))
        else { return nil }
        let sentence = letter.sentence(around: mention.range)
        let before = sentence.lowerBound..<max(sentence.lowerBound, mention.range.lowerBound)
        let matches = RegimeCues.handling.matches(in: letter, before)
        guard let last = matches.last, !RegimeCues.conditions.hasMatch(in: letter, before) else { return nil }
        if last.meaning == .denied, mention.range.lowerBound - last.range.upperBound < 12 { return .denied }
        // "Your request under the Act has been handled": the verb may follow the name.
        let behind = mention.range.upperBound..<max(mention.range.upperBound, sentence.upperBound)
        let isHandledAfterwards =
            last.meaning == .asked
            && RegimeCues.handling.matches(in: letter, behind).contains { $0.meaning == .handled }
        if isHandledAfterwards { return .asked }
        return matches.last { $0.meaning != .denied }?.meaning
    }

    /// Exemptions by which an environmental request is passed on to the regulations.
    private static let passOn = ["ukpga/2000/36/section/39", "asp/2002/13/section/39/2"].compactMap(
        Provision.init(identifier:))

    /// Duties that only a request under the regulations brings: to transfer it, to refuse it in writing.
    private static let notices = [
        "uksi/2004/3391/regulation/10", "uksi/2004/3391/regulation/14", "ssi/2004/520/regulation/13",
        "ssi/2004/520/regulation/14",
    ]
    .compactMap(Provision.init(identifier:))

    /// An exemption stands for its regime.
    func isReliedOn(_ provision: Provision) -> Bool {
        switch provision.nature {
        case .exemption, .refusal, .ncnd:
            return !Self.passOn.contains { provision.isWithin($0) }
        default: return false
        }
    }

    func isOwnWords(_ range: Range<Int>) -> Bool {
        let index = letter.blockIndex(at: range.lowerBound)
        switch letter.blocks[index].zone {
        case .thread, .furniture, .boilerplate: return false
        default: return !draft.isRequest(range, in: letter)
        }
    }

    /// The request was treated as one for the requester's own data.
    private var subjectAccess: Regime? {
        guard RegimeCues.subjectAccess.hasMatch(in: letter, 0..<letter.flow.count) else { return nil }
        for mention in draft.acts where mention.act == .dpa1998 || mention.act == .dpa2018 {
            let sentence = letter.sentence(around: mention.range)
            if RegimeCues.subjectAccess.hasMatch(in: letter, sentence), isOwnWords(mention.range),
                meaning(of: mention) == .handled
            {
                return mention.act == .dpa1998 ? .dpa1998 : .dpa2018
            }
        }
        return nil
    }
}
