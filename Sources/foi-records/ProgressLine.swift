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
        StandardError().write("\r\u{1B}[K" + Self.line(progress, after: now - started))
    }

    func clear() {
        if shown != nil { StandardError().write("\r\u{1B}[K") }
    }

    /// "1,204 of 8,000 · 81 a second · 1:24 left · 3 errors"
    static func line(_ progress: BatchProgress, after elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Double(progress.done) / seconds : 0
        var parts = ["\(progress.done) of \(progress.total)"]
        if rate > 0 {
            parts.append("\(rate < 10 ? tenths(rate) : String(Int(rate.rounded()))) a second")
            parts.append("\(time(Double(progress.total - progress.done) / rate)) left")
        }
        if progress.failed > 0 { parts.append("\(progress.failed) error\(progress.failed == 1 ? "" : "s")") }
        return parts.joined(separator: " · ")
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// "0:07", "1:24", "2:05:00"
    private static func time(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let minutes = "\(seconds / 60 % 60)"
        guard seconds >= 3600 else { return "\(minutes):\(two(seconds % 60))" }
        return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }
}
