/// Finds dates: "26 July 2012", "the 7th of June", "April 20, 2021", "28/08/2013", "1.9.2021",
/// "2023-05-03", "3 Hydref / October 2023".
struct DateScanner {
    let words: [WordToken]
    let folded: [UInt8]
    /// The words that a date may start with.
    private let starts: [Int]

    init(_ letter: Letter) {
        words = letter.words
        folded = letter.flow.folded
        starts = letter.index.dateWords
    }

    /// The dates that start within a range of the flow.
    func dates(in range: Range<Int>) -> [DateMention] {
        var dates: [DateMention] = []
        var start = starts.partition { Int(words[$0].start) < range.lowerBound }
        var free = 0
        while start < starts.count, Int(words[starts[start]].end) <= range.upperBound {
            if starts[start] >= free, let (date, next) = date(at: starts[start]),
                date.range.upperBound <= range.upperBound
            {
                dates.append(date)
                free = next
            }
            start += 1
        }
        return dates
    }

    private func date(at index: Int) -> (DateMention, next: Int)? {
        if let numeric = numericDate(at: index) { return numeric }
        if let month = month(at: index) { return monthFirst(month, at: index) }
        return dayFirst(at: index)
    }

    /// "26 July 2012", "7th of June", "9^th May 2024", "3 Hydref / October 2023".
    private func dayFirst(at index: Int) -> (DateMention, next: Int)? {
        guard let day = number(at: index), day.digits <= 2, (1...31).contains(day.value) else { return nil }
        var next = index + 1
        if isOrdinalEnding(next) { next += 1 }
        if word(next, is: "day") { next += 1 }
        if word(next, is: "of") { next += 1 }
        guard next < words.count, isNear(next - 1, next) else { return nil }
        if let (month, year) = gluedMonthAndYear(at: next) {
            return (mention(day.value, month, year, index, next), next + 1)
        }
        guard let month = month(at: next) else { return nil }
        next += 1
        // The same month in two languages.
        if self.month(at: next) == month { next += 1 }
        return finished(day: day.value, month: month, from: index, yearAt: next)
    }

    /// "April 20, 2021".
    private func monthFirst(_ month: Int, at index: Int) -> (DateMention, next: Int)? {
        guard let day = number(at: index + 1), day.digits <= 2, (1...31).contains(day.value),
            let year = year(at: index + 2)
        else { return nil }
        return (mention(day.value, month, year, index, index + 2), index + 3)
    }

    private func finished(day: Int, month: Int, from index: Int, yearAt next: Int) -> (DateMention, next: Int)? {
        if isNear(next - 1, next), let year = year(at: next) {
            return (mention(day, month, year, index, next), next + 1)
        }
        if isNear(next - 1, next), let year = yearInFront(of: next) {
            let range = Int(words[index].start)..<Int(words[next].start) + Self.digitsOfYear
            return (DateMention(day: day, month: month, year: year, range: range), next + 1)
        }
        return (mention(day, month, nil, index, next - 1), next)
    }

    /// "28/08/2013", "1.9.2021", "24/04/24", "2023-05-03".
    private func numericDate(at index: Int) -> (DateMention, next: Int)? {
        guard index + 2 < words.count, let separator = separator(index), separator == self.separator(index + 1),
            let first = number(at: index), let second = number(at: index + 1), let third = number(at: index + 2),
            !first.isOrdinal, !second.isOrdinal, !third.isOrdinal
        else { return nil }
        if first.digits == 4, second.digits == 2, third.digits == 2 {
            return checked(third.value, second.value, first.value, index)
        }
        guard first.digits <= 2, second.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
        // "1.2.21" may be a version, "01.02.21" is a date.
        let isFull = first.digits == 2 && second.digits == 2 && separator == UInt8(ascii: ".")
        if third.digits == 2, separator != UInt8(ascii: "/"), !isFull { return nil }
        return checked(first.value, second.value, third.digits == 2 ? 2000 + third.value : third.value, index)
    }

    private func checked(_ day: Int, _ month: Int, _ year: Int, _ index: Int) -> (DateMention, next: Int)? {
        // A longer chain of numbers is a reference.
        guard separator(index + 2) == nil || number(at: index + 3) == nil, index == 0 || separator(index - 1) == nil,
            (1...31).contains(day), (1...12).contains(month), (1990...2100).contains(year)
        else { return nil }
        return (mention(day, month, year, index, index + 2), index + 3)
    }

    private func mention(_ day: Int, _ month: Int, _ year: Int?, _ first: Int, _ last: Int) -> DateMention {
        DateMention(
            day: day, month: month, year: year, range: Int(words[first].start)..<Int(words[last].end))
    }

    // MARK: Words

    private func number(at index: Int) -> (value: Int, digits: Int, isOrdinal: Bool)? {
        guard index < words.count else { return nil }
        var value = 0
        var digits = 0
        let word = folded[words[index].range]
        for byte in word {
            guard byte.isDigit, digits < 4 else { break }
            value = value * 10 + Int(byte - 0x30)
            digits += 1
        }
        guard digits > 0 else { return nil }
        if digits == word.count { return (value, digits, false) }
        let ending = word.dropFirst(digits)
        return Self.ordinalEndings.contains(WordToken.hash(of: ending)) ? (value, digits, true) : nil
    }

    private static let ordinalEndings = WordSet("st nd rd th")

    private func isOrdinalEnding(_ index: Int) -> Bool {
        index < words.count && Self.ordinalEndings.contains(words[index])
    }

    private func year(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = folded[words[index].range]
        return word.count == Self.digitsOfYear ? year(of: word) : nil
    }

    private static let digitsOfYear = 4

    /// "3 May 2021you": a space was lost behind the year.
    private func yearInFront(of index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = folded[words[index].range]
        guard word.count > Self.digitsOfYear, word.last != UInt8(ascii: "s"),
            word.dropFirst(Self.digitsOfYear).allSatisfy(\.isLetter)
        else { return nil }
        return year(of: word.prefix(Self.digitsOfYear))
    }

    /// "3 May2021": a space was lost before the year.
    private func gluedMonthAndYear(at index: Int) -> (month: Int, year: Int)? {
        let word = folded[words[index].range]
        guard word.count > Self.digitsOfYear, let year = year(of: word.suffix(Self.digitsOfYear)),
            let month = MonthNames.byHash[WordToken.hash(of: word.dropLast(Self.digitsOfYear))]
        else { return nil }
        return (month, year)
    }

    private func year(of digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(\.isDigit) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1990...2100).contains(value) ? value : nil
    }

    private func month(at index: Int) -> Int? {
        index < words.count && MonthNames.words.contains(words[index]) ? MonthNames.byHash[words[index].hash] : nil
    }

    private func word(_ index: Int, is word: String) -> Bool {
        index < words.count && folded[words[index].range].elementsEqual(word.utf8)
    }

    /// The one byte between a word and the next, where it joins the numbers of a date.
    private func separator(_ index: Int) -> UInt8? {
        guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return nil }
        let byte = folded[Int(words[index].end)]
        return byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") ? byte : nil
    }

    /// Nothing but a space, comma, slash or raised mark stands between two words.
    private func isNear(_ index: Int, _ next: Int) -> Bool {
        guard next < words.count else { return false }
        let gap = folded[Int(words[index].end)..<Int(words[next].start)]
        return gap.count <= 3
            && gap.allSatisfy {
                $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "^")
                    || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
    }
}
