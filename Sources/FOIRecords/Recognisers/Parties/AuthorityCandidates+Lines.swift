/// Lines that stand in the head and again in the letter.
extension AuthorityCandidates {
    /// A line of the head that recurs in the letter names the authority, whatever its form:
    /// "Caledon Waterways".
    mutating func addRecurringLines(_ domains: OwnDomains) {
        let signOff = letter.blocks.indices.filter { letter.blocks[$0].zone == .signOff }
        for index in letter.headBlocks + signOff {
            for line in letter.lineRanges(of: letter.blocks[index])
            where (6...60).contains(line.count) && mayName(line, domains) {
                // A logo may be in small letters.
                let isLogo = isLogo(line)
                let places = ownOccurrences(of: line)
                let count = places.count
                let name = isLogo ? places.first { letter.flow.bytes[$0.lowerBound].isUpper } : line
                guard let name, count >= (PersonName.hashes(letter.folded(line)).count == 1 ? 2 : 1) else { continue }
                let text = letter.text(of: name).trimming(" ,.")
                let key = OrganisationName.key(text)
                // A line of the signature may be a person's, and one of the head that of whoever signs.
                if letter.blocks[index].zone == .signOff || signs(places), domains.weight(of: key) == 0 { continue }
                guard !candidates.contains(where: { $0.key == key }) else { continue }
                candidates.append(
                    AuthorityCandidate(key: key, name: text, weight: 3 + min(count, 3), range: name, isInFrame: true))
            }
        }
    }

    /// Where a line's words may name who writes: none of these are what the request is about, "information about Penalty
    /// Charge Notices", and all are written as a name.
    private func ownOccurrences(of line: Range<Int>) -> [Range<Int>] {
        let places = occurrences(of: line)
        let isName = places.allSatisfy { letter.flow.bytes[$0].contains(where: \.isUpper) }
        guard isName || isLogo(line) else { return [] }
        return places.filter { place in
            guard !isRequest(place) else { return false }
            let before = letter.index.firstWord(from: place.lowerBound) - 1
            return before < 0 || !Self.subjects.contains(letter.words[before])
        }
    }

    /// What a request is about follows these.
    private static let subjects = WordSet("about regarding concerning re on")

    /// The line stands right below the closing, where a person's name does.
    private func signs(_ places: [Range<Int>]) -> Bool {
        places.contains { place in
            let block = letter.blockIndex(at: place.lowerBound)
            return block > 0 && letter.blocks[block].zone == .signOff
                && ZoneCues.isClosing(letter.blocks[block - 1].range, in: letter.index)
                && PersonName.isPerson(letter.flow.bytes[place])
        }
    }

    /// A line by itself that may name a body: words of its own with capitals, or a logo's.
    private func mayName(_ line: Range<Int>, _ domains: OwnDomains) -> Bool {
        let folded = letter.folded(line)
        guard !folded.contains(where: \.isDigit), isWritten(line) || isLogo(line) else { return false }
        let words = PersonName.hashes(folded)
        guard let first = words.first, let last = words.last, words.count <= 7,
            first != Self.ampersand, first != Self.and, !Self.open.contains(last),
            !words.contains(where: OrganisationScanner.unfit.contains),
            words.contains(where: { !OrganisationScanner.generic.contains($0) }),
            !words.contains(where: Self.places.contains),
            // An officer's name that heads each page.
            !(words.count == 2 && GivenNames.contains(first))
        else { return false }
        return (words.count > 1 || domains.isWhole(PersonName.words(folded)[0]))
            && !PersonName.isTeam(folded) && !PersonName.isJobTitle(folded)
    }

    /// All but the shortest words start with a capital.
    private func isWritten(_ line: Range<Int>) -> Bool {
        let bytes = letter.bytes(line)
        var next = line.lowerBound
        while next < line.upperBound {
            let end = bytes[next...].firstIndex(of: 0x20) ?? line.upperBound
            guard bytes[next].isUpper || bytes[next] >= 0xC3 || end - next <= 3 else { return false }
            next = end + 1
        }
        return true
    }

    private func isLogo(_ line: Range<Int>) -> Bool { letter.bytes(line).allSatisfy { $0.isLower || $0 == 0x20 } }

    private static let places = WordSet(OrganisationName.places)
    private static let ampersand = WordToken.hash(of: "&")
    private static let and = WordToken.hash(of: "and")
    /// A line that ends with one of these goes on in the next.
    private static let open = WordSet("& and of for the in")

    /// Where a line's words stand elsewhere in running text or the signature.
    func occurrences(of line: Range<Int>) -> [Range<Int>] {
        let first = letter.index.firstWord(from: line.lowerBound)
        let hashes = letter.words[first...].prefix { $0.range.upperBound <= line.upperBound }.map(\.hash)
        // A line of signs alone has no words.
        guard let lead = hashes.first else { return [] }
        var places: [Range<Int>] = []
        letter.index.forEach(lead) { index in
            let end = index + hashes.count
            guard index != first, end <= letter.words.count,
                zip(letter.words[index..<end], hashes).allSatisfy({ $0.hash == $1 })
            else { return }
            let start = letter.words[index].range.lowerBound
            switch letter.blocks[letter.blockIndex(at: start)].zone {
            case .body, .signOff, .review, .annex: places.append(start..<letter.words[end - 1].range.upperBound)
            default: break
            }
        }
        return places
    }
}
