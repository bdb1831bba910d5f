import Legislation

/// Works out the statutory clock: from the request to the letter, in the working days of its regime.
///
/// Only answers have one. FOIA s.10(1), EIR reg. 5(2), FOISA s.10(1), EISRs reg. 5(2).
enum TimelinessRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        guard draft.record.kind == .response, let answered = draft.record.dates.response?.value,
            let clock = draft.record.statutoryClock, let (start, basis) = start(of: draft.record.dates),
            start <= answered
        else { return }
        let limit = clock.limit(receipt: start)
        let taken = clock.workingDays(from: start, to: answered)
        draft.record.timeliness = Timeliness(
            startedOn: start, dueOn: clock.dueDate(receipt: start), answeredOn: answered, workingDays: taken,
            limit: limit, late: taken > limit, basis: basis)
    }

    /// The day of receipt where the letter tells it, else that of the request.
    private static func start(of dates: Dates) -> (CalendarDate, Timeliness.Basis)? {
        if let received = dates.received { return (received.value, .received) }
        return dates.request.map { ($0.value, .request) }
    }
}
