/// Words and signs that values start from, found once: a letter has few, and many ask for them.
struct Landmarks: Sendable {
    init() {}

    /// - Parameter count: the bytes of the flow.
    init(capacity count: Int) {
        numbers.reserveCapacity(count >> 6)
        oddWords.reserveCapacity(count >> 5)
        signs.reserveCapacity(count >> 5)
        stops.reserveCapacity(count >> 5)
    }

    /// The indices of the words that start with a digit.
    private(set) var numbers: [Int] = []
    /// The indices of the words with anything but small letters: numbers, apostrophes, letters beyond ASCII.
    private(set) var oddWords: [Int] = []
    /// Where "@" stands in the flow.
    private(set) var ats: [Int] = []
    /// Where the dot of "www." does.
    private(set) var webs: [Int] = []

    /// Where colons, quotation marks, opening brackets and dashes do.
    private(set) var signs: [Int] = []

    /// Where "<" does.
    private(set) var lessThans: [Int] = []

    /// Where stops, question and exclamation marks and line feeds do.
    private(set) var stops: [Int] = []

    /// Takes up a sign between words.
    mutating func note(_ sign: UInt8, at offset: Int, in folded: Span<UInt8>) {
        switch sign {
        case 0x0A, UInt8(ascii: "?"), UInt8(ascii: "!"): stops.append(offset)
        case UInt8(ascii: "@"): ats.append(offset)
        case UInt8(ascii: "<"): lessThans.append(offset)
        case UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "-"): signs.append(offset)
        case UInt8(ascii: "."):
            stops.append(offset)
            if offset >= 3, (offset - 3..<offset).allSatisfy({ folded[$0] == UInt8(ascii: "w") }) {
                webs.append(offset)
            }
        default: break
        }
    }

    /// Takes up a word with anything but small letters.
    mutating func note(oddWord index: Int, startingWith first: UInt8) {
        oddWords.append(index)
        if first.isDigit { numbers.append(index) }
    }
}

extension [Int] {
    /// Those, of some in order, that lie in a range.
    func within(_ range: Range<Int>) -> ArraySlice<Int> {
        self[partition { $0 < range.lowerBound }...].prefix { $0 < range.upperBound }
    }
}
