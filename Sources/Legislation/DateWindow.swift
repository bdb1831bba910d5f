/// A stretch of days, open at either end where no day is given.
struct DateWindow: Sendable, Hashable {
    var from: CalendarDate?
    var to: CalendarDate?

    init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Reads "2005-01-01..2018-05-24", with nothing on a side that is open.
    init(_ text: String) {
        let dots = text.utf8.firstIndex(of: UInt8(ascii: "."))
        from = CalendarDate(String(text[..<(dots ?? text.endIndex)]))
        to = dots.flatMap { CalendarDate(String(text[$0...].drop { $0 == "." })) }
    }

    func contains(_ date: CalendarDate) -> Bool {
        if let from, date < from { return false }
        if let to, date > to { return false }
        return true
    }
}
