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

    /// Ends all workers at the same time, and then waits for each.
    deinit { for lane in lanes { lane.stop() } }

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

    public var vacancies: Int { events.isEmpty ? lanes.count(where: \.isIdle) : 0 }

    public func room(for remaining: Int) -> Int {
        let idle = min(remaining, vacancies)
        guard events.isEmpty else { return 0 }
        let room = lanes.reduce(0) { $0 + $1.room(mostLetters) }
        let ahead = lanes.reduce(0) { $0 + $1.ahead }
        return idle + max(0, min(room - idle, (remaining - idle) / 2 - ahead))
    }

    /// How many letters a worker has at most, the one that it is on among them. Each is an open file, and a process may
    /// have some hundreds of them.
    private var mostLetters: Int { min(4, max(1, 128 / lanes.count)) }

    public func expectNoMore() {
        for lane in lanes { lane.retire() }
    }

    public func begin(_ number: Int, _ letter: LetterFile) throws {
        let file: RegularFile
        do throws(ReadingError) {
            file = try letter.opened()
        } catch {
            return events.append(.finished(number, EncodedRecord(error, source: Source(textLayer: .none))))
        }
        let vacant = lanes.indices.filter { lanes[$0].room(mostLetters) > 0 }
        // Others start only when there is work for them.
        guard let lane = vacant.min(by: { lanes[$0].claim < lanes[$1].claim }) else {
            throw WorkerError("there is no worker left for \(letter.path)")
        }
        try lanes[lane].begin(Assignment(number: number, file: file, place: letter.place))
    }

    public func read(_ number: Int) { proceed(with: .read, on: number) }

    /// Draws the pages of a letter that was ``LetterEvent/opened(_:_:)``, by workers with ``WorkerOptions/drawsPages``.
    public func draw(_ number: Int) { proceed(with: .draw, on: number) }

    public func leave(_ number: Int) { proceed(with: .leave, on: number) }

    private func proceed(with request: Request, on number: Int) {
        guard let lane = lanes.firstIndex(where: { $0.has(number) }) else { return }
        lanes[lane].proceed(with: request, on: number)
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
