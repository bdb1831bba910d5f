internal import FOIExport
internal import FOIRecords
internal import Files
internal import Isolation

/// A place for one worker, and for the letters that it has.
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
    /// When the worker must be ready.
    private var startDeadline: SuspendingClock.Instant?
    private var letters = LetterQueue()
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

    /// When the worker must have answered.
    var deadline: SuspendingClock.Instant? { isReady ? letters.deadline(after: options.timeout) : startDeadline }

    // MARK: Work

    var isIdle: Bool { letters.isEmpty }
    /// How many letters it has behind the one that its worker is on.
    var ahead: Int { max(0, letters.count - 1) }
    /// Which lane is to have the next letter, the least of all: one that is idle, best with a worker, or has the fewest
    /// bytes to read.
    var claim: (Int, Int) { (isIdle ? hasWorker ? 0 : 1 : 2, letters.size) }

    /// How many letters more it may have: few, as they wait even where another worker has nothing to do, and none behind
    /// much to read.
    func room(_ most: Int) -> Int {
        isIdle || letters.size < LetterQueue.largestAhead ? max(0, most - letters.count) : 0
    }

    func has(_ number: Int) -> Bool { letters.contains(number) }

    /// Has the worker end, without waiting for it.
    func stop() { process?.stop() }

    /// Has a worker end that waits for letters, as none will come.
    func retire() { if isReady, isIdle { stop() } }

    mutating func begin(_ assignment: Assignment) throws(WorkerError) {
        letters.append(assignment)
        try resume()
    }

    /// Has a letter read, drawn, or left.
    mutating func proceed(with request: Request, on number: Int) {
        letters.decide(on: number, request)
        sendRequests()
    }

    /// Goes on with the letters, with a new worker where there is none.
    private mutating func resume() throws(WorkerError) {
        if letters.isEmpty { return }
        if process == nil { try startWorker() }
        sendRequests()
    }

    /// Sends the worker all that it may know by now.
    private mutating func sendRequests() {
        guard isReady, let process else { return }
        var bytes: [UInt8] = []
        while let request = letters.tell() { bytes += request.frame.bytes }
        let seconds = UInt32(clamping: options.timeout.components.seconds + 5)
        while let letter = letters.handOver() {
            // A worker that is gone is noticed by its closed channel, behind what it still said.
            bytes += Request.open(seconds: seconds, letter.place).frame.bytes
            try? process.channel.send(bytes, file: letter.file)
            bytes = []
        }
        if !bytes.isEmpty { try? process.channel.send(bytes) }
        letters.measureTime(at: .now)
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
        startDeadline = .now + Self.startTime
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
                if bytes.count < Channel.portion { return events }
            }
        }
        return events
    }

    private mutating func take(_ reply: Reply) throws -> [LetterEvent] {
        var events: [LetterEvent] = []
        switch reply {
        case .ready(let report) where !isReady:
            isReady = true
            failedStarts = 0
            self.report = report
            if options.requiresSandbox, !report.isWhole {
                throw WorkerError("the sandbox is not whole, and --require-sandbox is given:\n\(report.text)")
            }
        case .ahead where isReady: try letters.lookAhead()
        case .opened(let identity) where isReady:
            if let number = try letters.open(identity) { events = [.opened(number, identity.hash)] }
        case .finished(let record) where isReady: events = [.finished(try letters.finish(.read), record)]
        case .drawn(let pictures) where isReady: events = [.drawn(try letters.finish(.draw), pictures)]
        default: throw MalformedMessage()
        }
        sendRequests()
        return events
    }

    /// Kills the worker where its time is over.
    mutating func expire(at now: SuspendingClock.Instant) throws(WorkerError) -> LetterEvent? {
        guard let deadline, deadline <= now else { return nil }
        guard isReady, let letter = letters.removeCurrent() else { return try replaceWorker() }
        dismissWorker()
        try resume()
        return .finished(letter.number, letter.record(of: .timeout(options.timeout)))
    }

    private mutating func lose() throws(WorkerError) -> [LetterEvent] {
        try replaceWorker().map { [$0] } ?? []
    }

    /// Goes on with a new worker: with the letter that the last one was on, unless that is given up, and those behind it.
    private mutating func replaceWorker() throws(WorkerError) -> LetterEvent? {
        let wasReady = isReady
        let ending = process?.end()
        var event: LetterEvent?
        if wasReady, let ending, var letter = letters.removeCurrent() {
            if let failure = letter.failure(for: ending, limits: options) {
                event = .finished(letter.number, letter.record(of: failure))
            } else {
                letters.putBack(letter)
            }
        }
        dismissWorker()
        // One that was started before there was a letter is waited for.
        if !wasReady, letters.isEmpty { try startWorker() }
        try resume()
        return event
    }

    private mutating func dismissWorker() {
        process = nil
        isReady = false
        startDeadline = nil
        letters.takeBack()
    }
}
