internal import FOIExport
internal import FOIRecords
public import Files
public import Isolation

/// Reads letters in worker processes, which are limited, shut in and killed where they don't answer.
///
/// All goes on in the thread that calls, which waits for the workers in ``next(within:)``. Workers end with the pool.
public final class WorkerPool: LetterPool {
    private var lanes: [Lane]
    private var events: [LetterEvent] = []
    private let interruptions: Interruptions?

    /// - Parameter interruptions: are told as events. Without them, a signal ends the process as always.
    public init(_ options: WorkerOptions, interruptions: Interruptions? = nil) {
        lanes = Array(repeating: Lane(options: options), count: options.jobs)
        self.interruptions = interruptions
    }

    /// How well the workers are shut in. `nil` as long as there was none.
    public var report: SandboxReport? { lanes.lazy.compactMap(\.report).first }

    /// Starts a worker before there is a letter.
    public func startWorker() throws -> SandboxReport {
        try lanes[0].startWorker()
        while true {
            if let report { return report }
            let now = SuspendingClock.now
            try wait(until: now + .seconds(1), from: now)
        }
    }

    public var vacancies: Int { events.isEmpty ? lanes.count { $0.assignment == nil } : 0 }

    public func begin(_ number: Int, _ letter: LetterFile) throws {
        let file: RegularFile
        do throws(ReadingError) {
            file = try letter.opened()
        } catch {
            return events.append(.finished(number, EncodedRecord(error, source: Source(textLayer: .none))))
        }
        let vacant = lanes.indices.filter { lanes[$0].assignment == nil }
        // Workers that are there first: others start only when there is work for them.
        guard let lane = vacant.first(where: { lanes[$0].hasWorker }) ?? vacant.first else {
            throw WorkerError("there is no worker left for \(letter.path)")
        }
        try lanes[lane].begin(Assignment(number: number, file: file, place: letter.place))
    }

    public func read(_ number: Int) throws {
        guard let lane = lane(of: number) else { return }
        if let event = try lanes[lane].proceed(with: .read) { events.append(event) }
    }

    /// Draws the pages of a letter that was ``LetterEvent/opened(_:_:)``, by workers with ``WorkerOptions/drawsPages``.
    public func draw(_ number: Int) throws {
        guard let lane = lane(of: number) else { return }
        if let event = try lanes[lane].proceed(with: .draw) { events.append(event) }
    }

    public func leave(_ number: Int) {
        guard let lane = lane(of: number) else { return }
        lanes[lane].leave()
    }

    private func lane(of number: Int) -> Int? {
        lanes.firstIndex { $0.assignment?.number == number }
    }

    public func next(within duration: Duration) throws -> LetterEvent? {
        let end = SuspendingClock.now + duration
        while true {
            if let signal = interruptions?.next() { return .interrupted(signal: signal) }
            if !events.isEmpty { return events.removeFirst() }
            let now = SuspendingClock.now
            guard now < end else { return nil }
            try wait(until: lanes.compactMap(\.deadline).reduce(end, min), from: now)
        }
    }

    private func wait(until end: SuspendingClock.Instant, from now: SuspendingClock.Instant) throws {
        let open = lanes.indices.filter { lanes[$0].channel != nil }
        let ready = Channel.waiting(
            for: open.compactMap { lanes[$0].channel }, interruptions: interruptions, within: now.duration(to: end))
        for index in ready { events += try lanes[open[index]].receive() }
        // Answers first: this process may have been stopped for a while, and its workers not.
        let later = SuspendingClock.now
        for lane in lanes.indices {
            if let event = try lanes[lane].expire(at: later) { events.append(event) }
        }
    }
}
