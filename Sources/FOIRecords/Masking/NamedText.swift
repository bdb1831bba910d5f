/// A flow with its words, as names are looked for in it.
struct NamedText {
    let flow: Flow
    let tokens: [WordToken]
    let words: [NameWord]
    /// The words that stand somewhere in small letters: no name by themselves.
    let small: Set<UInt64>

    init(_ flow: Flow) {
        self.flow = flow
        tokens = WordToken.tokens(of: flow.folded)
        words = NameWord.words(of: flow, tokens)
        // Addresses are in small letters throughout.
        let addresses = EmailScanner.addresses(in: flow)
        small = Set(
            words.lazy.filter { word in
                !word.isCapital && !addresses.contains { $0.overlaps(word.range) }
            }.map(\.hash))
    }

    func letters(_ word: NameWord) -> ArraySlice<UInt8> { flow.folded[word.range] }

    func string(_ words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        return String(
            decoding: flow.bytes[self.words[first].range.lowerBound..<self.words[last].range.upperBound], as: UTF8.self)
    }

    func isTitle(_ index: Int) -> Bool { words[index].isCapital && PersonName.isTitle(words[index].hash) }

    // MARK: Runs

    /// The words of a name that begins at a word: up to four with capitals, initials and particles among them.
    ///
    /// - Parameter isFirst: whether the first word may be one that this letter has in small letters too.
    func name(at start: Int, most: Int = 4) -> Range<Int> {
        var end = start
        while end < words.count, end - start < most, end == start || words[end].follows(words[end - 1]) {
            guard isNamed(end) || isParticle(end) else { break }
            end += 1
        }
        while end > start, !isNamed(end - 1) { end -= 1 }
        return start..<end
    }

    /// The words of a name that ends before a word, the surname first perhaps: "PENROSE, Jane".
    func name(before end: Int) -> Range<Int> {
        var start = end
        while start > 0, end - start < 4, isNamed(start - 1) {
            let isNext = start == end || words[start].follows(words[start - 1])
            let isInverted = start == end - 1 && words[start].gap == [.joins, .comma]
            guard isNext || isInverted else { break }
            start -= 1
        }
        return start..<end
    }

    private func isNamed(_ index: Int) -> Bool {
        words[index].isCapital && (words[index].isInitial || PersonName.mayBeNamed(letters(words[index])))
    }

    /// "van", and the "t" of "t-Saoir".
    func isParticle(_ index: Int) -> Bool {
        let letters = Array(letters(words[index]))
        return PersonName.isParticle(letters) || !words[index].isCapital && Self.lenitions.contains(letters)
    }

    private static let lenitions = ["t", "h", "n"].map { Array($0.utf8) }

    /// The words of a name behind a title: "Mr J. Penrose", "Lord Justice Penrose". `nil` where the title is none.
    func titled(at index: Int) -> Range<Int>? {
        guard isTitle(index), index == 0 || words[index - 1].hash != Self.council else { return nil }
        var start = index + 1
        while start < words.count, words[start].follows(words[start - 1]),
            isTitle(start) || Self.offices.contains(words[start].hash)
        {
            start += 1
        }
        guard start < words.count, words[start].follows(words[start - 1]) else { return nil }
        let name = name(at: start)
        // "Miss" and "Major" begin other things as well, whose words stand elsewhere in small letters.
        guard !name.isEmpty, !Self.weak.contains(words[index].hash) || !small.contains(words[start].hash)
        else { return nil }
        return name
    }

    /// In Welsh "Cyngor Sir" is a county council.
    private static let council = WordToken.hash(of: "cyngor")
    /// Behind "Lord" and "Lady": words of an office.
    private static let offices = WordSet(
        "chief justice mayor chancellor advocate president provost lieutenant ordinary clerk privy commissioner")
    private static let weak = WordSet("miss major captain pc ds dc di lord lady")
}
