import Foundation

/// Times of stages as a table in Markdown.
struct TimeTable {
    private(set) var text = """
        | stage | µs a letter, median | mean | longest | MB/s |
        | --- | ---: | ---: | ---: | ---: |

        """

    /// - Parameters:
    ///   - times: seconds, one a letter.
    ///   - bytes: what those letters are long.
    mutating func add(_ stage: String, _ times: [Double], bytes: [Int]) {
        let sorted = times.sorted()
        let mean = times.reduce(0, +) / Double(times.count)
        add(
            stage, [sorted[sorted.count / 2], mean, sorted[sorted.count - 1]].map(microseconds),
            bytes: bytes, mean: mean)
    }

    /// - Parameter mean: seconds a letter, where single letters are not timed.
    mutating func add(_ stage: String, mean: Double, bytes: [Int]) {
        add(stage, ["", microseconds(mean), ""], bytes: bytes, mean: mean)
    }

    private mutating func add(_ stage: String, _ figures: [String], bytes: [Int], mean: Double) {
        let megabytes = Double(bytes.reduce(0, +)) / Double(bytes.count) / 1e6
        let cells = [stage] + figures + [String(format: "%.0f", megabytes / mean)]
        text += "| \(cells.joined(separator: " | ")) |\n"
    }

    private func microseconds(_ seconds: Double) -> String { String(format: "%.0f", seconds * 1e6) }
}
