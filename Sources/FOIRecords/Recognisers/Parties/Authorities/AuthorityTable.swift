import Legislation

/// Public authorities that letters name by an abbreviation, a logo or an address alone: their usual
/// names, e-mail domains and other names.
///
/// Compiled from general knowledge of public bodies and checked against public registers of their domains, November 2026.
/// It helps where the letter does not spell out the name; any other authority is found by the form of its name.
struct AuthorityTable: Sendable {
    /// A row a line: the usual name, domains, and other names.
    struct Row: Sendable {
        var name: String
        var domains: [String]
        var otherNames: [String]
    }

    static let shared = AuthorityTable()

    let rows: [Row]
    /// What ``OrganisationName/key(_:)`` makes of each row's name.
    private let keys: [String]
    /// The words of each name of two or more, without "and", side by side.
    let nameWords: [UInt64]
    /// The names in ``nameWords`` by their first words.
    let namesByFirstWord: [UInt64: [Range<Int>]]
    /// Names of one word: "TfL".
    let abbreviations: WordSet
    /// The words with which names start.
    let firstWords: WordSet
    static let and = WordToken.hash(of: "and")
    /// By the hash of a domain.
    private let byDomain: [UInt64: Int]
    private let byName: [String: Int]

    private init() {
        let lines = [Self.central, Self.policeAndFire, Self.councils, Self.health, Self.education]
            .flatMap { $0.pieces(between: "\n") }
        rows = lines.map { line in
            let fields = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .map { Substring($0).trimming(" ") }
            return Row(
                name: fields[0], domains: fields[1].pieces(between: " ").map(String.init),
                otherNames: fields.count > 2 ? fields[2].pieces(between: ";").map { $0.trimming(" ") } : [])
        }
        var byDomain: [UInt64: Int] = [:]
        var byName: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for domain in row.domains { byDomain[WordToken.hash(of: domain)] = index }
            for name in [row.name] + row.otherNames { byName[OrganisationName.key(name)] = index }
        }
        keys = rows.map { OrganisationName.key($0.name) }
        (nameWords, namesByFirstWord) = Self.words(of: byName.keys)
        firstWords = WordSet(namesByFirstWord.keys)
        abbreviations = WordSet(byName.keys.filter { !$0.utf8.contains(0x20) }.map { WordToken.hash(of: $0) })
        self.byDomain = byDomain
        self.byName = byName
    }

    private static func words(of keys: some Sequence<String>) -> ([UInt64], [UInt64: [Range<Int>]]) {
        var words: [UInt64] = []
        var names: [UInt64: [Range<Int>]] = [:]
        for key in keys {
            let own = key.utf8.split(separator: 0x20).map { WordToken.hash(of: $0) }.filter { $0 != and }
            guard own.count > 1 else { continue }
            names[own[0], default: []].append(words.count..<words.count + own.count)
            words += own
        }
        return (words, names)
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
    func usual(forKey key: String) -> (name: String, key: String)? { byName[key].map { (rows[$0].name, keys[$0]) } }
}
