/// The names of bodies in a letter with their weights.
struct AuthorityCandidates {
    let letter: Letter
    private let draft: Draft
    var candidates: [AuthorityCandidate] = []
    private var spellings: [Spelling] = []
    /// The authority's own addresses, in order.
    private(set) var emails: [Range<Int>] = []

    /// A spelling that has been met: the same letters again name the same candidate.
    private struct Spelling {
        var hash: UInt64
        var candidate: Int
        var isUsual: Bool
        /// A working group or partnership is seldom the authority itself.
        var isWeak: Bool
    }

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
    }

    /// What the requester wrote may name anybody.
    func isRequest(_ range: Range<Int>) -> Bool { draft.isRequest(range, in: letter) }

    mutating func collect() {
        let scanner = OrganisationScanner(letter)
        var readTo = 0
        let head = BlockSet(letter.headBlocks)
        let addressee = letter.addresseeBlock
        for (index, block) in letter.blocks.enumerated() {
            let isAddressee = addressee?.contains(block.range.lowerBound) == true
            let isHead = head.contains(index) || block.zone == .furniture
            let end = isHead ? nextBlocksEnd(index) : block.range.upperBound
            for name in scanner.names(in: block.range.lowerBound..<end, acrossBlocks: isHead)
            where name.lowerBound < block.range.upperBound && name.lowerBound >= readTo {
                add(
                    name, in: block, zone: head.contains(index) ? .letterhead : block.zone,
                    isRequest: isAddressee || isRequest(name))
                readTo = name.upperBound
            }
        }
        if candidates.allSatisfy({ $0.weight < 4 }) { addAbbreviations() }
        if candidates.allSatisfy({ $0.weight < 4 || AuthorityTable.shared.usual(forKey: $0.key) == nil }) { addLogos() }
        let domains = OwnDomains(letter: letter)
        if candidates.allSatisfy({ $0.weight < 4 }) { addSpeakers(domains) }
        addRecurringLines(domains)
        collectEmails()
        for index in candidates.indices { candidates[index].weight += domains.weight(of: candidates[index].key) }
    }

    /// A name in a letterhead may run on over two more lines.
    private func nextBlocksEnd(_ index: Int) -> Int {
        let last = min(index + 2, letter.blocks.count - 1)
        let run = (index...last).prefix { letter.blocks[$0].zone == letter.blocks[index].zone }
        return letter.blocks[run.last ?? index].range.upperBound
    }

    private mutating func add(_ name: Range<Int>, in block: Block, zone: Zone, isRequest: Bool) {
        let spelling = spelling(of: name)
        let index = spelling.candidate
        let seen = candidates[index].zones[zone]
        candidates[index].zones[zone] = seen + 1
        if seen < Self.most(of: zone) {
            let isWholeLine = block.range.count - name.count < 6
            candidates[index].weight += isRequest ? 1 : Self.weight(of: zone) + (isWholeLine && zone != .body ? 1 : 0)
        }
        if spelling.isUsual, seen == 0 { candidates[index].weight += 1 }
        if !isRequest, !candidates[index].speaks, AuthorityCues.speaks(name, in: letter) {
            candidates[index].speaks = true
            candidates[index].weight += 3
        }
        if !isRequest, !candidates[index].isInFrame, AuthorityCues.isDefined(name, in: letter) {
            candidates[index].isInFrame = true
            candidates[index].weight += 3
        }
        if spelling.isWeak, candidates[index].weight == 0 || seen == 0 { candidates[index].weight -= 2 }
        if candidates[index].range == nil { candidates[index].range = name }
        if Self.frame.contains(zone), !isRequest { candidates[index].isInFrame = true }
    }

    private static let frame: ZoneSet = [.letterhead, .signOff, .furniture, .review]

    /// "The MPS can neither confirm nor deny", in a letter that names nobody more plainly.
    private mutating func addAbbreviations() {
        for word in letter.words where word.range.count >= 3 && letter.flow.bytes[word.range.lowerBound].isUpper {
            guard AuthorityTable.shared.abbreviations.contains(word), isWrittenAsKnown(word.range) else { continue }
            let index = letter.blockIndex(at: word.range.lowerBound)
            guard !isRequest(word.range) || isLogo(word), letter.blocks[index].zone != .thread else { continue }
            add(word.range, in: letter.blocks[index], zone: letter.blocks[index].zone, isRequest: false)
        }
    }

    /// In capitals, at its end at least ("MPS", "TfL"), or letter for letter as the table has it ("Ofgem").
    private func isWrittenAsKnown(_ name: Range<Int>) -> Bool {
        letter.flow.bytes[name].last?.isUpper == true
            || AuthorityTable.shared.usualName(for: letter.text(of: name)) == letter.text(of: name)
    }

    /// Who is said more than once to hold or to decide, or has the letter's domain, where nobody is named more plainly.
    private mutating func addSpeakers(_ domains: OwnDomains) {
        for name in SpeakerScanner(letter: letter).names() where !isRequest(name) {
            let isOwn = domains.weight(of: OrganisationName.key(letter.text(of: name))) > 0
            guard isOwn || occurrences(of: name).count > 1 else { continue }
            let index = spelling(of: name).candidate
            guard candidates[index].range == nil else { continue }
            candidates[index].range = name
            candidates[index].weight += 4
        }
    }

    /// The spelling of a name; a new one is taken up, and its candidate where that is new too.
    private mutating func spelling(of range: Range<Int>) -> Spelling {
        // Signs that the flow writes in ASCII differ in the document, where they are longer.
        let origin = letter.flow.origin
        let length = UInt8(truncatingIfNeeded: origin[range.upperBound - 1] - origin[range.lowerBound])
        let hash = WordToken.hash(of: letter.bytes(range)) &+ UInt64(length)
        if let known = spellings.first(where: { $0.hash == hash }) { return known }
        let text = Self.withoutInitials(OrganisationName.withoutSign(letter.text(of: range)))
        let ownKey = OrganisationName.key(text)
        let usual = AuthorityTable.shared.usual(forKey: ownKey) ?? usualBehindWelsh(ownKey)
        let own = withoutWelsh(withoutArticle(text))
        let name = usual.map { isFullName(ownKey, of: $0.key) && !isCapitals(own) ? own : $0.name } ?? own
        let index = candidate(usual?.key ?? ownKey, name: name)
        if let usual, ownKey == usual.key { candidates[index].name = usual.name }
        // A name in capitals gives way to the same name in its usual letters.
        if usual == nil, isCapitals(candidates[index].name), !isCapitals(text) {
            candidates[index].name = name
            candidates[index].range = range
        }
        let spelling = Spelling(
            hash: hash, candidate: index, isUsual: usual != nil,
            isWeak: usual == nil && AuthorityCandidate.hasWeakEnding(ownKey))
        spellings.append(spelling)
        return spelling
    }

    /// "Wyre Council" is what the London Borough of Wyre calls itself; "LBW", or its name in another language, is not.
    private func isFullName(_ key: String, of usual: String) -> Bool {
        let words = usual.split(separator: " ").filter { $0.utf8.count > 3 }
        return key.utf8.contains(0x20) && key.split(separator: " ").contains(where: words.contains)
    }

    /// "Heddlu Gwent Police", "Cyngor Sir Ceredigion County Council": the usual name behind the Welsh one.
    private func usualBehindWelsh(_ key: String) -> (name: String, key: String)? {
        guard Self.welsh.contains(WordToken.hash(of: key.utf8.prefix { $0 != 0x20 })) else { return nil }
        let words = key.split(separator: " ")
        return (1..<words.count).lazy.compactMap {
            AuthorityTable.shared.usual(forKey: words[$0...].joined(separator: " "))
        }.first
    }

    /// The same of a body that no table has: "Cyngor Cymuned Llanfair Community Council".
    private func withoutWelsh(_ name: String) -> String {
        let words = name.split(separator: " ")
        let own = words.drop { Self.welsh.contains(WordToken.hash(of: $0.utf8.lazy.map(\.folded))) }
        let isBilingual =
            own.count >= 3 && own.count < words.count && OrganisationName.endings.contains(own.last?.lowercased() ?? "")
        return isBilingual ? own.joined(separator: " ") : name
    }

    private static let welsh = WordSet(
        "heddlu cyngor prifysgol bwrdd comisiynydd awdurdod ymddiriedolaeth llywodraeth coleg gwasanaeth cymuned tref sir "
            + "bwrdeistref dinas iechyd parc cenedlaethol tân gymuned dref")

    /// The index of the candidate with a key, which is made where there is none.
    private mutating func candidate(_ key: String, name: String) -> Int {
        if let known = candidates.firstIndex(where: { $0.key == key }) { return known }
        candidates.append(AuthorityCandidate(key: key, name: name))
        return candidates.count - 1
    }

    private static func weight(of zone: Zone) -> Int {
        switch zone {
        case .letterhead: 4
        case .signOff, .furniture: 4
        case .review: 2
        default: 1
        }
    }

    private static func most(of zone: Zone) -> Int {
        switch zone {
        case .body, .boilerplate, .thread: 3
        default: 1
        }
    }

    private mutating func collectEmails() {
        guard !letter.landmarks.ats.isEmpty else { return }
        for block in letter.blocks where block.zone != .thread {
            for address in EmailScanner.addresses(in: letter, block.range) {
                let text = letter.text(of: address)
                let name = AuthorityTable.shared.name(forEmail: text)
                guard isOwn(text), name != Self.regulator || block.zone == .letterhead else { continue }
                if !emails.contains(where: { letter.folded($0).elementsEqual(letter.folded(address)) }) {
                    emails.append(address)
                }
                guard let name else { continue }
                let index = candidate(OrganisationName.key(name), name: name)
                if candidates[index].zones[.salutation] == 0 { candidates[index].weight += 5 }
                candidates[index].zones[.salutation] = 1
                if Self.frame.contains(block.zone) { candidates[index].isInFrame = true }
                candidates[index].range = candidates[index].range ?? address
            }
        }
    }

    private static let regulator = "Information Commissioner's Office"

    /// An address of a public body, not of the requester or a mail provider.
    private func isOwn(_ address: String) -> Bool {
        let reversed = address.utf8.reversed().map(\.folded)
        return Self.publicEndings.contains { reversed.starts(with: $0) }
    }

    /// How the domains of public bodies end, backwards.
    private static let publicEndings = [
        ".gov.uk", ".nhs.net", ".nhs.uk", "nhs.net", "police.uk", ".ac.uk", ".mod.uk", "parliament.uk", "gov.scot",
        "gov.wales", ".org.uk", ".scot", ".wales", ".cymru",
    ].map { Array($0.utf8.reversed()) }

    func best() -> Found<String>? {
        let ranked = AuthorityCandidate.merged(candidates).filter { !$0.isRegulator || $0.zones[.letterhead] > 0 }
            .sorted { ($0.rank, $1.name) > ($1.rank, $0.name) }
        if let trace = letter.trace { weigh(ranked, trace) }
        // A weak name in passing is better no name: "this is held by Her Majesty's Courts and Tribunals Service".
        guard let best = ranked.first, best.weight > 0, let range = best.range else { return nil }
        let runnerUp = ranked.dropFirst().first?.rank ?? 0
        let confidence: Confidence =
            best.rank >= 6 && best.rank > runnerUp + 2 && best.isInItsPlace ? .high : best.weight >= 3 ? .medium : .low
        return letter.found(best.name, range, confidence)
    }

    private func weigh(_ ranked: [AuthorityCandidate], _ trace: Trace) {
        let regulators = candidates.filter { $0.isRegulator && $0.zones[.letterhead] == 0 }
        for candidate in ranked + regulators.sorted(by: { $0.name < $1.name }) {
            guard let range = candidate.range else { continue }
            let places = candidate.zones.description
            let isAlone = candidate.name == ranked.first?.name
            let more = ranked.first.map { "“\($0.name)” has \($0.weight)" } ?? "it has no name"
            trace.weigh(
                .authority, candidate.name, at: range,
                by: .mechanism(
                    "a body's name or the owner of an e-mail domain, weighed by where it stands: "
                        + "\(candidate.weight) points (\(places.isEmpty ? "a recurring line" : places))"),
                but: candidate.isRegulator && candidate.zones[.letterhead] == 0
                    ? "it is the regulator, and not in the letterhead" : isAlone ? nil : more)
        }
    }

    private func isCapitals(_ text: String) -> Bool { !text.utf8.contains { $0.isLower } }

    private func withoutArticle(_ text: String) -> String {
        text.utf8.prefix(4).map(\.folded).elementsEqual("the ".utf8) ? String(text.dropFirst(4)) : text
    }
}
