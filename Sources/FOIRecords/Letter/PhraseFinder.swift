/// Finds the phrases of one or of many ``PhraseTable``s, by the words that they begin with.
///
/// Each word of a letter is looked up once, together with the word behind it, for the rows of whatever table that may
/// begin so. Few do: of a thousand rows a pair of words leaves one or two.
final class PhraseFinder: Sendable {
    /// A row that may begin with a pair of words, or with one word and any other behind it.
    private struct Start: Sendable {
        /// See ``PhrasePatterns/laterWords(of:)``.
        var later: (WordFilter, WordFilter)
        /// Of the pair or word.
        var hash: UInt64 = 0
        /// In ``patterns`` and ``rows``.
        var phrase: Int32
        /// What is known to match where it is tried.
        var told = PhrasePatterns.Told()

        func mayMatch(before ahead: WordFilter) -> Bool { later.0.meets(ahead) && later.1.meets(ahead) }
    }

    /// Rows that start with beginnings of words, by their first letters.
    private struct PrefixStarts: Sendable {
        /// What rows need not have in common to be tried: no beginning is shorter.
        private static let shared = 3
        /// In order of their slots.
        private(set) var starts: [Start] = []
        /// Of each start its beginning, in ``letters``.
        private var places: [Range<Int>] = []
        private var letters: [UInt8] = []
        /// From one place to the next, which starts have first letters of the same hash.
        private var slots = [UInt16](repeating: 0, count: 257)

        init(_ prefixes: [(prefix: [UInt8], start: Start)]) {
            precondition(prefixes.allSatisfy { $0.prefix.count >= Self.shared }, "a beginning of a word is too short")
            for (prefix, _) in prefixes { slots[Self.slot(of: prefix.span, at: 0) + 1] += 1 }
            for slot in 1..<slots.count { slots[slot] += slots[slot - 1] }
            for (prefix, start) in prefixes.sorted(by: {
                Self.slot(of: $0.prefix.span, at: 0) < Self.slot(of: $1.prefix.span, at: 0)
            }) {
                starts.append(start)
                places.append(letters.count..<letters.count + prefix.count)
                letters += prefix
            }
        }

        /// The starts with which a word may begin.
        func places(of word: WordToken, in folded: [UInt8]) -> Range<Int> {
            guard Int(word.end - word.start) >= Self.shared else { return 0..<0 }
            let slot = Self.slot(of: folded.span, at: Int(word.start))
            return Int(slots[slot])..<Int(slots[slot + 1])
        }

        /// Whether a word has the beginning of a start.
        func fits(_ place: Int, _ word: Int, in text: WordText) -> Bool {
            text.starts(word, with: letters.span.extracting(places[place]))
        }

        private static func slot(of text: Span<UInt8>, at start: Int) -> Int {
            Int((text[start] &* 7) ^ (text[start + 1] &* 37) ^ (text[start + 2] &* 101))
        }
    }

    /// How many tables it reads for.
    let tables: Int
    private let patterns: PhrasePatterns
    /// For each phrase its table, of those of the finder, and the row there.
    private let rows: [(table: Int32, row: Int32)]
    /// In order of the upper bits of the hashes of their pairs or words.
    private let starts: [Start]
    /// Which of the ``starts`` have hashes with the same upper bits: from one place to the next.
    private let slots: [Int32]
    /// How far hashes are shifted to tell their slot.
    private let shift: UInt64
    /// Tells of most pairs and words that none of the ``starts`` is theirs: small enough to stay in the fastest memory.
    private let sieve: [UInt64]
    private let sieveShift: UInt64
    /// The rows that start with a beginning of a word.
    private let prefixes: PrefixStarts

