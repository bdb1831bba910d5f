/// Finds the person or body addressed: in the address block, in the salutation, in a quoted e-mail.
enum RequesterRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let finder = RequesterFinder(letter: letter)
        draft.record.requester.name =
            finder.name() ?? finder.body(otherThan: draft.record.authority.name.map { OrganisationName.key($0.value) })
        let words = draft.record.requester.name.map { PersonName.words(Array($0.value.lowercased().utf8)[...]) } ?? []
        draft.record.authority.address = AuthorityAddress(letter: letter, requester: words).found()
        if let email = finder.email() {
            let text = letter.text(of: email)
            draft.record.requester.email = letter.found(text, email, .medium)
            draft.record.requester.whatDoTheyKnowRequest = whatDoTheyKnowRequest(of: text)
        }
    }

    /// The number in "request-9914207-5d0c77be@whatdotheyknow.com".
    private static func whatDoTheyKnowRequest(of address: String) -> Int? {
        let parts = address.lowercased().split(separator: "@")
        guard parts.count == 2, parts[1] == "whatdotheyknow.com" else { return nil }
        let fields = parts[0].split(separator: "-")
        return fields.count >= 2 && fields[0] == "request" ? Int(fields[1]) : nil
    }
}

struct RequesterFinder {
    let letter: Letter

    func name() -> Found<String>? {
        let salutation = salutationName()
        if let salutation {
            let surname = letter.folded(salutation).split(separator: 0x20).last.map { Array($0) } ?? []
            // The full name, where a line of the head or of a quoted e-mail has it.
            if let full = fullName(with: salutation, surname: surname) {
                return found(
                    full, .high, by: .mechanism("a line of the head or of a quoted e-mail has the greeted name"))
            }
            if let full = nameElsewhere(surname: salutation) {
                return found(full, .medium, by: .mechanism("the greeted name, elsewhere in the letter in full"))
            }
            return found(salutation, .high, by: .mechanism("the name behind the greeting"))
        }
        return labelledName() ?? addressee()
    }

    func found(
        _ range: Range<Int>, _ confidence: Confidence, by rule: @autoclosure () -> Rule
    ) -> Found<String>? {
        let value = PersonName.withoutTitle(letter.text(of: range))
        letter.trace?.weigh(.requester, value, at: range, by: rule())
        return value.isEmpty ? nil : letter.found(value, range, confidence)
    }

    // MARK: Salutation

    private static let greetings: [[UInt8]] = [
        "annwyl / dear", "dear", "annwyl", "hello", "hi", "good morning", "good afternoon", "good evening", "good day",
    ]
    .map { Array($0.utf8) }

    private static let behindSir: Set<String> = ["or", "and", "madam", "sirs", "/", "&"]

