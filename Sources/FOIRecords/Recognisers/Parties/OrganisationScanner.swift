import PDFText

/// Finds names of public bodies by their form: "Vale of Isbourne Constabulary", "Department for
/// Estuaries", "North Moor Community NHS Trust".
struct OrganisationScanner {
    private let letter: Letter
    private let words: [WordToken]
    /// The words without one of which there is no name.
    private let telling: OffsetSet
    /// The most words that a name has.
    private static let longest = 14

    init(_ letter: Letter) {
        self.letter = letter
        words = letter.words
        var telling = OffsetSet(count: words.count)
        for hash in Self.tellingWords { letter.index.forEach(hash) { telling.insert($0) } }
        self.telling = telling
    }

    /// The names in a range of the flow, each as a range. Names may run over line ends and, where
    /// `acrossBlocks` is set, over the ends of blocks, as in a letterhead.
    func names(in range: Range<Int>, acrossBlocks: Bool = false) -> [Range<Int>] {
        var names: [Range<Int>] = []
        let first = letter.index.firstWord(from: range.lowerBound)
        var index = first
        while index < words.count, words[index].range.upperBound <= range.upperBound {
            guard isCapitalised(index) else {
                index += 1
                continue
            }
            let known = knownName(at: index, limit: range.upperBound).map { (index, $0) }
            let formed = name(at: index, from: first, limit: range.upperBound, acrossBlocks: acrossBlocks)
            if let (start, end) = formed ?? known {
                names.append(words[start].range.lowerBound..<words[end].range.upperBound)
                index = end + 1
            } else {
                index += 1
            }
        }
        return names
    }

    /// The last word of a name of the table that starts at `index`, over line ends and ampersands.
    private func knownName(at index: Int, limit: Int) -> Int? {
        let table = AuthorityTable.shared
        guard table.firstWords.contains(words[index]), let names = table.namesByFirstWord[words[index].hash] else {
            return nil
        }
        var longest: Int?
        for name in names {
            guard let last = last(of: table.nameWords[name], from: index, limit: limit) else { continue }
            longest = max(longest ?? last, last)
        }
        return longest
    }

    /// A long name is the body's, however its later words are written: "Tolby and Wyre joint Fire Authority".
    private func last(of name: ArraySlice<UInt64>, from index: Int, limit: Int) -> Int? {
        var position = index
        for hash in name {
            while position < words.count, position > index,
                words[position].hash == WordToken.blockEnd || words[position].hash == AuthorityTable.and
            {
                position += 1
            }
            guard position < words.count, words[position].range.upperBound <= limit,
                words[position].hash == hash,
                isCapitalised(position)
                    || position > index && (name.count > 3 || isConnector(position) || isNumber(position))
            else { return nil }
            position += 1
        }
        return position - 1
    }

    /// The longest name whose first word stands at `index`.
    private func name(at index: Int, from first: Int, limit: Int, acrossBlocks: Bool) -> (Int, Int)? {
        guard telling.intersects(index..<min(index + Self.longest, words.count)),
            !isConnector(index) || isThe(index), !Self.leading.contains(words[index].hash)
        else { return nil }
        var last: Int?
        var position = index
        var hasOpening = false
        while position < words.count, words[position].range.upperBound <= limit, position - index < Self.longest {
            if position > index, !joins(position - 1, position, acrossBlocks: acrossBlocks) { break }
            // "Wyre Council" above "Executive Office" is whole.
            if acrossBlocks, let last, last == position - 1, startsLine(position), !opensWithBody(position) { break }
            if words[position].hash == WordToken.blockEnd {
                position += 1
                continue
            }
            let connects = isConnector(position)
            guard isCapitalised(position) || connects, !Self.closing.contains(words[position].hash) else { break }
            if connects, position > index, isConnector(position - 1), !isThe(position) { break }
            // "Bus Services in the Local Authority", "Recorded Crime in Scotland" are titles.
            let isPlace = position > index && words[position - 1].hash == Self.inside
            if isPlace, isThe(position) { break }
            if position > index, connects, hasOpening || Self.openings.contains(words[position - 1].hash) {
                hasOpening = hasOpening || Self.prepositions.contains(words[position].hash)
            } else if Self.endings.contains(words[position].hash) && !isPlace || (hasOpening && !connects) {
                last = position
            }
            position += 1
        }
        if let last, last > index, isName(index, last) { return (behindBrand(index, last), last) }
        return healthBody(at: index, upTo: position)
    }

