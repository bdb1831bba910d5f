extension BatchProgress {
    /// How far the batch has come, how fast, and how long it will take: "120 of 800 · 81 a second · 1:24 left · 3 errors".
    ///
    /// - Parameter mark: makes the errors stand out.
    public func status(after elapsed: Duration, marking mark: (String) -> String = { $0 }) -> String {
        // What an earlier run had read goes by in no time.
        let rate = elapsed > .zero ? Double(done - resumed) / elapsed.seconds : 0
        var parts = ["\(done) of \(total)"]
        if rate > 0 {
            parts.append(rate < 1 ? "\(Self.rate(rate * 60)) a minute" : "\(Self.rate(rate)) a second")
            parts.append("\(Self.time(Double(total - done) / rate)) left")
        }
        if failed > 0 { parts.append(mark("\(failed) error\(failed == 1 ? "" : "s")")) }
        return parts.joined(separator: " · ")
    }

    /// "81", and under ten "7.4".
    private static func rate(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths >= 100 ? String(Int(number.rounded())) : "\(tenths / 10).\(tenths % 10)"
    }

    /// "0:07", "1:24", "2:05:00".
    private static func time(_ seconds: Double) -> String {
        let seconds = Int(min(seconds, 1e9).rounded(.up))
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let hours = seconds / 3600
        let minutes = seconds / 60 % 60
        return hours > 0
            ? "\(hours):\(padded(minutes)):\(padded(seconds % 60))" : "\(minutes):\(padded(seconds % 60))"
    }
}

extension Duration {
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
