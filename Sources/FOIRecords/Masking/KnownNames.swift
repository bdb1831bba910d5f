/// The names that a letter is known to hold, word by word.
struct KnownNames: Sendable {
    private var words: Set<UInt64> = []
    /// Printed in small letters somewhere, where a name is meant: "dear jane".
    private var small: Set<UInt64> = []
    /// Two words of a name that follow one another.
    private var pairs: Set<[UInt64]> = []
    /// Written as one: "janebloggs", "jbloggs".
    private var joined: Set<UInt64> = []
    /// Names of which all is masked, whatever their words: a company may have asked.
    private var wholes: [[UInt64]] = []
    /// Words that this letter has as other words too ("green", or a word of the authority's name): a name only beside
    /// other words of names.
    private(set) var ordinary: Set<UInt64> = calendar

    private static let calendar = Set(
        MonthNames.byHash.keys
            + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map {
                WordToken.hash(of: $0)
            })

    /// Words that stand where names do, on lines of their own too.
    private static let noNames = WordSet(
        """
        bwrdd iechyd cyngor sir prifysgol heddlu llywodraeth ysgrifennydd gwybodaeth wybodaeth pencadlys neuadd resources \
        education interim chair curator extension map licensing regeneration strategy planning finance digital
        """)

    /// Adds a name as printed: titles, initials and what no name has are left out.
    mutating func add(_ name: String) {
        let flow = Flow(line: name)
        var last: (hash: UInt64, letters: [UInt8])?
        for word in NameWord.words(of: flow) where word.range.count > 1 {
            let letters = Array(flow.folded[word.range])
            guard PersonName.mayBeNamed(letters[...]), !Self.noNames.contains(word.hash) else { continue }
            words.insert(word.hash)
            if !word.isCapital { small.insert(word.hash) }
            if let last {
                pairs.insert([last.hash, word.hash])
                joined.insert(WordToken.hash(of: last.letters + letters))
                joined.insert(WordToken.hash(of: last.letters.prefix(1) + letters))
            }
            last = (word.hash, letters)
        }
    }

    /// Adds a name that is masked as a whole.
    mutating func add(whole name: String) {
        add(name)
        let words = NameWord.words(of: Flow(line: name)).map(\.hash)
        let hashes = Array(words.drop(while: PersonName.isTitle))
        if hashes.count > 1, !wholes.contains(hashes) { wholes.append(hashes) }
    }

    /// How many of the words from a place on are a name as a whole.
    func whole(at start: Int, of words: [NameWord]) -> Int {
        for whole in wholes where words.count - start >= whole.count && words[start].hash == whole[0] {
            if whole.indices.allSatisfy({ words[start + $0].hash == whole[$0] }) { return whole.count }
        }
        return 0
    }

    /// Learns of words that are not only names here.
    mutating func addOrdinary(_ others: some Sequence<UInt64>) {
        for word in others where words.contains(word) && !small.contains(word) { ordinary.insert(word) }
    }

    func contains(_ word: NameWord) -> Bool {
        words.contains(word.hash) && (word.isCapital || small.contains(word.hash))
    }

    /// Whether a word is a name wherever it stands.
    func isTelling(_ word: NameWord) -> Bool { contains(word) && !ordinary.contains(word.hash) }

    func isPair(_ first: NameWord, _ second: NameWord) -> Bool { pairs.contains([first.hash, second.hash]) }

    func isJoined(_ word: NameWord) -> Bool { joined.contains(word.hash) }
}

extension Flow {
    /// A text by itself, as the flow of a letter would have it.
    init(line text: String) {
        let utf8 = Array(text.utf8)
        var writer = FlowWriter(capacity: utf8.count + 1)
        var start = 0
        while start < utf8.count {
            guard utf8[start] > 0x20 else {
                start += 1
                continue
            }
            var end = start
            while end < utf8.count, utf8[end] > 0x20 { end += 1 }
            if writer.count > 0 { writer.append(0x20, from: start - 1) }
            writer.append(word: start..<end, of: utf8)
            start = end
        }
        self = writer.finished()
    }
}
