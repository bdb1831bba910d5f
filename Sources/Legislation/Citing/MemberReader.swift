/// Reads the members of a group of citations, from the first number to the last.
struct MemberReader {
    let text: LegalTokens
    /// Tokens that belong to the name of an Act.
    let isNamed: [Bool]
    private(set) var members: [CitationGroup.Member] = []
    /// Behind the last member.
    private(set) var end = 0
    /// Behind the title, in brackets or behind a dash, that follows it; the same as ``end`` where none does.
    private(set) var endBehindTitle = 0
    private var components: ComponentReader { ComponentReader(text: text) }

    init(text: LegalTokens, isNamed: [Bool]) {
        self.text = text
        self.isNamed = isNamed
    }

    /// - Returns: false where the number is none of a provision's.
    mutating func read(from start: Int, isPlural: Bool, unit: LegalWord.Unit?) -> Bool {
        guard let first = member(at: start), !isMeasure(first, unit: unit) else { return false }
        append(first)
        while let next = next(isPlural: isPlural, unit: unit) { append(next) }
        return true
    }

    private mutating func append(_ member: CitationGroup.Member) {
        members.append(member)
        end = member.tokens.upperBound
        endBehindTitle = titleEnd(behind: end)
    }

    /// A number with brackets, and a subsection in words.
    private func member(at start: Int) -> CitationGroup.Member? {
        guard let (number, numberEnd) = components.number(at: start) else { return nil }
        var (brackets, end) = components.components(at: numberEnd)
        if text[end].kind == .close, text[end - 1].kind == .number, text[start - 1].kind == .open, brackets.isEmpty {
            // "section (40)(2)"
            (brackets, end) = components.components(at: end + 1)
        }
        if brackets.isEmpty, let worded = wordedSubsection(at: end) {
            brackets = worded.components
            end = worded.end
        }
        return .init(number: .init(text: number), components: brackets, tokens: start..<end)
    }

    /// "subsection 2", ", sub-section (2)(a)"
    private func wordedSubsection(at start: Int) -> (components: [CitationGroup.Component], end: Int)? {
        var index = start
        if text[index].kind == .comma { index += 1 }
        if text.isWord(index, in: LegalWord.sub) {
            index += text[index + 1].kind == .dash ? 2 : 1
            guard text.isWord(index, in: Self.section) else { return nil }
        } else if !text.isWord(index, in: LegalWord.subsection) {
            return nil
        }
        index += 1
        if text[index].kind == .number, let (number, end) = components.number(at: index) {
            let rest = components.components(at: end)
            return ([.init(text: number)] + rest.components, rest.end)
        }
        let brackets = components.components(at: index)
        return brackets.components.isEmpty ? nil : brackets
    }

    private static let section = LegalWord.set("section sections")

    // MARK: Lists

    /// The member behind a separator.
    private func next(isPlural: Bool, unit: LegalWord.Unit?) -> CitationGroup.Member? {
        for start in end == endBehindTitle ? [end] : [end, endBehindTitle] {
            var index = start
            guard let isRange = skipSeparator(&index) else { continue }
            if text[index].kind == .open {
                let brackets = components.components(at: index)
                if !brackets.components.isEmpty {
                    return .init(
                        number: nil, components: brackets.components, endsRange: isRange, tokens: index..<brackets.end)
                }
            }
            guard text[index].kind == .number, !isNamed[index], text[index].hash < 1_200, !text.hasLeadingZero(index),
                var next = member(at: index)
            else { continue }
            next.endsRange = isRange
            if !isMeasure(next, unit: unit), !next.components.isEmpty || isListed(next, isPlural: isPlural) {
                return next
            }
        }
        return nil
    }

    /// Skips what may stand between two members.
    ///
    /// - Returns: whether it makes a range; nil where no separator stands there.
    private func skipSeparator(_ index: inout Int) -> Bool? {
        let start = index
        var isRange = false
        scan: while index < start + 5 {
            switch text[index].kind {
            case .comma, .semicolon, .ampersand, .slash, .quote: break
            case .dash where text[index + 1].kind == .number || text[index + 1].kind == .open: isRange = true
            case .word where LegalWord.and.contains(text[index].hash): break
            case .word where LegalWord.to.contains(text[index].hash): isRange = true
            case .word where (0..<3).allSatisfy { text[index + $0].hash == LegalWord.asWellAs[$0] }: index += 2
            default: break scan
            }
            index += 1
        }
        return index > start ? isRange : nil
    }

    /// A number without brackets in a list: any in "sections 31 and 43", but "section 12 and 18 hours" has one.
    private func isListed(_ member: CitationGroup.Member, isPlural: Bool) -> Bool {
        let token = text[member.tokens.upperBound]
        if isPlural { return token.kind != .number && token.kind != .slash }
        switch token.kind {
        case .word: return LegalWord.listFollowers.contains(token.hash)
        case .number, .slash, .other: return false
        default: return true
        }
    }

    /// "20 working days", "40%", "3.5 hours".
    private func isMeasure(_ member: CitationGroup.Member, unit: LegalWord.Unit?) -> Bool {
        let token = text[member.tokens.upperBound]
        guard unit == nil || !members.isEmpty, member.components.isEmpty else { return false }
        if token.kind == .word { return LegalWord.measures.contains(token.hash) }
        return token.kind == .other && !token.isSpaced
            || token.kind == .stop && text[member.tokens.upperBound + 1].kind == .number
    }

    // MARK: Titles

    /// Skips a title: "(Law enforcement)", "- Law enforcement" up to a separator or "of the Act".
    private func titleEnd(behind start: Int) -> Int {
        guard text[start].kind == .open else { return dashedTitleEnd(behind: start) }
        var depth = 0
        var index = start
        while index < start + 40 {
            switch text[index].kind {
            case .open: depth += 1
            case .close: depth -= 1
            case .blockEnd: return start
            default: break
            }
            index += 1
            if depth == 0 { return index }
        }
        return start
    }

    /// A dash and up to eight words without a mark between them.
    private func dashedTitleEnd(behind start: Int) -> Int {
        guard text[start].kind == .dash || text[start].kind == .colon else { return start }
        var index = start + 1
        while index < start + 9, text[index].kind == .word, !isNamed[index], !LegalWord.of.contains(text[index].hash),
            !LegalWord.and.contains(text[index].hash)
        {
            index += 1
        }
        return index > start + 1 ? index : start
    }
}