    private func startsLine(_ index: Int) -> Bool {
        words[index].hash == WordToken.blockEnd
            || breaksLine(
                letter.flow.bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound])
    }

    /// The next line goes on with what may follow a whole name: "of", "and", "NHS".
    private func opensWithBody(_ index: Int) -> Bool {
        let next = words[index].hash == WordToken.blockEnd ? index + 1 : index
        return next < words.count
            && (words[next].hash == Self.nhs || isConnector(next) || gapHasAmpersand(before: next))
    }

    /// A trading name may stand before the name on one line: "Wyreside Travel Wyreside Transport Executive"; a mailbox
    /// before a dash: "Office - Wyre Academy".
    private func behindBrand(_ first: Int, _ last: Int) -> Int {
        let again = (first + 1..<last).first {
            words[$0].hash == words[first].hash && !isThe(first) || isBehindDash($0)
        }
        guard let again, isName(again, last) else { return first }
        return again
    }

    private func isBehindDash(_ word: Int) -> Bool {
        let gap = letter.folded(words[word - 1].range.upperBound..<words[word].range.lowerBound)
        return gap.count > 2 && gap.contains(UInt8(ascii: "-"))
    }

    /// "NHS Dunmarrow", "NHS Greater Wyre and Isbourne": boards and integrated care boards.
    private func healthBody(at index: Int, upTo end: Int) -> (Int, Int)? {
        guard words[index].hash == Self.nhs, index + 1 < end else { return nil }
        var last = end - 1
        while last > index, isConnector(last) || words[last].hash == WordToken.blockEnd { last -= 1 }
        guard last > index, last - index <= 6, isName(index, last) else { return nil }
        return (index, last)
    }

    private static let nhs = WordToken.hash(of: "nhs")

    private func isConnector(_ index: Int) -> Bool { Self.connectors.contains(words[index].hash) }

    private func isNumber(_ index: Int) -> Bool { letter.folded(words[index].range).allSatisfy(\.isDigit) }

    private func isThe(_ index: Int) -> Bool { words[index].hash == Self.the }

    private static let the = WordToken.hash(of: "the")
    private static let and = WordToken.hash(of: "and")
    private static let inside = WordToken.hash(of: "in")
    private static let dash = Array(" - ".utf8)
    private static let prepositions = WordSet("of for")
    /// A sentence opens with these, and no name.
    private static let leading = WordSet(
        "at by from to as if since although while whilst when where within please whether has have had does do did is are "
            + "was were will would can could should which what how who foi foia foisa eir eirs")
    /// No name goes on with these: "within the Ministry of Barges and I can confirm", "Ministry of Barges HQ Tel".
    private static let closing = WordSet("i we hq headquarters ddi tel telephone fax email dx date ref reference")
    private static let connectors = WordSet(OrganisationName.connectors)
    private static let openings = WordSet(OrganisationName.openings)
    private static let endings = WordSet(OrganisationName.endings)
    private static let tellingWords = OrganisationName.endings.union(OrganisationName.openings).union(["nhs"])
        .map { WordToken.hash(of: $0) }
    static let unfit = WordSet(OrganisationName.unfit)
    static let generic = WordSet(OrganisationName.generic)

    /// It has a word of its own and none of a team's or an overseer's.
    private func isName(_ first: Int, _ last: Int) -> Bool {
        let name = words[first...last]
        guard !name.contains(where: Self.unfit.contains) else { return false }
        if name.contains(where: { !Self.generic.contains($0) && $0.hash != WordToken.blockEnd && isLong($0) }) {
            return true
        }
        let text = name.filter { $0.hash != WordToken.blockEnd }
            .map { String(decoding: letter.folded($0.range), as: UTF8.self) }.joined(separator: " ")
        return AuthorityTable.shared.usualName(for: text) != nil
    }

    /// More than two characters, whatever their bytes.
    private func isLong(_ word: WordToken) -> Bool {
        letter.flow.bytes[word.range].count { $0 & 0xC0 != 0x80 } > 2
    }

    private func isCapitalised(_ index: Int) -> Bool {
        let first = letter.flow.bytes[words[index].range.lowerBound]
        // A capital with an accent, not a sign such as "·".
        return first.isUpper || first >= 0xC3 && first < 0xE2
    }

    /// Two words belong to one name: a space, an ampersand or, inside a list of places, a comma
    /// between them.
    private func joins(_ index: Int, _ next: Int, acrossBlocks: Bool) -> Bool {
        let gap = letter.flow.bytes[words[index].range.upperBound..<words[next].range.lowerBound]
        if words[next].hash == WordToken.blockEnd {
            return acrossBlocks && gap.allSatisfy { $0 == UInt8(ascii: "&") || $0 == 0x20 }
                && (runsOn(from: index, to: next + 1) || gapHasAmpersand(before: next))
        }
        if words[index].hash == WordToken.blockEnd {
            return gap.allSatisfy { $0 == UInt8(ascii: "&") || $0 == 0x20 }
        }
        // Most words are parted by no more than a space.
        if gap.count == 1, gap.first == 0x20 {
            return !acrossBlocks || !breaksLine(gap) || runsOn(from: index, to: next)
        }
        guard
            gap.allSatisfy({
                $0 == 0x20 || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "'")
            })
        else { return false }
        // "Response - Tolby Constabulary"
        if !acrossBlocks, gap.elementsEqual(Self.dash) { return false }
        if acrossBlocks, breaksLine(gap), !runsOn(from: index, to: next) { return false }
        guard gap.contains(UInt8(ascii: ",")) else { return true }
        // "Barnet, Enfield and Haringey", "… Partnership, NHS Trust", but not "Bath, The Council".
        if words[next].hash == Self.nhs { return true }
        return (next...min(next + 2, words.count - 1)).contains {
            words[$0].hash == Self.and || gapHasAmpersand(before: $0)
        }
    }

    private func breaksLine(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.indices.contains { letter.document.utf8[Int(letter.flow.origin[$0])] == 0x0A }
    }

    /// A name runs on over the end of a line only beside a word that can't stand there alone.
    private func runsOn(from index: Int, to next: Int) -> Bool {
        guard next < words.count else { return false }
        return isConnector(index) || isConnector(next) && !isThe(next) || words[next].hash == Self.nhs
            || gapHasAmpersand(before: next)
            || opensGenericLine(next)
    }

    /// The words from here to the end of the line name nobody by themselves: "COUNTY COUNCIL".
    private func opensGenericLine(_ index: Int) -> Bool {
        var position = index
        while position < words.count, words[position].hash != WordToken.blockEnd, position - index < 5 {
            if !Self.generic.contains(words[position]) { return false }
            position += 1
        }
        return position > index && Self.endings.contains(words[position - 1])
    }

    private func gapHasAmpersand(before index: Int) -> Bool {
        guard index > 0 else { return false }
        return letter.flow.bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            .contains(UInt8(ascii: "&"))
    }
}
