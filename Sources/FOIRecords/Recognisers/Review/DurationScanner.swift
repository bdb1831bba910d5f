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
        var index = letter.index.firstWord(from: range.lowerBound)
        while index < letter.words.count, letter.words[index].range.upperBound <= range.upperBound {
            if let duration = duration(at: index, in: letter, limit: range.upperBound) { found.append(duration) }
            index += 1
        }
        return found
    }

    private static func duration(at index: Int, in letter: Letter, limit: Int) -> Duration? {
        guard let count = number(word(index, letter)) else { return nil }
        var next = index + 1
        // "forty (40) working days"
        if number(word(next, letter)) == count { next += 1 }
        var isWorking = false
        while ["working", "calendar", "business", "clear", "full", "school", "more"].contains(word(next, letter)) {
            isWorking = isWorking || ["working", "business", "school"].contains(word(next, letter))
            next += 1
        }
        guard next < letter.words.count, letter.words[next].range.upperBound <= limit else { return nil }
        let range = letter.words[index].range.lowerBound..<letter.words[next].range.upperBound
        switch word(next, letter) {
        case "day", "days", "days'": return Duration(count: count, unit: isWorking ? .workingDays : .days, range: range)
        case "week", "weeks", "weeks'": return Duration(count: count * 7, unit: .days, range: range)
        case "month", "months", "month's", "months'": return Duration(count: count, unit: .months, range: range)
        default: return nil
        }
    }

    private static func word(_ index: Int, _ letter: Letter) -> String {
        index < letter.words.count ? String(decoding: letter.folded(letter.words[index].range), as: UTF8.self) : ""
    }

    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "twelve": 12,
        "fourteen": 14, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60,
    ]

    private static func number(_ word: String) -> Int? {
        if let number = numbers[word] { return number }
        guard let number = Int(word), (1...100).contains(number) else { return nil }
        return number
    }
}
