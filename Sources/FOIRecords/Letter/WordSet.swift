/// Words that are looked up one by one.
struct WordSet: Sendable {
    private var filter = WordFilter()
    /// By open addressing; 0 where a slot is free.
    private var slots: [UInt64]

    /// - Parameter words: in lower case, parted by spaces.
    init(_ words: String) {
        self.init(words.utf8.split(separator: 0x20).map { WordToken.hash(of: $0) })
    }

    /// - Parameter words: in lower case.
    init(_ words: some Collection<String>) {
        self.init(words.map { WordToken.hash(of: $0) })
    }

    init(_ hashes: some Collection<UInt64>) {
        var size = 4
        while size < hashes.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for hash in hashes {
            filter.insert(hash)
            slots[slot(of: hash)] = hash
        }
    }

    func contains(_ word: WordToken) -> Bool { contains(word.hash) }

    func contains(_ hash: UInt64) -> Bool { filter.mayContain(hash) && slots[slot(of: hash)] == hash && hash != 0 }

    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }
}
