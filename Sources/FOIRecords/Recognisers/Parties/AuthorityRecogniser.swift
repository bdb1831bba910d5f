/// Finds the public authority that answers.
///
/// Every name of a body in the letter is a candidate, weighed by where it stands; so is the owner of
/// the letter's e-mail domain.
enum AuthorityRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var candidates = AuthorityCandidates(letter: letter, requestBlocks: draft.requestBlocks)
        candidates.collect()
        draft.record.authority.name = candidates.best()
        draft.record.authority.emails = candidates.emails.map { letter.found($0, .high) }
        draft.record.authority.team = team(in: letter)
    }

    /// The team that the letterhead names.
    private static func team(in letter: Letter) -> Found<String>? {
        for index in letter.headBlocks {
            for line in letter.lineRanges(of: letter.blocks[index])
            where line.count < 60 && PersonName.isTeam(letter.folded(line)) {
                return letter.found(line, .medium)
            }
        }
        return nil
    }
}

/// The names of bodies in a letter with their weights.
private struct AuthorityCandidates {
    private struct Candidate {
        var weight = 0
        var zones: [Zone: Int] = [:]
        var range: Range<Int>?
        var name: String
    }

    private let letter: Letter
    private let requestBlocks: Set<Int>
    private var candidates: [String: Candidate] = [:]
    /// The authority's own addresses, in order.
    private(set) var emails: [Range<Int>] = []

    init(letter: Letter, requestBlocks: Set<Int>) {
        self.letter = letter
        self.requestBlocks = requestBlocks
    }

    mutating func collect() {
        let scanner = OrganisationScanner(letter)
        var readTo = 0
        let head = Set(letter.headBlocks)
        for (index, block) in letter.blocks.enumerated() {
            let isRequest = requestBlocks.contains(index)
            let isHead = head.contains(index) || block.zone == .furniture
            let end = isHead ? nextBlocksEnd(index) : block.range.upperBound
            for name in scanner.names(in: block.range.lowerBound..<end, acrossBlocks: isHead)
            where name.lowerBound < block.range.upperBound && name.lowerBound >= readTo {
                add(name, in: block, zone: head.contains(index) ? .letterhead : block.zone, isRequest: isRequest)
                readTo = name.upperBound
            }
        }
        let domains = OwnDomains(letter: letter)
        addRecurringLines(domains)
        collectEmails()
        for (key, candidate) in candidates {
            candidates[key]?.weight = candidate.weight + domains.weight(of: key)
        }
    }

    /// A name in a letterhead may run on over two more lines.
    private func nextBlocksEnd(_ index: Int) -> Int {
        let last = min(index + 2, letter.blocks.count - 1)
        let run = (index...last).prefix { letter.blocks[$0].zone == letter.blocks[index].zone }
        return letter.blocks[run.last ?? index].range.upperBound
    }

    private mutating func add(_ name: Range<Int>, in block: Block, zone: Zone, isRequest: Bool) {
        let text = letter.text(of: name).trimming(" ,")
        let usual = AuthorityTable.shared.usualName(for: text)
        let key = OrganisationName.key(usual ?? text)
        var candidate = candidates[key] ?? Candidate(name: usual ?? withoutArticle(text))
        let seen = candidate.zones[zone, default: 0]
        candidate.zones[zone] = seen + 1
        if seen < Self.most(of: zone) {
            let isWholeLine = block.range.count - name.count < 6
            candidate.weight += isRequest ? 1 : Self.weight(of: zone) + (isWholeLine && zone != .body ? 1 : 0)
        }
        if usual != nil, seen == 0 { candidate.weight += 1 }
        // A working group or partnership is seldom the authority itself.
        if usual == nil, candidate.weight == 0 || seen == 0, isWeak(text) { candidate.weight -= 2 }
        if candidate.range == nil { candidate.range = name }
        // A name in capitals gives way to the same name in its usual letters.
        if usual == nil, isCapitals(candidate.name), !isCapitals(text) {
            candidate.name = withoutArticle(text)
            candidate.range = name
        }
        candidates[key] = candidate
    }

