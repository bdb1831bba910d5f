/// A length of time that a letter names: "40 working days", "two calendar months", "8 weeks".
struct Duration: Sendable {
    /// In ``unit``; weeks are counted as seven days.
    var count: Int
    var unit: Review.TimeLimit.Unit
    /// In the flow's bytes.
    var range: Range<Int>
}

/// Finds lengths of time.
enum DurationScanner {
    static func durations(in letter: Letter, _ range: Range<Int>) -> [Duration] {
        var found: [Duration] = []
        let words = letter.words
        var index = letter.index.firstWord(from: range.lowerBound)
        while index < words.count, Int(words[index].end) <= range.upperBound {
            if let count = number(at: index, in: letter),
                let duration = duration(of: count, at: index, in: letter, limit: range.upperBound)
            {
                found.append(duration)
            }
            index += 1
        }
        return found
    }

    private static func duration(of count: Int, at index: Int, in letter: Letter, limit: Int) -> Duration? {
        let words = letter.words
        var next = index + 1
        // "forty (40) working days"
        if next < words.count, number(at: next, in: letter) == count { next += 1 }
        var isWorking = false
        while next < words.count, kinds.contains(words[next]) {
            isWorking = isWorking || workingKinds.contains(words[next])
            next += 1
        }
        guard next < words.count, Int(words[next].end) <= limit else { return nil }
        let range = Int(words[index].start)..<Int(words[next].end)
        if days.contains(words[next]) {
            return Duration(count: count, unit: isWorking ? .workingDays : .days, range: range)
        }
        if weeks.contains(words[next]) { return Duration(count: count * 7, unit: .days, range: range) }
        return months.contains(words[next]) ? Duration(count: count, unit: .months, range: range) : nil
    }

    private static let kinds = WordSet("working calendar business clear full school more")
    private static let workingKinds = WordSet("working business school")
    private static let days = WordSet("day days")
    private static let weeks = WordSet("week weeks")
    private static let months = WordSet("month months month's")

    // MARK: Numbers

    private static let numbers: [UInt64: Int] = Dictionary(
        uniqueKeysWithValues: [
            "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
            "twelve": 12, "fourteen": 14, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60,
        ].map { (WordToken.hash(of: $0.key), $0.value) })

    /// Tells most words from those, which are looked up only then.
    private static let numberWords = WordSet(numbers.keys)

    /// The number, from 1 to 100, that a word writes in digits or letters.
    private static func number(at index: Int, in letter: Letter) -> Int? {
        let word = letter.words[index]
        let bytes = letter.flow.folded
        guard bytes[Int(word.start)].isDigit else {
            return numberWords.contains(word) ? numbers[word.hash] : nil
        }
        var number = 0
        for byte in bytes[word.range] {
            guard byte.isDigit, number <= 100 else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return (1...100).contains(number) ? number : nil
    }
}
