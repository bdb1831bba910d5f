internal import ArgumentParser
internal import FOIExport
internal import Files

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a page with charts, a table of the letters, and each letter with its evidence.",
        discussion: """
            RECORDS is what “convert” wrote. The page is one HTML file that opens from disk: it fetches nothing and sends \
            nothing. It holds what the letters hold, personal data included.

              foi-records report records.jsonl --output report.html
              foi-records report records.jsonl --output report.html --title "Letters to the Harbour Watch"
            """)

    @Argument(help: ArgumentHelp("The records: JSON Lines.", valueName: "records"), completion: .file())
    var records: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the page.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("What stands over the page.", valueName: "text"))
    var title = ReportWriter.usualTitle

    @Flag(name: .shortAndLong, help: "Replace the output file if there is one.")
    var force = false

    func run() async throws {
        let records = try readRecords()
        do {
            var writer = ReportWriter(try OutputFile(FilePath(output).tidied, replaces: force), title: title)
            for record in records { try writer.write(record) }
            try writer.finish()
        } catch {
            complain(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
            throw ExitCode.outputFailed
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
}
