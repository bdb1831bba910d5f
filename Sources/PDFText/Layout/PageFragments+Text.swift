extension PageFragments {
    /// The text of a fragment, its words parted by single spaces.
    func text(of fragment: Fragment) -> [UInt8] {
        var text: [UInt8] = []
        for (index, word) in zip(fragment.words, words[fragment.words]) {
            if index > fragment.words.lowerBound, !word.isGlued { text.append(0x20) }
            text.append(contentsOf: utf8[word.range])
        }
        return text
    }

    func lastByte(of fragment: Fragment) -> UInt8 {
        utf8[words[fragment.words.upperBound - 1].range].last ?? 0
    }

    func firstWord(of fragment: Fragment) -> ArraySlice<UInt8> {
        utf8[words[fragment.words.lowerBound].range]
    }

    func firstWordWidth(of fragment: Fragment) -> Double {
        words[fragment.words.lowerBound].box.width
    }

    func isBold(_ fragment: Fragment) -> Bool {
        boldFonts.contains(words[fragment.words.lowerBound].font)
    }

    func endsBold(_ fragment: Fragment) -> Bool { boldFonts.contains(words[fragment.words.upperBound - 1].font) }

    func isOne(of table: [LayoutWord], _ fragment: Fragment) -> Bool {
        guard fragment.words.count <= 5 else { return false }
        let text = text(of: fragment)
        return table.contains { $0.matches(text[...]) }
    }

    /// A label that stands left of its value.
    func isLabel(_ fragment: Fragment) -> Bool {
        guard fragment.words.count <= 5 else { return false }
        return lastByte(of: fragment) == UInt8(ascii: ":") || isOne(of: LayoutWord.labels, fragment)
    }

    /// What a column of figures holds: a number, a sum, a year, a dash, a yes or no.
    func isValue(_ fragment: Fragment) -> Bool {
        guard fragment.words.count <= 2, fragment.box.width < 9 * fragment.size else { return false }
        let text = text(of: fragment)
        guard text.count <= 14, !text.contains(UInt8(ascii: ":")) else { return false }
        if text.contains(where: \.isDigit) { return text.count(where: \.isLetter) <= 1 }
        return Self.values.contains { $0.utf8.elementsEqual(text.lazy.map(\.lowercased)) }
    }

    private static let values = [
        "-", "–", "—", "n/a", "na", "nil", "none", "yes", "no", "y", "n", "*", "✓", "✗", "x", "zero",
    ]

    /// Whether a fragment is the marker of the one right behind it.
    func isMarker(_ fragment: Fragment, of text: Fragment) -> Bool {
        guard fragment.words.upperBound == text.words.lowerBound else { return false }
        if ListMarker.matches(words[fragment.words], in: utf8, before: words[text.words]) { return true }
        // "Response" needs no colon where it is bold before plain text.
        return fragment.words.count == 1 && isBold(fragment) && !isBold(text)
            && ListMarker.isAnswerWord(firstWord(of: fragment))
    }

    /// A marker alone: the "1." of a column of numbers.
    func isMarker(_ fragment: Fragment) -> Bool {
        fragment.words.count == 1 && ListMarker.isPlainMarker(firstWord(of: fragment))
    }
}
