extension CalendarDate {
    /// Days since 1 March 2000, which began a cycle of 400 years.
    var dayNumber: Int {
        // Years that start in March put the leap day last.
        let monthFromMarch = (month + 9) % 12
        let yearFromMarch = year - 2000 - (month < 3 ? 1 : 0)
        let century = floorQuotient(yearFromMarch, 100)
        return 365 * yearFromMarch + floorQuotient(yearFromMarch, 4) - century + floorQuotient(yearFromMarch, 400)
            + (153 * monthFromMarch + 2) / 5 + day - 1
    }

    private init(dayNumber: Int) {
        let era = floorQuotient(dayNumber, 146_097)
        let dayOfEra = dayNumber - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        self.init(
            uncheckedYear: 2000 + era * 400 + yearOfEra + (monthFromMarch < 10 ? 0 : 1),
            month: monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day some days later, or earlier where `days` is negative.
    public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

    /// Days from this one to another, negative where that is earlier.
    public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    public var weekday: Weekday {
        // 1 March 2000 was a Wednesday.
        Weekday.allCases[(dayNumber % 7 + 7 + 2) % 7]
    }

    public enum Weekday: String, Sendable, Hashable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }
}

private func floorQuotient(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0 ? dividend / divisor : (dividend - divisor + 1) / divisor
}
