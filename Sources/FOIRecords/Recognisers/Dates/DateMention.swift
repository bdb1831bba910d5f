import Legislation

/// A date that a letter prints, the year perhaps left out.
struct DateMention: Sendable {
    var day: Int
    var month: Int
    var year: Int?
    /// In the flow's bytes.
    var range: Range<Int>

    /// The date, where it is whole.
    var date: CalendarDate? {
        year.flatMap { CalendarDate(year: $0, month: month, day: day) }
    }

    /// The date, its year taken from a later date where it has none: the last such day not after it.
    func date(notAfter latest: CalendarDate?) -> CalendarDate? {
        if year != nil { return date }
        guard let latest else { return nil }
        let sameYear = CalendarDate(year: latest.year, month: month, day: day)
        if let sameYear, sameYear <= latest { return sameYear }
        return CalendarDate(year: latest.year - 1, month: month, day: day)
    }
}
