/// Public authorities that letters name by an abbreviation, a logo or an address alone: their usual
/// names, e-mail domains and other names.
///
/// Compiled from general knowledge of public bodies and checked against public registers of their domains, November 2026.
/// It helps where the letter does not spell out the name; any other authority is found by the form of its name.
struct AuthorityTable: Sendable {
    /// What is known of one. A line of the texts has the usual name, domains, and other names.
    struct Row: Sendable {
        var name: String
        /// What ``OrganisationName/key(_:)`` makes of the name.
        var key: String
        /// Parted by spaces.
        fileprivate var domainText: String

        var domains: [String] { domainText.split(separator: " ").map(String.init) }
    }

    static let shared = AuthorityTable()

    private(set) var rows: [Row] = []
    /// The words of each name of two or more, without "and", side by side.
    private(set) var nameWords: [UInt64] = []
    /// The names in ``nameWords`` by their first words.
    private(set) var namesByFirstWord: [UInt64: [Range<Int>]] = [:]
    /// Names of one word: "TfL".
    private(set) var abbreviations = WordSet("")
    /// The words with which names start.
    private(set) var firstWords = WordSet("")
    static let and = WordToken.hash(of: "and")
    /// By the hash of a domain.
    private var byDomain: [UInt64: Int] = [:]
    /// By the hash of a name's key.
    private var byName: [UInt64: Int] = [:]

    /// Takes the texts apart by bytes: each process that reads letters does so.
    private init() {
        byDomain.reserveCapacity(1 << 12)
        byName.reserveCapacity(1 << 12)
        var abbreviations: [UInt64] = []
        for text in [Self.central, Self.policeAndFire, Self.councils, Self.health, Self.education] {
            for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
                let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                for domain in fields[1].split(separator: 0x20) { byDomain[WordToken.hash(of: domain)] = rows.count }
                let name = Self.trimmed(fields[0])
                let key = OrganisationName.key(of: name)
                addName(key, &abbreviations)
                if fields.count > 2 {
                    for other in fields[2].split(separator: UInt8(ascii: ";")) {
                        addName(OrganisationName.key(of: Self.trimmed(other)), &abbreviations)
                    }
                }
                rows.append(
                    Row(
                        name: String(decoding: name, as: UTF8.self), key: String(decoding: key, as: UTF8.self),
                        domainText: String(decoding: fields[1], as: UTF8.self)))
            }
        }
        firstWords = WordSet(namesByFirstWord.keys)
        self.abbreviations = WordSet(abbreviations)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return Array(bytes)
    }

    /// Adds a name of the next row.
    private mutating func addName(_ key: ArraySlice<UInt8>, _ abbreviations: inout [UInt64]) {
        let hash = WordToken.hash(of: key)
        guard byName.updateValue(rows.count, forKey: hash) == nil else { return }
        let start = nameWords.count
        for word in key.split(separator: 0x20) {
            let hash = WordToken.hash(of: word)
            if hash != Self.and { nameWords.append(hash) }
        }
        if nameWords.count > start + 1 {
            namesByFirstWord[nameWords[start], default: []].append(start..<nameWords.count)
        } else {
            nameWords.removeSubrange(start...)
        }
        if !key.contains(0x20) { abbreviations.append(hash) }
    }

    /// The authority of an e-mail address: by its domain, or, on a shared domain, by the first part
    /// of the mailbox's name ("isbourne.foi@nhs.net").
    func name(forEmail address: String) -> String? {
        let parts = Array(address.utf8).folded.split(separator: UInt8(ascii: "@"))
        guard parts.count == 2 else { return nil }
        var domain: [UInt8] = []
        // Where each of its parts starts, with the part's hash.
        var starts: [(offset: Int, hash: UInt64)] = []
        for part in parts[1].split(separator: UInt8(ascii: ".")) {
            let hash = WordToken.hash(of: part)
            if Self.hosts.contains(hash) { continue }
            if !domain.isEmpty { domain.append(UInt8(ascii: ".")) }
            starts.append((domain.count, hash))
            domain += part
        }
        for start in starts.dropLast() {
            // Bodies of their own stand under the domain of a government: "sepa.gov.scot".
            if start.offset > 0, start.hash == Self.government { break }
            if let row = byDomain[WordToken.hash(of: domain[start.offset...])] { return rows[row].name }
        }
        guard Self.sharedDomains.contains(WordToken.hash(of: parts[1])) else { return nil }
        return name(forMailbox: parts[0])
    }

    /// The mailbox of a body on a shared domain has its code as one of its parts: "wyre.foi", "foi.wyre", "wyre-tr.foi".
    private func name(forMailbox mailbox: ArraySlice<UInt8>) -> String? {
        let whole = mailbox.split(separator: UInt8(ascii: "."))
        for code in whole + whole.flatMap({ $0.split(whereSeparator: Self.partsMailbox) }) {
            if let row = byDomain[WordToken.hash(of: [code, Self.healthDomain[...]].joined())] {
                return rows[row].name
            }
        }
        return nil
    }

    /// Parts of domains that tell how mail is sent.
    private static let hosts = WordSet("gsi pnn x secure")
    private static let government = WordToken.hash(of: "gov")
    private static let sharedDomains = WordSet("nhs.net nhs.uk")
    private static let healthDomain = Array(".nhs.uk".utf8)

    private static func partsMailbox(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// The usual name for any of an authority's names.
    func usualName(for name: String) -> String? { usual(forKey: OrganisationName.key(name))?.name }

    /// The usual name, and its key, for the key of any of an authority's names.
    func usual(forKey key: String) -> (name: String, key: String)? {
        byName[WordToken.hash(of: key)].map { (rows[$0].name, rows[$0].key) }
    }

    /// The usual name of a body of whose name only the letters are known, in lower case.
    func name(ofLetters letters: some Collection<UInt8>) -> String? {
        letters.count > 5 ? Self.byLetters[WordToken.hash(of: letters)].map { rows[$0].name } : nil
    }

    /// By the hash of the letters of a name's key: few letters ask for it.
    private static let byLetters = Dictionary(
        shared.rows.enumerated().map { (WordToken.hash(of: $1.key.utf8.filter(\.isLetter)), $0) },
        uniquingKeysWith: { first, _ in first })
}
