/// Decides which Act each group of citations means, and writes its provisions out.
struct CitationResolver {
    let text: LegalTokens
    let mentions: [ActMention]
    let definitions: [(token: Int, unit: Act.Unit, act: Act?)]
    let assumed: AssumedActs
    private var groups: [CitationGroup] = []
    /// What each group means; nil where that is not known, or nothing.
    private var meanings: [Meaning?] = []
    /// The Act with which a number was cited by name, in a block and in the whole text.
    private var memory: [Key: Act] = [:]

    struct Meaning {
        var act: Act
        var source: CitationMatch.ActSource
    }

    private struct Key: Hashable {
        var unit: LegalWord.Unit
        var number: String
        /// -1 for the whole text.
        var block: Int
    }

    init(
        text: LegalTokens, mentions: [ActMention], definitions: [(token: Int, unit: Act.Unit, act: Act?)],
        assumed: AssumedActs
    ) {
        self.text = text
        self.mentions = mentions
        self.definitions = definitions
        self.assumed = assumed
    }

    mutating func citations(of groups: [CitationGroup]) -> [CitationMatch] {
        self.groups = groups
        meanings = Array(repeating: nil, count: groups.count)
        for index in groups.indices.reversed() { resolveNamed(index) }
        for index in groups.indices { resolveReferred(index) }
        for index in groups.indices where groups[index].reference == nil { resolveInferred(index) }
        resolveDoubtful()
        var matches: [CitationMatch] = []
        for (index, group) in groups.enumerated() {
            guard let meaning = meanings[index] else { continue }
            var writer = ProvisionWriter(text: text, act: meaning.act, group: group)
            matches += writer.provisions().map {
                CitationMatch(range: $0.range, provision: $0.provision, source: meaning.source, group: index)
            }
        }
        return matches
    }

    // MARK: Named Acts

    /// Backwards, so that "section 7 of, and Schedule 2 to, the Act" hands the Act to the group before.
    private mutating func resolveNamed(_ index: Int) {
        let group = groups[index]
        if group.reference == nil, !group.belongsElsewhere, group.isJoinedToNext, index + 1 < groups.count,
            groups[index + 1].reference != nil, !isAssumedExemption(group),
            meanings[index + 1].map({ hasProvision(group, in: $0.act) }) ?? true
        {
            groups[index].reference = groups[index + 1].reference
        }
        guard case .mention(let mention)? = groups[index].reference else { return }
        guard let act = mentions[mention].act else { return }
        meanings[index] = Meaning(act: settled(act, for: group), source: .named)
        remember(index)
    }

    /// An exemption of the letter's own regime, whatever Act its neighbour in the sentence belongs to.
    private func isAssumedExemption(_ group: CitationGroup) -> Bool {
        guard group.unit == .section, let member = group.members.first, !member.components.isEmpty else { return false }
        let provision = ProvisionWriter.provision(of: member, in: assumed.section, text: text)
        return provision.nature == .exemption && provision.existence() == .exists
    }

    /// The named Act, or its sister where only that has such a provision.
    private func settled(_ act: Act, for group: CitationGroup) -> Act {
        switch (act, group.unit) {
        case (.foia2000, .regulation): .eir2004
        case (.foisa2002, .regulation): .eisrs2004
        case (.dpa2018, .article), (.dpa1998, .article): .gdpr
        default: act
        }
    }

    private mutating func remember(_ index: Int) {
        guard let act = meanings[index]?.act, let unit = groups[index].unit else { return }
        for number in groups[index].members.compactMap({ $0.number?.text }) {
            memory[Key(unit: unit, number: number, block: groups[index].block)] = act
            memory[Key(unit: unit, number: number, block: -1)] = act
        }
    }

    private func remembered(_ group: CitationGroup, inBlock: Bool) -> Act? {
        guard let unit = group.unit, let number = group.members.first?.number?.text else { return nil }
        return memory[Key(unit: unit, number: number, block: inBlock ? group.block : -1)]
    }

    // MARK: "The Act"

    private mutating func resolveReferred(_ index: Int) {
        let group = groups[index]
        guard meanings[index] == nil, let reference = group.reference else { return }
        let act: Act?
        switch reference {
        case .mention: act = nil
        case .regime: act = group.unit == .regulation ? assumed.regulation : assumed.section
        case .noun(let unit, _, let year?): act = referredAct(before: group, unit: unit, year: year)
        case .noun(let unit, .that, nil): act = lastMention(before: group, unit: unit)?.act ?? assumedAct(unit)
        case .noun(let unit, .this, nil): act = assumedAct(unit)
        case .noun(let unit, .the, nil): act = definiteAct(for: group, unit: unit)
        }
        guard let act else { return }
        meanings[index] = Meaning(act: settled(act, for: group), source: .referred)
        remember(index)
    }

    private func assumedAct(_ unit: Act.Unit) -> Act? {
        unit == .section ? assumed.section : unit == .regulation ? assumed.regulation : nil
    }

    /// "The 2009 Act": the Act of that year that stands nearest before, or else anywhere.
    private func referredAct(before group: CitationGroup, unit: Act.Unit, year: Int) -> Act? {
        let fitting = mentions.filter { $0.act?.year == year && $0.unit == unit }
        let before = fitting.last { $0.tokens.lowerBound < group.tokens.lowerBound }
        if let act = (before ?? fitting.first)?.act { return act }
        guard let act = assumedAct(unit), act.year == year else { return nil }
        return act
    }

