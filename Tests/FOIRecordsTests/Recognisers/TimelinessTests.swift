import Legislation
import PDFText
import Testing

@testable import FOIRecords

@Suite struct TimelinessTests {
    @Test func `the clock runs from receipt, else from the request`() throws {
        let received = try #require(
            timeliness(request: "2012-06-29", received: "2012-06-30", response: "2012-07-26", [.foia2000]))
        #expect(received.basis == .received)
        #expect(received.workingDays == 18)
        #expect(received.late == false)
        let requested = try #require(
            timeliness(request: "2012-06-30", received: nil, response: "2012-08-26", [.foia2000]))
        #expect(requested.basis == .request)
        #expect(requested.late)
    }

    @Test func `days are counted by the regime`() throws {
        // 12 July is a bank holiday in Northern Ireland: it counts for FOIA, not for FOISA.
        #expect(
            timeliness(request: nil, received: "2022-06-20", response: "2022-07-18", [.foia2000])?.dueOn
                == CalendarDate("2022-07-19"))
        #expect(
            timeliness(request: nil, received: "2022-06-20", response: "2022-07-18", [.foisa2002])?.dueOn
                == CalendarDate("2022-07-18"))
    }

    @Test func `without a date, a regime or an answer there is no clock`() {
        #expect(timeliness(request: nil, received: nil, response: "2012-07-26", [.foia2000]) == nil)
        #expect(timeliness(request: "2012-06-30", received: nil, response: nil, [.foia2000]) == nil)
        #expect(timeliness(request: "2012-06-30", received: nil, response: "2012-07-26", []) == nil)
        #expect(
            timeliness(request: "2012-06-30", received: nil, response: "2012-07-26", [.foia2000], kind: .extension)
                == nil)
    }

    private func timeliness(
        request: String?, received: String?, response: String?, _ regimes: [Regime], kind: LetterKind = .response
    ) -> Timeliness? {
        var record = Record(source: Source())
        record.kind = kind
        record.regimes = regimes
        func found(_ text: String?) -> Found<CalendarDate>? {
            text.flatMap(CalendarDate.init).map { Found(value: $0, text: "", confidence: .high, evidence: []) }
        }
        record.dates = Dates(response: found(response), request: found(request), received: found(received))
        var draft = Draft(record: record)
        TimelinessRecogniser.recognise(in: Letter(document: Document(text: "")), into: &draft)
        return draft.record.timeliness
    }
}
