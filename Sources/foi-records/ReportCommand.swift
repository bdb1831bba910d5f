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
            RECORDS is what “convert” or “export” wrote: JSON Lines or a database. The page is one HTML file that opens from disk: it fetches nothing and sends \
            nothing. It holds what the letters hold, personal data included: --mask blackens people. Names that only the \
            rest of a letter tells are not in its record, and so not known to --mask here: records that “convert --mask” \
            wrote have them black.

            With --pages it has pictures of the letters' pages, some 50 KB a page. The letters must lie where they lay when \
            the records were made: what has other bytes by now is not drawn.

              foi-records report records.jsonl --output report.html
              foi-records report records.jsonl --output report.html --pages
              foi-records report records.jsonl --output report.html --title "Letters to the Harbour Watch"
            """)

    @Argument(help: ArgumentHelp("The records.", valueName: "records"), completion: .file())
    var records: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the page.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("What stands over the page.", valueName: "text"))
    var title = ReportWriter.usualTitle

    @Flag(help: "Put pictures of the letters' pages into it.")
    var pages = false

    @Flag(
        help:
            "Blacken names, telephone numbers and e-mail addresses but those of offices, on the pictures too, and leave out paths."
    )
    var mask = false

    @Flag(help: "Refuse to draw pages where a part of the sandbox is missing.")
    var requireSandbox = false

    @Flag(name: .shortAndLong, help: "Replace the output file if there is one.")
    var force = false

    @Flag(name: .shortAndLong, help: "Print no progress and no counts.")
    var quiet = false

    func run() async throws {
        // First, so that no output is forgotten.
        let interruptions = Interruptions()
        let writer = try open()
        var unmasked = 0
        if pages {
            var kept: [EncodedRecord] = []
            try readingRecords(of: FilePath(records)) { record, letter in
                kept.append(record)
                if letter.isUnmasked { unmasked += 1 }
            }
            try draw(kept, into: writer, interruptions)
        } else {
            try readingRecords(of: FilePath(records), withEvidence: true) { _, letter in
                if let signal = interruptions?.next() { throw ExitCode.interrupted(by: signal) }
                if letter.isUnmasked { unmasked += 1 }
                try writer.write(mask ? letter.masked() : letter)
            }
        }
        try writingOutput { () throws(FileError) in try writer.finish() }
        if mask, !quiet { remarkOnMask(unmasked) }
    }

    private func open() throws(ExitCode) -> ReportWriter {
        do {
            return ReportWriter(try OutputFile(FilePath(output).tidied, replaces: force), title: title)
        } catch {
            complain(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
            throw .outputFailed
        }
    }

    private func draw(
        _ records: [EncodedRecord], into writer: ReportWriter, _ interruptions: Interruptions?
    ) throws {
        var options = WorkerOptions(jobs: min(System.processors, records.count))
        options.drawsPages = true
        options.requiresSandbox = requireSandbox
        options.masks = mask
        var batch = PictureBatch(records, masks: mask, drawnBy: WorkerPool(options, interruptions: interruptions))
        var log = RunLog(format: .text, isQuiet: quiet, hidesLine: false)
        defer { log.clear() }
        do {
            let result = try batch.run(into: writer) { log.progress($0.progress) }
            log.conclude("\(result)")
        } catch let error as FileError {
            complain("\(error)")
            throw ExitCode.outputFailed
        } catch let error as WorkerError {
            complain("\(error)")
            throw ExitCode.noWorkers
        } catch let interrupted as Batch.Interrupted {
            throw ExitCode.interrupted(by: interrupted.signal)
        }
    }
}
