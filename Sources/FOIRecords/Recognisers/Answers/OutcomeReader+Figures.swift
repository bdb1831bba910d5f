/// Figures of the information itself.
extension OutcomeReader {
    /// A number that counts or costs: not that of a part of the request, a provision, a day or a year.
    func hasFigure(_ sentence: Range<Int>) -> Bool {
        if opensWithNumber(sentence) { return true }
        let words = letter.words
        let numbers = letter.landmarks.numbers
        var next = numbers.partition { Int(words[$0].start) < sentence.lowerBound }
        var isNamed = false
        var last = -2
        while next < numbers.count, Int(words[numbers[next]].end) <= sentence.upperBound {
            let index = numbers[next]
            // "Questions 2 and 3": the second goes with the first.
            isNamed = isNamed && index - last <= 2 || index > 0 && Self.named.contains(words[index - 1])
            if !isNamed, !isOfDate(index) { return true }
            last = index
            next += 1
        }
        return false
    }

    /// "Two in 2023, none in the others", rather than "One of the reasons" or "Four tenders were received".
    private func opensWithNumber(_ sentence: Range<Int>) -> Bool {
        let words = letter.words(in: sentence).prefix(2)
        guard let first = words.first, Self.numbers.contains(first) else { return false }
        return words.count < 2 || Self.joints.contains(words[words.startIndex + 1])
    }

    private static let numbers = WordSet(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty")
    private static let joints = WordSet("in each at on for per since between and or to during by")

    private func isOfDate(_ index: Int) -> Bool {
        let words = letter.words
        let text = letter.folded(words[index].range)
        if text.count == 4, text.allSatisfy(\.isDigit), text.starts(with: Self.century) || text.starts(with: Self.last)
        {
            return true
        }
        return index > 0 && MonthNames.words.contains(words[index - 1])
            || index + 1 < words.count && MonthNames.words.contains(words[index + 1])
    }

    private static let century = Array("20".utf8)
    private static let last = Array("19".utf8)

    /// Words before a number that names something.
    private static let named = WordSet(
        "question questions part parts item items point points q request requests section sections s regulation "
            + "regulations article annex appendix schedule paragraph document documents page")
}
