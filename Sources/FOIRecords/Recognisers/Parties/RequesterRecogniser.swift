/// Finds the person or body addressed: in the address block, in the salutation, in a quoted e-mail.
enum RequesterRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let finder = RequesterFinder(letter: letter)
        draft.record.requester.name = finder.name()
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

private struct RequesterFinder {
    let letter: Letter

    func name() -> Found<String>? {
        let salutation = salutationName()
        if let salutation {
            let surname = letter.folded(salutation).split(separator: 0x20).last.map { Array($0) } ?? []
            // The full name, where a line of the head or of a quoted e-mail has it.
            if let full = fullName(with: salutation, surname: surname) {
                return found(
                    full, .high, by: .mechanism("a line of the head or of a quoted e-mail has the greeted name in full")
                )
            }
            return found(salutation, .high, by: .mechanism("the name behind the greeting"))
        }
        return labelledName() ?? addressee()
    }

    private func found(
        _ range: Range<Int>, _ confidence: Confidence, by rule: @autoclosure () -> Rule
    ) -> Found<String>? {
        let value = PersonName.withoutTitle(letter.text(of: range))
        letter.trace?.weigh(.requester, value, at: range, by: rule())
        return value.isEmpty ? nil : letter.found(value, range, confidence)
    }

    // MARK: Salutation

    private static let greetings: [[UInt8]] = [
        "annwyl / dear", "dear", "annwyl", "hello", "hi", "good morning", "good afternoon",
    ]
    .map { Array($0.utf8) }

    private static let nobody: Set<String> = [
        "sir", "madam", "sirs", "requester", "applicant", "customer", "colleague", "all", "whom", "enquirer",
        "correspondent",
        "requestor", "resident", "member", "there", "team", "foi",
    ]

    /// The name behind "Dear"; nil for "Dear Sir or Madam" and where it is blacked out.
    private func salutationName() -> Range<Int>? {
        guard let block = letter.blocks.first(where: { $0.zone == .salutation }) else { return nil }
        let line = letter.lineRanges(of: block).first ?? block.range
        guard let greeting = Self.greetings.first(where: { letter.folded(line).starts(with: $0) }) else { return nil }
        var start = line.lowerBound + greeting.count
        let bytes = letter.flow.bytes
        while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "/") { start += 1 }
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
        guard !words.contains(where: Self.nobody.contains), PersonName.isPerson(bytes[start..<end], least: 1),
            words.contains(where: { !PersonName.titles.contains($0) })
        else { return nil }
        return start..<end
    }

    // MARK: Full name

    /// A line, label or closing that has the salutation's name in full.
    private func fullName(with salutation: Range<Int>, surname: [UInt8]) -> Range<Int>? {
        let known = PersonName.words(letter.folded(salutation)).filter { !PersonName.titles.contains($0) }
        let isTitled = PersonName.words(letter.folded(salutation)).contains(where: PersonName.titles.contains)
        guard known.count < 2 || known.dropLast().allSatisfy({ $0.count == 1 }) else { return nil }
        var best: Range<Int>?
        for block in letter.blocks where block.zone == .letterhead || block.zone == .thread || block.zone == .annex {
            for line in letter.lineRanges(of: block) {
                guard let name = nameIn(line) else { continue }
                let words = PersonName.words(letter.folded(name)).filter { !PersonName.titles.contains($0) }
                guard words.count > known.count || words.first.map({ $0.count > 1 }) ?? false,
                    isTitled || known.count > 1 ? words.last == known.last : words.first == known.first
                else { continue }
                if best == nil { best = name }
            }
        }
        return best
    }

    private static let labels: [[UInt8]] = [
        "name:", "from:", "to:", "requester:", "applicant:", "for the attention of:",
    ]
    .map { Array($0.utf8) }

    /// A line that is a person's name, perhaps behind a label or before an address in brackets.
    private func nameIn(_ line: Range<Int>) -> Range<Int>? {
        let bytes = letter.flow.bytes
        var start = line.lowerBound
        for label in Self.labels where letter.folded(line).starts(with: label) { start += label.count }
        while start < line.upperBound, bytes[start] == 0x20 { start += 1 }
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
        guard start < end, PersonName.isPerson(bytes[start..<end]) else { return nil }
        return start..<end
    }

    // MARK: Without a salutation's name

    private func labelledName() -> Found<String>? {
        for index in letter.headBlocks {
            for line in letter.lineRanges(of: letter.blocks[index])
            where Self.labels.contains(where: { letter.folded(line).starts(with: $0) }) {
                if letter.folded(line).starts(with: Array("from:".utf8)) { continue }
                if let name = nameIn(line) {
                    return found(name, .medium, by: .mechanism("a line of the head with a label such as “Name:”"))
                }
            }
        }
        return nil
    }

    /// The line of the head above "By e-mail" or an e-mail address of no public body.
    private func addressee() -> Found<String>? {
        let lines = letter.headBlocks.flatMap { letter.lineRanges(of: letter.blocks[$0]) }
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard let name = nameIn(line) else { continue }
            let folded = letter.folded(next)
            let isByEmail = ["by e", "via e", "sent by", "by post", "email", "e-mail"].contains {
                folded.starts(with: Array($0.utf8))
            }
            if isByEmail || !personalAddresses(in: next).isEmpty {
                return found(
                    name, .medium, by: .mechanism("a name in the head above “By e-mail” or an e-mail address"))
            }
        }
        return nil
    }

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
