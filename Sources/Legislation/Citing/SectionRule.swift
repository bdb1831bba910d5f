/// Whether a section cited without an Act is one of the access regime.
struct SectionRule {
    let text: LegalTokens
    let group: CitationGroup

    /// Whether the group may be of an Act that it does not name.
    func isAcceptable(in act: Act) -> Bool {
        guard let member = group.members.first, !isOtherSubject else { return false }
        let provision = ProvisionWriter.provision(of: member, in: act, text: text)
        let section = Provision(act, provision.path.top)
        guard section.existence() != .doesNotExist else { return false }
        let isWhole = provision.existence() == .exists
        let isExemption = section.nature == .exemption || section.nature == .refusal
        if member.components.contains(where: \.isDecimal) { return isWhole && isExemption }
        guard group.unit == .section else {
            return isWhole && (section.nature == .exemption || section.nature == .refusal && isCited)
        }
        // No postcode has brackets.
        if group.isDoubtful {
            return isWhole && (isCited || isApplied || isTitled(section) || !member.components.isEmpty)
        }
        if !member.components.isEmpty {
            // Of "section 31(1)(z)" the reader will be told that there is none.
            return isWhole || isExemption && member.components.allSatisfy { !$0.isSpaced }
        }
        return isExemption || isTitled(section) || isPlain(section)
    }

    /// A whole exception of the regulations: "12(4)(b)", "12(5)(e)", whatever the letter calls its unit.
    func isException(of act: Act) -> Bool {
        guard let member = group.members.first, member.components.count >= 2 else { return false }
        let provision = ProvisionWriter.provision(of: member, in: act, text: text)
        return provision.existence() == .exists && provision.nature == .exemption
    }

    /// "Section 12(2)" and "section 13(1)" of a letter that names no Act but the EIR are its regulations.
    func isMisnamed(of act: Act) -> Bool {
        guard act == .eir2004, let member = group.members.first, !member.components.isEmpty,
            let number = member.number?.text, number == "12" || number == "13"
        else { return false }
        return ProvisionWriter.provision(of: member, in: act, text: text).existence() == .exists
    }

    /// Sections that letters cite by number alone; those below 10, and from 45 on, mean other things too often.
    private func isPlain(_ section: Provision) -> Bool {
        guard let digits = Int(section.path.numbers[0].prefix { $0.isNumber }) else { return false }
        if section.act == .foisa2002, section.nature == .review { return digits == 47 || digits == 56 || isCited }
        switch section.nature {
        case .duty: return digits >= 10 && digits < 19 || digits == 8 || digits == 1 && isOfDuty
        case .review: return digits == 50
        case .ncnd: return true
        default: return section.act == .foia2000 && (digits == 45 || isCited && Self.seldomOthers.contains(digits))
        }
    }

    /// "Our duty under section 1".
    private var isOfDuty: Bool {
        let index = group.tokens.lowerBound - 1
        return text.isWord(index, in: LegalWord.duties.links) && text.isWord(index - 1, in: LegalWord.duties.names)
    }

    /// FOIA's last sections whose numbers are no byword for another Act's, as 60, 75 and 78 are.
    private static let seldomOthers: Set<Int> = [53, 62, 63, 64, 65, 66, 77, 84]

    /// A word that introduces provisions stands before it.
    private var isCited: Bool {
        var index = group.tokens.lowerBound - 1
        if text[index].kind == .open || text[index].kind == .quote { index -= 1 }
        return text.isWord(index, in: LegalWord.citing)
    }

    /// A verb of what provisions do stands behind it: "S21 exempts what is accessible elsewhere".
    private var isApplied: Bool { text.isWord(group.tokens.upperBound, in: LegalWord.applying) }

    /// The section's heading, or a name of it, follows: "S40 - Personal information".
    private func isTitled(_ section: Provision) -> Bool {
        var index = group.tokens.upperBound
        while text[index].kind != .comma && text[index].kind.leadsToAct { index += 1 }
        guard text[index].kind == .word else { return false }
        let titles = section.usualNames + [section.title?.lowercased()].compactMap(\.self)
        return titles.contains { title in
            let words = title.pieces(between: " ").map { LegalWord.hash($0) }
            return words.enumerated().allSatisfy { text[index + $0].kind == .word && text[index + $0].hash == $1 }
        }
    }

    /// The noun behind the number says that it is another Act's: "section 21 notice", "section 17 leave".
    var isOtherSubject: Bool {
        guard let last = group.members.last, last.components.isEmpty, let number = last.number?.text else {
            return false
        }
        let next = text[group.tokens.upperBound]
        guard next.kind == .word, next.isSpaced else { return false }
        return OtherSubjects.isOther(number: number, noun: next.hash)
    }
}

/// Whether an article cited without an Act is one of the UK GDPR.
enum ArticleRule {
    /// Articles that letters about personal data cite, of which the Convention on Human Rights has none in the same form.
    private static let certain: Set<String> = ["4", "5", "6", "9", "12", "15", "17", "21", "86"]

    static func meansGDPR(_ group: CitationGroup, mentions: [ActMention]) -> Bool {
        guard let member = group.members.first, let number = member.number?.text else { return false }
        let isPrinciple = (number == "5" || number == "6") && !member.components.isEmpty
        if isPrinciple { return true }
        let gdpr = mentions.filter { $0.act == .gdpr }
        return certain.contains(number) ? !gdpr.isEmpty : number == "10" && gdpr.contains { $0.block == group.block }
    }
}
