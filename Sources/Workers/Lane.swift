internal import FOIExport
internal import FOIRecords
internal import Files
internal import Isolation

/// A place for one worker, and for the letter that it has.
///
/// The worker comes with the first letter, stays for those after it, and is replaced where it ends.
struct Lane {
    private let options: WorkerOptions
    private var process: ChildProcess?
    private var decoder = FrameDecoder()
    /// Whether the worker waits for letters.
    private var isReady = false
    /// How often in a row a worker ended before it was ready.
    private var failedStarts = 0
    /// When the worker must have answered.
    private(set) var deadline: SuspendingClock.Instant?
    private(set) var assignment: Assignment?
    /// How well the last worker was shut in.
    private(set) var report: SandboxReport?

    /// How long a worker may take to start.
    private static let startTime = Duration.seconds(60)

    /// Poppler frees, and takes anew, the same small pieces of memory with each letter. That glibc keeps more of them at
    /// hand than the seven of a size that it does by itself spares 5 % of a worker's time; at most 34 MB stay so.
    private static let variables = ["GLIBC_TUNABLES": "glibc.malloc.tcache_count=1000"]

    init(options: WorkerOptions) {
        self.options = options
    }

    var hasWorker: Bool { process != nil }
    var channel: Channel? { process?.channel }
    var processIdentifier: Int32? { process?.identifier }

    // MARK: Work

    mutating func begin(_ assignment: Assignment) throws(WorkerError) {
        self.assignment = assignment
        try resume()
    }

    /// Has the letter read, or drawn.
    mutating func proceed(with request: Request) throws(WorkerError) -> LetterEvent? {
        assignment?.request = request
        return send(request) ? nil : try replaceWorker()
    }

    mutating func leave() {
        assignment = nil
        deadline = nil
        if !send(.leave) { dismissWorker() }
    }

    /// Goes on with the letter, with a new worker where there is none.
    private mutating func resume() throws(WorkerError) {
        guard let assignment else { return }
        if process == nil { try startWorker() }
        guard isReady else { return }
        deadline = .now + options.timeout
        // A worker that is gone is noticed by its closed channel.
        let seconds = UInt32(clamping: options.timeout.components.seconds + 5)
        _ = send(.open(seconds: seconds, assignment.place), file: assignment.file)
    }

    mutating func startWorker() throws(WorkerError) {
        guard failedStarts < 3 else {
            throw WorkerError("the processes that read letters end as soon as they start (\(options.program))")
        }
        do {
            process = try ChildProcess(options.program, options.commandLine, defaults: Self.variables)
        } catch {
            throw WorkerError("no process can be started to read letters: \(error)")
        }
        decoder = FrameDecoder()
        isReady = false
        failedStarts += 1
        deadline = .now + Self.startTime
    }

    private func send(_ request: Request, file: RegularFile? = nil) -> Bool {
        guard let process else { return false }
        return (try? process.channel.send(request.frame.bytes, file: file)) != nil
    }

    // MARK: Answers

    /// Takes what has come over the channel.
    mutating func receive() throws(WorkerError) -> [LetterEvent] {
        var events: [LetterEvent] = []
        while let process {
            guard let arrival = try? process.channel.receive(waits: false) else { return events + (try lose()) }
            switch arrival {
            case .nothing: return events
            case .end: return events + (try lose())
            case .bytes(let bytes, _):
                decoder.append(bytes)
                do {
                    while let frame = try decoder.next() { events += try take(Reply(frame)) }
                } catch let error as WorkerError {
                    throw error
                } catch {
                    return events + (try lose())
                }
            }
        }
        return events
    }

    private mutating func take(_ reply: Reply) throws -> [LetterEvent] {
        switch (reply, assignment) {
        case (.ready(let report), _) where !isReady:
            isReady = true
            failedStarts = 0
            deadline = nil
            self.report = report
            if options.requiresSandbox, !report.isWhole {
                throw WorkerError("the sandbox is not whole, and --require-sandbox is given:\n\(report.text)")
            }
            try resume()
            return []
        case (.opened(let identity), var assignment?) where isReady:
            // A second worker is told at once what became of the question.
            guard assignment.identity == nil || assignment.identity == identity else { throw MalformedMessage() }
            assignment.identity = identity
            self.assignment = assignment
            if let request = assignment.request { return try proceed(with: request).map { [$0] } ?? [] }
            return [.opened(assignment.number, identity.hash)]
        case (.finished(let record), let assignment?) where isReady:
            self.assignment = nil
            deadline = nil
            return [.finished(assignment.number, record)]
        case (.drawn(let pictures), let assignment?) where isReady && assignment.request == .draw:
            self.assignment = nil
            deadline = nil
            return [.drawn(assignment.number, pictures)]
        default:
            throw MalformedMessage()
        }
    }

    /// Kills the worker where its time is over.
    mutating func expire(at now: SuspendingClock.Instant) throws(WorkerError) -> LetterEvent? {
        guard let deadline, deadline <= now else { return nil }
        guard isReady, let assignment else { return try replaceWorker() }
        dismissWorker()
        return fail(assignment, with: .timeout(options.timeout))
    }

    private mutating func lose() throws(WorkerError) -> [LetterEvent] {
        try replaceWorker().map { [$0] } ?? []
    }

    /// Tries the letter again with a new worker, or gives it up.
    private mutating func replaceWorker() throws(WorkerError) -> LetterEvent? {
        let wasReady = isReady
        let ending = process?.end()
        dismissWorker()
        if !wasReady, assignment == nil { try startWorker() }
        if wasReady, let ending, var assignment {
            if let failure = assignment.failure(for: ending, limits: options) { return fail(assignment, with: failure) }
            self.assignment = assignment
        }
        try resume()
        return nil
    }

    private mutating func fail(_ assignment: Assignment, with error: ReadingError) -> LetterEvent {
        self.assignment = nil
        return .finished(assignment.number, assignment.record(of: error))
    }

    private mutating func dismissWorker() {
        process = nil
        isReady = false
        deadline = nil
    }
}
