import Legislation

/// How letters write dates.
enum DateForm: CaseIterable {
    case plain, ordinal, padded, slashes, dots, shortSlashes, dashes, shortMonth, weekday, weekdayOrdinal, ofMonth
    case monthFirst, superscript, dashedMonth, shortSlashYear

    /// Forms that stand in sentences.
    static let inSentences: [DateForm] = [
        .plain, .plain, .plain, .ordinal, .padded, .slashes, .shortSlashes, .weekday, .weekdayOrdinal, .ofMonth,
        .superscript, .dots, .shortMonth, .monthFirst, .shortSlashYear,
    ]
    /// Forms that stand at the head of a letter.
    static let atHead: [DateForm] = [
        .plain, .plain, .plain, .ordinal, .padded, .slashes, .dots, .shortMonth, .weekday, .monthFirst, .superscript,
        .dashes, .dashedMonth, .shortSlashYear, .weekdayOrdinal,
    ]

    func text(_ date: CalendarDate) -> String {
        let (day, month) = (date.day, Self.months[date.month - 1])
        let year = String(date.year)
        let shortYear = String(year.suffix(2))
        let weekday = date.weekday.rawValue.raisedFirst
        switch self {
        case .plain: return "\(day) \(month) \(year)"
        case .ordinal: return "\(day)\(Self.ending(day)) \(month) \(year)"
        case .padded: return "\(Self.two(day)) \(month) \(year)"
        case .slashes: return "\(Self.two(day))/\(Self.two(date.month))/\(year)"
        case .dots: return "\(Self.two(day)).\(Self.two(date.month)).\(year)"
        case .shortSlashes: return "\(day)/\(date.month)/\(year)"
        case .dashes: return "\(Self.two(day))-\(Self.two(date.month))-\(year)"
        case .shortMonth: return "\(day) \(month.prefix(3)) \(year)"
        case .weekday: return "\(weekday) \(day) \(month) \(year)"
        case .weekdayOrdinal: return "\(weekday), \(day)\(Self.ending(day)) \(month) \(year)"
        case .ofMonth: return "the \(day)\(Self.ending(day)) of \(month) \(year)"
        case .monthFirst: return "\(month) \(day), \(year)"
        case .superscript: return "\(day)\(Block.raised)\(Self.ending(day))\(Block.raised) \(month) \(year)"
        case .dashedMonth: return "\(Self.two(day))-\(month.prefix(3))-\(year)"
        case .shortSlashYear: return "\(Self.two(day))/\(Self.two(date.month))/\(shortYear)"
        }
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func ending(_ day: Int) -> String {
        switch day {
        case 1, 21, 31: "st"
        case 2, 22: "nd"
        case 3, 23: "rd"
        default: "th"
        }
    }
}

/// The days of one request.
struct RequestDates {
    var request: CalendarDate
    var received: CalendarDate
    var response: CalendarDate

    private static let first = CalendarDate("2006-01-09")!

    init(_ dice: inout Dice) {
        // Between 2006 and 2025, when all four regimes were in force.
        request = Self.first.adding(days: dice.roll(0...7_200))
        received = request.adding(days: dice.roll(0...3))
        response = received.adding(days: dice.roll(5...27))
    }
}
