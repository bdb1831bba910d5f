internal import ArgumentParser
internal import FOIBatch
internal import FOIExport
internal import Files
internal import Workers

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a page with charts, a table of the letters, and each letter with its evidence.",
        discussion: """
            RECORDS is what “convert” wrote. The page is one HTML file that opens from disk: it fetches nothing and sends \
            nothing. It holds what the letters hold, personal data included.

            With --pages it has pictures of the letters' pages, some 50 KB a page. The letters must lie where they lay when \
            the records were made: what has other bytes by now is not drawn.

              foi-records report records.jsonl --output report.html
              foi-records report records.jsonl --output report.html --pages
              foi-records report records.jsonl --output report.html --title "Letters to the Harbour Watch"
            """)

    @Argument(help: ArgumentHelp("The records: JSON Lines.", valueName: "records"), completion: .file())
    var records: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the page.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("What stands over the page.", valueName: "text"))
    var title = ReportWriter.usualTitle

    @Flag(help: "Put pictures of the letters' pages into it.")
    var pages = false

    @Flag(help: "Refuse to draw pages where a part of the sandbox is missing.")
    var requireSandbox = false

    @Flag(name: .shortAndLong, help: "Replace the output file if there is one.")
    var force = false

    @Flag(name: .shortAndLong, help: "Print no progress and no counts.")
    var quiet = false

    func run() async throws {
        // First, so that no output is forgotten.
        let interruptions = Interruptions()
        let records = try readRecords()
        do {
            let writer = ReportWriter(try OutputFile(FilePath(output).tidied, replaces: force), title: title)
            if pages {
                try draw(records, into: writer, interruptions)
            } else {
                for record in records { try writer.write(record) }
            }
            try writer.finish()
        } catch let error as FileError {
            complain(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
            throw ExitCode.outputFailed
        } catch let error as WorkerError {
            complain("\(error)")
            throw ExitCode.noWorkers
        } catch let interrupted as Batch.Interrupted {
            throw ExitCode.interrupted(by: interrupted.signal)
        }
    }

    private func readRecords() throws(ExitCode) -> [EncodedRecord] {
        do throws(RecordFileError) {
            return try RecordFile(FilePath(records)).records
        } catch {
            complain("\(error)")
            throw error.isMissing ? .noInput : .badData
        }
    }

    private func draw(
        _ records: [EncodedRecord], into writer: ReportWriter, _ interruptions: Interruptions?
    ) throws {
        var options = WorkerOptions(jobs: min(System.processors, records.count))
        options.drawsPages = true
        options.requiresSandbox = requireSandbox
        var batch = PictureBatch(records, drawnBy: WorkerPool(options, interruptions: interruptions))
        var log = RunLog(format: .text, isQuiet: quiet, hidesLine: false)
        defer { log.clear() }
        let result = try batch.run(into: writer) { log.progress($0.progress) }
        log.conclude("\(result)")
    }
}
