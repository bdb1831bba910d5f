/// Some of a request's parts, by their indices.
struct PartSet: Sendable, Hashable {
    /// The first 64, as bits.
    private var first: UInt64 = 0
    /// The others, sorted: few requests have any.
    private var others: [Int] = []

    init() {}

    init(_ part: Int) { insert(part) }

    var isEmpty: Bool { first == 0 && others.isEmpty }

    func contains(_ part: Int) -> Bool {
        part < UInt64.bitWidth ? first & (1 << UInt64(part)) != 0 : others.contains(part)
    }

    mutating func insert(_ part: Int) {
        if part < UInt64.bitWidth {
            first |= 1 << UInt64(part)
        } else if !others.contains(part) {
            others.append(part)
            others.sort()
        }
    }

    mutating func formUnion(_ parts: PartSet) {
        first |= parts.first
        for part in parts.others { insert(part) }
    }
}

extension PartSet: Sequence {
    /// The parts in order.
    struct Iterator: IteratorProtocol {
        fileprivate var first: UInt64
        fileprivate var others: ArraySlice<Int>

        mutating func next() -> Int? {
            guard first != 0 else { return others.popFirst() }
            let part = first.trailingZeroBitCount
            first &= first - 1
            return part
        }
    }

    func makeIterator() -> Iterator { Iterator(first: first, others: others[...]) }
}
