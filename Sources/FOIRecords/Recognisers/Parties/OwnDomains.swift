/// The names under which the authority has its mail and its website: "northmoor" of foi@northmoor.gov.uk.
///
/// They are looked for where a letter speaks of itself: in the head, the review rights, the signature
/// and the running lines.
struct OwnDomains {
    /// The telling part of each domain, letters and digits only.
    private(set) var labels: [[UInt8]] = []

    private static let zones: ZoneSet = [.letterhead, .review, .signOff, .furniture]

    init(letter: Letter) {
        let bytes = letter.flow.folded
        let (ats, webs) = (letter.landmarks.ats, letter.landmarks.webs)
        for block in letter.blocks where Self.zones.contains(block.zone) {
            let own = (ats.within(block.range), webs.within(block.range))
            guard !own.0.isEmpty || !own.1.isEmpty else { continue }
            for offset in own.0 + own.1 {
                var end = offset + 1
                while end < block.range.upperBound, bytes[end].isLetter || bytes[end].isDigit || Self.joins(bytes[end])
                {
                    end += 1
                }
                add(bytes[offset + 1..<end])
            }
        }
    }

    private static func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

    /// Parts of domains that name nobody, and providers of mail.
    private static let common = WordSet(
        "uk gov org co com net ac nhs police mod scot wales cymru example parliament gsi pnn icb info eu gmail hotmail "
            + "outlook yahoo icloud btinternet aol live protonmail whatdotheyknow ico sky googlemail foi itspublicknowledge"
    )

    private mutating func add(_ domain: ArraySlice<UInt8>) {
        let parts = domain.split(separator: UInt8(ascii: "."))
        guard parts.count > 1, let label = parts.last(where: { !Self.common.contains(WordToken.hash(of: $0)) }) else {
            return
        }
        let letters = label.filter { $0 != UInt8(ascii: "-") }
        if letters.count >= 3, !labels.contains(letters) { labels.append(letters) }
    }

    /// Whether a word is the whole of a domain's name.
    func isWhole(_ word: String) -> Bool { word.utf8.count >= 4 && labels.contains(Array(word.utf8)) }

    /// What a body's name gains where a domain is made of its words or initials.
    func weight(of key: String) -> Int {
        guard !labels.isEmpty else { return 0 }
        let words = Array(key.utf8).split(separator: 0x20).filter { !Self.connectors.contains(WordToken.hash(of: $0)) }
        return labels.map { Self.weight(of: words, in: $0) }.max() ?? 0
    }

    private static let connectors = WordSet("and of for the in on upon")

    private static func weight(of words: [ArraySlice<UInt8>], in label: [UInt8]) -> Int {
        if words.count > 2, words.compactMap(\.first) == label { return 5 }
        var matched = 0
        var isNamed = false
        for word in words where word.count >= 2 && label.holds(word) {
            matched += word.count
            isNamed = isNamed || word.count > 3 && !OrganisationScanner.generic.contains(WordToken.hash(of: word))
        }
        guard isNamed, matched * 2 >= label.count else { return 0 }
        return matched * 5 >= label.count * 4 ? 5 : 3
    }
}

extension [UInt8] {
    /// Whether some bytes stand anywhere in these.
    func holds(_ part: some Collection<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        return part.count <= count
            && (0...count - part.count).contains { self[$0] == first && self[$0...].starts(with: part) }
    }
}