    private func isWeak(_ name: String) -> Bool {
        let last = OrganisationName.key(name).split(separator: " ").last.map(String.init) ?? ""
        return ["group", "partnership", "association", "office", "service"].contains(last)
    }

    /// A line of the head that recurs in the letter names the authority, whatever its form:
    /// "Caledon Waterways".
    private mutating func addRecurringLines(_ domains: OwnDomains) {
        let signOff = letter.blocks.indices.filter { letter.blocks[$0].zone == .signOff }
        for index in letter.headBlocks + signOff {
            for line in letter.lineRanges(of: letter.blocks[index]) where (6...60).contains(line.count) {
                let words = PersonName.words(letter.folded(line))
                let printed = letter.flow.bytes[line].split(separator: 0x20)
                // A logo may be in small letters.
                let isLogo = printed.allSatisfy { $0.allSatisfy { $0.isLower } }
                guard (1...7).contains(words.count), !letter.flow.bytes[line].contains(where: \.isDigit),
                    isLogo
                        || printed.allSatisfy({ $0.first.map { $0.isUpper || $0 >= 0xC3 } ?? false || $0.count <= 3 }),
                    words.count > 1 || domains.isWhole(words[0]),
                    !PersonName.isTeam(letter.folded(line)), !PersonName.isJobTitle(letter.folded(line)),
                    !words.contains(where: OrganisationName.unfit.contains),
                    words.contains(where: { !OrganisationName.generic.contains($0) }),
                    !words.contains(where: OrganisationName.places.contains), words[0] != "&", words[0] != "and"
                else { continue }
                let places = occurrences(of: line)
                let count = places.count
                let name = isLogo ? places.first { letter.flow.bytes[$0.lowerBound].isUpper } : line
                guard let name, count >= (words.count == 1 ? 2 : 1) else { continue }
                let text = letter.text(of: name).trimming(" ,.")
                let key = OrganisationName.key(text)
                // A line of the signature may be a person's.
                if letter.blocks[index].zone == .signOff, domains.weight(of: key) == 0 { continue }
                if candidates[key] == nil {
                    candidates[key] = Candidate(weight: 3 + min(count, 3), range: name, name: text)
                }
            }
        }
    }

    /// Where a line's words stand elsewhere in running text or the signature.
    private func occurrences(of line: Range<Int>) -> [Range<Int>] {
        let first = letter.words.partition(startingAt: line.lowerBound)
        let hashes = letter.words[first...].prefix { $0.range.upperBound <= line.upperBound }.map(\.hash)
        // A line of signs alone has no words.
        guard let lead = hashes.first else { return [] }
        var places: [Range<Int>] = []
        var index = 0
        while index + hashes.count <= letter.words.count {
            if index != first, letter.words[index].hash == lead,
                letter.words[index..<index + hashes.count].map(\.hash) == hashes,
                Self.running.contains(letter.blocks[letter.blockIndex(at: letter.words[index].range.lowerBound)].zone)
            {
                let last = letter.words[index + hashes.count - 1].range
                places.append(letter.words[index].range.lowerBound..<last.upperBound)
            }
            index += 1
        }
        return places
    }

