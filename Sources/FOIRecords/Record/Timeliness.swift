public import Legislation

/// The statutory clock of a request: how long the answer took and how long it might.
public struct Timeliness: Codable, Sendable, Hashable {
    /// The day from which the clock runs: the request's or its receipt's, see ``basis``.
    public var startedOn: CalendarDate
    /// The last day for an answer.
    public var dueOn: CalendarDate
    public var answeredOn: CalendarDate
    /// Working days from the day after ``startedOn`` to ``answeredOn``.
    public var workingDays: Int
    /// Working days allowed.
    public var limit: Int
    public var late: Bool
    public var basis: Basis

    public enum Basis: String, Codable, Sendable, Hashable, CaseIterable {
        case request, received
    }
}
