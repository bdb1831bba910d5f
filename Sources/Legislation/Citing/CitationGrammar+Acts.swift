/// The Acts that groups name.
extension CitationGrammar {
    /// Reads the Act behind a group, with the brackets that hold a title between them.
    func readSuffix(into group: inout CitationGroup, behindTitle: Int) {
        for start in group.end == behindTitle ? [group.end] : [group.end, behindTitle] {
            guard let (reference, end) = suffix(at: start, of: group) else { continue }
            group.reference = reference
            group.end = end
            return
        }
        // "Section 38(1): the Head of Parks" goes on; "section 3 (Fees) of the form" does not.
        let index = text[group.end].kind == .open ? behindTitle : group.end
        if text[index].kind == .word, text[index].hash == Self.of, text[index + 1].kind != .comma {
            group.belongsElsewhere = !isRelative(index)
        }
    }

    private static let of = LegalWord.hash("of")
    private static let which = LegalWord.hash("which")

    /// "The Widget Act 1999, section 3 of which": the Act is the one before.
    private func isRelative(_ index: Int) -> Bool {
        text[index].kind == .word && text[index].hash == Self.of && text[index + 1].hash == Self.which
    }

    private func suffix(at start: Int, of group: CitationGroup) -> (ActReference, Int)? {
        var index = start
        var mark: LegalToken.Kind?
        if text[index].kind.leadsToAct {
            mark = text[index].kind
            index += 1
        }
        let hasPreposition = text.isWord(index, in: LegalWord.of)
        if hasPreposition { index += 1 }
        // "DL2 2TU Freedom of Information" is no citation, "40 of the FOIA" and "40(2) FOIA" are.
        if group.unit == nil, !hasPreposition, group.members[0].components.isEmpty { return nil }
        // "Schedule 2 to, the Act"
        if hasPreposition, text[index].kind == .comma { index += 1 }
        if text[index].kind == .quote { index += 1 }
        // "section 40, the Act" and "section 40 (the Act" name none.
        guard let (reference, end) = actReference(at: index, nounsToo: hasPreposition) else { return nil }
        if case .mention(let mention) = reference, mark == .comma || mark == .colon, !hasPreposition,
            LegalWord.units[text[mentions[mention].tokens.upperBound].hash] != nil
        {
            return nil  // "section 12, FOIA section 14": the name belongs to what follows.
        }
        return (reference, end)
    }

    /// A name of an Act, or a noun that stands for one, with what leads up to it.
    private func actReference(at start: Int, nounsToo: Bool) -> (ActReference, Int)? {
        var index = start
        var determiner: ActReference.Determiner?
        while index < start + 3, text.isWord(index, in: LegalWord.determiners) {
            if mention(startingAt: index) != nil { break }
            let hash = text[index].hash
            determiner =
                LegalWord.back.contains(hash) ? .that : LegalWord.this.contains(hash) ? .this : determiner ?? .the
            index += 1
        }
        if text[index].kind == .quote { index += 1 }
        if let mention = mention(startingAt: index) {
            let isFollowed = mentions[mention].isWeak && text.isCapitalised(mentions[mention].tokens.upperBound)
            return isFollowed ? nil : (.mention(mention), mentions[mention].tokens.upperBound)
        }
        guard nounsToo else { return nil }
        return noun(at: index, determiner: determiner)
    }

    private func noun(at start: Int, determiner: ActReference.Determiner?) -> (ActReference, Int)? {
        var index = start
        var year: Int?
        if text[index].kind == .number, (1200...2100).contains(text[index].hash) {
            year = Int(text[index].hash)
            index += 1
        }
        guard text[index].kind == .word, determiner != nil || text.isCapitalised(index) else { return nil }
        if LegalWord.regimeNouns.contains(text[index].hash) { return (.regime, index + 1) }
        guard let unit = LegalWord.nouns[text[index].hash] else { return nil }
        index += 1
        if year == nil {
            let ofYear = text[index].hash == Self.of && text[index].kind == .word
            let number = text[ofYear ? index + 1 : index]
            if number.kind == .number, (1200...2100).contains(number.hash) {
                year = Int(number.hash)
                index += ofYear ? 2 : 1
            }
        }
        return (.noun(unit, determiner ?? .the, year: year), index)
    }

    /// The Act that stands before a group: "FoIA 21", "DPA 2018 35(1)", "Regulations 2004 - Regulation 13".
    func prefix(before start: Int, of group: CitationGroup) -> ActReference? {
        var index = start
        var mark: LegalToken.Kind?
        // "the Widget Act 1999, in particular sections 2 and 3"
        let isParticular = text.isWord(start - 1, in: LegalWord.particular)
        while isParticular, start - index < 4,
            text.isWord(index - 1, in: LegalWord.particular)
                || text.isWord(index - 1, in: LegalWord.leadingToParticular)
        { index -= 1 }
        if index > 0, text[index - 1].kind.leadsToAct {
            mark = text[index - 1].kind
            index -= 1
        }
        if text[index - 1].kind == .close, mark != nil { index -= 1 }
        guard let mention = mention(endingAt: index) else { return nil }
        // A bare number needs the name right before it, and a comma may part two thoughts.
        if group.unit == nil, mark != nil { return nil }
        if mark == .comma, !isParticular, !isRelative(group.end),
            ![.stop, .close, .comma, .blockEnd].contains(text[group.end].kind)
        {
            return nil
        }
        if mentions[mention].isWeak, group.unit == nil { return nil }
        // "a principle of the UK GDPR: section 38(1)(b) refers"
        if mark != nil, group.unit == .section, mentions[mention].unit == .article { return nil }
        return .mention(mention)
    }
}
