import ArgumentParser
import FOIBatch
import Files
import Foundation

/// Times the stages of reading a letter, each by itself, over folders of PDFs.
///
/// Times are those of the processor, so that other work on the machine weighs little.
@main
struct StageBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "StageBenchmark", abstract: "Time extraction, reading and encoding over folders of PDFs.")

    @Argument(help: "Folders of PDFs.")
    var folders: [String]

    @Option(help: "How often each letter is read.")
    var rounds = 20

    func run() throws {
        var letters: [StageTimes] = []
        for path in try FolderScanner.pdfs(under: folders.map { FilePath($0) }) {
            if let times = try? StageTimes(path, rounds: rounds) { letters.append(times) }
        }
        guard !letters.isEmpty else { throw ValidationError("no readable PDF in \(folders.joined(separator: ", "))") }
        print("\(letters.count) letters, \(rounds) rounds each; µs a letter")
        print("stage            median     mean      max")
        for stage in StageTimes.Stage.allCases {
            let times = letters.map { $0.microseconds(stage) }.sorted()
            let mean = times.reduce(0, +) / Double(times.count)
            let figures = [times[times.count / 2], mean, times[times.count - 1]]
                .map { String(format: "%9.1f", $0) }.joined()
            print(stage.rawValue.padding(toLength: 14, withPad: " ", startingAt: 0) + figures)
        }
    }
}
