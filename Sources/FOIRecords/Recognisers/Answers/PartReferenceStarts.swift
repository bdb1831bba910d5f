/// Where in a letter parts of a request may be named, found from its words once.
struct PartReferenceStarts {
    private let letter: Letter
    private let reader: PartReferenceReader
    private var starts: [Int] = []

    init(letter: Letter, reader: PartReferenceReader) {
        self.letter = letter
        self.reader = reader
    }

    /// In order, each once.
    consuming func found() -> [Int] {
        findWords()
        findOrders()
        findLabels()
        starts.sort()
        var once: [Int] = []
        for start in starts where once.last != start { once.append(start) }
        return once
    }

    /// The first words of what a label stands behind; "q" may be one with its label.
    private static let words: [UInt64] = hashes(of: PartReferenceReader.words.filter { $0.count > 1 })
    private static let orders: [UInt64] = hashes(of: PartReferenceReader.orders + PartReferenceReader.lasts)

    private static func hashes(of words: [[UInt8]]) -> [UInt64] {
        var hashes: [UInt64] = []
        for word in words {
            let hash = WordToken.hash(of: word.prefix { $0 != 0x20 })
            if !hashes.contains(hash) { hashes.append(hash) }
        }
        return hashes
    }

    private mutating func findWords() {
        let (letter, reader) = (letter, reader)
        for hash in Self.words {
            letter.index.forEach(hash) { word in
                let start = Int(letter.words[word].start)
                if reader.worded(at: start, limit: letter.flow.count) != nil { starts.append(start) }
            }
        }
    }

    /// "first", and the separators and joining words before it.
    private mutating func findOrders() {
        guard !reader.labels.outermost.isEmpty else { return }
        let letter = letter
        for hash in Self.orders {
            letter.index.forEach(hash) { word in
                let start = Int(letter.words[word].start)
                starts.append(start)
                findJoiners(before: start)
            }
        }
    }

    private mutating func findJoiners(before end: Int) {
        let text = letter.flow.folded
        if end > 0, PartReferenceReader.isSeparator(text[end - 1]) { addJoiner(at: end - 1) }
        for joiner in PartReferenceReader.joiners
        where text.holds(joiner.word, at: end - joiner.word.count, before: end) {
            addJoiner(at: end - joiner.word.count)
        }
    }

    private mutating func addJoiner(at start: Int) {
        starts.append(start)
        findJoiners(before: start)
    }

    /// "(a)" behind a space, "q1", and "2(a)" where the request has such labels.
    private mutating func findLabels() {
        let (letter, reader) = (letter, reader)
        for word in letter.words where letter.flow.folded[Int(word.start)] == UInt8(ascii: "q") {
            let start = Int(word.start)
            if reader.worded(at: start, limit: letter.flow.count) != nil { starts.append(start) }
        }
        let text = letter.flow.folded
        if reader.labels.hasCompounds {
            for number in letter.landmarks.numbers {
                let start = Int(letter.words[number].start)
                if reader.compound(at: start, in: 0..<text.count) != nil { starts.append(start) }
            }
        }
        for offset in letter.landmarks.signs
        where text[offset] == UInt8(ascii: "(") && offset > 1 && text[offset - 1] == 0x20 {
            if reader.bracket(at: offset, limit: text.count) != nil { starts.append(offset) }
        }
    }
}
