/// A compiled phrase of a ``PhraseTable``.
struct PhrasePattern: Sendable {
    private enum Element: Sendable {
        case word(hashes: [UInt64], prefixes: [[UInt8]], isOptional: Bool)
        case gap
    }

    private let elements: [Element]
    /// The words that a gap may skip.
    private static let widestGap = 6

    init(_ phrase: String) {
        elements = phrase.split(separator: " ").map { token in
            if token == "..." { return .gap }
            let isOptional = token.hasSuffix("?")
            let choices = (isOptional ? token.dropLast() : token).split(separator: "|")
            let words = choices.filter { !$0.hasSuffix("*") }
            let prefixes = choices.filter { $0.hasSuffix("*") }.map { Array($0.dropLast().utf8) }
            return .word(
                hashes: words.map { WordToken.hash(of: Array($0.utf8)[...]) }, prefixes: prefixes,
                isOptional: isOptional)
        }
    }

    /// The words with which a match may start.
    var firstHashes: [UInt64] {
        var hashes: [UInt64] = []
        for element in elements {
            guard case .word(let own, _, let isOptional) = element else { break }
            hashes += own
            if !isOptional { break }
        }
        return hashes
    }

    var startsWithPrefix: Bool {
        guard case .word(_, let prefixes, _) = elements.first else { return false }
        return !prefixes.isEmpty
    }

    /// The index of the last word of a match that starts at a word; nil where there is none.
    func match(at index: Int, words: [WordToken], folded: [UInt8], end: Int) -> Int? {
        match(from: 0, at: index, words: words, folded: folded, end: end)
    }

    private func match(from element: Int, at index: Int, words: [WordToken], folded: [UInt8], end: Int) -> Int? {
        guard element < elements.count else { return index - 1 }
        switch elements[element] {
        case .gap:
            for skip in 0...Self.widestGap {
                let next = index + skip
                guard next < words.count, Int(words[next].end) <= end else { return nil }
                if let last = match(from: element + 1, at: next, words: words, folded: folded, end: end) {
                    return last
                }
                if words[next].hash == WordToken.blockEnd { return nil }
            }
            return nil
        case .word(let hashes, let prefixes, let isOptional):
            if index < words.count, Int(words[index].end) <= end,
                matches(words[index], hashes: hashes, prefixes: prefixes, folded: folded),
                let last = match(from: element + 1, at: index + 1, words: words, folded: folded, end: end)
            {
                return last
            }
            return isOptional ? match(from: element + 1, at: index, words: words, folded: folded, end: end) : nil
        }
    }

    private func matches(_ word: WordToken, hashes: [UInt64], prefixes: [[UInt8]], folded: [UInt8]) -> Bool {
        if hashes.contains(word.hash) { return true }
        return prefixes.contains { folded[word.range].starts(with: $0) }
    }
}