    private func lastMention(before group: CitationGroup, unit: Act.Unit) -> ActMention? {
        mentions.last { $0.tokens.lowerBound < group.tokens.lowerBound && $0.unit == unit && !$0.isWeak }
    }

    /// "The Act": what was cited with that number in the paragraph, what the letter calls so, the other Act that the
    /// paragraph is about, and else the letter's own.
    private func definiteAct(for group: CitationGroup, unit: Act.Unit) -> Act? {
        if let act = remembered(group, inBlock: true) { return act }
        let position = group.tokens.lowerBound
        let named = definitions.filter { $0.unit == unit }
        if let definition = named.last(where: { $0.token < position }) ?? named.first { return definition.act }
        let last = lastMention(before: group, unit: unit)
        guard let assumed = assumedAct(unit) else { return last?.act }
        if let last, last.block == group.block, last.act != assumed, !hasProvision(group, in: assumed) {
            return last.act
        }
        return assumed
    }

    private func hasProvision(_ group: CitationGroup, in act: Act) -> Bool {
        guard let member = group.members.first else { return false }
        let provision = ProvisionWriter.provision(of: member, in: act, text: text)
        return Provision(act, provision.path.top).existence() != .doesNotExist && provision.existence() != .doesNotExist
    }

    // MARK: No Act at all

    private mutating func resolveInferred(_ index: Int) {
        let group = groups[index]
        guard !group.belongsElsewhere, let act = inferredAct(for: group, index: index) else { return }
        meanings[index] = Meaning(act: act, source: .inferred)
    }

    /// "S24" is section 24 where that is cited elsewhere without doubt.
    private mutating func resolveDoubtful() {
        let sure = groups.indices.filter { meanings[$0]?.act == assumed.section && groups[$0].unit == .section }
        for index in groups.indices where meanings[index] == nil && groups[index].isDoubtful {
            guard groups[index].unit == .section, groups[index].reference == nil, !groups[index].belongsElsewhere,
                let number = groups[index].members.first?.number?.text,
                sure.contains(where: { groups[$0].members.contains { $0.number?.text == number } })
            else { continue }
            meanings[index] = Meaning(act: assumed.section, source: .inferred)
        }
    }

    private func inferredAct(for group: CitationGroup, index: Int) -> Act? {
        switch group.unit {
        case .section, .exemption, nil: return inferredSection(for: group, index: index)
        case .regulation:
            if let act = remembered(group, inBlock: false) { return act }
            if let act = assumed.regulation, !group.isDoubtful { return hasProvision(group, in: act) ? act : nil }
            // "Regulation 12(5)(e)" is no other's.
            let act = assumed.regulation ?? (assumed.section == .foisa2002 ? Act.eisrs2004 : .eir2004)
            if SectionRule(text: text, group: group).isException(of: act) { return act }
            // "The rate which regulation 4(4) prescribes": of the regulations that the paragraph is about.
            guard !group.isDoubtful, let last = lastMention(before: group, unit: .regulation),
                group.block - last.block <= 1
            else {
                return nil
            }
            return last.act
        case .article:
            return remembered(group, inBlock: false) ?? (ArticleRule.meansGDPR(group, mentions: mentions) ? .gdpr : nil)
        case .rule: return remembered(group, inBlock: false)
        case .schedule, .paragraph: return remembered(group, inBlock: true)
        }
    }

    private func inferredSection(for group: CitationGroup, index: Int) -> Act? {
        if group.unit == .section, let act = remembered(group, inBlock: true) ?? neighbourAct(of: index) { return act }
        let rule = SectionRule(text: text, group: group)
        if assumed.isRegulationsOnly, let act = assumed.regulation,
            rule.isException(of: act) || rule.isMisnamed(of: act)
        {
            return act
        }
        if rule.isAcceptable(in: assumed.section) { return assumed.section }
        if let act = assumed.regulation, group.unit != .section, rule.isException(of: act) { return act }
        // A section that the regime lacks belongs to the Act that its paragraph is about.
        guard group.unit == .section, !rule.isOtherSubject, !hasProvision(group, in: assumed.section),
            let last = lastMention(before: group, unit: .section), last.block == group.block,
            last.act != assumed.section
        else { return nil }
        return last.act
    }

    /// "Section 23(1) of that Act … protected by section 24": the next section of the Act that the paragraph has turned to,
    /// unless the letter names one of that number under its own.
    private func neighbourAct(of index: Int) -> Act? {
        guard let number = groups[index].members.first.flatMap(Self.number),
            let before = groups.indices[..<index].last(where: { meanings[$0] != nil && groups[$0].unit == .section }),
            groups[before].block == groups[index].block, let meaning = meanings[before], meaning.source != .inferred,
            meaning.act != assumed.section, let above = groups[before].members.last.flatMap(Self.number),
            number == above || number == above + 1
        else { return nil }
        let isOwn = groups.indices.contains {
            meanings[$0]?.act == assumed.section && groups[$0].unit == .section
                && groups[$0].members.first.flatMap(Self.number) == number
        }
        return isOwn ? nil : meaning.act
    }

    private static func number(of member: CitationGroup.Member) -> Int? { member.number.flatMap { Int("\($0.text)") } }
}
