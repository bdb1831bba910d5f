public import FOIRecords
public import Legislation

extension Record {
    /// The last day on which a review can be asked for, counted from the date of the letter.
    ///
    /// `nil` where the letter gives no limit or no date, or a limit beyond any that can be meant.
    public var lastDayForReview: CalendarDate? {
        guard let limit = review?.timeLimit, let letter = dates.response?.value, (1...1000).contains(limit.count)
        else { return nil }
        switch limit.unit {
        case .months:
            return letter.adding(months: limit.count)
        case .days:
            return letter.adding(days: limit.count)
        case .workingDays:
            guard let clock = statutoryClock else { return nil }
            let day = clock.dueDate(receipt: letter, workingDays: limit.count)
            return clock.covers(letter, to: day) ? day : nil
        }
    }
}

extension CalendarDate {
    /// The same day so many months later, or the month's last day where it has no such day.
    func adding(months: Int) -> CalendarDate? {
        let count = year * 12 + (month - 1) + months
        return (0..<4).lazy.compactMap { back in
            CalendarDate(year: count / 12, month: count % 12 + 1, day: self.day - back)
        }.first
    }
}
