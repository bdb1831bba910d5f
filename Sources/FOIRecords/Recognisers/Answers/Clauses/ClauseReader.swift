/// Reads from a clause's verb what an authority does: who holds, gives, publishes, passes on or asks, whether it is
/// denied, and of what.
///
/// Phrases say the idioms; this reads what is put together anew in every letter: "not something that the force records",
/// "nobody keeps such a list", "will not be sending those".
struct ClauseReader {
    /// A clause's meaning, with the words that make it.
    struct Hit: Sendable {
        var meaning: OutcomeCues.Signal
        /// In the flow's bytes.
        var range: Range<Int>
        var rule: ClauseRule
    }

    let index: WordIndex
    /// For each word of the letter.
    let roles: [WordRole]
    private(set) var hits: [Hit] = []

    /// The words before and behind a verb that are read with it.
    private static let reach = 12

    /// What the clauses of a letter say, in order.
    static func hits(in index: WordIndex) -> [Hit] {
        var reader = ClauseReader(index: index)
        for word in reader.roles.indices where !reader.roles[word].isDisjoint(with: ClauseReader.starting) {
            reader.read(word)
        }
        return reader.hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Roles of words at which a rule begins.
    private static let starting: WordRole = [
        .holding, .recording, .having, .finding, .existing, .disclosing, .providing, .attaching, .removing, .passingOn,
        .makingClear, .publishing, .extracting, .duty, .hours, .web, .tending, .wanting, .searching,
    ]

    private init(index: WordIndex) {
        self.index = index
        var roles = [WordRole](repeating: [], count: index.words.count)
        for entry in ClauseLexicon.roles { index.forEach(entry.hash) { roles[$0] = entry.role } }
        self.roles = roles
    }

    private mutating func read(_ word: Int) {
        let role = roles[word]
        let clause = clause(around: word)
        var found: Hit?
        if !role.isDisjoint(with: [.holding, .recording, .having]) { found = holding(word, in: clause) }
        if found == nil, role.contains(.tending) { found = tending(word, in: clause) }
        if found == nil, role.contains(.searching) { found = searching(word) }
        if found == nil, role.contains(.finding) { found = finding(word, in: clause) }
        if found == nil, role.contains(.existing) { found = existing(word, in: clause) }
        if found == nil, role.contains(.passingOn) { found = passingOn(word, in: clause) }
        if found == nil, !role.isDisjoint(with: [.disclosing, .providing, .attaching]) {
            found = giving(word, in: clause)
        }
        if found == nil, role.contains(.wanting) { found = wanting(word) }
        if found == nil, role.contains(.makingClear) { found = makingClear(word, in: clause) }
        if found == nil, role.contains(.publishing) { found = publishing(word, in: clause) }
        if found == nil, role.contains(.extracting) { found = extracting(word, in: clause) }
        if found == nil, role.contains(.duty) { found = duty(word, in: clause) }
        if found == nil, role.contains(.hours) { found = cost(word, in: clause) }
        if let found { hits.append(found) }
    }

    // MARK: Clauses

    /// The words of the clause that a word stands in, as far as they are within reach.
    private func clause(around word: Int) -> Range<Int> {
        var start = word
        while start > 0, word - start < Self.reach, !isBreak(before: start) { start -= 1 }
        var end = word + 1
        while end < roles.count, end - word < Self.reach, !isBreak(before: end) { end += 1 }
        return start..<end
    }

    static let which = WordToken.hash(of: "which")

    /// A clause begins with a word: behind a stop, a colon, or a comma and a word that joins or is a subject.
    private func isBreak(before word: Int) -> Bool {
        if index.words[word].hash == WordToken.blockEnd || index.words[word - 1].hash == WordToken.blockEnd {
            return true
        }
        let (start, end) = (Int(index.words[word - 1].end), Int(index.words[word].start))
        if roles[word].contains(.joining) {
            // "Not data which we gather" is one clause.
            let isRelative =
                end - start == 1 && roles[word - 1].contains(.information) && index.words[word].hash == Self.which
            if !isRelative { return true }
        }
        guard end - start > 1 else { return false }
        let folded = index.folded
        for offset in start..<end {
            switch folded[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                return true
            case UInt8(ascii: ",") where !roles[word].isDisjoint(with: [.authority, .pointing]): return true
            default: break
            }
        }
        return false
    }

    // MARK: Around a verb

    /// The word that denies a verb: the last one before it that no other verb takes.
    func denial(of verb: Int, in clause: Range<Int>, _ denials: WordRole = [.not, .unable]) -> Int? {
        var word = verb - 1
        while word >= clause.lowerBound, verb - word <= 7 {
            if !roles[word].isDisjoint(with: denials) { return word }
            // "We have not been able to": an auxiliary is no verb of its own.
            if !roles[word].isDisjoint(with: .verbs), !roles[word].contains(.being) { return nil }
            word -= 1
        }
        return nil
    }

    /// "No information … held": the word "no" right before what the verb is said of.
    func denied(_ objects: WordRole, before verb: Int, in clause: Range<Int>) -> Int? {
        for word in (max(clause.lowerBound, verb - 8)..<verb).reversed() where roles[word].contains(.no) {
            let next = word + 1..<min(word + 4, verb)
            return next.contains { !roles[$0].isDisjoint(with: objects) } ? word : nil
        }
        return nil
    }

    func has(_ role: WordRole, in words: Range<Int>) -> Bool { words.contains { !roles[$0].isDisjoint(with: role) } }

    /// The first few words behind a word, in its clause.
    func behind(_ word: Int, _ count: Int, in clause: Range<Int>) -> Range<Int> {
        word + 1..<max(word + 1, min(word + 1 + count, clause.upperBound))
    }

    func hit(_ meaning: OutcomeCues.Signal, _ words: ClosedRange<Int>, _ rule: ClauseRule) -> Hit {
        Hit(
            meaning: meaning,
            range: Int(index.words[words.lowerBound].start)..<Int(index.words[words.upperBound].end), rule: rule)
    }

    func folded(_ word: Int) -> ArraySlice<UInt8> { index.folded[index.words[word].range] }
}
