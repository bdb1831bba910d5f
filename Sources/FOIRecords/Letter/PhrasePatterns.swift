/// The compiled phrases of a ``PhraseTable``, one behind the other.
struct PhrasePatterns: Sendable {
    /// A word of a phrase: its alternatives, or a gap.
    private struct Element: Sendable {
        /// In ``hashes``.
        var hashes: Range<Int32>
        /// In ``prefixes``.
        var prefixes: Range<Int32>
        /// The words that it may match.
        var filter: WordFilter
        var isOptional = false
        var isGap = false
    }

    private var elements: [Element] = []
    private var hashes: [UInt64] = []
    /// Beginnings of words, in ``letters``.
    private var prefixes: [Range<Int32>] = []
    private var letters: [UInt8] = []
    /// For each phrase, its elements.
    private var phrases: [Range<Int>] = []
    /// The words that a gap may skip.
    private static let widestGap = 6

    /// How many phrases there are.
    var count: Int { phrases.count }

    /// Appends the phrases of other patterns.
    mutating func append(_ other: PhrasePatterns) {
        let (firstElement, firstHash) = (elements.count, Int32(hashes.count))
        let (firstPrefix, firstLetter) = (Int32(prefixes.count), Int32(letters.count))
        elements += other.elements.map { element in
            var element = element
            element.hashes = element.hashes.shifted(by: firstHash)
            element.prefixes = element.prefixes.shifted(by: firstPrefix)
            return element
        }
        hashes += other.hashes
        prefixes += other.prefixes.map { $0.shifted(by: firstLetter) }
        letters += other.letters
        phrases += other.phrases.map { $0.shifted(by: firstElement) }
    }

    mutating func append(_ phrase: String) {
        let start = elements.count
        let bytes = Array(phrase.utf8)
        for token in bytes.split(separator: UInt8(ascii: " ")) { append(token: token) }
        phrases.append(start..<elements.count)
    }

    private mutating func append(token: ArraySlice<UInt8>) {
        let firstHash = Int32(hashes.count)
        let firstPrefix = Int32(prefixes.count)
        let isGap = token.elementsEqual("...".utf8)
        let isOptional = token.last == UInt8(ascii: "?")
        if !isGap {
            for choice in (isOptional ? token.dropLast() : token).split(separator: UInt8(ascii: "|")) {
                append(choice: choice)
            }
        }
        let hasPrefixes = prefixes.count > Int(firstPrefix)
        elements.append(
            Element(
                hashes: firstHash..<Int32(hashes.count), prefixes: firstPrefix..<Int32(prefixes.count),
                filter: hasPrefixes || isGap ? .all : WordFilter(hashes[Int(firstHash)...]), isOptional: isOptional,
                isGap: isGap))
    }

    private mutating func append(choice: ArraySlice<UInt8>) {
        guard choice.last == UInt8(ascii: "*") else { return hashes.append(WordToken.hash(of: choice)) }
        let start = Int32(letters.count)
        letters += choice.dropLast()
        prefixes.append(start..<Int32(letters.count))
    }

    /// How a match of a phrase begins: what need not be compared again where a finder knows of it.
    struct Told: Sendable {
        /// The phrase's elements.
        var elements: UInt8 = 0
        /// The words that match them, without those that are missing.
        var words: UInt8 = 0
    }

    /// Calls `body` with the words with which a match of a phrase may begin, each with the word behind it; nil where that
    /// may be any.
    func forEachOpening(of phrase: Int, _ body: (_ first: UInt64, _ second: UInt64?, Told) -> Void) {
        for (place, element) in zip(UInt8(1)..., elements[phrases[phrase]]) {
            guard !element.isGap else { break }
            let isFollowed = namesWord(behind: place, of: phrase)
            for first in element.hashes {
                if isFollowed {
                    forEachWord(behind: place, of: phrase) { second, next in
                        body(hashes[Int(first)], second, Told(elements: next, words: 2))
                    }
                } else {
                    body(hashes[Int(first)], nil, Told(elements: place, words: 1))
                }
            }
            if !element.isOptional { break }
        }
    }

    /// Whether one of known words must follow the first elements in a match.
    private func namesWord(behind place: UInt8, of phrase: Int) -> Bool {
        for element in elements[phrases[phrase]].dropFirst(Int(place)) {
            guard !element.isGap, element.prefixes.isEmpty else { return false }
            if !element.isOptional { return true }
        }
        return false
    }

