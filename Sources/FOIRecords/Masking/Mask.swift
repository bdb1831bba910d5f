/// What is blackened in a letter: people's names, e-mail addresses but those of offices, telephone numbers, and what
/// leads to a requester's page on WhatDoTheyKnow.
///
/// A mask is made once for a letter, from all that is known of it, and then laid over each text. So a name that one place
/// tells ("Dear Ms Penrose") is blackened in all. Every letter becomes one sign: lengths and offsets stay.
struct Mask: Sendable {
    private var names = KnownNames()
    /// The digits of references, which are no telephone numbers.
    private let references: [[UInt8]]
    /// What the authority's mailboxes may be called besides what they are for.
    private let own: [[UInt8]]

    /// What stands for a letter, a digit or a sign.
    static let sign: Unicode.Scalar = "█"

    init(of record: Record, in letter: Letter) {
        references = Self.digits(of: record)
        own = RoleMailbox.words(of: record.authority.name?.value ?? "")
        let text = NamedText(letter.flow)
        let places = LetterNames(letter: letter, record: record)
        // Values are put together of what stands apart in the letter.
        let values = NameFinder(text: NamedText(Flow(lines: record.texts)), own: own)
        learn(from: record, text, places.names() + values.names())
        names.add(places.lines(with: names))
        names.addOrdinary(text.small)
    }

    /// By the record alone, where the letter is not there any more.
    init(of record: Record) {
        references = Self.digits(of: record)
        own = RoleMailbox.words(of: record.authority.name?.value ?? "")
        learn(from: record, NamedText(Flow(lines: record.texts)), [])
    }

    private mutating func learn(from record: Record, _ text: NamedText, _ others: [String]) {
        if let requester = record.requester.name { names.add(whole: requester.text) }
        if let signatory = record.signatory.name, Self.isPerson(signatory.value) { names.add(whole: signatory.text) }
        names.add(others + NameFinder(text: text, own: own).names())
        names.addOrdinary(text.small)
        names.addOrdinary(WordToken.tokens(of: Flow(line: record.authority.name?.value ?? "").folded).map(\.hash))
    }

    /// Not a team, nor a post.
    static func isPerson(_ name: String) -> Bool {
        let folded = Array(name.lowercased().utf8)[...]
        return !PersonName.isTeam(folded) && !PersonName.isTeamFragment(folded) && !PersonName.isJobTitle(folded)
    }

    private static func digits(of record: Record) -> [[UInt8]] {
        record.references.map { $0.value.utf8.filter(\.isDigit) }.filter { $0.count > 8 }
    }

    // MARK: Texts

    /// With nothing left but white space.
    static func blackened(_ text: String) -> String {
        String(masking: [0..<text.utf8.count], in: Array(text.utf8))
    }

    /// The text with a sign for each letter that is blackened.
    func masked(_ text: String) -> String {
        let flow = Flow(line: text)
        let ranges = ranges(in: flow)
        guard !ranges.isEmpty else { return text }
        return String(masking: flow.places(of: ranges), in: Array(text.utf8))
    }

    /// Where the mask lies over a flow.
    func ranges(in flow: Flow) -> [Range<Int>] {
        let text = NamedText(flow)
        let numbers = TelephoneScanner(flow: flow, words: text.tokens).numbers().filter { range in
            let digits = flow.bytes[range].filter(\.isDigit)
            return !references.contains { $0.holds(digits) }
        }
        return names(in: text) + numbers + addresses(in: flow) + Self.requestPages(in: flow)
    }

    private func addresses(in flow: Flow) -> [Range<Int>] {
        EmailScanner.addresses(in: flow).filter { !RoleMailbox.isRole(flow.folded[$0], of: own) }
    }

    /// "whatdotheyknow.com/request/…", but not the site by itself.
    private static func requestPages(in flow: Flow) -> [Range<Int>] {
        let site = Array("whatdotheyknow.com/".utf8)
        guard flow.count > site.count else { return [] }
        return (0..<(flow.count - site.count)).compactMap { start in
            guard flow.folded[start] == site[0], flow.folded[start...].starts(with: site) else { return nil }
            var end = start + site.count
            while end < flow.count, flow.bytes[end] > 0x20, !Array("<>()\"".utf8).contains(flow.bytes[end]) { end += 1 }
            return (start + site.count)..<end
        }
    }

    // MARK: Names

    private func names(in text: NamedText) -> [Range<Int>] {
        let words = text.words
        var isName = words.indices.map {
            names.contains(words[$0]) && isMeant($0, in: text) || names.isJoined(words[$0])
        }
        for index in words.indices {
            if let name = text.titled(at: index) { for word in name { isName[word] = true } }
            for word in 0..<names.whole(at: index, of: words) { isName[index + word] = true }
            if index > 0, names.isPair(words[index - 1], words[index]),
                words[index].range.lowerBound - words[index - 1].range.upperBound <= 1
            {
                isName[index - 1] = true
                isName[index] = true
            }
        }
        // What stands between words stays: it may be a comma here, and the end of a column there.
        return zip(words, withInitials(isName, text)).filter(\.1).map(\.0.range)
    }

    /// A word that names have is meant as one: by itself, or because of what stands beside it.
    private func isMeant(_ index: Int, in text: NamedText) -> Bool {
        let words = text.words
        if names.isTelling(words[index]) { return true }
        if index > 0 {
            if Self.greetings.contains(words[index - 1].hash),
                words[index].range.lowerBound - words[index - 1].range.upperBound <= 3
            {
                return true
            }
            if words[index].follows(words[index - 1]), names.contains(words[index - 1]) || words[index - 1].isInitial {
                return true
            }
        }
        let next = index + 1
        return next < words.count && words[next].follows(words[index]) && names.contains(words[next])
    }

    private static let greetings = WordSet(
        "dear annwyl hello hi regards sincerely faithfully wishes thanks truly gywir morning afternoon cofion")

    /// With the initials and particles beside them: "J. van Penrose", "Penrose, J".
    private func withInitials(_ isName: [Bool], _ text: NamedText) -> [Bool] {
        let words = text.words
        var all = isName
        for index in words.indices where isName[index] {
            var before = index
            while before > 0, words[before].follows(words[before - 1]),
                words[before - 1].isInitial || text.isParticle(before - 1) || GivenNames.contains(words[before - 1])
            {
                before -= 1
                all[before] = true
            }
            let next = index + 1
            if next < words.count, words[next].isInitial, words[next].gap.contains(.joins),
                !words[next].gap.contains(.stop)
            {
                all[next] = true
            }
        }
        return all
    }
}

extension Record {
    /// All texts that ``mapTexts(_:)`` maps.
    fileprivate var texts: [String] {
        var texts: [String] = []
        _ = mapTexts { text in
            texts.append(text)
            return text
        }
        return texts
    }
}

extension KnownNames {
    mutating func add(_ names: [String]) {
        for name in names { add(name) }
    }
}
