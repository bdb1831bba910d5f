/// Finds who signed the letter and in what post.
enum SignatoryRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let lines = signatureLines(in: letter)
        let authority = draft.record.authority.name.map { OrganisationName.key($0.value) }
        let own = authority == nil ? lines : lines.filter { OrganisationName.key(letter.text(of: $0)) != authority }
        if let trace = letter.trace { weigh(lines, authority: authority, in: letter, trace) }
        if let team = leadingTeam(in: own, of: letter) {
            draft.record.signatory.name = team
        } else if let (index, name) = person(in: own, of: letter) {
            draft.record.signatory.name = letter.found(PersonName.withoutTitle(letter.text(of: name)), name, .high)
            draft.record.signatory.role = role(in: own.dropFirst(index + 1), of: letter)
        } else {
            draft.record.signatory.name = signingUnit(in: own, of: letter)
            draft.record.signatory.role = role(in: own[...], of: letter)
        }
    }

    private static func weigh(_ lines: [Range<Int>], authority: String?, in letter: Letter, _ trace: Trace) {
        let own = lines.filter { line in OrganisationName.key(letter.text(of: line)) != authority }
        let leading = leadingTeam(in: own, of: letter)
        let person = leading == nil ? person(in: own, of: letter) : nil
        let team = leading ?? (person == nil ? signingUnit(in: own, of: letter) : nil)
        for line in lines {
            let isTeam = team.map { $0.text.hasPrefix(letter.text(of: withoutStop(line, in: letter))) } ?? false
            let isPerson = person.map { line.contains($0.1.lowerBound) } ?? false
            let name = isPerson ? person?.1 ?? line : line
            trace.weigh(
                .signatory, isTeam ? team?.value ?? "" : PersonName.withoutTitle(letter.text(of: name)), at: name,
                by: .mechanism(
                    isTeam ? "a team's name in the place of the signature" : "a line below the closing, read as a name"),
                but: isTeam || isPerson
                    ? nil
                    : !own.contains(line)
                        ? "it is the authority's name"
                        : PersonName.isJobTitle(letter.folded(line))
                            ? "it is a job title" : "it is no person's name, or stands below another")
        }
    }

    /// The lines below the closing, marks of a signature by proxy taken off.
    private static func signatureLines(in letter: Letter) -> [Range<Int>] {
        var lines = letter.blocks.filter { $0.zone == .signOff }.flatMap { letter.lineRanges(of: $0) }
        guard let closing = lines.first else { return [] }
        if ZoneCues.isClosing(closing, in: letter.index) { lines.removeFirst() }
        // "Yours sincerely, J Penrose" on one line.
        let comma = closing.first { letter.flow.bytes[$0] == UInt8(ascii: ",") }
        if let comma, closing.upperBound - comma > 4 { lines.insert(comma + 2..<closing.upperBound, at: 0) }
        return lines.prefix(6).map { withoutProxyMark($0, in: letter) }.filter {
            !$0.isEmpty && !isStandIn($0, in: letter)
        }
    }

    /// What stands in the place of a signature by hand: "[Original signed]".
    private static func isStandIn(_ line: Range<Int>, in letter: Letter) -> Bool {
        guard let first = letter.flow.bytes[line].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") else {
            return false
        }
        return signed.firstMatch(in: letter, line) != nil
    }

    private static let signed = PhraseTable<Void>([
        .init("signed", (), example: "[Original signed]"),
        .init("signature", (), example: "(Electronic signature)"),
    ])

    private static func withoutProxyMark(_ line: Range<Int>, in letter: Letter) -> Range<Int> {
        for mark in proxyMarks where letter.folded(line).starts(with: mark) {
            return line.lowerBound + mark.count..<line.upperBound
        }
        return line
    }

    private static let proxyMarks = [
        "pp. ", "pp ", "p.p. ", "for and on behalf of ", "signed: ", "signed by ", "name: ",
    ].map { Array($0.utf8) }

    private static let onBehalf = PhraseTable<Void>([
        .init("for? and? on behalf of", (), example: "K Penrose on behalf of the Council")
    ])

    /// The first of the lines that is a person's name; behind a comma or dash may stand the post.
    private static func person(in lines: [Range<Int>], of letter: Letter) -> (Int, Range<Int>)? {
        for (index, line) in lines.prefix(4).enumerated() {
            var end = line.lowerBound
            let bytes = letter.flow.bytes
            while end < line.upperBound, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: "|"),
                !(bytes[end] == UInt8(ascii: "-") && bytes[end - 1] == 0x20)
            {
                end += 1
            }
            if let proxy = onBehalf.firstMatch(in: letter, line)?.range.lowerBound, proxy > line.lowerBound {
                end = min(end, proxy)
            }
            while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
            let name = line.lowerBound..<end
            if PersonName.isPerson(bytes[name]) {
                if index + 1 < lines.count, isWritten(name, over: lines[index + 1], in: letter) {
                    return (index + 1, lines[index + 1])
                }
                return (index, name)
            }
            if index == 0, lines.count > 1, PersonName.isPerson(bytes[line.lowerBound..<end], least: 1),
                end - line.lowerBound > 2,
                PersonName.isTeam(letter.folded(lines[1])) || PersonName.isJobTitle(letter.folded(lines[1]))
            {
                return (index, line.lowerBound..<end)
            }
        }
        return nil
    }

    /// A hand-written signature was read too, above the name in print: "P. M. Orr" over "Peg Marsh-Orr".
    private static func isWritten(_ name: Range<Int>, over line: Range<Int>, in letter: Letter) -> Bool {
        let written = PersonName.words(letter.folded(name)).filter { !PersonName.titles.contains($0) }
        let printed = PersonName.words(letter.folded(line)).filter { !PersonName.titles.contains($0) }
        guard let surname = written.last?.utf8, let full = printed.last?.utf8,
            written.first?.first == printed.first?.first,
            written.dropLast().allSatisfy({ $0.count == 1 }) || written == printed
        else { return false }
        return PersonName.isPerson(letter.flow.bytes[line]) && full.reversed().starts(with: surname.reversed())
    }

    private static func role(in lines: ArraySlice<Range<Int>>, of letter: Letter) -> Found<String>? {
        lines.prefix(3).first { PersonName.isJobTitle(letter.folded($0)) && $0.count < 100 }.map {
            letter.found($0, .high)
        }
    }

    /// A team in the place of the name, over two lines where the first is a fragment.
    private static func leadingTeam(in lines: [Range<Int>], of letter: Letter) -> Found<String>? {
        guard let first = lines.first.map({ beforeStroke($0, in: letter) }) else { return nil }
        if PersonName.isTeam(letter.folded(first)) { return letter.found(withoutStop(first, in: letter), .medium) }
        guard lines.count > 1, PersonName.isTeamFragment(letter.folded(first)),
            PersonName.isTeam(letter.folded(lines[1]))
        else {
            return nil
        }
        let name = letter.text(of: [first, lines[1]])
        return Found(value: name, text: name, confidence: .low, evidence: letter.evidence(for: [first, lines[1]]))
    }

    /// A unit right below a closing that no person signs for, and that no word ends as a team's: "Registry and Legal
    /// Services".
    private static func signingUnit(in lines: [Range<Int>], of letter: Letter) -> Found<String>? {
        guard let closing = letter.blocks.first(where: { $0.zone == .signOff }),
            let top = letter.lineRanges(of: closing).first, ZoneCues.isClosing(top, in: letter.index),
            let first = lines.first.map({ withoutStop(beforeStroke($0, in: letter), in: letter) }),
            PersonName.isUnit(letter.flow.bytes[first])
        else { return nil }
        return letter.found(first, .medium)
    }

    /// "Information Rights Unit | Service HQ, Marsh Lane": what a stroke parts from the name is none of it.
    private static func beforeStroke(_ line: Range<Int>, in letter: Letter) -> Range<Int> {
        let bytes = letter.flow.bytes
        let stroke = line.dropFirst().first { offset in
            (bytes[offset] == UInt8(ascii: "|") || bytes[offset] == UInt8(ascii: "/")) && bytes[offset - 1] == 0x20
        }
        return stroke.map { line.lowerBound..<$0 - 1 } ?? line
    }

    private static func withoutStop(_ line: Range<Int>, in letter: Letter) -> Range<Int> {
        var end = line.upperBound
        while end > line.lowerBound,
            letter.flow.bytes[end - 1] == UInt8(ascii: ",") || letter.flow.bytes[end - 1] == UInt8(ascii: ".")
        {
            end -= 1
        }
        return line.lowerBound..<end
    }
}
