internal import ArgumentParser
internal import FOIRecords
internal import Files

@main
struct FOIRecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "foi-records",
        abstract: "Reads UK Freedom of Information response letters (PDF) into structured records.",
        discussion: """
            Everything is read on this machine: nothing is sent anywhere.

            Exit codes:
              0   everything was read
              1   some files gave an error record, or the one file asked for could not be read; “eval --least”: the
                  figure is lower; “diff --exit-code”: the runs differ; “doctor”: something is missing
              2   the output can't be written
              64  wrong usage
              65  a file of records or annotations holds something else
              66  a path does not exist or holds nothing of what is asked for
              69  no process can be started to read letters, or not one as shut in as --require-sandbox wants it
              70  the records are not as many as the files: a mistake of this program
            """,
        version: Tool.current.version,
        subcommands: [
            ConvertCommand.self, ExportCommand.self, ReportCommand.self, StatsCommand.self, ShowCommand.self,
            TextCommand.self, SchemaCommand.self, EvalCommand.self, DiffCommand.self, ExplainCommand.self,
            DoctorCommand.self,
        ])

    static func main() async {
        System.tellFailedWrites()
        guard !WorkerCommand.run(CommandLine.arguments.dropFirst()) else { return }
        await main(nil)
    }
}
