/// Tells from an offset of the flow which word starts there or next: asked for some hundred times a letter, it looks only
/// at the few words of eight bytes.
struct WordPlaces: Sendable {
    private static let bits = 3
    /// For every eight bytes of the flow, the first word that starts in them or behind.
    private let firsts: [Int32]

    init(of words: [WordToken], count: Int) {
        var firsts: [Int32] = []
        firsts.reserveCapacity(count >> Self.bits + 1)
        for word in words.indices {
            while firsts.count << Self.bits <= words[word].start { firsts.append(Int32(truncatingIfNeeded: word)) }
        }
        self.firsts = firsts
    }

    /// The index of the first word that starts at or behind an offset; the count where none does.
    func first(from offset: Int, in words: [WordToken]) -> Int {
        let place = max(0, offset) >> Self.bits
        guard place < firsts.count else { return words.count }
        var word = Int(firsts[place])
        while word < words.count, words[word].start < offset { word += 1 }
        return word
    }
}
