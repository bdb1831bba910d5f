internal import FOIBatch
internal import Files

/// The line on a terminal's standard error that tells how far a batch has come.
struct ProgressLine {
    private let started = ContinuousClock.now
    private var shown: ContinuousClock.Instant?

    /// - Returns: nil where standard error is no terminal.
    init?() {
        guard StandardError().isTerminal else { return nil }
    }

    /// Redraws the line, ten times a second at most.
    mutating func show(_ progress: BatchProgress) {
        let now = ContinuousClock.now
        if let shown, now - shown < .milliseconds(100) { return }
        shown = now
        StandardError().write("\r\u{1B}[K" + progress.status(after: now - started))
    }

    func clear() {
        if shown != nil { StandardError().write("\r\u{1B}[K") }
    }
}
