import Legislation
import Testing

struct StatutoryClockTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        var act: Act
        var receipt: String
        var days: Int
        var due: String

        var testDescription: String { "\(act) \(receipt) +\(days)" }
    }

    /// Worked by hand and by a second program from the published bank holidays.
    static let vectors: [Vector] = [
        Vector(act: .foia2000, receipt: "2024-03-01", days: 20, due: "2024-04-03"),
        Vector(act: .foia2000, receipt: "2013-12-20", days: 20, due: "2014-01-23"),
        Vector(act: .foisa2002, receipt: "2013-12-20", days: 20, due: "2014-01-23"),
        Vector(act: .foia2000, receipt: "2022-06-20", days: 20, due: "2022-07-19"),
        Vector(act: .foisa2002, receipt: "2022-06-20", days: 20, due: "2022-07-18"),
        Vector(act: .foia2000, receipt: "2020-04-15", days: 20, due: "2020-05-14"),
        Vector(act: .foia2000, receipt: "2023-04-14", days: 20, due: "2023-05-16"),
        Vector(act: .foia2000, receipt: "2011-04-11", days: 20, due: "2011-05-13"),
        Vector(act: .foisa2002, receipt: "2011-04-11", days: 20, due: "2011-05-12"),
        Vector(act: .eir2004, receipt: "2023-12-15", days: 40, due: "2024-02-15"),
        Vector(act: .foia2000, receipt: "2019-08-17", days: 20, due: "2019-09-16"),
        Vector(act: .foisa2002, receipt: "2019-08-01", days: 20, due: "2019-08-30"),
        Vector(act: .foia2000, receipt: "2022-08-30", days: 20, due: "2022-09-28"),
        Vector(act: .foia2000, receipt: "2012-05-15", days: 20, due: "2012-06-14"),
        Vector(act: .foia2000, receipt: "2026-05-29", days: 20, due: "2026-06-29"),
        Vector(act: .foia2000, receipt: "2018-02-28", days: 40, due: "2018-04-30"),
    ]

    @Test(arguments: vectors) func `an answer is due on the last working day of its limit`(vector: Vector) throws {
        let clock = try #require(StatutoryClock(under: vector.act))
        let receipt = try #require(CalendarDate(vector.receipt))
        let due = try #require(CalendarDate(vector.due))
        #expect(clock.dueDate(receipt: receipt, workingDays: vector.days) == due)
        #expect(clock.workingDays(from: receipt, to: due) == vector.days)
        #expect(clock.isWorkingDay(due))
    }

    @Test func `the limit is twenty working days unless Scotland was in its emergency`() throws {
        let scottish = try #require(StatutoryClock(under: .foisa2002))
        let spring = try #require(CalendarDate("2020-05-26"))
        #expect(scottish.limit(receipt: spring) == 60)
        #expect(scottish.limit(receipt: spring.adding(days: 1)) == 20)
        let english = try #require(StatutoryClock(under: .foia2000))
        #expect(english.limit(receipt: spring) == 20)
    }

    @Test func `an Act that gives no access to information has no clock`() {
        #expect(StatutoryClock(under: .dpa2018) == nil)
    }

    @Test func `Easter Monday and the August holiday stop the clock in England but not in Scotland`() throws {
        let english = try #require(StatutoryClock(under: .foia2000))
        let scottish = try #require(StatutoryClock(under: .eisrs2004))
        for day in ["2024-04-01", "2024-08-26"] {
            let date = try #require(CalendarDate(day))
            #expect(!english.isWorkingDay(date))
            #expect(scottish.isWorkingDay(date))
        }
    }

    @Test func `days are counted over leap years and centuries`() throws {
        let start = try #require(CalendarDate("1899-12-31"))
        let end = try #require(CalendarDate("2101-03-01"))
        #expect(start.days(to: end) == 73_474)
        #expect(start.adding(days: 73_474) == end)
        #expect(end.adding(days: -73_474) == start)
        #expect(CalendarDate("2012-07-26")?.weekday == .thursday)
        #expect(CalendarDate("2000-02-29")?.weekday == .tuesday)
    }
}
