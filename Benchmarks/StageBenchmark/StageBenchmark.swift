import ArgumentParser
import FOIBatch
import FOIExport
import Files

/// Times the stages of reading a letter, and the formats of writing one, each by itself, over folders of PDFs.
///
/// Times are those of the processor, so that other work on the machine weighs little.
@main
struct StageBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "StageBenchmark", abstract: "Time the stages of reading and writing over folders of PDFs.")

    @Argument(help: "Folders of PDFs.")
    var folders: [String]

    @Option(help: "How often each letter goes through each stage.")
    var rounds = 20

    @Option(help: "Run one stage and print no times, for a program that counts instructions.")
    var only: Stage?

    func run() throws {
        let paths = try FolderScanner.pdfs(under: folders.map { FilePath($0) })
        let letters = paths.compactMap { try? StagedLetter($0) }
        guard !letters.isEmpty else { throw ValidationError("no readable PDF in \(folders.joined(separator: ", "))") }
        print("\(letters.count) letters, \(rounds) rounds each\n")
        if let only {
            for letter in letters { try letter.repeatStage(only, rounds) }
            return
        }
        var table = TimeTable()
        for stage in Stage.allCases {
            let times = try letters.map { letter in
                try ProcessorClock.seconds { try letter.repeatStage(stage, rounds) } / Double(rounds)
            }
            table.add(stage.rawValue, times, bytes: letters.map { $0.bytes(of: stage) })
        }
        for format in OutputFormat.allCases {
            let time = try FormatTimes.seconds(format, letters.map(\.encoded), rounds: rounds)
            table.add("writing \(format.rawValue)", mean: time, bytes: letters.map(\.encoded.json.count))
        }
        print(table.text, terminator: "")
    }
}
