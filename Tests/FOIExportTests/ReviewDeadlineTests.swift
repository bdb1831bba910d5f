import FOIExport
import Legislation
import Testing

@testable import FOIRecords

struct ReviewDeadlineTests {
    @Test(arguments: [
        (2, Review.TimeLimit.Unit.months, "2021-03-05", "2021-05-05"),
        (1, .months, "2021-01-31", "2021-02-28"),
        (3, .months, "2020-11-30", "2021-02-28"),
        (12, .months, "2021-03-05", "2022-03-05"),
        (56, .days, "2021-03-05", "2021-04-30"),
        // Saint Patrick's Day, Good Friday, Easter Monday and the bank holiday in early May do not count.
        (40, .workingDays, "2021-03-05", "2021-05-06"),
    ])
    func `the last day is counted from the letter`(
        count: Int, unit: Review.TimeLimit.Unit, letter: String, last: String
    ) throws {
        let record = try record(count, unit, letter)
        #expect(record.lastDayForReview?.description == last)
    }

    @Test func `without a limit, a date or a regime there is no last day`() throws {
        #expect(Record.bare.lastDayForReview == nil)
        var record = try record(40, .workingDays, "2021-03-05")
        record.regimes = []
        #expect(record.lastDayForReview == nil)
        record = try self.record(2_000_000_000, .workingDays, "2021-03-05")
        #expect(record.lastDayForReview == nil)
        record = try self.record(2, .months, "2021-03-05")
        record.dates.response = nil
        #expect(record.lastDayForReview == nil)
    }

    private func record(_ count: Int, _ unit: Review.TimeLimit.Unit, _ letter: String) throws -> Record {
        var record = try Record.complete()
        record.regimes = [.foia2000]
        record.review?.timeLimit = .init(count: count, unit: unit, text: "", evidence: [])
        record.dates.response?.value = try #require(CalendarDate(letter))
        return record
    }
}
