internal import ArgumentParser
internal import FOIBatch
internal import FOIExport
internal import Files
internal import Isolation
internal import Workers

struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Read letters into records: one record, or error record, a PDF.",
        discussion: """
            Folders are searched, with the folders in them, for files that end in .pdf in any case, and for such files in \
            zip files. The records stand in the order of the paths. Until all are there they grow as JSON Lines under the \
            output's name with .partial behind it, from which --resume goes on where a run was ended.

              foi-records convert letters --output records.jsonl
              foi-records convert letters --output letters.csv --output letters.db --resume
              find letters -name '*.pdf' -print0 | foi-records convert - --output records.jsonl

            \(OutputOptions.formats)
            """)

    @Argument(
        help: ArgumentHelp(
            "Letters, or folders of letters; - for a list of paths on standard input, ended by null bytes or line feeds.",
            valueName: "path"),
        completion: .file(extensions: ["pdf"]))
    var paths: [String]

    @OptionGroup var options: OutputOptions

    @Flag(help: "Go on with what a run left that was ended before its time.")
    var resume = false

    @Flag(help: "With --resume, read files again that gave an error record.")
    var retryFailed = false

    @Option(help: ArgumentHelp("Where to write the error records once more, by themselves.", valueName: "file"))
    var failures: String?

    @Option(help: "How the run tells of itself on standard error.")
    var logFormat = LogFormat.text

    @Option(name: .shortAndLong, help: "How many letters are read at a time. (default: one for each processor)")
    var jobs: Int?

    @Option(help: ArgumentHelp("How many seconds one letter may take.", valueName: "seconds"))
    var timeout = 30

    @Option(help: ArgumentHelp("How much memory one letter may take: 1G, 512M.", valueName: "size"))
    var memoryLimit = MemorySize(bytes: 1 << 30)

    @Flag(help: "Refuse to work where a part of the sandbox is missing.")
    var requireSandbox = false

    @Flag(name: .shortAndLong, help: "Print no progress and no counts.")
    var quiet = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
        }
        if !(1...86_400).contains(timeout) {
            throw ValidationError("--timeout takes a number of seconds from 1 to 86400, not \(timeout).")
        }
        if resume, options.writesToStandardOutput {
            throw ValidationError("--resume goes on with a file: name it with --output.")
        }
        if retryFailed, !resume { throw ValidationError("--retry-failed goes with --resume.") }
    }

    func run() async throws {
        if let signal = try convert() {
            Interruptions.end(by: signal)
            throw ExitCode.interrupted(by: signal)
        }
    }

    /// - Returns: the signal that ended the run before its time, when all is in order.
    private func convert() throws -> Int32? {
        var log = RunLog(
            format: logFormat, isQuiet: quiet, hidesLine: options.writesToStandardOutput && StandardOutput().isTerminal)
        let listed = try readList(&log)
        // Before there is an output that could be left behind.
        let interruptions = Interruptions()
        let output: ConvertOutput
        do throws(OutputRefusal) {
            output = try ConvertOutput(outputOptions)
        } catch {
            log.complain(error.message)
            throw ExitCode.outputFailed
        }
        let files = try findFiles(listed, &log)
        let pool = WorkerPool(workerOptions(for: files), interruptions: interruptions)
        var batch = Batch(files, readBy: pool, journal: output.journal)
        let result: BatchProgress
        do {
            result = try batch.run(into: output.writers) { log.progress($0) }
            try output.finish()
        } catch let interrupted as Batch.Interrupted {
            log.complain("interrupted after \(interrupted.progress.done) of \(files.count) PDFs")
            if let hint = output.hint { log.complain(hint) }
            return interrupted.signal
        } catch {
            let code = try exitCode(for: error, &log)
            if let hint = output.hint { log.complain(hint) }
            throw code
        }
        log.finish(result)
        try checkAccount(of: result, in: output, &log)
        if pool.report?.isWhole == false {
            log.remark("the processes that read were not wholly shut in: “foi-records doctor” tells why")
        }
        if result.failed > 0 { throw ExitCode.someUnreadable }
        return nil
    }

    /// Every file that was found must have its line.
    private func checkAccount(of result: BatchProgress, in output: ConvertOutput, _ log: inout RunLog) throws(ExitCode)
    {
        let lines = output.journal?.lines ?? result.done
        guard result.done != result.total || lines != result.total else { return }
        log.complain("\(result.total) files were found, but \(lines) lines written: this is a mistake of foi-records")
        throw .miscounted
    }

    /// Tells what ended the batch.
    private func exitCode(for error: any Error, _ log: inout RunLog) throws -> ExitCode {
        switch error {
        case let error as FileError:
            if !error.isBrokenPipe { log.complain("\(error)") }
            return .outputFailed
        case let error as WorkerError:
            log.complain("\(error)")
            return .noWorkers
        default:
            throw error
        }
    }

    /// The paths that stand on standard input.
    private func readList(_ log: inout RunLog) throws(ExitCode) -> [FilePath] {
        guard paths.contains("-") else { return [] }
        do throws(FileError) {
            return PathList.paths(in: try StandardInput().contents())
        } catch {
            log.complain("\(error)")
            throw .noInput
        }
    }

    private func findFiles(_ listed: [FilePath], _ log: inout RunLog) throws(ExitCode) -> LetterList {
        do throws(FolderScanner.Nothing) {
            return try FolderScanner.letters(under: paths.filter { $0 != "-" }.map { FilePath($0) }, listed: listed)
        } catch {
            for missing in error.errors { log.complain("\(missing)") }
            throw .noInput
        }
    }

    private var outputOptions: ConvertOutput.Options {
        ConvertOutput.Options(
            places: options.places, failures: failures.map { FilePath($0).tidied }, replaces: options.force,
            resumes: resume, retriesFailures: retryFailed, masks: options.mask)
    }

    private func workerOptions(for files: LetterList) -> WorkerOptions {
        var workers = WorkerOptions(jobs: min(jobs ?? System.processors, files.count))
        workers.timeout = .seconds(timeout)
        workers.memoryLimit = memoryLimit.bytes
        workers.requiresSandbox = requireSandbox
        workers.masks = options.mask
        return workers
    }
}
