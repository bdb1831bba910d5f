/// Which of some words stand whole in a document's lines, in small letters: words with hyphens inside
/// of them, and the parts of such words too.
struct WordSet {
    /// What is asked for, in order.
    private let hashes: [UInt64]
    /// Which of them stand in the document.
    private var isFound: [Bool]
    /// A bit for each letter that one of them begins with: most words of the document need no hash.
    private let initials: UInt64

    /// - Parameters:
    ///   - asked: hashes of words.
    ///   - initials: what the words begin with.
    init(_ document: Document, of asked: [UInt64], initials: [UInt8]) {
        self.initials = initials.reduce(0) { $0 | Self.bit(of: $1) }
        hashes = asked.sorted()
        isFound = hashes.map { _ in false }
        for page in document.pages {
            for (index, line) in page.lines.enumerated() {
                let isBroken = document.utf8[line.range].last == UInt8(ascii: "-")
                let follows = index > 0 && document.utf8[page.lines[index - 1].range].last == UInt8(ascii: "-")
                // What stands at a broken line's end and the next one's beginning is under question.
                var words = line.words[...]
                if isBroken { words = words.dropLast() }
                if follows { words = words.dropFirst() }
                for word in words { insert(document.utf8[word.range]) }
            }
        }
    }

    private mutating func insert(_ text: ArraySlice<UInt8>) {
        let opened = text.trimmingOpening
        guard let initial = opened.first, initials & Self.bit(of: initial) != 0 else { return }
        let word = opened.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        guard word.count > 1 else { return }
        let hash = Self.hash(word, behind: Self.seed)
        let place = place(of: hash)
        if place < hashes.count, hashes[place] == hash { isFound[place] = true }
    }

    private static func bit(of initial: UInt8) -> UInt64 { 1 << UInt64(initial.lowercased & 63) }

    /// Whether a word that was asked for stands in the document.
    func contains(_ hash: UInt64) -> Bool {
        let place = place(of: hash)
        return place < hashes.count && hashes[place] == hash && isFound[place]
    }

    /// The first place of a hash, or where it would stand.
    private func place(of hash: UInt64) -> Int {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// FNV-1a.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of the word that some parts make.
    static func hash(_ parts: [ArraySlice<UInt8>]) -> UInt64 {
        parts.reduce(seed) { hash($1, behind: $0) }
    }

    private static func hash(_ part: ArraySlice<UInt8>, behind start: UInt64) -> UInt64 {
        part.reduce(start) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01B3 }
    }
}

extension ArraySlice<UInt8> {
    /// Without opening brackets, quotation marks and the like.
    var trimmingOpening: ArraySlice<UInt8> { drop { !$0.isLetter && !$0.isDigit } }
}
