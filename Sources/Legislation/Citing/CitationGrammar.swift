/// Reads the groups of citations in a text.
///
///     group     := [act] unit ["."] member { separator member } [title] [suffix]
///     member    := number { "(" component ")" } | { "(" component ")" }      the latter behind a separator only
///     separator := "," | "and" | "or" | "&" | "/" | "to" | "-"
///     suffix    := ["of" | "in" | "to" | "under" | ","] ["the" | "that" | "this"] act
///
/// A bare number with brackets is a group as well; what it may mean is decided later.
struct CitationGrammar {
    let text: LegalTokens
    let mentions: [ActMention]
    var groups: [CitationGroup] = []
    /// Tokens that belong to the name of an Act.
    private var isNamed: [Bool]

    init(text: LegalTokens, mentions: [ActMention]) {
        self.text = text
        self.mentions = mentions
        isNamed = Array(repeating: false, count: text.count)
        for mention in mentions { for token in mention.tokens { isNamed[token] = true } }
    }

    /// The first mention that starts with a token.
    func mention(startingAt token: Int) -> Int? {
        let index = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
        return index < mentions.count && mentions[index].tokens.lowerBound == token ? index : nil
    }

    /// The last mention that ends before a token.
    func mention(endingAt token: Int) -> Int? {
        let index = mentions.partitioningIndex { $0.tokens.upperBound > token } - 1
        return index >= 0 && mentions[index].tokens.upperBound == token ? index : nil
    }

    mutating func read() {
        var block = 0
        var index = 0
        while index < text.count {
            let kind = text.tokens[index].kind
            if kind == .blockEnd { block += 1 }
            if kind == .number, !isNamed[index], let group = group(numberAt: index, block: block) {
                groups.append(group)
                index = max(index + 1, group.end)
            } else {
                index += 1
            }
        }
    }

    // MARK: Groups

    private func group(numberAt index: Int, block: Int) -> CitationGroup? {
        guard let start = start(before: index) else { return nil }
        var members = MemberReader(text: text, isNamed: isNamed)
        guard members.read(from: index, isPlural: start.isPlural, unit: start.unit) else { return nil }
        var group = CitationGroup(
            unit: start.unit, isDoubtful: start.isDoubtful, members: members.members,
            tokens: start.token..<members.end, end: members.end, block: block)
        if start.unit == .paragraph || start.unit == .schedule { readSchedule(into: &group) }
        readSuffix(into: &group, behindTitle: members.endBehindTitle)
        if group.reference == nil, !group.belongsElsewhere { group.reference = prefix(before: start.token, of: group) }
        readSubsectionBefore(into: &group)
        guard start.unit != nil || isPlausibleBare(group, at: index) else { return nil }
        group.isJoinedToNext = isJoined(at: group.end)
        return group
    }

    private struct Start {
        var unit: LegalWord.Unit?
        /// The unit's token, or the number's where there is none.
        var token: Int
        var isPlural = false
        var isDoubtful = false
    }

    /// What stands before a number; nil where it can be no provision's.
    private func start(before index: Int) -> Start? {
        let number = text[index]
        guard number.end - number.start <= 4, number.hash > 0, number.hash < 1_900, !text.hasLeadingZero(index) else {
            return nil
        }
        var previous = index - 1
        // "section (40)", "s.40", "Reg: 12", "section no. 40".
        while previous > 0, text[previous].kind.leadsToNumber, index - previous < 3 {
            previous -= 1
        }
        // A page may end between the unit and its number.
        if text[previous].kind == .blockEnd, previous == index - 1, text[previous - 1].kind == .word,
            text[previous - 2].kind == .word, !text.isCapitalised(previous - 1), text[index + 1].kind == .open
        {
            previous -= 1
        }
        // "section(s) 40 and 41"
        if text[previous].kind == .close, text[previous - 1].hash == LegalWord.s, text[previous - 2].kind == .open {
            previous -= 3
        }
        let token = text[previous]
        if token.kind == .word, !isNamed[previous], let unit = LegalWord.units[token.hash], joins(previous, index) {
            return unitStart(unit, at: previous, number: index)
        }
        // Most numbers in letters are counts: brackets, an Act before or "of the Act" behind make a section of one.
        let next = text[index + 1].kind == .word && !text[index + 1].isSpaced ? index + 2 : index + 1
        guard
            text[next].kind == .open || mention(endingAt: index) != nil
                || text.isWord(next, in: LegalWord.of)
        else { return nil }
        // A number inside another ("2012/13", "1.40", "£31") is none.
        let before = text[index - 1]
        if !number.isSpaced, before.kind == .number || before.kind == .stop || before.kind == .colon { return nil }
        if !number.isSpaced, before.kind == .word, !isNamed[index - 1] { return nil }
        if before.kind == .slash || before.kind == .dash, text[index - 2].kind == .number { return nil }
        return Start(unit: nil, token: index)
    }

    /// Marks between a unit and its number fit the unit: a full stop behind an abbreviation only.
    private func joins(_ unit: Int, _ number: Int) -> Bool {
        guard number - unit > 1, text[unit + 1].kind == .stop else { return true }
        return text[unit].end - text[unit].start <= 6 && text[unit].kind == .word
    }