    /// Calls `body` with those words, each with how many elements are behind it.
    private func forEachWord(behind place: UInt8, of phrase: Int, _ body: (UInt64, UInt8) -> Void) {
        for (next, element) in zip((place + 1)..., elements[phrases[phrase]].dropFirst(Int(place))) {
            for choice in element.hashes { body(hashes[Int(choice)], next) }
            if !element.isOptional { return }
        }
    }

    /// Words of which one must stand within reach behind the first word of a match, and others of which one must:
    /// those of the two narrowest elements. See ``WordText/ahead``.
    func laterWords(of phrase: Int) -> (WordFilter, WordFilter) {
        let range = phrases[phrase]
        var later = (WordFilter.all, WordFilter.all)
        var furthest = 0
        var isBehindFirst = false
        for element in elements[range] {
            if element.isGap {
                furthest += Self.widestGap
                continue
            }
            defer { furthest += 1 }
            guard !element.isOptional, element.prefixes.isEmpty, furthest <= WordText.reach else { continue }
            // The first that may not be missing can be the first word itself.
            guard isBehindFirst else {
                isBehindFirst = true
                continue
            }
            var filter = WordFilter()
            for choice in element.hashes { filter.insert(hashes[Int(choice)]) }
            if filter.breadth < later.1.breadth { later.1 = filter }
            if later.1.breadth < later.0.breadth { later = (later.1, later.0) }
        }
        return later
    }

    /// The beginnings of words with which a match of a phrase may start.
    func firstPrefixes(of phrase: Int) -> [[UInt8]] {
        guard let first = elements[phrases[phrase]].first else { return [] }
        return first.prefixes.map { letters(of: prefixes[Int($0)]) }
    }

    private func letters(of range: Range<Int32>) -> [UInt8] {
        Array(letters[Int(range.lowerBound)..<Int(range.upperBound)])
    }

    /// The index of the last word of a match of a phrase that starts at a word; nil where there is
    /// none that ends before `end`.
    func match(_ phrase: Int, behind told: Told, at index: Int, in text: WordText, end: Int) -> Int? {
        let next = index + Int(told.words)
        guard told.words == 0 || Int(text.words[next - 1].end) <= end else { return nil }
        let elements = phrases[phrase]
        return match(
            from: elements.lowerBound + Int(told.elements), to: elements.upperBound, at: next, in: text, end: end)
    }

    private func match(from first: Int, to last: Int, at start: Int, in text: WordText, end: Int) -> Int? {
        var index = start
        for element in first..<last {
            let current = elements[element]
            if current.isGap { return match(behindGap: element + 1, to: last, at: index, in: text, end: end) }
            let fits =
                index < text.words.count && Int(text.words[index].end) <= end && matches(index, current, in: text)
            if !current.isOptional {
                guard fits else { return nil }
                index += 1
            } else if fits, let match = match(from: element + 1, to: last, at: index + 1, in: text, end: end) {
                return match
            }
        }
        return index - 1
    }

    private func match(behindGap element: Int, to last: Int, at index: Int, in text: WordText, end: Int) -> Int? {
        // What cannot start with the element behind the gap is not tried.
        let filter = element < last && !elements[element].isOptional ? elements[element].filter : .all
        for next in index...index + Self.widestGap {
            guard next < text.words.count, Int(text.words[next].end) <= end else { return nil }
            if filter.mayContain(text.words[next].hash),
                let match = match(from: element, to: last, at: next, in: text, end: end)
            {
                return match
            }
            if text.words[next].hash == WordToken.blockEnd { return nil }
        }
        return nil
    }

    private func matches(_ index: Int, _ element: Element, in text: WordText) -> Bool {
        let hash = text.words[index].hash
        guard element.filter.mayContain(hash) else { return false }
        for choice in Int(element.hashes.lowerBound)..<Int(element.hashes.upperBound) where hashes[choice] == hash {
            return true
        }
        for choice in element.prefixes where starts(index, with: prefixes[Int(choice)], in: text) {
            return true
        }
        return false
    }

    private func starts(_ word: Int, with prefix: Range<Int32>, in text: WordText) -> Bool {
        text.starts(word, with: letters.span.extracting(Int(prefix.lowerBound)..<Int(prefix.upperBound)))
    }
}

extension Range where Bound: FixedWidthInteger {
    fileprivate func shifted(by distance: Bound) -> Range { lowerBound + distance..<upperBound + distance }
}
