/// Some blocks of a letter, by their indices: a bit for each.
struct BlockSet: Sendable, Hashable {
    private var bits: [UInt64] = []

    init() {}

    init(_ blocks: some Sequence<Int>) { formUnion(blocks) }

    var isEmpty: Bool { bits.isEmpty }

    func contains(_ block: Int) -> Bool {
        let word = block >> 6
        return word < bits.count && bits[word] & (1 << UInt64(block & 63)) != 0
    }

    mutating func insert(_ block: Int) {
        let word = block >> 6
        while bits.count <= word { bits.append(0) }
        bits[word] |= 1 << UInt64(block & 63)
    }

    mutating func formUnion(_ blocks: some Sequence<Int>) {
        for block in blocks { insert(block) }
    }

    func isDisjoint(with other: BlockSet) -> Bool { zip(bits, other.bits).allSatisfy { $0 & $1 == 0 } }
}

extension BlockSet: ExpressibleByArrayLiteral {
    init(arrayLiteral blocks: Int...) { self.init(blocks) }
}

extension BlockSet: Sequence {
    /// The blocks in order.
    struct Iterator: IteratorProtocol {
        fileprivate let bits: [UInt64]
        fileprivate var word = -1
        /// What of the word's bits is still to come.
        fileprivate var rest: UInt64 = 0

        mutating func next() -> Int? {
            while rest == 0 {
                guard word + 1 < bits.count else { return nil }
                word += 1
                rest = bits[word]
            }
            defer { rest &= rest - 1 }
            return word << 6 | rest.trailingZeroBitCount
        }
    }

    func makeIterator() -> Iterator { Iterator(bits: bits) }
}