    private func unitStart(_ unit: LegalWord.Unit, at index: Int, number: Int) -> Start? {
        let token = text[index]
        let length = token.end - token.start
        let isGlued = number == index + 1 && !text[number].isSpaced
        var isDoubtful = false
        if LegalWord.letterUnits.contains(token.hash) {
            // "the council's 40" has its s within the word before.
            guard token.isSpaced || text[index - 1].kind == .open || text[index - 1].kind == .slash || isMark(index - 1)
            else { return nil }
            if text.isCapitalised(index), isGlued {
                if isPostcode(behind: number) { return nil }
                isDoubtful = text[number + 1].kind != .open
            }
            if text.isCapitalised(index), !isGlued, number == index + 1 { isDoubtful = true }
            if unit == .regulation { isDoubtful = true }
        } else if length <= 3, !isGlued, number == index + 1, unit == .article || unit == .regulation {
            // "art 5", "reg 12"
            isDoubtful = false
        }
        return Start(
            unit: unit, token: index, isPlural: LegalWord.plurals.contains(token.hash) || number - index > 3,
            isDoubtful: isDoubtful)
    }

    private func isMark(_ index: Int) -> Bool {
        switch text[index].kind {
        case .quote, .dash, .comma, .colon, .ampersand: true
        default: false
        }
    }

    /// "S10 2FB"
    private func isPostcode(behind number: Int) -> Bool {
        let inward = text[number + 1]
        let letters = text[number + 2]
        return inward.kind == .number && inward.isSpaced && inward.hash < 10 && letters.kind == .word
            && !letters.isSpaced && letters.end - letters.start == 2
    }

    /// A bare number must have brackets, or an Act beside it and a word before that cites; nothing before it may number
    /// something else.
    private func isPlausibleBare(_ group: CitationGroup, at index: Int) -> Bool {
        guard !text.isWord(index - 1, in: LegalWord.otherNumbered), let first = group.members.first else {
            return false
        }
        // "EIR 19-044" is a reference, and so is "FOI 21/118".
        let behind = text[first.tokens.upperBound]
        if behind.kind == .dash || behind.kind == .slash, text[first.tokens.upperBound + 1].kind == .number,
            first.components.isEmpty
        {
            return false
        }
        if first.components.isEmpty {
            guard case .mention(let mention)? = group.reference else {
                return group.reference != nil && text.isWord(index - 1, in: LegalWord.citing)
            }
            return mentions[mention].tokens.upperBound <= index || text.isWord(index - 1, in: LegalWord.citing)
        }
        if group.reference != nil { return true }
        guard let bracket = first.components.first else { return false }
        return !bracket.isDecimal && (!bracket.isSpaced || first.components.count > 1)
    }

    // MARK: Schedules and subsections

    /// "paragraph 3 of Part 1 of Schedule 12A", "Schedule 19, para 307", "Part VI of Schedule 1".
    private func readSchedule(into group: inout CitationGroup) {
        let reader = ScheduleReader(text: text)
        if group.unit == .paragraph {
            guard let found = reader.schedule(behind: group.end) else { return }
            group.schedule = found.number
            group.part = found.part
            group.end = found.end
        } else {
            group.part = reader.part(before: group.tokens.lowerBound)
            if let found = reader.paragraph(behind: group.end) {
                group.paragraph = found.components
                group.part = found.part ?? group.part
                group.end = found.end
                group.tokens = group.tokens.lowerBound..<found.end
            }
        }
    }

    /// "subsection (2) of section 40"
    private func readSubsectionBefore(into group: inout CitationGroup) {
        guard group.unit == .section, group.members.count == 1, group.members[0].components.isEmpty else { return }
        var index = group.tokens.lowerBound - 1
        guard text.isWord(index, in: LegalWord.onlyOf), text[index - 1].kind == .close,
            text[index - 3].kind == .open
        else { return }
        index -= 4
        guard text.isWord(index, in: LegalWord.subsection) else { return }
        group.members[0].components = [.init(text: text.string(index + 2))]
        group.tokens = index..<group.tokens.upperBound
    }

    /// Whether a separator and a unit follow: "section 7 of, and Schedule 2 to, the Act".
    private func isJoined(at start: Int) -> Bool {
        var index = start
        if text.isWord(index, in: LegalWord.onlyOf), text[index + 1].kind == .comma { index += 1 }
        let first = index
        while text[index].kind == .comma || text[index].kind == .ampersand || text.isWord(index, in: LegalWord.and) {
            index += 1
        }
        guard index > first, text[index].kind == .word, LegalWord.units[text[index].hash] != nil else { return false }
        return text[index + 1].kind == .number || text[index + 2].kind == .number
    }
}

extension LegalToken.Kind {
    /// It may stand between a unit and its number.
    fileprivate var leadsToNumber: Bool { self == .stop || self == .open || self == .colon || self == .quote }

    /// It may stand between a citation and its Act.
    var leadsToAct: Bool {
        switch self {
        case .comma, .dash, .open, .colon, .quote: true
        default: false
        }
    }
}

extension [ActMention] {
    /// The index of the first mention that has a property which all behind it have too.
    fileprivate func partitioningIndex(_ isBehind: (ActMention) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