    /// The name behind "Dear"; nil for "Dear Sir or Madam" and where it is blacked out.
    private func salutationName() -> Range<Int>? {
        guard let block = letter.blocks.first(where: { $0.zone == .salutation }) else { return nil }
        let line = letter.lineRanges(of: block).first ?? block.range
        // "Ms Penrose," alone greets too.
        let greeting = Self.greetings.first { letter.folded(line).starts(with: $0) }
        var start = line.lowerBound + (greeting?.count ?? 0)
        let bytes = letter.flow.bytes
        while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "/") { start += 1 }
        // "Dear Mr/Ms Quill"
        if let stroke = bytes[start..<line.upperBound].prefix(7).firstIndex(of: UInt8(ascii: "/")),
            PersonName.words(letter.folded(start..<stroke)).allSatisfy(PersonName.titles.contains)
        {
            start = letter.trimmed(stroke + 1..<line.upperBound).lowerBound
        }
        var end = start
        while end < line.upperBound, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ":"),
            bytes[end] != UInt8(ascii: ";")
        {
            end += 1
        }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard start < end else { return nil }
        letter.trace?.weigh(
            .requester, letter.text(of: start..<end), at: start..<end, by: .mechanism("the name behind the greeting"),
            but: "it names no person, or stands elsewhere in full")
        let words = PersonName.words(letter.folded(start..<end))
        // "Dear Sir John" names somebody, "Dear Sir or Madam" nobody.
        let isKnight = words.first == "sir" && words.count > 1 && !Self.behindSir.contains(words[1])
        guard !words.dropFirst(isKnight ? 1 : 0).contains(where: ZoneCues.nobody.contains),
            PersonName.isPerson(bytes[start..<end], least: 1),
            words.contains(where: { !PersonName.titles.contains($0) })
        else { return nil }
        return start..<end
    }

    // MARK: Full name

    /// A line, label or closing that has the salutation's name in full.
    private func fullName(with salutation: Range<Int>, surname: [UInt8]) -> Range<Int>? {
        let known = PersonName.words(letter.folded(salutation)).filter { !PersonName.titles.contains($0) }
        let isTitled = PersonName.words(letter.folded(salutation)).contains(where: PersonName.titles.contains)
        guard isTitled || known.count < 2 || known.dropLast().allSatisfy({ $0.count == 1 }) else { return nil }
        let isWhole = known.count > 1 && known.contains { $0.count > 1 && $0 != known.last }
        var best: Range<Int>?
        for block in letter.blocks where block.zone == .letterhead || block.zone == .thread || block.zone == .annex {
            for line in letter.lineRanges(of: block) {
                // Who sends the letter may have the same surname.
                if block.zone == .letterhead, letter.folded(line).starts(with: Self.from) { continue }
                guard let name = nameIn(line) else { continue }
                let words = PersonName.words(letter.folded(name)).filter { !PersonName.titles.contains($0) }
                if isWhole, words.count <= known.count || Array(words.suffix(known.count)) != known { continue }
                guard words.count > known.count || words.first.map({ $0.count > 1 }) ?? false,
                    isTitled || known.count > 1 ? words.last == known.last : words.first == known.first
                else { continue }
                if best == nil { best = name }
            }
        }
        return best
    }

    /// "Mr Stephen Peach (reference 19302)", where "Mr Peach" is greeted: with the same title, one or two given names
    /// and the surname.
    private func nameElsewhere(surname salutation: Range<Int>) -> Range<Int>? {
        let greeted = letter.words(in: salutation)
        guard greeted.count == 2, let title = greeted.first, let surname = greeted.last,
            PersonName.titles.contains(String(decoding: letter.folded(title.range), as: UTF8.self))
        else { return nil }
        var found: Range<Int>?
        letter.index.forEach(surname.hash) { place in
            guard found == nil, place > 1 else { return }
            let opening = [place - 2, place - 3].first { $0 >= 0 && letter.index.words[$0].hash == title.hash }
            guard let opening else { return }
            let range = letter.index.words[opening].range.lowerBound..<letter.index.words[place].range.upperBound
            if PersonName.isPerson(letter.flow.bytes[range]) { found = range }
        }
        return found
    }

    private static let labels: [[UInt8]] = [
        "name:", "from:", "to:", "requester:", "requester ", "applicant:", "applicant ", "requested by:",
        "requested by ",
        "for the attention of:", "for the attention of ", "fao:",
        "fao ", "by email to ", "by e-mail to ", "via email to ", "sent by email to ",
    ]
    .map { Array($0.utf8) }

    private static let labelInitials = WordFilter(labels.map { UInt64($0[0]) })

    /// A line that is a person's name, perhaps behind a label or before an address in brackets.
    func nameIn(_ line: Range<Int>) -> Range<Int>? {
        let bytes = letter.flow.bytes
        var start = line.lowerBound
        if start < line.upperBound, Self.labelInitials.mayContain(UInt64(letter.flow.folded[start])) {
            for label in Self.labels where letter.folded(line).starts(with: label) { start += label.count }
        }
        while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
        start = behindRank(start, in: line)
        var end = start
        while end < line.upperBound, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: ","),
            bytes[end] != UInt8(ascii: "(")
        {
            end += 1
        }
        // The name may share its line with an e-mail address.
        if let at = (start..<end).first(where: { bytes[$0] == UInt8(ascii: "@") }) {
            end = at
            while end > start, bytes[end - 1] != 0x20 { end -= 1 }
        }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        if letter.folded(start..<end).reversed().starts(with: Self.esquire) { end -= Self.esquire.count }
        guard start < end, PersonName.isPerson(bytes[start..<end]) else { return nil }
        return start..<end
    }

    /// Backwards.
    private static let esquire = Array(" esq".utf8.reversed())

    /// Behind a title with brackets: "Captain (Retd) J. Orr".
    private func behindRank(_ start: Int, in line: Range<Int>) -> Int {
        let bytes = letter.flow.bytes
        guard let open = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "(")),
            let close = bytes[open..<line.upperBound].firstIndex(of: UInt8(ascii: ")")), close + 2 < line.upperBound,
            PersonName.words(letter.folded(start..<open)).allSatisfy(PersonName.titles.contains)
        else { return start }
        return close + 2
    }

    // MARK: Without a salutation's name

    private func labelledName() -> Found<String>? {
        for (line, _) in letter.headLines
        where Self.labels.contains(where: { letter.folded(line).starts(with: $0) }) {
            if letter.folded(line).starts(with: Self.from) { continue }
            if let name = nameIn(line) {
                return found(name, .medium, by: .mechanism("a line of the head with a label such as “Name:”"))
            }
        }
        return nil
    }

    /// The line of the head above "By e-mail" or an e-mail address of no public body.
    private func addressee() -> Found<String>? {
        let lines = letter.headLines.map(\.range)
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard let name = nameIn(line) else { continue }
            let folded = letter.folded(next)
            let isByEmail = ["by e", "via e", "sent by", "by post", "email", "e-mail"].contains {
                folded.starts(with: Array($0.utf8))
            }
            if isByEmail || !personalAddresses(in: next).isEmpty {
                return found(name, .medium, by: .mechanism("a name in the head above “By e-mail” or an e-mail address"))
            }
        }
        return addressed(lines)
    }

    /// The name over a postal address: its first line begins with a house's number, or the name has a title, and a
    /// postcode ends it.
    private func addressed(_ lines: [Range<Int>]) -> Found<String>? {
        for (index, line) in lines.enumerated() where index + 1 < lines.count {
            guard let name = nameIn(line), name.lowerBound == line.lowerBound else { continue }
            let words = PersonName.words(letter.folded(name))
            guard !PersonName.isTeam(letter.folded(name)), !PersonName.isJobTitle(letter.folded(name)) else { continue }
            let isTitled = words.first.map(PersonName.titles.contains) ?? false
            let startsAddress =
                letter.flow.bytes[lines[index + 1].lowerBound].isDigit
                && lines[(index + 1)...].prefix(6).contains { PostalAddress.postcode(in: letter, $0) != nil }
            if isTitled || startsAddress {
                return found(name, .medium, by: .mechanism("the name over a postal address"))
            }
        }
        return loneName(lines)
    }

    private static let from = Array("from:".utf8)
    private static let companies: Set<String> = [
        "ltd", "limited", "llp", "plc", "solicitors", "associates", "cic", "union", "society", "consultants", "charity",
        "foundation", "campaign", "newspapers", "media", "group", "association", "club", "forum", "alliance",
        "federation", "network", "friends", "residents",
    ]

    /// The company or society addressed, where the salutation is "Dear Sirs": a line of the head with a
    /// word that such names have.
    func body(otherThan authority: String?) -> Found<String>? {
        guard let salutation = letter.blocks.first(where: { $0.zone == .salutation }),
            PersonName.words(letter.folded(salutation.range)).contains(where: { $0.hasPrefix("sir") })
        else { return nil }
        for (line, _) in letter.headLines where line.count < 60 {
            let words = PersonName.words(letter.folded(line))
            guard words.count > 1, words.contains(where: Self.companies.contains) || words[0] == "messrs",
                !letter.flow.bytes[line].contains(where: \.isDigit),
                // The rest of "East Wold NHS / Foundation Trust".
                words.last != "trust", !PersonName.isTeam(letter.folded(line)),
                !letter.flow.bytes[line].contains(UInt8(ascii: ":"))
            else { continue }
            let key = OrganisationName.key(letter.text(of: line))
            if authority.map({ !$0.contains(key) && !key.contains($0) }) ?? true {
                return foundBody(line)
            }
        }
        return nil
    }

    /// The body's name, "Messrs" left off.
    private func foundBody(_ line: Range<Int>) -> Found<String> {
        var start = line.lowerBound
        if letter.folded(line).starts(with: Self.messrs) { start += Self.messrs.count }
        while start < line.upperBound, !letter.flow.bytes[start].isWord { start += 1 }
        let name = start..<line.upperBound
        let value = letter.text(of: name).trimming(" ,.")
        letter.trace?.weigh(
            .requester, value, at: name, by: .mechanism("a body in the head, above a salutation to nobody"))
        return letter.found(value, name, .medium)
    }

    private static let messrs = Array("messrs".utf8)

    private func personalAddresses(in range: Range<Int>) -> [Range<Int>] {
        EmailScanner.addresses(in: letter, range).filter { address in
            let text = letter.text(of: address)
            return ![".gov.uk", "nhs.net", "nhs.uk", "police.uk", "mod.uk", "gov.scot", "gov.wales"].contains {
                text.lowercased().hasSuffix($0)
            }
        }
    }

    func email() -> Range<Int>? {
        for index in letter.headBlocks {
            if let address = personalAddresses(in: letter.blocks[index].range).first { return address }
        }
        return nil
    }
}
