/// The names of Acts, for finding them in text by their last word.
///
/// Names are compared word by word, without regard to case and to the marks between the words.
struct ActNames: Sendable {
    /// What a name, without its year, may mean.
    struct Entry: Sendable {
        struct Candidate: Sendable {
            var act: Act
            /// The year that the name's year must be; nil where none need stand.
            var year: Int
            var needsYear: Bool
        }

        var candidates: [Candidate] = []
        /// The Act depends on the letter's date.
        var isDataProtection = false
        /// Only beside a provision does it name the Act ("section 12 of FOI").
        var isWeak = false
    }

    private var entries: [Entry] = []
    /// By the hash of a name's words, the last first: the entry; -1 for the end of a longer name alone.
    private var nodes = HashTable<Int>()
    /// A bit for each word that ends a name.
    private var anchors: [UInt64] = Array(repeating: 0, count: 64)
    private(set) var longest = 0
    /// The words that end names.
    private(set) var lastWords: [UInt64] = []

    static let shared = ActNames(acts: Act.all)

    init(acts: [Act]) {
        for act in acts {
            let row = ActTable.shared.rows[act.row]
            add(
                row.title, act: act,
                needsYear: !row.names.contains(Self.withoutYear(row.title)) && !(act.row < 4 || act == .gdpr))
            for name in row.names { add(name, act: act, needsYear: Self.year(of: name) != nil) }
        }
        add("Freedom of Information Act 2002", act: .foisa2002, needsYear: true)
        for name in ActTable.dataProtectionNames {
            add(name, act: .dpa1998, needsYear: true)
            add(name, act: .dpa2018, needsYear: true)
            if let index = nodes[Self.key(of: name)] { entries[index].isDataProtection = true }
        }
        for name in ["FOI", "Freedom of Information"] {
            add(name, act: .foia2000, needsYear: false)
            if let index = nodes[Self.key(of: name)] { entries[index].isWeak = true }
        }
    }

    mutating func add(_ name: String, act: Act, needsYear: Bool) {
        let tokens = LegalTokens(Array(name.utf8)).tokens
        define(
            tokens.filter { $0.kind == .word || $0.kind == .ampersand }.map(Self.hash), as: act,
            year: Self.year(of: name), needsYear: needsYear)
    }

    /// Lets words name an Act.
    mutating func define(_ words: [UInt64], as act: Act, year: Int? = nil, needsYear: Bool) {
        guard let last = words.last else { return }
        var key = LegalWord.hashSeed
        for word in words.reversed() {
            key = Self.combine(key, word)
            if nodes[key] == nil { nodes.set(key, -1) }
        }
        let index: Int
        if let known = nodes[key], known >= 0 {
            index = known
        } else {
            index = entries.count
            entries.append(Entry())
            nodes.set(key, index)
        }
        let candidate = Entry.Candidate(act: act, year: year ?? act.year, needsYear: needsYear)
        entries[index].candidates.append(candidate)
        entries[index].isWeak = false
        if !lastWords.contains(last) { lastWords.append(last) }
        anchors[Int(last >> 6) & 63] |= 1 << (last & 63)
        longest = max(longest, words.count)
    }

    /// Whether a word may end a name. Now and then it says yes where none does.
    func mayEndName(_ hash: UInt64) -> Bool { anchors[Int(hash >> 6) & 63] & (1 << (hash & 63)) != 0 }

    func entry(_ key: UInt64) -> Entry? {
        guard let index = nodes[key], index >= 0 else { return nil }
        return entries[index]
    }

    /// Whether a name ends with the words of a key.
    func isEnd(_ key: UInt64) -> Bool { nodes.contains(key) }

    /// Whether a name ends with two words, or with the second alone.
    func isEnd(_ previous: UInt64, _ last: UInt64) -> Bool {
        let key = Self.combine(LegalWord.hashSeed, last)
        return nodes[key].map { $0 >= 0 || isEnd(Self.combine(key, previous)) } ?? false
    }

    static func combine(_ key: UInt64, _ word: UInt64) -> UInt64 { (key ^ word) &* 0x9E37_79B9_7F4A_7C15 }

    /// A word's hash; an ampersand is "and".
    static func hash(_ token: LegalToken) -> UInt64 { token.kind == .ampersand ? andHash : token.hash }

    private static let andHash = LegalWord.hash("and")

    private static func key(of name: String) -> UInt64 {
        LegalTokens(Array(name.utf8)).tokens.filter { $0.kind == .word }.map(\.hash).reversed()
            .reduce(LegalWord.hashSeed, combine)
    }

    private static func withoutYear(_ title: String) -> String {
        title.pieces(between: " ").filter { Int($0) == nil }.joined(separator: " ")
    }

    private static func year(of name: String) -> Int? {
        name.pieces(between: " ").lazy.compactMap { Int($0) }.first { $0 > 1200 }
    }
}
