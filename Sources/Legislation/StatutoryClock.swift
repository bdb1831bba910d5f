/// The clock that runs from the receipt of a request, in working days of its regime.
///
/// A request received on a weekend or holiday counts from there: day 1 is the first working day after.
public struct StatutoryClock: Sendable {
    /// The access regime.
    public var act: Act
    private var places: BankHolidays.Nations

    /// - Parameter act: the access regime.
    /// - Returns: nil for Acts that count no working days.
    public init?(under act: Act) {
        switch act {
        // "A bank holiday in any part of the United Kingdom": FOIA s.10(6), which the EIR follow.
        case .foia2000, .eir2004: places = .all
        case .foisa2002, .eisrs2004: places = .scotland
        default: return nil
        }
        self.act = act
    }

    /// Whether a day counts: no Saturday, no Sunday, no bank holiday where the regime reckons them.
    ///
    /// Christmas Day and Good Friday are no working days under any regime, a bank holiday or not.
    public func isWorkingDay(_ date: CalendarDate) -> Bool {
        if date.weekday == .saturday || date.weekday == .sunday { return false }
        if date.month == 12, date.day == 25 { return false }
        return !BankHolidays.shared.isHoliday(date, in: places)
    }

    /// Working days from the day after `start` to `end`, both ends of that stretch counted; 0 where `end` is not later.
    public func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
        var count = 0
        var day = start.adding(days: 1)
        while day <= end {
            if isWorkingDay(day) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }

    /// The last day for an answer to a request received on `receipt`.
    ///
    /// - Parameter workingDays: the days allowed; the regime's own limit where none are given.
    public func dueDate(receipt: CalendarDate, workingDays: Int? = nil) -> CalendarDate {
        var left = workingDays ?? limit(receipt: receipt)
        var day = receipt
        while left > 0 {
            day = day.adding(days: 1)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Working days allowed for the answer to a request received on a day.
    ///
    /// Twenty; sixty under FOISA for requests received from 7 April to 26 May 2020 (Coronavirus (Scotland) Act 2020).
    public func limit(receipt: CalendarDate) -> Int {
        act == .foisa2002 && Self.scottishEmergency.contains(receipt) ? 60 : 20
    }

    private static let scottishEmergency = DateWindow("2020-04-07..2020-05-26")

    /// Whether the bank holidays of the years between two days are known.
    public func covers(_ start: CalendarDate, to end: CalendarDate) -> Bool {
        let years = BankHolidays.shared.years
        return years.contains(start.year) && years.contains(end.year)
    }
}
