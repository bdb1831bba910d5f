/// A body that a letter names, weighed by where it stands.
struct AuthorityCandidate {
    /// See ``OrganisationName/key(_:)``.
    let key: String
    var name: String
    var weight = 0
    var zones = ZoneCounts()
    var range: Range<Int>?
    /// The letter says what it holds, decides or confirms.
    var speaks = false

    /// It stands where a body names itself: in the head, the signature, the furniture, or where reviews are offered.
    var isInFrame = false

    /// What it counts for. Other bodies are named too, by a letter that names its own in its frame.
    var rank: Int { isInFrame ? weight : weight - 6 }

    /// It is known, or stands in two places, one of them a head, a signature or an address or where it says what it does.
    var isInItsPlace: Bool {
        guard zones.total > 1 || AuthorityTable.shared.usualName(for: name) != nil else { return false }
        return speaks || [Zone.letterhead, .signOff, .furniture, .salutation].contains { zones[$0] > 0 }
    }

    /// How often something stands in each zone.
    struct ZoneCounts: CustomStringConvertible {
        private var counts: [(zone: Zone, count: Int)] = []

        subscript(zone: Zone) -> Int {
            get { counts.first { $0.zone == zone }?.count ?? 0 }
            set {
                if let index = counts.firstIndex(where: { $0.zone == zone }) {
                    counts[index].count = newValue
                } else {
                    counts.append((zone, newValue))
                }
            }
        }

        /// How many zones it stands in.
        var total: Int { counts.count }

        /// "body 3, letterhead 1"
        var description: String { counts.map { "\($0.zone) \($0.count)" }.sorted().joined(separator: ", ") }
    }

    var isRegulator: Bool { Array(key.utf8).holds(Self.regulator) }

    private static let regulator = Array("information commission".utf8)

    /// The name ends in a word that seldom ends the authority's own.
    static func hasWeakEnding(_ key: String) -> Bool {
        let last = key.utf8.lastIndex(of: 0x20).map { key.utf8[key.utf8.index(after: $0)...] } ?? key.utf8[...]
        return weakEndings.contains(WordToken.hash(of: last))
    }

    private static let weakEndings = WordSet("group partnership association office service")

    /// A name and the same name in full ("NHS Wyre Integrated Care Board") are one: the full one takes
    /// the weight of the short one.
    static func merged(_ candidates: [AuthorityCandidate]) -> [AuthorityCandidate] {
        let words = candidates.map { $0.key.utf8.split(separator: 0x20).map { WordToken.hash(of: $0) } }
        return zip(candidates, words).map { own, full in
            var merged = own
            guard own.zones[.body] > 0 || own.zones[.letterhead] > 0 || own.key.hasPrefix("nhs ") else { return merged }
            for (other, short) in zip(candidates, words) where isFull(full, of: short) {
                merged.weight += other.weight
                merged.isInFrame = merged.isInFrame || other.isInFrame
            }
            return merged
        }
    }

    /// "nhs wyre integrated care board" is the full form of "care board" and, as it goes on with words that
    /// name nobody, of "wyre"; "london borough of wyre" too.
    private static func isFull(_ words: [UInt64], of short: [UInt64]) -> Bool {
        let more = words.count - short.count
        guard more > 0, more <= 5 else { return false }
        return (0...min(3, more)).contains { first in
            words[first...].starts(with: short) && words[..<first].allSatisfy(leading.contains)
                && words[(first + short.count)...].allSatisfy(OrganisationScanner.generic.contains)
        }
    }

    /// What may stand before the short form.
    private static let leading = WordSet(OrganisationName.generic.union(["london"]))
}
