/// The words that stand whole in a document's lines, in small letters: words with hyphens inside
/// of them, and the parts of such words too.
struct WordSet {
    private var hashes: Set<UInt64> = []

    init(_ document: Document) {
        hashes.reserveCapacity(1024)
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
        let word = text.trimmingOpening.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        guard word.count > 1 else { return }
        hashes.insert(Self.hash([word]))
    }

    /// Whether the word that some parts make stands in the document.
    func contains(_ parts: ArraySlice<UInt8>...) -> Bool {
        var parts = parts
        if let last = parts.popLast() { parts.append(last.prefix { $0.isLetter }) }
        return hashes.contains(Self.hash(parts))
    }

    /// FNV-1a.
    private static func hash(_ parts: [ArraySlice<UInt8>]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3 }
        }
        return hash
    }
}

extension ArraySlice<UInt8> {
    /// Without opening brackets, quotation marks and the like.
    var trimmingOpening: ArraySlice<UInt8> { drop { !$0.isLetter && !$0.isDigit } }
}