    init(_ tables: [PhrasePatterns]) {
        var patterns = PhrasePatterns()
        var rows: [(table: Int32, row: Int32)] = []
        var starts: [Start] = []
        var prefixes: [(prefix: [UInt8], start: Start)] = []
        for (table, own) in zip(Int32(0)..., tables) {
            for row in 0..<own.count {
                var start = Start(later: own.laterWords(of: row), phrase: Int32(rows.count))
                rows.append((table, Int32(row)))
                prefixes += own.firstPrefixes(of: row).map { ($0, start) }
                own.forEachOpening(of: row) { first, second, told in
                    start.told = told
                    start.hash = Self.hash(first, second)
                    starts.append(start)
                }
            }
            patterns.append(own)
        }
        var shift: UInt64 = 62
        while 1 << (64 - shift) < starts.count * 2 { shift -= 1 }
        var slots = [Int32](repeating: 0, count: 1 << (64 - shift) + 1)
        // Four bits for each slot.
        let sieveShift = min(shift - 2, 58)
        var sieve = [UInt64](repeating: 0, count: 1 << (58 - sieveShift))
        for start in starts {
            slots[Int(truncatingIfNeeded: start.hash >> shift) + 1] += 1
            let bit = start.hash >> sieveShift
            sieve[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
        }
        for slot in 1..<slots.count { slots[slot] += slots[slot - 1] }
        self.tables = tables.count
        self.patterns = patterns
        self.rows = rows
        self.starts = Self.inOrder(starts, of: slots, shift: shift)
        self.slots = slots
        self.shift = shift
        self.sieve = sieve
        self.sieveShift = sieveShift
        self.prefixes = PrefixStarts(prefixes)
    }

    /// The starts slot by slot.
    private static func inOrder(_ starts: [Start], of slots: [Int32], shift: UInt64) -> [Start] {
        var next = slots
        var ordered = starts
        for start in starts {
            let slot = Int(truncatingIfNeeded: start.hash >> shift)
            ordered[Int(next[slot])] = start
            next[slot] += 1
        }
        return ordered
    }

    /// The hash of a pair of words, or of one with whatever behind it, good in its upper bits.
    @inline(__always)
    private static func hash(_ first: UInt64, _ second: UInt64?) -> UInt64 {
        (first ^ (second.map { $0 << 1 | 1 } ?? 0)) &* 0x9E37_79B9_7F4A_7C15
    }

    // MARK: Finding

    /// All that the tables find in a letter: table by table, in order, at one word the longest alone, of equals that of the
    /// first row.
    ///
    /// - Returns: the hits, and for each table where its own begin and end; others between them are to be passed over.
    func hits(in text: WordText) -> PhraseHits {
        var found: [(table: Int32, hit: PhraseHit)] = []
        found.reserveCapacity(text.words.count * 2)
        for word in text.words.indices {
            forEachHit(at: word, in: text, before: .max) { found.append(($0, $1)) }
        }
        return sorted(found, words: text.words.count)
    }

    /// What the finder of one table finds.
    func hitsOfOnlyTable(in text: WordText) -> [PhraseHit] {
        let hits = hits(in: text)
        return hits.ends.first.map { Array(hits.all.prefix(Int($0))) } ?? []
    }

    /// The longest hit of any table at a word.
    func hit(at word: Int, in text: WordText, before end: Int = .max) -> PhraseHit? {
        var longest: PhraseHit?
        forEachHit(at: word, in: text, before: end) { _, hit in
            if longest.map(hit.precedes) ?? true { longest = hit }
        }
        return longest
    }

    @inline(__always)
    private func forEachHit(at word: Int, in text: WordText, before end: Int, _ body: (Int32, PhraseHit) -> Void) {
        let token = text.words[word]
        let second = word + 1 < text.words.count ? text.words[word + 1].hash : WordToken.blockEnd
        let ahead = text.ahead[word]
        forEachStart(with: Self.hash(token.hash, second), before: ahead) { start in
            extend(start, at: word, in: text, before: end, body)
        }
        forEachStart(with: Self.hash(token.hash, nil), before: ahead) { start in
            extend(start, at: word, in: text, before: end, body)
        }
        for place in prefixes.places(of: token, in: text.folded) where prefixes.starts[place].mayMatch(before: ahead) {
            if prefixes.fits(place, word, in: text) {
                extend(prefixes.starts[place], at: word, in: text, before: end, body)
            }
        }
    }

    /// Calls `body` with those of a pair or word that the words behind it do not rule out.
    @inline(__always)
    private func forEachStart(with hash: UInt64, before ahead: WordFilter, _ body: (Start) -> Void) {
        let bit = hash &>> sieveShift
        guard sieve[Int(truncatingIfNeeded: bit >> 6)] & (1 &<< bit) != 0 else { return }
        let slot = Int(truncatingIfNeeded: hash &>> shift)
        for place in Int(slots[slot])..<Int(slots[slot + 1])
        where starts[place].mayMatch(before: ahead) && starts[place].hash == hash { body(starts[place]) }
    }

    @inline(__always)
    private func extend(
        _ start: Start, at word: Int, in text: WordText, before end: Int, _ body: (Int32, PhraseHit) -> Void
    ) {
        let last = patterns.match(Int(start.phrase), behind: start.told, at: word, in: text, end: end)
        guard let last, last >= word else { return }
        let (table, row) = rows[Int(start.phrase)]
        body(
            table,
            PhraseHit(
                word: Int32(truncatingIfNeeded: word), start: text.words[word].start, end: text.words[last].end,
                row: row))
    }

    /// Parts hits, which are in order of place, by table.
    private func sorted(_ found: [(table: Int32, hit: PhraseHit)], words: Int) -> PhraseHits {
        // First where a table's hits begin, then where the next of them goes.
        let firsts = firsts(of: found)
        var ends = firsts
        var tablesAt = [PhraseHits.Tables](repeating: PhraseHits.Tables(), count: words)
        var hits = [PhraseHit](repeating: PhraseHit(word: -1, start: 0, end: 0, row: 0), count: found.count)
        do {
            var nexts = ends.mutableSpan
            var sorted = hits.mutableSpan
            var tables = tablesAt.mutableSpan
            for index in found.indices {
                let (table, hit) = (Int(found[index].table), found[index].hit)
                tables[Int(hit.word)].insert(table)
                let next = Int(nexts[table])
                if next > Int(firsts[table]), sorted[next - 1].word == hit.word {
                    if hit.precedes(sorted[next - 1]) { sorted[next - 1] = hit }
                } else {
                    sorted[next] = hit
                    nexts[table] += 1
                }
            }
        }
        return PhraseHits(all: hits, firsts: firsts, ends: ends, tablesAt: tablesAt)
    }

    /// For each table how many hits those before it have, those at one place counted apart.
    private func firsts(of found: [(table: Int32, hit: PhraseHit)]) -> [Int32] {
        var firsts = [Int32](repeating: 0, count: tables)
        var counts = firsts.mutableSpan
        for index in found.indices { counts[Int(found[index].table)] += 1 }
        var sum: Int32 = 0
        for table in counts.indices {
            let own = counts[table]
            counts[table] = sum
            sum += own
        }
        return firsts
    }
}
