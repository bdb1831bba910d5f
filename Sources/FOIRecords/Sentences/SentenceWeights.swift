/// What each feature of a sentence tells of its sort, in tenths of log-odds, as `Training/learn` writes it.
struct SentenceWeights: Sendable {
    /// For up to sixteen sorts.
    typealias Scores = SIMD16<Int16>

    /// For each of the sorts, whatever the sentence.
    private var bias = Scores.zero
    /// By open addressing; 0 where a slot is free.
    private var keys: [UInt64]
    /// For each slot its place in ``rows``.
    private var places: [UInt16]
    private var rows: [SIMD16<Int8>] = []
    /// Tells of most features that nothing is known of them, from memory that stays near.
    private var sieve = [UInt64](repeating: 0, count: 1 << 10)

    /// - Parameter text: a line for each feature: its name, a tab, and a letter for each sort; from A for -26 to z for 25.
    ///   The line of no name has what holds for each sort, whatever the sentence.
    init(_ text: String) {
        let bytes = text.utf8.span
        var count = 1
        for offset in bytes.indices where bytes[offset] == 0x0A { count += 1 }
        var size = 64
        while size < count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        places = Array(repeating: 0, count: size)
        rows.reserveCapacity(count)
        Self.forEachLine(of: bytes) { start, tab, row in
            if start == tab {
                bias = Scores(truncatingIfNeeded: row)
            } else {
                add(SentenceFeatures.feature(named: bytes, from: start, to: tab), row)
            }
        }
    }

    /// Calls `body` with where the name of each line starts and ends, and the line's weights.
    ///
    /// By bytes, in one pass: tables have a million of them, and each process that reads letters makes them.
    private static func forEachLine(of bytes: Span<UInt8>, _ body: (Int, Int, SIMD16<Int8>) -> Void) {
        var offset = 0
        while offset < bytes.count {
            let start = offset
            while offset < bytes.count, bytes[offset] != 0x09, bytes[offset] != 0x0A { offset += 1 }
            let tab = offset
            var row = SIMD16<Int8>.zero
            while offset < bytes.count, bytes[offset] != 0x0A {
                if offset > tab { row[offset - tab - 1] = weight(bytes[offset]) }
                offset += 1
            }
            if offset > tab { body(start, tab, row) }
            offset += 1
        }
    }

    private mutating func add(_ feature: UInt64, _ row: SIMD16<Int8>) {
        let slot = slot(of: feature)
        keys[slot] = feature
        places[slot] = UInt16(rows.count)
        rows.append(row)
        sieve[Self.word(of: feature)] |= Self.bit(of: feature)
    }

    /// The lines of a text.
    static func named(in text: String) -> [(name: String, feature: UInt64, row: SIMD16<Int8>)] {
        var lines: [(name: String, feature: UInt64, row: SIMD16<Int8>)] = []
        let bytes = text.utf8.span
        forEachLine(of: bytes) { start, tab, row in
            let name = String(decoding: (start..<tab).map { bytes[$0] }, as: UTF8.self)
            lines.append((name, SentenceFeatures.feature(named: bytes, from: start, to: tab), row))
        }
        return lines
    }

    private static func weight(_ letter: UInt8) -> Int8 {
        Int8(truncatingIfNeeded: letter.isUpper ? Int(letter) - 0x41 - 26 : Int(letter) - 0x61)
    }

    /// The sums for each sort.
    func scores(of words: ArraySlice<WordToken>, in folded: [UInt8], isQuestion: Bool) -> Scores {
        var scores = bias
        SentenceFeatures.forEach(in: words, of: folded, isQuestion: isQuestion) { feature in
            if let row = row(of: feature) { scores &+= Scores(truncatingIfNeeded: row) }
        }
        return scores
    }

    /// What a feature tells; nil where nothing is known of it.
    func row(of feature: UInt64) -> SIMD16<Int8>? {
        guard sieve[Self.word(of: feature)] & Self.bit(of: feature) != 0 else { return nil }
        let slot = slot(of: feature)
        return keys[slot] == feature ? rows[Int(places[slot])] : nil
    }

    /// The slot of a feature, or the free one where it would go.
    private func slot(of feature: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: feature >> 32) & mask
        while keys[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
        return slot
    }

    private static func word(of feature: UInt64) -> Int { Int(truncatingIfNeeded: feature >> 6) & (1 << 10 - 1) }
    private static func bit(of feature: UInt64) -> UInt64 { 1 << (feature & 63) }
}
