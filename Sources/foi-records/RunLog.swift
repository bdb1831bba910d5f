internal import FOIBatch
internal import FOIRecords
internal import Files

/// What a run tells of itself on standard error: how far it has come, what goes wrong, and its counts.
struct RunLog {
    private let format: LogFormat
    private let isQuiet: Bool
    /// How often progress is told. `nil` where it is not.
    private let interval: Duration?
    /// Whether the line of progress is drawn over and over.
    private let redraws: Bool
    private let colours: Bool
    private let started = ContinuousClock.now
    private var told: ContinuousClock.Instant
    private var hasLine = false

    /// - Parameter hidesLine: on a terminal where the records go by, a line of progress would stand between them.
    init(format: LogFormat, isQuiet: Bool, hidesLine: Bool) {
        self.format = format
        self.isQuiet = isQuiet
        let terminal = StandardError().isTerminal && format == .text
        redraws = terminal
        colours = terminal && Environment.allowsColour
        interval = isQuiet || (terminal && hidesLine) ? nil : terminal ? .milliseconds(100) : .seconds(5)
        told = terminal ? started - .seconds(1) : started
    }

    /// Tells how far the run has come, unless it did a moment ago.
    mutating func progress(_ progress: BatchProgress) {
        let now = ContinuousClock.now
        guard let interval, now - told >= interval else { return }
        told = now
        switch format {
        case .json: write(RunEvent.Progress(progress, after: now - started))
        case .text where redraws:
            hasLine = true
            StandardError().write("\r\u{1B}[K" + progress.status(after: now - started, marking: mark))
        case .text: StandardError().write("foi-records: \(progress.status(after: now - started))\n")
        }
    }

    /// In red.
    private func mark(_ text: String) -> String { colours ? "\u{1B}[31m\(text)\u{1B}[39m" : text }

    /// Tells the counts of a run that is over.
    mutating func finish(_ progress: BatchProgress) {
        switch format {
        case .json where !isQuiet: write(RunEvent.Finished(progress, after: ContinuousClock.now - started))
        case .json: break
        case .text: conclude("\(progress)")
        }
    }

    /// Tells people what came out.
    mutating func conclude(_ sentences: String) {
        clear()
        if !isQuiet { StandardError().write("\(sentences)\n") }
    }

    /// Tells what is wrong.
    mutating func complain(_ message: String) {
        clear()
        switch format {
        case .json: write(RunEvent.Message(event: "error", message: message))
        case .text: StandardError().write("foi-records: \(message)\n")
        }
    }

    /// Tells what a person may want to know.
    mutating func remark(_ message: String) {
        guard !isQuiet else { return }
        clear()
        switch format {
        case .json: write(RunEvent.Message(event: "remark", message: message))
        case .text: StandardError().write("foi-records: \(message)\n")
        }
    }

    /// Takes the line of progress away.
    mutating func clear() {
        if hasLine { StandardError().write("\r\u{1B}[K") }
        hasLine = false
    }

    private func write(_ event: some Encodable) {
        guard let line = try? RecordEncoder().encode(event) else { return }
        StandardError().write(String(decoding: line, as: UTF8.self) + "\n")
    }
}
