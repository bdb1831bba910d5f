internal import ArgumentParser
internal import FOIBatch
internal import FOIExport
internal import Files
internal import Workers

struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Read letters into JSON Lines: one record, or error record, a PDF.",
        discussion: """
            Folders are searched, with the folders in them, for files that end in .pdf in any case, \
            and for such files in zip files. The lines stand in the order of the paths. The output appears under its name only when it is whole.
            """)

    @Argument(
        help: ArgumentHelp("Letters, or folders of letters.", valueName: "path"), completion: .file(extensions: ["pdf"])
    )
    var paths: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where to write. Without it, or with -, to standard output.", valueName: "file"))
    var output: String?

    @Option(name: .shortAndLong, help: "How many letters are read at a time. (default: one for each processor)")
    var jobs: Int?

    @Option(help: ArgumentHelp("How many seconds one letter may take.", valueName: "seconds"))
    var timeout = 30

    @Option(help: ArgumentHelp("How much memory one letter may take: 1G, 512M.", valueName: "size"))
    var memoryLimit = MemorySize(bytes: 1 << 30)

    @Flag(help: "Refuse to work where a part of the sandbox is missing.")
    var requireSandbox = false

    @Flag(name: .shortAndLong, help: "Replace the output file if there is one.")
    var force = false

    @Flag(name: .shortAndLong, help: "Print no progress and no counts.")
    var quiet = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs).")
        }
        if !(1...86_400).contains(timeout) {
            throw ValidationError("--timeout takes a number of seconds from 1 to 86400, not \(timeout).")
        }
    }

    func run() async throws {
        // First, so that no output is forgotten.
        let interruptions = Interruptions()
        let output = try openOutput()
        let files: [LetterFile]
        do throws(FolderScanner.Nothing) {
            files = try FolderScanner.letters(under: paths.map { FilePath($0) })
        } catch {
            for missing in error.errors { complain("\(missing)") }
            throw ExitCode.noInput
        }
        let result = try convert(files, into: JSONLinesWriter(output), interruptions: interruptions)
        if !quiet { StandardError().write("\(result)\n") }
        if result.failed > 0 { throw ExitCode.someUnreadable }
    }

    private var writesToStandardOutput: Bool { output == nil || output == "-" }

    private func openOutput() throws(ExitCode) -> OutputFile {
        guard let output, !writesToStandardOutput else { return OutputFile.standardOutput }
        do {
            return try OutputFile(FilePath(output).tidied, replaces: force)
        } catch {
            complain(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
            throw .outputFailed
        }
    }

    private func workerOptions(for files: [LetterFile]) -> WorkerOptions {
        var options = WorkerOptions(jobs: min(jobs ?? System.processors, files.count))
        options.timeout = .seconds(timeout)
        options.memoryLimit = memoryLimit.bytes
        options.requiresSandbox = requireSandbox
        return options
    }

    private func convert(
        _ files: [LetterFile], into writer: consuming JSONLinesWriter, interruptions: Interruptions?
    ) throws -> BatchProgress {
        var batch = Batch(files, readBy: WorkerPool(workerOptions(for: files), interruptions: interruptions))
        // On a terminal where the records go by, the line would stand between them.
        let showsRecords = writesToStandardOutput && StandardOutput().isTerminal
        var progressLine = quiet || showsRecords ? nil : ProgressLine()
        do {
            let result = try batch.run(into: &writer) { progressLine?.show($0) }
            progressLine?.clear()
            try writer.finish()
            return result
        } catch {
            progressLine?.clear()
            throw try exit(for: error)
        }
    }

    /// Tells what ended the batch.
    private func exit(for error: any Error) throws -> ExitCode {
        switch error {
        case let error as FileError:
            if !error.isBrokenPipe { complain("\(error)") }
            return .outputFailed
        case let error as WorkerError:
            complain("\(error)")
            return .noWorkers
        case let interrupted as Batch.Interrupted:
            return .interrupted(by: interrupted.signal)
        default:
            throw error
        }
    }
}