    private static let running: Set<Zone> = [.body, .signOff, .review, .annex]

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
        for block in letter.blocks where block.zone != .thread {
            for address in EmailScanner.addresses(in: letter, block.range) {
                let text = letter.text(of: address)
                let name = AuthorityTable.shared.name(forEmail: text)
                guard isOwn(text), name != Self.regulator || block.zone == .letterhead else { continue }
                if !emails.contains(where: { letter.folded($0).elementsEqual(letter.folded(address)) }) {
                    emails.append(address)
                }
                guard let name else { continue }
                let key = OrganisationName.key(name)
                var candidate = candidates[key] ?? Candidate(name: name)
                if candidate.zones[.salutation] == nil { candidate.weight += 5 }
                candidate.zones[.salutation] = 1
                candidate.range = candidate.range ?? address
                candidates[key] = candidate
            }
        }
    }

    private static let regulator = "Information Commissioner's Office"

    /// An address of a public body, not of the requester or a mail provider.
    private func isOwn(_ address: String) -> Bool {
        let domain = address.lowercased().split(separator: "@").last ?? ""
        return [
            ".gov.uk", ".nhs.net", ".nhs.uk", "nhs.net", "police.uk", ".ac.uk", ".mod.uk", "parliament.uk", ".gov.scot",
            "gov.scot", "gov.wales", ".org.uk", ".scot", ".wales", ".cymru",
        ].contains { domain.hasSuffix($0) }
    }

    func best() -> Found<String>? {
        let ranked = merged().filter { !isRegulator($0) || $0.zones[.letterhead] != nil }
            .sorted { ($0.weight, $1.name) > ($1.weight, $0.name) }
        if let trace = letter.trace { weigh(ranked, trace) }
        guard let best = ranked.first, let range = best.range else { return nil }
        let runnerUp = ranked.dropFirst().first?.weight ?? 0
        let confidence: Confidence =
            best.weight >= 6 && best.weight > runnerUp + 1 ? .high : best.weight >= 3 ? .medium : .low
        return letter.found(best.name, range, confidence)
    }

    private func weigh(_ ranked: [Candidate], _ trace: Trace) {
        let regulators = candidates.values.filter { isRegulator($0) && $0.zones[.letterhead] == nil }
        for candidate in ranked + regulators.sorted(by: { $0.name < $1.name }) {
            guard let range = candidate.range else { continue }
            let places = candidate.zones.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
            let isAlone = candidate.name == ranked.first?.name
            let more = ranked.first.map { "“\($0.name)” has \($0.weight)" } ?? "it has no name"
            trace.weigh(
                .authority, candidate.name, at: range,
                by: .mechanism(
                    "a body's name or the owner of an e-mail domain, weighed by where it stands: "
                        + "\(candidate.weight) points (\(places.isEmpty ? "a recurring line" : places))"),
                but: isRegulator(candidate) && candidate.zones[.letterhead] == nil
                    ? "it is the regulator, and not in the letterhead" : isAlone ? nil : more)
        }
    }

    private func isRegulator(_ candidate: Candidate) -> Bool {
        OrganisationName.key(candidate.name).contains("information commission")
    }

    /// A name and the same name in full ("NHS Wyre Integrated Care Board") are one: the full one takes
    /// the weight of the short one.
    private func merged() -> [Candidate] {
        let keyed = candidates.map { key, candidate in
            (words: key.split(separator: " ").map { WordToken.hash(of: $0) }, candidate: candidate)
        }
        return keyed.map { own in
            var merged = own.candidate
            guard merged.zones[.body] != nil || merged.zones[.letterhead] != nil else { return merged }
            for other in keyed where Self.isFull(own.words, of: other.words) {
                merged.weight += other.candidate.weight
            }
            return merged
        }
    }

    /// "nhs wyre integrated care board" is the full form of "care board" and, as it goes on with words that
    /// name nobody, of "wyre".
    private static func isFull(_ words: [UInt64], of short: [UInt64]) -> Bool {
        guard short.count < words.count, words.count - short.count <= 5,
            let first = (0...min(2, words.count - short.count)).first(where: { words[$0...].starts(with: short) })
        else { return false }
        return words[(first + short.count)...].allSatisfy(generic.contains)
    }

    private static let generic = Set(OrganisationName.generic.map { WordToken.hash(of: $0) })

    private func isCapitals(_ text: String) -> Bool { !text.utf8.contains { $0.isLower } }

    private func withoutArticle(_ text: String) -> String {
        text.lowercased().hasPrefix("the ") ? String(text.dropFirst(4)) : text
    }
}
