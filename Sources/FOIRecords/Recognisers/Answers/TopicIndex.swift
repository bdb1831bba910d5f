/// Tells which part of a request a heading or the opening of a sentence is about, by the words that
/// only this part uses.
///
/// It grows with what is said of the parts: ``add(_:to:)``.
struct TopicIndex {
    private let letter: Letter
    private let wordStems: WordStems
    private let partCount: Int
    /// The stems that parts use, by open addressing.
    private var slots: [Slot]
    private var stemCount = 0
    /// Which parts use a stem, each with the use before it.
    private var uses: [(part: Int, before: Int?)] = []
    /// The stems and the parts' scores of a stretch that is asked for.
    private var words: [UInt64] = []
    private var scores: [Double]

    private struct Slot {
        /// ``TopicIndex/none`` where the slot is free.
        var stem = TopicIndex.none
        /// In how many parts it occurs.
        var spread = 0
        var lastUse: Int?
    }

    /// The stem of a word that tells nothing.
    private static let none = WordStems.none

    init(letter: Letter, texts: [[Range<Int>]]) {
        self.letter = letter
        wordStems = letter.index.stems
        partCount = texts.count
        slots = Array(repeating: Slot(), count: 256)
        scores = Array(repeating: 0, count: texts.count)
        for (part, ranges) in texts.enumerated() {
            for range in ranges { add(range, to: part) }
        }
    }

    /// Takes a stretch of the flow as one that is about a part.
    mutating func add(_ range: Range<Int>, to part: Int) {
        for word in letter.wordIndices(in: range) {
            let stem = wordStems.stem(of: word)
            guard stem != Self.none else { continue }
            let slot = slot(of: stem)
            guard !isUsed(slots[slot], in: part) else { continue }
            if slots[slot].spread == 0 { stemCount += 1 }
            uses.append((part, slots[slot].lastUse))
            slots[slot] = Slot(stem: stem, spread: slots[slot].spread + 1, lastUse: uses.count - 1)
            if stemCount * 2 > slots.count { grow() }
        }
    }

    /// How much of a stretch is about a part.
    struct Weight {
        /// Each word counts by how few parts use it.
        var score = 0.0
        /// Words that no other part uses.
        var own = 0
    }

    /// For each part how much of a stretch is about it.
    mutating func weights(of range: Range<Int>) -> [Weight] {
        var weights = [Weight](repeating: Weight(), count: partCount)
        words.removeAll(keepingCapacity: true)
        for word in letter.wordIndices(in: range) {
            let stem = wordStems.stem(of: word)
            guard stem != Self.none, !words.contains(stem) else { continue }
            words.append(stem)
            let slot = slots[slot(of: stem)]
            var use = slot.lastUse
            while let current = use {
                weights[uses[current].part].score += 1 / Double(slot.spread)
                if slot.spread == 1 { weights[uses[current].part].own += 1 }
                use = uses[current].before
            }
        }
        return weights
    }

    /// The index of the one part that a stretch of the flow is plainly about; nil where none is or
    /// two might be.
    mutating func part(of range: Range<Int>, leastShare: Double) -> Int? {
        guard partCount > 1 else { return nil }
        words.removeAll(keepingCapacity: true)
        for part in scores.indices { scores[part] = 0 }
        for word in letter.wordIndices(in: range) {
            let stem = wordStems.stem(of: word)
            guard stem != Self.none, !words.contains(stem) else { continue }
            words.append(stem)
            let slot = slots[slot(of: stem)]
            var use = slot.lastUse
            while let current = use {
                scores[uses[current].part] += 1 / Double(slot.spread)
                use = uses[current].before
            }
        }
        guard let best = best(), share(of: best) >= leastShare * Double(words.count) else { return nil }
        return best
    }

    /// The only part of which a stretch has words that no other part uses, where it has enough of them.
    mutating func onlyPart(in range: Range<Int>, leastStems: Int) -> Int? {
        var found: Int?
        var stems: [UInt64] = []
        for word in letter.wordIndices(in: range) {
            let stem = wordStems.stem(of: word)
            guard stem != Self.none, !stems.contains(stem) else { continue }
            let slot = slots[slot(of: stem)]
            guard slot.spread == 1, let use = slot.lastUse else { continue }
            let part = uses[use].part
            if let found, found != part { return nil }
            found = part
            stems.append(stem)
        }
        return stems.count >= leastStems ? found : nil
    }

    /// The part with a score far above all others.
    private func best() -> Int? {
        var best = 0
        for part in scores.indices where scores[part] > scores[best] { best = part }
        guard scores[best] >= 0.9 else { return nil }
        for part in scores.indices where part != best && scores[best] <= scores[part] * 1.6 { return nil }
        return best
    }

    /// How many of the words asked for a part uses.
    private func share(of part: Int) -> Double {
        Double(words.count { isUsed(slots[slot(of: $0)], in: part) })
    }

    // MARK: Stems

    private func isUsed(_ slot: Slot, in part: Int) -> Bool {
        var use = slot.lastUse
        while let current = use {
            if uses[current].part == part { return true }
            use = uses[current].before
        }
        return false
    }

    /// The slot of a stem, or the free one where it would go.
    private func slot(of stem: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: stem ^ (stem >> 32)) & mask
        while slots[slot].spread > 0, slots[slot].stem != stem { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let known = slots
        slots = Array(repeating: Slot(), count: known.count * 2)
        for entry in known where entry.spread > 0 { slots[slot(of: entry.stem)] = entry }
    }
}
