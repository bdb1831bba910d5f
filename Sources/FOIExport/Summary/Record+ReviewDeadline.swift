public import FOIRecords
public import Legislation

extension Record {
    /// The last day on which a review can be asked for, counted from the date of the letter. `nil` where the letter
    /// gives no limit or no date.
    public var lastDayForReview: CalendarDate? {
        guard let limit = review?.timeLimit, let start = dates.response?.value else { return nil }
        switch limit.unit {
        case .months: return start.adding(months: limit.count)
        case .days: return nil
        case .workingDays: return nil
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
