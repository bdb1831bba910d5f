extension Letter {
    /// The indices of the words that lie within a stretch of the flow.
    func wordIndices(in range: Range<Int>) -> Range<Int> {
        let words = words
        let first = index.firstWord(from: range.lowerBound)
        var end = index.firstWord(from: range.upperBound)
        if end > first, Int(words[end - 1].end) > range.upperBound { end -= 1 }
        return first..<max(first, end)
    }

    /// The words that lie within a stretch of the flow.
    func words(in range: Range<Int>) -> ArraySlice<WordToken> { words[wordIndices(in: range)] }

    func hasWord(in range: Range<Int>) -> Bool {
        let words = words
        let index = self.index.firstWord(from: range.lowerBound)
        return index < words.count && Int(words[index].end) <= range.upperBound
    }

    /// False where no word of a stretch has anything but small letters.
    func mayHaveNumber(in range: Range<Int>) -> Bool {
        let first = index.firstWord(from: range.lowerBound)
        let odd = landmarks.oddWords
        let next = odd.partition { $0 < first }
        return next < odd.count && Int(words[odd[next]].start) < range.upperBound
    }

    func wordCount(in range: Range<Int>) -> Int { wordIndices(in: range).count }

    /// How many words from one on are the same as those from another on, up to a count.
    func sharedWords(from first: Int, and other: Int, upTo count: Int) -> Int {
        let words = words
        let limit = min(count, words.count - max(first, other))
        var shared = 0
        while shared < limit, words[first + shared].hash == words[other + shared].hash { shared += 1 }
        return shared
    }

    /// A range without the spaces and line ends around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = flow.bytes
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
        return start..<end
    }

    /// Several words, all in capitals.
    func isCapitals(_ range: Range<Int>) -> Bool {
        let text = flow.bytes[range]
        return text.count > 6 && text.contains(where: \.isUpper) && !text.contains(where: \.isLower)
            && wordCount(in: range) > 1
    }

    /// The stretch ends as a sentence does.
    func endsSentence(_ range: Range<Int>) -> Bool {
        ends(range, with: ".") || ends(range, with: "!") || endsInQuestionMark(range)
    }

    /// The last printing character of a range is this one.
    func ends(_ range: Range<Int>, with character: UnicodeScalar) -> Bool {
        guard let last = trimmed(range).last else { return false }
        return flow.bytes[last] == UInt8(ascii: character)
    }

    /// The stretch ends in a question mark, a closing quote or bracket behind it apart.
    func endsInQuestionMark(_ range: Range<Int>) -> Bool {
        let bytes = flow.bytes
        var last = range.upperBound - 1
        while last > range.lowerBound, Self.mayFollowQuestion(bytes[last]) { last -= 1 }
        return last >= range.lowerBound && bytes[last] == UInt8(ascii: "?")
    }

    private static func mayFollowQuestion(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
    }
}
